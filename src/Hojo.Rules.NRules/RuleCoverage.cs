using System.Collections.Concurrent;
using Hojo.Model;
using Hojo.Rules.RowByRow;
using NRules;
using NRules.Diagnostics;

namespace Hojo.Rules.NRules;

/// <summary>Which sides of which rows the sessions of a factory have seen: met and not met, applies and does not, a limit that cut and one
/// that did not, something due and nothing; whether each other line was worked; and how often each rule fired. Attach it before tests, ask
/// it after them.</summary>
/// <example><code>
/// var factory = rounds.CompileWith(house);
/// var coverage = new RuleCoverage(factory, rounds);             // before the first session
/// </code></example>
/// <threadsafety>Sessions of all threads may report to it.</threadsafety>
public sealed class RuleCoverage
{
    private readonly ConcurrentDictionary<RuleSide, byte> _seen = new();
    private readonly ConcurrentDictionary<string, int> _fired = new();
    private readonly HashSet<RuleSide> _expected = [];

    /// <summary>Listens to all sessions of a factory.</summary>
    /// <param name="factory">The factory, before its first session.</param>
    /// <param name="repository">The rounds whose rows are to be covered.</param>
    public RuleCoverage(ISessionFactory factory, RoundRepository repository)
    {
        Guard.Against.Null(factory);
        foreach (var book in Guard.Against.Null(repository).Books)
        {
            foreach (var row in book.Rows.Where(r => r.HasVerdict)) Expect(row.Id, Side.Holds, Side.Fails);
            foreach (var money in book.Money.Where(m => m.Row is not null))
                if (money.Kind == MoneyKind.Limit) Expect(money.Id, Side.Holds, Side.Fails);
                else Expect(money.Id, Side.Worked);
            foreach (var row in book.Repayments) Expect(row.Id, Side.Holds, Side.Fails);
        }
        factory.Events.FactInsertedEvent += See;
        factory.Events.FactUpdatedEvent += See;
        factory.Events.RuleFiredEvent += (_, fired) => _fired.AddOrUpdate(fired.Rule.Name, 1, (_, times) => times + 1);
    }

    /// <summary>All sides there are.</summary>
    public IReadOnlyCollection<RuleSide> Expected => _expected;

    /// <summary>Sides that no session has seen, in the order of the alphabet.</summary>
    public IReadOnlyList<RuleSide> Missing
        => [.. _expected.Where(e => !_seen.ContainsKey(e)).OrderBy(e => e.Rule, StringComparer.Ordinal).ThenBy(e => e.Side)];

    /// <summary>How often each rule fired, a host's own among them; one that never did is not there.</summary>
    public IReadOnlyDictionary<string, int> Fired => _fired;

    private void Expect(string rule, params Side[] sides)
    {
        foreach (var side in sides) _expected.Add(new(rule, side));
    }

    private void See(object? sender, WorkingMemoryEventArgs args)
    {
        switch (args.Fact.Value)
        {
            case RowAnswer row: See(row.Rule.Id, row.Verdict); break;
            case MoneyAnswer { Binds: { } binds } limit: See(limit.Rule.Id, binds); break;
            case MoneyAnswer money: _seen[new(money.Rule.Id, Side.Worked)] = 0; break;
            case RepaymentAnswer due: See(due.Rule.Id, IsDue(due.Portion)); break;
        }
    }

    private void See(string rule, Verdict? verdict)
    {
        if (verdict is { } told && told != Verdict.Unknown) _seen[new(rule, told == Verdict.Met ? Side.Holds : Side.Fails)] = 0;
    }

    private static Verdict IsDue(FractionRange portion)
        => portion.Least > 0 ? Verdict.Met : portion.Most > 0 ? Verdict.Unknown : Verdict.NotMet;
}

/// <summary>One side of a row.</summary>
/// <param name="Rule">The id of its rule.</param>
/// <param name="Side">Which side.</param>
public sealed record RuleSide(string Rule, Side Side)
{
    /// <summary>The id and the side.</summary>
    public override string ToString() => $"{Rule} {Side}";
}

/// <summary>A side of a row.</summary>
public enum Side
{
    /// <summary>Met; applies; a limit that cut; something due.</summary>
    Holds,

    /// <summary>Not met; does not apply; a limit that did not cut; nothing due.</summary>
    Fails,

    /// <summary>A line of the formula that has no sides.</summary>
    Worked,
}
