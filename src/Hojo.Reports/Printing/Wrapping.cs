using System.Text;

namespace Hojo.Tool.Reports;

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
        var (piece, before) = (new StringBuilder(), default(Rune));
        foreach (var sign in text.EnumerateRunes())
        {
            if (piece.Length > 0 && MayBreak(before, sign))
            {
                yield return piece.ToString();
                piece.Clear();
            }
            piece.Append(sign.ToString());
            before = sign;
        }
        if (piece.Length > 0) yield return piece.ToString();
    }

    private static bool MayBreak(Rune before, Rune after)
        => !Within(NotFirst, after) && !Within(NotLast, before) && after.Value != ' '
        && (before.Value == ' ' || DisplayWidth.IsWide(before) || DisplayWidth.IsWide(after));

    private static bool Within(string signs, Rune sign) => signs.Contains(sign.ToString(), StringComparison.Ordinal);
}
