namespace Hojo.Rules.Language;

/// <summary>The conditions that a row holds, of whatever kind it is.</summary>
internal static class RowConditions
{
    public static IEnumerable<Condition> Conditions(this Provision row) => row switch
    {
        Tested t => t.Open is { } open ? [t.When, open] : [t.When],
        Special s => [s.When],
        ReviewPoint p => [p.When],
        LeadTime { Done: { } done } => [done],
        Deadline { Done: { } done } => [done],
        Repayment { Exempt: { } exempt } => [exempt],
        DailyCharge { When: { } when } => [when],
        _ => [],
    };
}
