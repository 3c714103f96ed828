using System.Linq.Expressions;
using Hojo.Rules.Evaluation;
using NRules.RuleModel.Builders;

namespace Hojo.Rules.NRules;

/// <summary>What rules match on. A parameter is bound to a pattern by its name. Each test is one comparison with a constant, never nested:
/// so NRules has nothing to rewrite or to share wrongly, and what several rules test is tested once.</summary>
internal static class Patterns
{
    public static void Asked(this RuleBuilder rule, Rulebook book)
    {
        Expression<Func<TrackEnquiry, bool>> own = asked => asked.Rulebook == book;
        rule.LeftHandSide().Pattern(typeof(TrackEnquiry), "asked").Condition(own);
    }

    public static void Amount(this RuleBuilder rule, Rulebook book)
    {
        Expression<Func<AmountAnswer, bool>> own = amount => amount.Enquiry.Rulebook == book;
        rule.LeftHandSide().Pattern(typeof(AmountAnswer), "amount").Condition(own);
    }

    public static void Track(this RuleBuilder rule, Rulebook book)
    {
        Expression<Func<TrackAnswer, bool>> own = track => track.Enquiry.Rulebook == book;
        rule.LeftHandSide().Pattern(typeof(TrackAnswer), "track").Condition(own);
    }

    public static void Results(this RuleBuilder rule, Rulebook book)
    {
        Expression<Func<SettlementEnquiry, bool>> own = results => results.Rulebook == book;
        rule.LeftHandSide().Pattern(typeof(SettlementEnquiry), "results").Condition(own);
    }

    /// <summary>What a line of the formula came to.</summary>
    public static PatternBuilder Money(this RuleBuilder rule, string name, MoneyRule money)
    {
        var answer = Expression.Parameter(typeof(MoneyAnswer), name);
        var pattern = rule.LeftHandSide().Pattern(typeof(MoneyAnswer), name);
        pattern.Condition(Expression.Lambda<Func<MoneyAnswer, bool>>(
            Expression.ReferenceEqual(Expression.MakeMemberAccess(answer, RuleOfMoney), Expression.Constant(money)), answer));
        return pattern;
    }

    // By the compiler's own token, not by its name: so a trimmed or natively compiled program keeps it.
    private static readonly System.Reflection.MemberInfo RuleOfMoney =
        ((MemberExpression)((Expression<Func<MoneyAnswer, MoneyRule>>)(answer => answer.Rule)).Body).Member;

    /// <summary>All facts of one kind that pass each test, as soon as they are complete.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="name">What they are called together.</param>
    /// <param name="one">What one of them is called in the tests.</param>
    /// <param name="complete">Whether they are all there.</param>
    /// <param name="tests">The tests of one.</param>
    public static void All<T>(this RuleBuilder rule, string name, string one, Expression<Func<IEnumerable<T>, bool>> complete,
        params LambdaExpression[] tests)
    {
        var all = rule.LeftHandSide().Pattern(typeof(IEnumerable<T>), name);
        all.Condition(complete);
        var collected = all.Aggregate();
        collected.Collect();
        var pattern = collected.Pattern(typeof(T), one);
        foreach (var test in tests) pattern.Condition(test);
    }
}
