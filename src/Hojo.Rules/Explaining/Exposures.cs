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
        return [.. cases.Rows.Select(row => Of(row, explained.Words.Of(row), ends.Portion(row).Most, parts))];
    }

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
