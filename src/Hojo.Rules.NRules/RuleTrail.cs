using Hojo.Model;
using Hojo.Rules.RowByRow;
using NRules;
using NRules.RuleModel;

namespace Hojo.Rules.NRules;

/// <summary>The rules that fired in a session, in order, each with what it told: the audit of an answer. The lines of the formula among
/// them are the working. Attach it before the first fact goes in.</summary>
/// <threadsafety>As its session: for one thread.</threadsafety>
public sealed class RuleTrail
{
    private readonly List<FiredRule> _fired = [];

    /// <summary>Listens to a session.</summary>
    /// <param name="session">The session, before anything is inserted.</param>
    public RuleTrail(ISession session)
    {
        Guard.Against.Null(session).Events.RuleFiringEvent += (_, firing) => _fired.Add(new(firing.Rule, null));
        session.Events.FactInsertedEvent += (_, inserted) => Tell(inserted.Fact.Value);
        session.Events.FactUpdatedEvent += (_, updated) => Tell(updated.Fact.Value);
    }

    /// <summary>Every rule that fired, in order; one that a circle worked again stands there again.</summary>
    public IReadOnlyList<FiredRule> Fired => _fired;

    private void Tell(object? fact)
    {
        if (_fired.Count > 0) _fired[_fired.Count - 1] = _fired[_fired.Count - 1] with { Told = fact };
    }
}

/// <summary>A rule that fired.</summary>
/// <param name="Rule">The rule; <see cref="RuleLinks.Provision"/> gives its row.</param>
/// <param name="Told">The fact that it told or changed last; <see langword="null"/> for one that told none.</param>
public sealed record FiredRule(IRuleDefinition Rule, object? Told)
{
    /// <summary>The line of the trail.</summary>
    public Bilingual Text => TrailWords.Of(this);

    /// <summary>The id of the rule, and what it told.</summary>
    public override string ToString() => $"{Rule.Name}: {Text.Ja}";
}

/// <summary>査定 with the rules that led to it.</summary>
/// <param name="Assessment">査定: the assessment.</param>
/// <param name="Trail">The rules that fired, in order.</param>
public sealed record RuleRun(Assessment Assessment, RuleTrail Trail)
{
    /// <summary>The working that the assessment prints, from what the rules told, line by line; <see langword="null"/> for support that
    /// is not money.</summary>
    public Step? Working
    {
        get
        {
            var lines = Trail.Fired.Select(fired => fired.Told).OfType<MoneyAnswer>();
            var result = lines.LastOrDefault(line => line.Rule == line.Rule.Rulebook.Result);
            return result?.Step.Beside(Assessment.Grant?.Bindings ?? []);
        }
    }
}
