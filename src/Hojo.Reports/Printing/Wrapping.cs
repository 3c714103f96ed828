using System.Text;

namespace Hojo.Reports.Printing;

/// <summary>Breaks a text into lines: between words, and between Japanese characters, except where a line must not begin or end.</summary>
internal static class Wrapping
{
    private const string NotFirst = "、。，．・：；？！）」』】〕〉》ー々〜～ぁぃぅぇぉっゃゅょァィゥェォッャュョ),.:;!?]}%円人年日件";
    private const string NotLast = "（「『【〔〈《([{¥";

    /// <summary>Lines of at most so many columns; a single word that is longer stays whole.</summary>
    public static IReadOnlyList<string> Lines(string text, int columns)
    {
        var (lines, line, width) = (new List<string>(), new StringBuilder(), 0);
        foreach (var piece in Pieces(text))
        {
            var wide = DisplayWidth.Of(piece.TrimEnd());
            if (width > 0 && width + wide > columns)
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
                width = 0;
            }
            line.Append(piece);
            width += DisplayWidth.Of(piece);
        }
        lines.Add(line.ToString().TrimEnd());
        return lines;
    }

    /// <summary>What must stay on one line.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var (piece, before) = (new StringBuilder(), default(Sign));
        foreach (var sign in Signs.Of(text))
        {
            if (piece.Length > 0 && MayBreak(before, sign))
            {
                yield return piece.ToString();
                piece.Clear();
            }
            piece.Append(sign.Text);
            before = sign;
        }
        if (piece.Length > 0) yield return piece.ToString();
    }

    private static bool MayBreak(Sign before, Sign after)
        => !Within(NotFirst, after) && !Within(NotLast, before) && after.Code != ' '
        && (before.Code == ' ' || DisplayWidth.IsWide(before) || DisplayWidth.IsWide(after));

    private static bool Within(string signs, Sign sign) => sign.Text is { } text && signs.Contains(text, StringComparison.Ordinal);
}
