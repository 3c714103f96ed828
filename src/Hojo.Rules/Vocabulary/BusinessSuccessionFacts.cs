namespace Hojo.Rules.Vocabulary;

/// <summary>事業承継・M&amp;A補助金: what only this programme asks.</summary>
internal static class BusinessSuccessionFacts
{
}
