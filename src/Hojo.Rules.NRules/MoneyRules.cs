using System.Linq.Expressions;
using Hojo.Rules.Evaluation;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Hojo.Rules.NRules;

/// <summary>補助率・補助上限額: a rule for each line of the formula, which works what the lines before it came to, and the specials that
/// move its figure; and the amount.</summary>
internal static class MoneyRules
{
    private static readonly MoneyAnswer[] NoMoney = [];
    private static readonly RowAnswer[] NoSpecials = [];

    public static IEnumerable<IRuleDefinition> Rates(Rulebook book) => book.Money.Where(IsRate).Select(Line);

    public static IEnumerable<IRuleDefinition> Caps(Rulebook book)
        => [.. book.Money.Where(m => m.Kind != MoneyKind.Supposed && !IsRate(m)).Select(Line), Amount(book)];

    private static bool IsRate(MoneyRule money) => money.Kind is MoneyKind.Rate or MoneyKind.Stepped;

    private static IRuleDefinition Line(MoneyRule money)
    {
        var rule = money.Row is { } row
            ? Definitions.Rule(money.Rulebook, money.Id, row, Priorities.Of(money))
            : Definitions.Step(money.Rulebook, money.Id.Split(':')[1], Description(money.Kind), Priorities.Of(money));
        return rule.Then(money switch
        {
            { From.Count: 0 } => FromCase(rule, money),
            { Kind: MoneyKind.Total } => FromParts(rule, money),
            { From.Count: 1 } => FromOne(rule, money),
            _ => FromTwo(rule, money),
        }, money.IsCircular);
    }

    private static LambdaExpression FromCase(RuleBuilder rule, MoneyRule money)
    {
        Expression<Action<IContext, TrackEnquiry>> alone = (context, asked) => Telling.Work(context, money, asked, NoMoney, NoSpecials);
        Expression<Action<IContext, TrackEnquiry, IEnumerable<RowAnswer>>> moved =
            (context, asked, specials) => Telling.Work(context, money, asked, NoMoney, specials);
        Expression<Func<TrackEnquiry, RowAnswer, bool>> same = (asked, special) => special.Enquiry == asked;

        rule.Asked(money.Rulebook);
        return Moved(rule, money, same) ? moved : alone;
    }

    private static LambdaExpression FromOne(RuleBuilder rule, MoneyRule money)
    {
        Expression<Action<IContext, MoneyAnswer>> alone = (context, m0) => Telling.Work(context, money, m0.Enquiry, new[] { m0 }, NoSpecials);
        Expression<Action<IContext, MoneyAnswer, IEnumerable<RowAnswer>>> moved =
            (context, m0, specials) => Telling.Work(context, money, m0.Enquiry, new[] { m0 }, specials);
        Expression<Func<MoneyAnswer, RowAnswer, bool>> same = (m0, special) => special.Enquiry == m0.Enquiry;

        rule.Money("m0", money.From[0]);
        return Moved(rule, money, same) ? moved : alone;
    }

    private static LambdaExpression FromTwo(RuleBuilder rule, MoneyRule money)
    {
        Expression<Action<IContext, MoneyAnswer, MoneyAnswer>> alone =
            (context, m0, m1) => Telling.Work(context, money, m0.Enquiry, new[] { m0, m1 }, NoSpecials);
        Expression<Action<IContext, MoneyAnswer, MoneyAnswer, IEnumerable<RowAnswer>>> moved =
            (context, m0, m1, specials) => Telling.Work(context, money, m0.Enquiry, new[] { m0, m1 }, specials);
        Expression<Func<MoneyAnswer, MoneyAnswer, bool>> same = (m0, m1) => m1.Enquiry == m0.Enquiry;
        Expression<Func<MoneyAnswer, RowAnswer, bool>> sameSpecial = (m0, special) => special.Enquiry == m0.Enquiry;
        Expression<Func<MoneyAnswer, MoneyAnswer, bool>> stands = (m0, m1) => !m1.IsAbove(m0);

        rule.Money("m0", money.From[0]);
        var second = rule.Money("m1", money.From[1]);
        second.Condition(same);
        if (money.Kind == MoneyKind.Settled) second.Condition(stands);
        return Moved(rule, money, sameSpecial) ? moved : alone;
    }

    private static LambdaExpression FromParts(RuleBuilder rule, MoneyRule total)
    {
        var (parts, count) = (new HashSet<MoneyRule>(total.From), total.From.Count);
        Expression<Func<MoneyAnswer, bool>> own = part => parts.Contains(part.Rule);
        Expression<Func<TrackEnquiry, MoneyAnswer, bool>> same = (asked, part) => part.Enquiry == asked;
        Expression<Action<IContext, TrackEnquiry, IEnumerable<MoneyAnswer>>> add =
            (context, asked, all) => Telling.Add(context, total, asked, all);

        rule.Asked(total.Rulebook);
        rule.All<MoneyAnswer>("all", "part", all => all.Count() == count, own, same);
        return add;
    }

    /// <summary>Adds what the specials answered to what a line is worked from, where any of them moves its figure.</summary>
    private static bool Moved(RuleBuilder rule, MoneyRule money, LambdaExpression same)
    {
        var (on, count) = (new HashSet<RowRule>(money.On), money.On.Count);
        if (count == 0) return false;
        Expression<Func<RowAnswer, bool>> own = special => on.Contains(special.Rule);

        rule.All<RowAnswer>("specials", "special", specials => specials.Count() == count, own, same);
        return true;
    }

    private static IRuleDefinition Amount(Rulebook book)
    {
        var again = book.Result.IsCircular;
        Expression<Action<IContext, MoneyAnswer>> tell = (context, m0) => Telling.Tell(context, book.Amount(m0), again);

        var rule = Definitions.Step(book, "amount", "金額 / the amount", Priorities.Amount);
        rule.Money("m0", book.Result);
        return rule.Then(tell, again);
    }

    private static string Description(MoneyKind kind) => kind switch
    {
        MoneyKind.Stated => "経費以外の額 / a sum that is no cost",
        MoneyKind.Total => "計 / total",
        MoneyKind.Choice => "計算式を選ぶ / one formula or another",
        _ => "上限と釣り合う額 / an amount at which its limits balance",
    };
}
