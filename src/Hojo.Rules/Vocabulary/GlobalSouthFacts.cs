namespace Hojo.Rules.Vocabulary;

/// <summary>グローバルサウス未来志向型共創等事業: what only this programme asks.</summary>
internal static class GlobalSouthFacts
{
}
