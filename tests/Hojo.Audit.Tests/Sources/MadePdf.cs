using System.Globalization;
using System.Text;

namespace Hojo.Audit.Tests.Sources;

/// <summary>A PDF as office programs write it for Japanese: a font by glyph numbers (Identity-H), with a map back to the signs. The font
/// itself is not in it, which is enough to read its text.</summary>
internal sealed class MadePdf
{
    private readonly List<StringBuilder> _sheets = [];
    private readonly List<char> _signs = [];

    /// <summary>A new sheet, A4.</summary>
    public MadePdf Sheet()
    {
        _sheets.Add(new());
        return this;
    }

    /// <summary>Words on the sheet.</summary>
    /// <param name="left">From the left, in points.</param>
    /// <param name="above">From the bottom, in points.</param>
    /// <param name="words">The words.</param>
    /// <param name="size">The size of the type, in points.</param>
    public MadePdf Write(int left, int above, string words, int size = 10)
    {
        var codes = string.Concat(words.Select(Code));
        _sheets[^1].Append(CultureInfo.InvariantCulture, $"BT /F {size} Tf {left} {above} Td <{codes}> Tj ET\n");
        return this;
    }

    public byte[] Bytes()
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {_sheets.Count} /Kids [{string.Join(" ", _sheets.Select((_, k) => $"{7 + 2 * k} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /DW 1000 /CIDToGIDMap /Identity /FontDescriptor 5 0 R "
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
            "<< /Type /FontDescriptor /FontName /Made /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 "
                + "/CapHeight 800 /StemV 80 >>",
            Stream("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Made def\n/CMapType 2 def\n"
                + "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
                + string.Concat(_signs.Select((sign, k) => $"1 beginbfchar\n<{Hex(k + 1)}> <{Hex(sign)}>\nendbfchar\n"))
                + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"),
        };
        for (var k = 0; k < _sheets.Count; k++)
        {
            objects.Add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> "
                + $"/Contents {8 + 2 * k} 0 R >>");
            objects.Add(Stream(_sheets[k].ToString()));
        }
        return File(objects);
    }

    private string Code(char sign)
    {
        if (!_signs.Contains(sign)) _signs.Add(sign);
        return Hex(_signs.IndexOf(sign) + 1);
    }

    private static string Hex(int code) => code.ToString("X4", CultureInfo.InvariantCulture);

    private static string Stream(string text) => $"<< /Length {text.Length} >>\nstream\n{text}endstream";

    /// <summary>The objects with the table of where each begins; all of it is ASCII.</summary>
    private static byte[] File(List<string> objects)
    {
        var (file, begins) = (new StringBuilder("%PDF-1.7\n"), new List<int>());
        foreach (var (text, k) in objects.Select((text, k) => (text, k)))
        {
            begins.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{k + 1} 0 obj\n{text}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var begin in begins) file.Append(begin.ToString("D10", CultureInfo.InvariantCulture)).Append(" 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
