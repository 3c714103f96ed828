using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Hojo.Audit.Sources;

/// <summary>The text of a PDF, sheet by sheet.</summary>
internal static class PdfText
{
    private static readonly byte[] Mark = "%PDF-"u8.ToArray();

    /// <summary>Whether bytes begin as a PDF does; some programs put a few bytes before it.</summary>
    public static bool IsPdf(byte[] bytes) => bytes.AsSpan(0, Math.Min(bytes.Length, 1024)).IndexOf(Mark) >= 0;

    /// <summary>The text in each order in which it may be meant: line by line over the whole sheet, as tables are read; column by column;
    /// and as the signs were put into the file, ruby among them. Sheets are parted by form feeds.</summary>
    /// <exception cref="FormatException">It is damaged, or locked by a password.</exception>
    public static IReadOnlyList<string> Readings(byte[] pdf)
    {
        try
        {
            using var document = PdfDocument.Open(pdf);
            Letter[][] sheets = [.. document.GetPages().Select(page => (Letter[])[.. page.Letters])];
            var lines = Array.ConvertAll(sheets, sheet => Segment.Lines(WithoutRuby(Array.ConvertAll(sheet, Of))));
            return
            [
                string.Join('\f', lines.Select(sheet => Text(sheet.SelectMany(line => line)))),
                string.Join('\f', lines.Select(sheet => Text(ReadingOrder.ByColumn(sheet)))),
                string.Join('\f', sheets.Select(sheet => string.Concat(sheet.Select(letter => letter.Value)))),
            ];
        }
        catch (Exception broken) when (broken is not OutOfMemoryException) // it throws whatever it stumbles over
        {
            throw new FormatException(broken.Message, broken);
        }
    }

    private static string Text(IEnumerable<Segment> segments) => string.Join('\n', segments.Select(segment => segment.Text));

    private static IEnumerable<Glyph> WithoutRuby(Glyph[] sheet)
    {
        if (sheet.Length == 0) return [];
        var usual = sheet.Select(glyph => glyph.Size).Order().ElementAt(sheet.Length / 2);
        Glyph[] great = [.. sheet.Where(glyph => glyph.Size >= usual)];
        return sheet.Where(glyph => glyph.Size * 10 > usual * 6 || !great.Any(glyph.IsRubyOf));
    }

    private static Glyph Of(Letter letter) => new(letter.Value, (long)(letter.StartBaseLine.X * 1000), (long)(letter.EndBaseLine.X * 1000),
        (long)(letter.StartBaseLine.Y * 1000), Math.Max((long)(letter.PointSize * 1000), 1));
}
