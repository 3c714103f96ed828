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
        return points.Length == 0 ? [] : [.. points.Select(EligibilityRules.OnCase), Gathered(book, points.Length)];
    }

    private static IRuleDefinition Gathered(Rulebook book, int count)
    {
        Expression<Func<RowAnswer, bool>> points = answer => answer.Row is Point;
        Expression<Func<TrackEnquiry, RowAnswer, bool>> same = (asked, answer) => answer.Enquiry == asked;
        Expression<Action<IContext, TrackEnquiry, IEnumerable<RowAnswer>>> gather =
            (context, asked, answers) => context.Insert(new PointsAnswer(asked, answers));

        var rule = Definitions.Step(book, "points", "加点・減点をまとめる / gathers the points", Priorities.Together);
        rule.Asked(book);
        rule.All<RowAnswer>("answers", "answer", answers => answers.Count() == count, points, same);
        return rule.Then(gather);
    }
}
