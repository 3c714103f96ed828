namespace Hojo.Model;

/// <summary>資金繰り支援: what only loans and guarantees ask.</summary>
public sealed record Finance
{
}
