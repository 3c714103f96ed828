using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.RowByRow;
using NRules;
using NRules.RuleModel;

namespace Hojo.Rules.NRules;

/// <summary>1つの規則: the rule of one row in a session of its own, so that a test holds a single line of a guideline against a single
/// rule. No other rule fires; what they would tell is told to it.</summary>
/// <example><code>
/// var small = new SingleRule(Catalogue.National.Track("jizokuka/17"), "small");
/// FiredRule? fired = small.Fire(told, on);                      // fired.Told: what the rule asserts, here a RowAnswer
/// </code></example>
/// <threadsafety>One instance serves all threads: each question has a session of its own.</threadsafety>
public sealed class SingleRule
{
    private readonly Lazy<ISessionFactory> _alone;

    /// <summary>Takes the rule out of its track.</summary>
    /// <param name="track">The track.</param>
    /// <param name="row">Id of the row; where a row is worked a second time, <c>row~2</c>.</param>
    /// <exception cref="ArgumentException">The track is not sound.</exception>
    /// <exception cref="KeyNotFoundException">No row of the track is called so, or one that neither tests nor works anything.</exception>
    public SingleRule(Track track, string row)
        : this(new RoundRepository([Guard.Against.Null(track)], new RuleOptions()), $"{track.Id}#{Guard.Against.NullOrEmpty(row)}") { }

    internal SingleRule(RoundRepository repository, string name)
    {
        Book = repository.Books[0];
        Rule = repository.GetRuleSets().SelectMany(set => set.Rules).FirstOrDefault(rule => rule.Name == name)
            ?? throw new KeyNotFoundException($"{name} is no rule");
        _alone = new(() =>
        {
            var set = new RuleSet(name);
            set.Add([Rule]);
            return new RuleCompiler { ExpressionCompiler = new SharedCompiler() }.Compile([set]);
        });
    }

    /// <summary>The rule.</summary>
    public IRuleDefinition Rule { get; }

    /// <summary>The rows of its track, for facts that a test states (<see cref="MoneyRule.Given"/>).</summary>
    public Rulebook Book { get; }

    /// <summary>Fires the rule for a case: with the enquiry, and with what the other rows and lines say that it may wait for.</summary>
    /// <param name="case">What is known.</param>
    /// <param name="on">The moment asked about, in Japan; it is nothing to a row of repayment.</param>
    /// <returns>The rule with what it told; <see langword="null"/> where it did not fire.</returns>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take, or, to a row of repayment,
    /// a raised part above the grant.</exception>
    public FiredRule? Fire(Case @case, JapanTime on)
        => FireOn(Book.Repayments.Any(row => row.Id == Rule.Name) ? [Book.Settle(@case)] : OtherFacts.Of(Book, Rule, @case, on))
            .SingleOrDefault();

    /// <summary>Fires the rule with the facts that are handed over and no others.</summary>
    /// <param name="facts">What it matches on: an enquiry, answers of rows, amounts.</param>
    /// <returns>The rule, once for each time that it fired, with what it told.</returns>
    public IReadOnlyList<FiredRule> FireOn(params IReadOnlyList<object> facts)
    {
        var session = _alone.Value.CreateSession();
        var trail = new RuleTrail(session);
        session.InsertAll(Guard.Against.Null(facts));
        session.Fire();
        return trail.Fired;
    }
}
