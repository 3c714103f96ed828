using System.Linq.Expressions;
using Hojo.Rules.RowByRow;
using NRules.RuleModel;

namespace Hojo.Rules.NRules;

/// <summary>応募資格: a rule for each row that is tested, and the verdict.
/// All three verdicts are told, so that none is taken for another.</summary>
internal static class EligibilityRules
{
    public static IEnumerable<IRuleDefinition> Of(Rulebook book)
    {
        var rows = book.Rows.Where(r => r.HasVerdict && !r.IsPoint);
        return [.. rows.Select(r => r.NeedsAmount ? OnAmount(r) : OnCase(r)), Verdict(book)];
    }

    public static IRuleDefinition OnCase(RowRule row)
    {
        Expression<Action<IContext, TrackEnquiry>> answer = (context, asked) => context.Insert(row.Answer(asked));

        var rule = Definitions.Rule(row.Rulebook, row.Id, row.Row, Priorities.Of(row));
        rule.Asked(row.Rulebook);
        return rule.Then(answer);
    }

    private static IRuleDefinition OnAmount(RowRule row)
    {
        var again = row.Rulebook.Result.IsCircular;
        Expression<Action<IContext, AmountAnswer>> answer = (context, amount) => Telling.Tell(context, row.Answer(amount), again);

        var rule = Definitions.Rule(row.Rulebook, row.Id, row.Row, Priorities.Of(row));
        rule.Amount(row.Rulebook);
        return rule.Then(answer, again);
    }

    /// <summary>Waits until every row that decides has answered, whatever the order.</summary>
    private static IRuleDefinition Verdict(Rulebook book)
    {
        var again = book.Result.IsCircular;
        Expression<Action<IContext, AmountAnswer, IEnumerable<RowAnswer>>> conclude =
            (context, amount, answers) => Telling.Tell(context, book.Conclude(amount, answers), again);

        var rule = Definitions.Step(book, "verdict", "各行の判定から枠の判定を出す / the verdict, from the rows' answers", Priorities.Together);
        rule.AmountAndRows(book, answers => book.IsComplete(answers));
        return rule.Then(conclude, again);
    }
}
