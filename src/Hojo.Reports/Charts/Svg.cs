using System.Globalization;
using System.Text;
using Hojo.Reports.Printing;

namespace Hojo.Reports.Charts;

/// <summary>A drawing as it is written: numbers in no culture's format, texts escaped, nothing fetched from anywhere.</summary>
internal sealed class Svg
{
    private readonly StringBuilder _text = new();

    public static string N(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    public void Line(decimal x1, decimal y1, decimal x2, decimal y2, string kind)
        => Raw($"<line class=\"{kind}\" x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\"/>");

    public void Box(decimal x, decimal y, decimal width, decimal height, string kind)
        => Raw($"<rect class=\"{kind}\" x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\"/>");

    public void Dot(decimal x, decimal y, decimal radius, string kind)
        => Raw($"<circle class=\"{kind}\" cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\"/>");

    /// <summary>A text; its anchor is start, middle or end.</summary>
    public void Text(decimal x, decimal y, string anchor, string kind, string text)
        => Raw($"<text class=\"{kind}\" x=\"{N(x)}\" y=\"{N(y)}\" text-anchor=\"{anchor}\">{Markup.Escaped(text)}</text>");

    public void Raw(string element) => _text.Append(element).Append('\n');

    public override string ToString() => _text.ToString();
}
