namespace Hojo.Rules.Vocabulary;

/// <summary>資金繰り支援: what only loans and guarantees ask.</summary>
internal static class FinanceFacts
{
}
