using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Repayments;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Rules.Explaining;

/// <summary>返還リスク: what each promise could cost if it failed altogether, and all of them together. The same rows, by the same
/// meaning, as a settlement of which no result is told yet.</summary>
internal static class Exposures
{
    public static IReadOnlyList<Exposure> Of(ExplainedTrack explained, Sheet sheet, YenRange grant, out YenRange? total)
    {
        total = null;
        var (compiled, cases) = (explained.Compiled, explained.Compiled.Repayments);
        if (cases.Rows.Count == 0) return [];
        var parts = GrantParts.Of(cases, sheet) ?? new(grant, RaisedSurvey.Of(compiled, sheet)); // before the award: by the formula
        var ends = new DueRange(cases, sheet, parts);
        total = ends.IfAllFails;
        return [.. cases.Rows.Zip(ends.Rows, (row, end) => Of(row, explained.Words.Of(row), end.IfFails!.Value))];
    }

    private static Exposure Of(Repayment row, RepaymentWords words, YenRange most)
        => new(row.Id, row.Text, row.Consequence, most, words.Formula, words.Exempt, row.Surcharge, words.Reading, row.Citation);
}
