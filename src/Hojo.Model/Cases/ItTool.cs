namespace Hojo.Model;

/// <summary>IT導入補助金: what only this programme asks.</summary>
public sealed record ItTool
{
}
