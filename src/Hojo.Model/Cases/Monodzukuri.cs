namespace Hojo.Model;

/// <summary>ものづくり補助金 and its successor: what only these programmes ask.</summary>
public sealed record Monodzukuri
{
}
