namespace Hojo.Audit.Sources;

/// <summary>A sign on a sheet; lengths are thousandths of a point, from the lower left.</summary>
/// <param name="Sign">The sign, or several where the font draws them as one.</param>
/// <param name="Left">Its left edge.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Base">The line it stands on.</param>
/// <param name="Size">The size of its font.</param>
internal sealed record Glyph(string Sign, long Left, long Right, long Base, long Size)
{
    /// <summary>ルビ: a small sign closely above a greater one. A raised sign (※1) stands lower, small print of its own higher.</summary>
    public bool IsRubyOf(Glyph other)
        => Size * 10 <= other.Size * 6
            && (Base - other.Base) * 10 is var above && above >= other.Size * 7 && above <= other.Size * 13
            && (Left + Right) / 2 is var middle && middle >= other.Left - other.Size / 2 && middle <= other.Right + other.Size / 2;

    /// <summary>Bold type that is made by printing a sign twice.</summary>
    public bool IsAgain(Glyph other)
        => Sign == other.Sign && Math.Abs(Left - other.Left) * 5 < Size && Math.Abs(Base - other.Base) * 5 < Size;
}
