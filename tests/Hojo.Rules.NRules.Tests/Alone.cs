using NRules;
using NRules.RuleModel;

namespace Hojo.Rules.NRules.Tests;

/// <summary>One rule in a factory of its own, given the facts that it matches on and no others.</summary>
internal static class Alone
{
    /// <summary>The names of the rules that fired, and the one fact that the rule told.</summary>
    public static (string[] Fired, T Told) Tells<T>(IRuleDefinition rule, params object[] facts)
    {
        var set = new RuleSet("alone");
        set.Add([rule]);
        var session = new RuleCompiler { ExpressionCompiler = new SharedCompiler() }.Compile([set]).CreateSession();
        var fired = new List<string>();
        session.Events.RuleFiredEvent += (_, e) => fired.Add(e.Rule.Name);
        session.InsertAll(facts);
        session.Fire();
        return ([.. fired], session.Query<T>().ToArray().Except(facts.OfType<T>()).Single());
    }
}
