using Hojo.Model;
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
        : [.. _cases.Rows.Select(row => Of(row, explained.Words.Of(row), All.Ends.Portion(row).Most, All.Parts))];

    /// <summary>All together; <see langword="null"/> where there are no such rows.</summary>
    public YenRange? Total() => _cases.Rows.Count == 0 ? null : All.Ends.IfAllFails;

    private Worked All => _worked ??= Work();

    private Worked Work()
    {
        var parts = GrantParts.Of(_cases, answer.Sheet)
            ?? new(answer.Amount.Range, RaisedSurvey.Of(answer.Compiled, answer.Sheet)); // before the award: by the formula
        return new(parts, new(_cases, answer.Sheet, parts));
    }

    private sealed record Worked(GrantParts Parts, DueRange Ends);

    private static Exposure Of(Repayment row, RepaymentWords words, Fraction portion, GrantParts parts)
    {
        var (least, most) = (long.MaxValue, long.MinValue);
        foreach (var corner in parts.Corners)
        {
            var due = DueAmounts.Rounded(row, portion * DueAmounts.Base(row, corner.Grant, corner.Raised));
            (least, most) = (Math.Min(least, due), Math.Max(most, due));
        }
        return new(row.Id, row.Text, row.Consequence, new(Yen.Of(least), Yen.Of(most)), words.Formula, words.Exempt, row.Surcharge,
            words.Reading, row.Citation);
    }
}
