using System.Globalization;

namespace Hojo.Model;

/// <summary>出典の箇所: which line of which document.</summary>
public sealed record Citation
{
    internal Citation(Source source, string heading, int firstLine, int lastLine)
    {
        if (string.IsNullOrWhiteSpace(heading)) throw new ArgumentException("a heading is expected", nameof(heading));
        if (firstLine < 1 || lastLine < firstLine) throw new ArgumentException("lines that run forward from 1 are expected", nameof(firstLine));
        (Source, Heading, FirstLine, LastLine) = (source, heading, firstLine, lastLine);
    }

    /// <summary>The document.</summary>
    public Source Source { get; }

    /// <summary>見出し, verbatim.</summary>
    public string Heading { get; }

    /// <summary>First line of the text that was read, from 1.</summary>
    public int FirstLine { get; }

    /// <summary>Last line; the same as the first where there is only one.</summary>
    public int LastLine { get; }

    /// <summary>L47, or L64–72.</summary>
    public string Lines => FirstLine == LastLine
        ? "L" + FirstLine.ToString(CultureInfo.InvariantCulture)
        : "L" + FirstLine.ToString(CultureInfo.InvariantCulture) + "–" + LastLine.ToString(CultureInfo.InvariantCulture);

    /// <summary>SSS-3「賃上げ要件」L100–105.</summary>
    public override string ToString() => $"{Source.Id}「{Heading}」{Lines}";
}
