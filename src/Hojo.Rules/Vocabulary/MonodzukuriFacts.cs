namespace Hojo.Rules.Vocabulary;

/// <summary>ものづくり補助金 and its successor: what only these programmes ask.</summary>
internal static class MonodzukuriFacts
{
}
