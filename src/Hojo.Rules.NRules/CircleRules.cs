using System.Linq.Expressions;
using Hojo.Rules.RowByRow;
using NRules.RuleModel;

namespace Hojo.Rules.NRules;

/// <summary>Amounts that their own formulas refer to: supposed from above, and lowered as long as more is supposed than the formula
/// supports. No line falls when the supposed amount rises, so what remains is the greatest amount that stands, exactly.</summary>
internal static class CircleRules
{
    public static IEnumerable<IRuleDefinition> Of(Rulebook book, bool fromCeiling)
        => book.Circles.SelectMany(circle => new[] { Suppose(book, circle, fromCeiling), Lower(book, circle) });

    private static IRuleDefinition Suppose(Rulebook book, MoneyCircle circle, bool fromCeiling)
    {
        Expression<Action<IContext, TrackEnquiry>> suppose =
            (context, asked) => context.Insert(book.Suppose(asked, circle, fromCeiling));

        var rule = Definitions.Step(book, $"suppose-{circle.Quantity.Id}",
            "上限と釣り合う額を、支えられる額を下回らないところから求める / an amount that its own limits refer to, supposed from above",
            Priorities.Of(circle.Supposed));
        rule.Asked(book);
        return rule.Then(suppose);
    }

    /// <summary>Lowering is strict, so that it ends.</summary>
    private static IRuleDefinition Lower(Rulebook book, MoneyCircle circle)
    {
        Expression<Func<MoneyAnswer, MoneyAnswer, bool>> above = (m0, m1) => m1.Enquiry == m0.Enquiry && m0.IsAbove(m1);
        Expression<Action<IContext, MoneyAnswer, MoneyAnswer>> lower = (context, m0, m1) => context.Update(m0.LoweredTo(m1));

        var rule = Definitions.Step(book, $"lower-{circle.Quantity.Id}",
            "計算式が支える額まで下げる / lowered to what the formula supports", Priorities.Behind(circle.Formula));
        rule.Money("m0", circle.Supposed);
        rule.Money("m1", circle.Formula).Condition(above);
        return rule.Then(lower, again: true);
    }
}
