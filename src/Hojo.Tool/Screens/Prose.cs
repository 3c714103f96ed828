using Hojo.Reports.Printing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hojo.Tool;

/// <summary>Text that breaks where Japanese may break, full-width signs taking two columns.</summary>
internal sealed class Prose(string text, Style style) : Renderable
{
    /// <summary>Narrower than this a text is a heap of syllables.</summary>
    private const int Narrowest = 12;

    protected override Measurement Measure(RenderOptions options, int maxWidth)
    {
        var whole = Math.Min(DisplayWidth.Of(text), maxWidth);
        var longest = Wrapping.Lines(text, Narrowest).Max(DisplayWidth.Of);
        return new(Math.Min(longest, whole), whole);
    }

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var lines = Wrapping.Lines(text, maxWidth);
        for (var k = 0; k < lines.Count; k++)
        {
            if (k > 0) yield return Segment.LineBreak;
            var line = options.Justification == Justify.Right ? DisplayWidth.FillBefore(lines[k], maxWidth) : lines[k];
            foreach (var part in Parts(line, maxWidth)) yield return part;
        }
    }

    /// <summary>A word that is longer than the place is cut, as a terminal would do it.</summary>
    private IEnumerable<Segment> Parts(string line, int maxWidth)
    {
        var segment = new Segment(line, style);
        if (segment.CellCount() <= maxWidth) return [segment];
        return Segment.SplitOverflow(segment, Overflow.Fold, maxWidth)
            .SelectMany((part, k) => k == 0 ? (Segment[])[part] : [Segment.LineBreak, part]);
    }
}
