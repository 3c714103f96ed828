namespace Hojo.Model;

/// <summary>事業承継・M&amp;A補助金: what only this programme asks.</summary>
public sealed record BusinessSuccession
{
}
