namespace Hojo.Audit.Sources;

/// <summary>Signs of one line without a wide gap.</summary>
/// <param name="Glyphs">The signs, from left to right.</param>
internal sealed record Segment(IReadOnlyList<Glyph> Glyphs)
{
    public long Left => Glyphs[0].Left;

    public long Right { get; } = Glyphs.Max(glyph => glyph.Right);

    public string Text => string.Concat(Glyphs.Select(glyph => glyph.Sign));

    /// <summary>The lines of a sheet from above, each cut where a gap is wider than one and a half signs.</summary>
    public static IReadOnlyList<IReadOnlyList<Segment>> Lines(IEnumerable<Glyph> glyphs)
    {
        var (lines, line) = (new List<List<Glyph>>(), new List<Glyph>());
        foreach (var glyph in glyphs.OrderByDescending(glyph => glyph.Base))
        {
            if (line.Count > 0 && (line[0].Base - glyph.Base) * 2 > Math.Max(line.Max(g => g.Size), glyph.Size)) line = [];
            if (line.Count == 0) lines.Add(line);
            line.Add(glyph);
        }
        return [.. lines.Select(Cut)];
    }

    private static IReadOnlyList<Segment> Cut(List<Glyph> line)
    {
        var (segments, at) = (new List<Segment>(), new List<Glyph>());
        foreach (var glyph in line.OrderBy(glyph => glyph.Left))
        {
            if (at.Count > 0 && (glyph.Left - at.Max(g => g.Right)) * 2 > 3 * glyph.Size)
            {
                segments.Add(new(at));
                at = [];
            }
            if (at.Count == 0 || !glyph.IsAgain(at[^1])) at.Add(glyph);
        }
        return [.. segments, new(at)];
    }
}
