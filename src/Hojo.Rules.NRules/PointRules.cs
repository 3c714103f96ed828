using System.Linq.Expressions;
using Hojo.Rules.Evaluation;
using Hojo.Rules.Language;
using NRules.RuleModel;

namespace Hojo.Rules.NRules;

/// <summary>加点・減点: a rule for each, and one that gathers them.</summary>
internal static class PointRules
{
    public static IEnumerable<IRuleDefinition> Of(Rulebook book)
    {
        RowRule[] points = [.. book.Rows.Where(r => r.Row is Point)];
        return points.Length == 0 ? [] : [.. points.Select(EligibilityRules.OnCase), Gathered(book, points[^1], points.Length)];
    }

    /// <summary>The point that comes last in the document leads, so that all of them are there when they are gathered.</summary>
    private static IRuleDefinition Gathered(Rulebook book, RowRule last, int count)
    {
        Expression<Func<RowAnswer, bool>> points = answer => answer.Row is Point;
        Expression<Func<RowAnswer, RowAnswer, bool>> same = (last, answer) => answer.Enquiry == last.Enquiry;
        Expression<Action<IContext, RowAnswer, IEnumerable<RowAnswer>>> gather =
            (context, last, answers) => context.Insert(new PointsAnswer(last.Enquiry, answers));

        var rule = Definitions.Step(book, "points", "加点・減点をまとめる / gathers the points", Priorities.Together);
        rule.Row("last", last);
        rule.All<RowAnswer>("answers", "answer", answers => answers.Count() == count, points, same);
        return rule.Then(gather);
    }
}
