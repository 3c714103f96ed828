namespace Hojo.Rules.Vocabulary;

/// <summary>Support that is not money: what only these programmes ask.</summary>
internal static class OtherSupportFacts
{
}
