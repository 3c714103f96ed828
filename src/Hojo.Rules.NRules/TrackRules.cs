using System.Linq.Expressions;
using Hojo.Rules.Evaluation;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Hojo.Rules.NRules;

/// <summary>The rules of one track. Each expression is a single call, because the meaning of a row is Hojo's and not an expression tree:
/// so NRules has nothing to compare, rewrite or share wrongly. Parameters are bound to patterns by their names.</summary>
internal static class TrackRules
{
    /// <summary>Below the last row's priority, above every priority that a host has by default.</summary>
    private const int Amounts = 1_000;

    /// <param name="book">The track.</param>
    /// <param name="assessment">With the assessment as a fact.</param>
    public static IRuleSet Of(Rulebook book, bool assessment)
    {
        var set = new RuleSet(book.Track.Id);
        set.Add([Ask(book), .. book.Rows.Select(Row), Amount(book), Verdict(book)]);
        if (assessment) set.Add([Assessment(book)]);
        return set;
    }

    private static IRuleDefinition Ask(Rulebook book)
    {
        Expression<Action<IContext, Enquiry>> ask = (context, enquiry) => context.TryInsert(book.Ask(enquiry.Case, enquiry.On));

        var rule = Rule(book, "enquiry", "案件をこの枠に当てる / puts the case before the track", Amounts + book.Rows.Count + 1);
        rule.LeftHandSide().Pattern(typeof(Enquiry), "enquiry");
        return rule.Then(ask);
    }

    /// <summary>The row's own test, bound on the left; all three verdicts are told, so that none is taken for another.</summary>
    private static IRuleDefinition Row(RowRule row)
    {
        Expression<Func<TrackEnquiry, RowAnswer>> byCase = asked => row.Answer(asked);
        Expression<Func<AmountAnswer, RowAnswer>> byAmount = amount => row.Answer(amount);
        Expression<Action<IContext, RowAnswer>> tell = (context, answer) => context.TryInsert(answer);

        var (book, provision) = (row.Rulebook, row.Row);
        var rule = Rule(book, row.Id, $"{provision.Text.Ja} {provision.Citation}", provision.Kind.En,
            Amounts + book.Rows.Count - row.Place);
        rule.Property(RuleLinks.Row, provision);
        if (row.NeedsAmount) AmountOf(book, rule);
        else AskedOf(book, rule);
        rule.LeftHandSide().Pattern(typeof(RowAnswer), "answer").Binding().BindingExpression(row.NeedsAmount ? byAmount : byCase);
        return rule.Then(tell);
    }

    private static IRuleDefinition Amount(Rulebook book)
    {
        Expression<Func<TrackEnquiry, AmountAnswer>> work = asked => book.Amount(asked);
        Expression<Action<IContext, AmountAnswer>> tell = (context, amount) => context.TryInsert(amount);

        var rule = Rule(book, "amount", "金額を計算する / works the amount", Amounts);
        AskedOf(book, rule);
        rule.LeftHandSide().Pattern(typeof(AmountAnswer), "amount").Binding().BindingExpression(work);
        return rule.Then(tell);
    }

    /// <summary>Waits until every row that decides has answered, whatever the order.</summary>
    private static IRuleDefinition Verdict(Rulebook book)
    {
        Expression<Func<RowAnswer, bool>> decides = answer => answer.Rule.Rulebook == book && answer.Rule.Decides;
        Expression<Func<AmountAnswer, RowAnswer, bool>> same = (amount, answer) => answer.Enquiry == amount.Enquiry;
        Expression<Func<IEnumerable<RowAnswer>, bool>> complete = answers => book.IsComplete(answers);
        Expression<Action<IContext, AmountAnswer, IEnumerable<RowAnswer>>> conclude =
            (context, amount, answers) => context.TryInsert(book.Conclude(amount, answers));

        var rule = Rule(book, "verdict", "各行の判定から枠の判定を出す / the verdict, from the rows' answers", Amounts - 1);
        AmountOf(book, rule);
        var all = rule.LeftHandSide().Pattern(typeof(IEnumerable<RowAnswer>), "answers");
        all.Condition(complete);
        var collected = all.Aggregate();
        collected.Collect();
        var each = collected.Pattern(typeof(RowAnswer), "answer");
        each.Condition(decides);
        each.Condition(same);
        return rule.Then(conclude);
    }

    private static IRuleDefinition Assessment(Rulebook book)
    {
        Expression<Func<TrackAnswer, bool>> own = track => track.Enquiry.Rulebook == book;
        Expression<Action<IContext, TrackAnswer>> tell = (context, track) => context.TryInsert(track.Assessment);

        var rule = Rule(book, "assessment", "査定を文章にする / the assessment in words", Amounts - 2);
        rule.LeftHandSide().Pattern(typeof(TrackAnswer), "track").Condition(own);
        return rule.Then(tell);
    }

    private static void AskedOf(Rulebook book, RuleBuilder rule)
    {
        Expression<Func<TrackEnquiry, bool>> own = asked => asked.Rulebook == book;
        rule.LeftHandSide().Pattern(typeof(TrackEnquiry), "asked").Condition(own);
    }

    private static void AmountOf(Rulebook book, RuleBuilder rule)
    {
        Expression<Func<AmountAnswer, bool>> own = amount => amount.Enquiry.Rulebook == book;
        rule.LeftHandSide().Pattern(typeof(AmountAnswer), "amount").Condition(own);
    }

    private static RuleBuilder Rule(Rulebook book, string step, string description, int priority)
        => Rule(book, $"{book.Track.Id}:{step}", description, step, priority);

    private static RuleBuilder Rule(Rulebook book, string name, string description, string kind, int priority)
    {
        var path = book.Track.Id.Split('/');
        var rule = new RuleBuilder();
        rule.Name(name);
        rule.Description(description);
        rule.Tags([$"programme:{path[0]}", $"round:{string.Join("/", path.Take(2))}", $"track:{book.Track.Id}", $"kind:{kind}"]);
        rule.Priority(priority);
        rule.Repeatability(RuleRepeatability.NonRepeatable);
        return rule;
    }

    private static IRuleDefinition Then(this RuleBuilder rule, LambdaExpression action)
    {
        rule.RightHandSide().Action(action);
        return rule.Build();
    }
}
