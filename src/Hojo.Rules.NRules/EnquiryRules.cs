using System.Linq.Expressions;
using Hojo.Rules.RowByRow;
using NRules.RuleModel;

namespace Hojo.Rules.NRules;

/// <summary>What goes in, and what comes out in words.</summary>
internal static class EnquiryRules
{
    public static IEnumerable<IRuleDefinition> Of(Rulebook book, bool words)
    {
        yield return Ask(book);
        if (book.Repayments.Count > 0) yield return Settle(book);
        if (!words) yield break;
        yield return Assessment(book);
        if (book.Repayments.Count > 0) yield return Settlement(book);
    }

    private static IRuleDefinition Ask(Rulebook book)
    {
        Expression<Action<IContext, Enquiry>> ask = (context, enquiry) => context.Insert(book.Ask(enquiry.Case, enquiry.On));

        var rule = Definitions.Step(book, "enquiry", "案件をこの枠に当てる / puts the case before the track", Priorities.Asking);
        rule.LeftHandSide().Pattern(typeof(Enquiry), "enquiry");
        return rule.Then(ask);
    }

    private static IRuleDefinition Settle(Rulebook book)
    {
        Expression<Action<IContext, ResultsReported>> ask = (context, given) => context.Insert(book.Settle(given.Case));

        var rule = Definitions.Step(book, "results", "実績をこの枠に当てる / puts the results before the track", Priorities.Asking);
        rule.LeftHandSide().Pattern(typeof(ResultsReported), "given");
        return rule.Then(ask);
    }

    private static IRuleDefinition Assessment(Rulebook book)
    {
        var again = book.Result.IsCircular;
        Expression<Action<IContext, TrackAnswer>> tell = (context, track) => Telling.Tell(context, track.Assessment, again);

        var rule = Definitions.Step(book, "assessment", "査定を文章にする / the assessment in words", Priorities.Words);
        rule.Track(book);
        return rule.Then(tell, again);
    }

    private static IRuleDefinition Settlement(Rulebook book)
    {
        Expression<Func<SettlementAnswer, bool>> own = settled => settled.Enquiry.Rulebook == book;
        Expression<Action<IContext, SettlementAnswer>> tell = (context, settled) => context.Insert(settled.Settlement);

        var rule = Definitions.Step(book, "settlement-in-words", "精算を文章にする / the settlement in words", Priorities.Words);
        rule.LeftHandSide().Pattern(typeof(SettlementAnswer), "settled").Condition(own);
        return rule.Then(tell);
    }
}
