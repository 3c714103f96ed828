namespace Hojo.Rules.Vocabulary;

/// <summary>海外知財支援: what only these programmes ask.</summary>
internal static class OverseasIpFacts
{
}
