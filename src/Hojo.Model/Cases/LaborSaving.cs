namespace Hojo.Model;

/// <summary>省力化投資補助金: what only this programme asks.</summary>
public sealed record LaborSaving
{
}
