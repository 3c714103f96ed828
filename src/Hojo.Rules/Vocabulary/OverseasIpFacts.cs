using Hojo.Model;

namespace Hojo.Rules.Vocabulary;

/// <summary>海外での権利化・知財保護の補助金: what only these programmes ask.</summary>
public static partial class OverseasIpFacts
{
    /// <summary>Where the sum is not told, that there are no such costs may tell it.</summary>
    private static Yen? CostsBeforeDecisionElse(Case c) => c.OverseasIp.IncludesCostsBeforeDecision is false ? Yen.Zero : null;
}
