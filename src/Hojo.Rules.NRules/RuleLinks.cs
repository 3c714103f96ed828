using Hojo.Rules.Language;
using NRules.RuleModel;

namespace Hojo.Rules.NRules;

/// <summary>From a rule of NRules back to the line of the guideline.</summary>
public static class RuleLinks
{
    /// <summary>The property of a rule that holds its row.</summary>
    internal const string Row = "Hojo.Row";

    /// <summary>The row that a rule stands for; <see langword="null"/> for a rule of a host, and for a step that is no row.</summary>
    public static Provision? Provision(this IRuleDefinition rule)
        => Guard.Against.Null(rule).Properties.FirstOrDefault(p => p.Name == Row)?.Value as Provision;
}
