using System.Linq.Expressions;
using Hojo.Rules.RowByRow;
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
            ? Definitions.Rule(money, row)
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
        Expression<Action<IContext, RowAnswer>> moved =
            (context, special) => Telling.Work(context, money, special.Enquiry, NoMoney, Telling.These(special));
        Expression<Action<IContext, TrackEnquiry, IEnumerable<RowAnswer>>> movedByMany =
            (context, asked, specials) => Telling.Work(context, money, asked, NoMoney, specials);
        Expression<Func<TrackEnquiry, RowAnswer, bool>> same = (asked, special) => special.Enquiry == asked;

        if (money.On.Count == 1)
        {
            rule.Row("special", money.On[0]);
            return moved;
        }
        rule.Asked(money.Rulebook);
        return rule.Specials(money, same) ? movedByMany : alone;
    }

    private static LambdaExpression FromOne(RuleBuilder rule, MoneyRule money)
    {
        Expression<Action<IContext, MoneyAnswer>> alone =
            (context, m0) => Telling.Work(context, money, m0.Enquiry, Telling.These(m0), NoSpecials);
        Expression<Action<IContext, MoneyAnswer, RowAnswer>> moved =
            (context, m0, special) => Telling.Work(context, money, m0.Enquiry, Telling.These(m0), Telling.These(special));
        Expression<Action<IContext, MoneyAnswer, IEnumerable<RowAnswer>>> movedByMany =
            (context, m0, specials) => Telling.Work(context, money, m0.Enquiry, Telling.These(m0), specials);
        Expression<Func<MoneyAnswer, RowAnswer, bool>> same = (m0, special) => special.Enquiry == m0.Enquiry;

        rule.Money("m0", money.From[0]);
        return rule.Special(money, same) ? moved : rule.Specials(money, same) ? movedByMany : alone;
    }

    private static LambdaExpression FromTwo(RuleBuilder rule, MoneyRule money)
    {
        Expression<Action<IContext, MoneyAnswer, MoneyAnswer>> alone =
            (context, m0, m1) => Telling.Work(context, money, m0.Enquiry, Telling.These(m0, m1), NoSpecials);
        Expression<Action<IContext, MoneyAnswer, MoneyAnswer, RowAnswer>> moved =
            (context, m0, m1, special) => Telling.Work(context, money, m0.Enquiry, Telling.These(m0, m1), Telling.These(special));
        Expression<Action<IContext, MoneyAnswer, MoneyAnswer, IEnumerable<RowAnswer>>> movedByMany =
            (context, m0, m1, specials) => Telling.Work(context, money, m0.Enquiry, Telling.These(m0, m1), specials);
        Expression<Func<MoneyAnswer, MoneyAnswer, bool>> same = (m0, m1) => m1.Enquiry == m0.Enquiry;
        Expression<Func<MoneyAnswer, RowAnswer, bool>> sameSpecial = (m0, special) => special.Enquiry == m0.Enquiry;
        Expression<Func<MoneyAnswer, MoneyAnswer, bool>> stands = (m0, m1) => !m1.IsAbove(m0);

        rule.Money("m0", money.From[0]);
        var second = rule.Money("m1", money.From[1]);
        second.Condition(same);
        if (money.Kind == MoneyKind.Settled) second.Condition(stands);
        return rule.Special(money, sameSpecial) ? moved : rule.Specials(money, sameSpecial) ? movedByMany : alone;
    }

    /// <summary>The part that comes last in the working leads, so that all of them are there when they are gathered.</summary>
    private static LambdaExpression FromParts(RuleBuilder rule, MoneyRule total)
    {
        var (parts, count) = (new HashSet<MoneyRule>(total.From), total.From.Count);
        Expression<Func<MoneyAnswer, bool>> own = part => parts.Contains(part.Rule);
        Expression<Func<MoneyAnswer, MoneyAnswer, bool>> same = (last, part) => part.Enquiry == last.Enquiry;
        Expression<Action<IContext, MoneyAnswer, IEnumerable<MoneyAnswer>>> add =
            (context, last, all) => Telling.Add(context, total, last.Enquiry, all);

        rule.Money("last", total.From[count - 1]);
        rule.All<MoneyAnswer>("all", "part", all => all.Count() == count, own, same);
        return add;
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
