using System.Linq.Expressions;
using System.Reflection;
using Hojo.Rules.RowByRow;
using NRules.RuleModel.Builders;

namespace Hojo.Rules.NRules;

/// <summary>What rules match on. A parameter is bound to a pattern by its name. Each test is one comparison with a constant, never nested:
/// so NRules has nothing to rewrite or to share wrongly, and what several rules test is tested once.</summary>
internal static class Patterns
{
    /// <summary>Every amount meets every first test: so a track's lines are told apart in two steps, of about as many tests each.</summary>
    private const int Together = 5;

    // By the compiler's own token, not by its name: so a trimmed or natively compiled program keeps it.
    private static readonly MemberInfo RuleOfMoney = Member((MoneyAnswer answer) => answer.Rule);
    private static readonly MemberInfo PlaceOfMoney = Member((MoneyAnswer answer) => answer.Rule.Place);
    private static readonly MemberInfo RuleOfRow = Member((RowAnswer answer) => answer.Rule);

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
        var line = Expression.MakeMemberAccess(answer, RuleOfMoney);
        var step = Expression.Divide(Expression.MakeMemberAccess(line, PlaceOfMoney), Expression.Constant(Together));
        var pattern = rule.LeftHandSide().Pattern(typeof(MoneyAnswer), name);
        Expression near = Expression.Equal(step, Expression.Constant(money.Place / Together));
        Expression own = Expression.ReferenceEqual(line, Expression.Constant(money));
        pattern.Condition(Expression.Lambda<Func<MoneyAnswer, bool>>(near, answer));
        pattern.Condition(Expression.Lambda<Func<MoneyAnswer, bool>>(own, answer));
        return pattern;
    }

    /// <summary>What a row answered.</summary>
    public static PatternBuilder Row(this RuleBuilder rule, string name, RowRule row)
    {
        var answer = Expression.Parameter(typeof(RowAnswer), name);
        var own = Expression.ReferenceEqual(Expression.MakeMemberAccess(answer, RuleOfRow), Expression.Constant(row));
        var pattern = rule.LeftHandSide().Pattern(typeof(RowAnswer), name);
        pattern.Condition(Expression.Lambda<Func<RowAnswer, bool>>(own, answer));
        return pattern;
    }

    /// <summary>特例: what the special answered that moves a line's figure; false unless there is just one.</summary>
    public static bool Special(this RuleBuilder rule, MoneyRule money, LambdaExpression same)
    {
        if (money.On.Count != 1) return false;
        rule.Row("special", money.On[0]).Condition(same);
        return true;
    }

    /// <summary>The same for several specials; false where there is none.</summary>
    public static bool Specials(this RuleBuilder rule, MoneyRule money, LambdaExpression same)
    {
        var (on, count) = (new HashSet<RowRule>(money.On), money.On.Count);
        if (count == 0) return false;
        Expression<Func<RowAnswer, bool>> own = special => on.Contains(special.Rule);

        rule.All<RowAnswer>("specials", "special", specials => specials.Count() == count, own, same);
        return true;
    }

    /// <summary>An amount, and what the rows answered to its enquiry, as soon as those are there that the rule waits for. All rules that
    /// gather rows match on the same, so that rows are gathered once.</summary>
    public static void AmountAndRows(this RuleBuilder rule, Rulebook book, Expression<Func<IEnumerable<RowAnswer>, bool>> complete)
    {
        Expression<Func<AmountAnswer, RowAnswer, bool>> same = (amount, answer) => answer.Enquiry == amount.Enquiry;

        rule.Amount(book);
        rule.All("answers", "answer", complete, same);
    }

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

    private static MemberInfo Member<T, TValue>(Expression<Func<T, TValue>> member) => ((MemberExpression)member.Body).Member;
}
