using System.Linq.Expressions;
using Hojo.Rules.RowByRow;
using NRules.RuleModel;

namespace Hojo.Rules.NRules;

/// <summary>加点・減点: a rule for each, and one that gathers them.</summary>
internal static class PointRules
{
    public static IEnumerable<IRuleDefinition> Of(Rulebook book)
    {
        RowRule[] points = [.. book.Rows.Where(r => r.IsPoint)];
        return points.Length == 0 ? [] : [.. points.Select(EligibilityRules.OnCase), Gathered(book, points.Length)];
    }

    private static IRuleDefinition Gathered(Rulebook book, int count)
    {
        var again = book.Result.IsCircular;
        Expression<Action<IContext, AmountAnswer, IEnumerable<RowAnswer>>> gather =
            (context, amount, answers) => Telling.Tell(context, new PointsAnswer(amount.Enquiry, answers), again);

        var rule = Definitions.Step(book, "points", "加点・減点をまとめる / gathers the points", Priorities.Together);
        rule.AmountAndRows(book, answers => answers.Count(a => a.Rule.IsPoint) == count);
        return rule.Then(gather, again);
    }
}
