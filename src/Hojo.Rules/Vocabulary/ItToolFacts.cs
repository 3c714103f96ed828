namespace Hojo.Rules.Vocabulary;

/// <summary>IT導入補助金: what only this programme asks.</summary>
internal static class ItToolFacts
{
}
