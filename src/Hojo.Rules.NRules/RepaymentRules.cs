using System.Linq.Expressions;
using Hojo.Rules.RowByRow;
using NRules.RuleModel;

namespace Hojo.Rules.NRules;

/// <summary>返還: a rule for each repayment row, and what is due in all.</summary>
internal static class RepaymentRules
{
    public static IEnumerable<IRuleDefinition> Of(Rulebook book)
        => book.Repayments.Count == 0 ? [] : [.. book.Repayments.Select(Row), Total(book)];

    private static IRuleDefinition Row(RepaymentRule row)
    {
        Expression<Action<IContext, SettlementEnquiry>> answer = (context, results) => context.Insert(row.Answer(results));

        var rule = Definitions.Rule(row.Rulebook, row.Id, row.Row, Priorities.Of(row));
        rule.Results(row.Rulebook);
        return rule.Then(answer);
    }

    private static IRuleDefinition Total(Rulebook book)
    {
        var count = book.Repayments.Count;
        Expression<Func<SettlementEnquiry, RepaymentAnswer, bool>> same = (results, answer) => answer.Enquiry == results;
        Expression<Action<IContext, SettlementEnquiry, IEnumerable<RepaymentAnswer>>> conclude =
            (context, results, answers) => context.Insert(book.Conclude(results, answers));

        var rule = Definitions.Step(book, "settlement", "返還の合計 / what is due in all", Priorities.Together);
        rule.Results(book);
        rule.All<RepaymentAnswer>("answers", "answer", answers => answers.Count() == count, same);
        return rule.Then(conclude);
    }
}
