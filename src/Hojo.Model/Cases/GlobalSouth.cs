namespace Hojo.Model;

/// <summary>グローバルサウス未来志向型共創等事業: what only this programme asks.</summary>
public sealed record GlobalSouth
{
}
