namespace Hojo.Rules.Vocabulary;

/// <summary>省力化投資補助金: what only this programme asks.</summary>
internal static class LaborSavingFacts
{
}
