namespace Hojo.Model;

/// <summary>小規模事業者持続化補助金: what only this programme asks.</summary>
public sealed record SalesExpansion
{
}
