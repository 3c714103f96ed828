using System.Globalization;
using Hojo.Model;
using Hojo.Rules.RowByRow;

namespace Hojo.Rules.NRules;

/// <summary>What a rule told, in both languages.</summary>
internal static class TrailWords
{
    private static readonly Bilingual Applies = ("該当", "applies");
    private static readonly Bilingual NotTold = ("情報不足", "not told");

    public static Bilingual Of(FiredRule fired) => fired.Told switch
    {
        RowAnswer row => Both(row.Row.Text, Verdict(row)),
        MoneyAnswer money => Money(money),
        AmountAnswer amount => Both(amount.Enquiry.Track.Money, Range(amount)),
        PointsAnswer points => Points(points),
        TrackAnswer track => Both(("判定", "verdict"), Names.Of(track.Judgement.Verdict)),
        RepaymentAnswer due => Both(due.Row.Text, Range(due.Due)),
        SettlementAnswer all => Both(("返還の合計", "due in all"), Range(all.Total)),
        TrackEnquiry asked => asked.Track.Title,
        SettlementEnquiry settled => settled.Track.Title,
        var other => (other?.ToString() ?? "", other?.ToString() ?? ""),
    };

    private static Bilingual Money(MoneyAnswer money)
    {
        var step = money.Text;
        var cut = money.Binds switch { Model.Verdict.Met => " ▼", Model.Verdict.Unknown => " ?", _ => "" };
        return ($"{step.Ja} = {money.Amount.Ja}{cut}", $"{step.En} = {money.Amount.En}{cut}");
    }

    private static Bilingual Range(AmountAnswer amount) => amount.Enquiry.Track.Formula is null ? ("-", "-") : Range(amount.Range);

    private static Bilingual Range(YenRange? range) => range switch
    {
        null => ("交付額未定", "the grant is not told"),
        { IsPoint: true } r => ($"{r.Least}", En(r.Least)),
        { } r => ($"{r.Least}〜{r.Most}", $"{En(r.Least)} to {En(r.Most)}"),
    };

    private static string En(Yen yen) => "¥" + yen.Whole.ToString("#,0", CultureInfo.InvariantCulture);

    private static Bilingual Points(PointsAnswer points)
    {
        var (added, deducted, unknown) = (points.Added.Count(), points.Deducted.Count(), points.Unknown.Count());
        return ($"加点 {added}、減点 {deducted}、未定 {unknown}", $"{added} points, {deducted} deductions, {unknown} not told");
    }

    private static Bilingual Verdict(RowAnswer row) => row switch
    {
        { AwaitsJudgement: true } => ("要確認", "the office decides"),
        { Verdict: Model.Verdict.Unknown } => NotTold,
        { Rule: { Decides: false, IsPoint: false }, Verdict: Model.Verdict.Met, Finding: { } special } => Special(special),
        { Rule.Decides: false, Verdict: Model.Verdict.Met } => Applies,
        { Rule.Decides: false } => ("非該当", "does not apply"),
        { Rule.IsExclusion: true, Verdict: Model.Verdict.Met } => ("該当しない", "does not apply"),
        { Rule.IsExclusion: true } => ("該当する", "applies"),
        { Verdict: Model.Verdict.Met } => ("満たす", "met"),
        _ => ("満たさない", "not met"),
    };

    /// <summary>A special whose conditions hold may still add nothing, and then does not apply.</summary>
    private static Bilingual Special(Finding special) => special switch
    {
        { Reason: { } reason } => ($"非該当({reason.Ja})", $"does not apply: {reason.En}"),
        { Verdict: Model.Verdict.Met } => Applies,
        _ => NotTold,
    };

    private static Bilingual Both(Bilingual a, Bilingual b) => ($"{a.Ja}: {b.Ja}", $"{a.En}: {b.En}");
}
