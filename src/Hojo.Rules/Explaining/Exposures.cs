using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Repayments;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Rules.Explaining;

/// <summary>返還リスク: what each promise could cost if it failed altogether, and all of them together. The same rows, by the same
/// meaning, as a settlement of which no result is told yet.</summary>
internal sealed class Exposures(ExplainedTrack explained, Answer answer)
{
    private readonly RepaymentCases _cases = explained.Compiled.Repayments;
    private Worked? _worked;

    /// <summary>Row by row.</summary>
    public IReadOnlyList<Exposure> Rows() => _cases.Rows.Count == 0 ? []
        : [.. _cases.Rows.Zip(All.Ends.Rows, (row, end) => Of(row, explained.Words.Of(row), end.IfFails!.Value))];

    /// <summary>All together; <see langword="null"/> where there are no such rows.</summary>
    public YenRange? Total() => _cases.Rows.Count == 0 ? null : All.Ends.IfAllFails;

    private Worked All => _worked ??= Work();

    private Worked Work()
    {
        var parts = GrantParts.Of(_cases, answer.Sheet)
            ?? new(answer.Amount.Range, answer.Raised); // before the award: by the formula
        return new(parts, new(_cases, WithRaised(parts.Raised), parts));
    }

    /// <summary>The case as told, with the part that the special adds, where the formula settles it and a row asks for it.</summary>
    private Sheet WithRaised(YenRange raised)
    {
        var (sheet, part) = (answer.Sheet, Awarded.RaisedPart);
        return !raised.IsPoint || !sheet.Grid.Facts.Contains(part) || sheet.IsTold(part) ? sheet : sheet.With(part, raised.Least);
    }

    private sealed record Worked(GrantParts Parts, DueRange Ends);

    private static Exposure Of(Repayment row, RepaymentWords words, YenRange most)
        => new(row.Id, row.Text, row.Consequence, most, words.Formula, words.Exempt, row.Surcharge, words.Reading, row.Citation);
}
