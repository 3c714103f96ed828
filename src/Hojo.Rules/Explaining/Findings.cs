using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Rules.Explaining;

/// <summary>Findings: a row, its verdict, the values it read, and what would settle it.</summary>
internal static class Findings
{
    private static readonly Bilingual AddsNothing = ("補助金額が特例のない補助上限額を超えず、引き上げられる額がない(0円)",
        "the grant does not go above the ceiling without it, so that it adds nothing (¥0)");

    /// <summary>Every tested row and floor, in the document's order.</summary>
    public static IReadOnlyList<Finding> Of(Answer answer, TrackWords words, Values values)
    {
        var judged = answer.Judged;
        return [.. answer.Compiled.Rows.Rows.Select((row, k)
            => row.Fold(new RowFindings(answer.Compiled, words, values, answer.Amount.Range,
            judged.NotMet[k] ? Verdict.NotMet : judged.Unknown[k] || judged.Open[k] ? Verdict.Unknown : Verdict.Met, judged.Open[k]))!)];
    }

    /// <summary>A special is not required; its verdict says whether it applies.</summary>
    public static Finding Of(Special row, Plan plan, TrackWords words, Values values, Func<YenRange> raised)
    {
        var verdict = RaisedSurvey.Applies(row, values.Sheet, raised);
        var found = Of(row, FindingKind.Special, words.Of(row), values, verdict, open: false);
        if (verdict == Verdict.NotMet && row.When.Fold(new Holds(values.Sheet)) != Verdict.NotMet)
            return found with { Reason = AddsNothing };
        return verdict != Verdict.Unknown || found.SettledBy.Count > 0 ? found
            : found with { SettledBy = [.. plan.Waits(values.Sheet).Select(fact => fact.Id)] };
    }

    public static PointFinding Of(ReviewPoint row, TrackWords words, Sheet sheet)
        => new(row.Id, row.Text, row.IsDeduction, row.When.Fold(new Holds(sheet)), words.Of(row).Declared, words.Of(row).Reading,
            row.Citation);

    public static Finding Of(Provision row, FindingKind kind, RowWords words, Values values, Verdict verdict, bool open) => new()
    {
        Row = row.Id,
        Text = row.Text,
        Kind = kind,
        Verdict = verdict,
        Test = words.Test,
        Read = [.. words.Facts.Select(values.Of)],
        SettledBy = verdict == Verdict.Unknown && !open
            ? [.. words.Conditions.SelectMany(c => Live.In(c, values.Sheet)).Select(f => f.Id).Distinct()]
            : [],
        AwaitsJudgement = open,
        Declared = words.Declared,
        Reading = words.Reading,
        Citation = row.Citation,
    };
}
