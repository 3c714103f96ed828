namespace Hojo.Rules.Vocabulary;

/// <summary>小規模事業者持続化補助金: what only this programme asks.</summary>
internal static class SalesExpansionFacts
{
}
