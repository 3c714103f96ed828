using Hojo.Model;
using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation;

/// <summary>返還リスク: before applying, what each promise could cost if it failed altogether.</summary>
internal static class Exposures
{
    public static Exposure Of(Repayment row, Assessor assessor, Sheet sheet, YenRange grant)
    {
        var most = row.OnlyRaisedBy is { } special ? assessor.RaisedPart(special, sheet) : grant;
        return new(row.Id, row.Text, most, row.Portion.As(new PortionDescribed(row.OnlyRaisedBy)), row.Exempt is { } exempt ? Described.Of(exempt) : null, row.Reading, row.Citation);
    }
}

/// <summary>How a repayment is worked, in words.</summary>
internal sealed class PortionDescribed(Special? onlyRaisedBy) : IPortionMeaning<Label>
{
    private Label Base => onlyRaisedBy is null ? ("補助金交付額", "the grant paid") : ($"{onlyRaisedBy.Text.Ja}による引上げ分", $"the part added by: {onlyRaisedBy.Text.En}");

    public Label Whole(Condition failed) => ($"{Base.Ja}の全額", $"all of {Base.En}");

    public Label Unstated(Condition failed) => ($"{Base.Ja}のうち文書にない額(最大で全額)", $"a part of {Base.En} that the document does not state (all of it at most)");

    public Label Shortfall(Fact<Growth> actual, Growth? target, Figure<Growth>? table)
    {
        Label goal = target is { } g ? (g.ToString(), g.ToString()) : (table!.Text.Ja, table.Text.En);
        return ($"{Base.Ja}×(1−{actual.Label.Ja}÷{goal.Ja})", $"{Base.En} × (1 − {actual.Label.En} ÷ {goal.En})");
    }

    public Label PerYear(Fact<int> missed, Fact<int> years) => ($"{Base.Ja}÷{years.Label.Ja}×{missed.Label.Ja}", $"{Base.En} ÷ {years.Label.En} × {missed.Label.En}");

    public Label Lesser(Label a, Label b) => ($"{a.Ja}と{b.Ja}の少ない方", $"the lesser of {a.En} and {b.En}");
}
