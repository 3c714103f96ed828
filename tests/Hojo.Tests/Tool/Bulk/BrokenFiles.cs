using System.IO.Compression;
using System.Text;

namespace Hojo.Tests.Tool.Bulk;

/// <summary>Files as they come: cut off on their way, named for another kind, written by another program. Each by its name.</summary>
internal static class BrokenFiles
{
    /// <summary>A sheet that ends in its cell B2.</summary>
    private const string CutSheet = """
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
        <row r="1"><c r="A1" t="inlineStr"><is><t>applicant.employees</t></is></c></row>
        <row r="2"><c r="A2"><v>12</v></c><c r="B2"><v>1
        """;

    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Puts the file into a folder.</summary>
    public static string Put(Folder folder, string kind) => kind switch
    {
        "text.xlsx" or "text.parquet" => folder.Put(kind, "従業員数\n12\n"),
        "empty.xlsx" or "empty.parquet" or "empty.csv" => folder.Put(kind, []),
        "old.xlsx" => folder.Put(kind, [.. Compound, .. new byte[600]]),
        "cut.xlsx" or "cut.parquet" => folder.Put(kind, Whole(folder, kind)[..^40]),
        "bookless.xlsx" => folder.Put(kind, Zip(("readme.txt", "no workbook"))),
        "sheet.xlsx" => folder.Put(kind, WithSheet(Whole(folder, kind), CutSheet)),
        "inside.parquet" => folder.Put(kind, Overwritten(Whole(folder, kind))),
        "quote.csv" => folder.Put(kind, "\"従業員数\n12\n"),
        "sjis.csv" => folder.Put(kind, ShiftJis("従業員数\n12\n")),
        "folder.csv" or "folder.xlsx" or "folder.parquet" => Directory.CreateDirectory(folder[kind]).FullName,
        _ => folder[kind], // is not there
    };

    public static byte[] ShiftJis(string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(932).GetBytes(text);
    }

    private static byte[] Whole(Folder folder, string kind)
        => File.ReadAllBytes(new SampleTable().Put(folder, Path.GetExtension(kind)[1..], place => place));

    private static byte[] WithSheet(byte[] book, string sheet)
    {
        using var zip = new ZipArchive(new MemoryStream(book));
        return Zip([.. zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return (entry.FullName, entry.Name == "sheet1.xml" ? sheet : reader.ReadToEnd());
        })]);
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(text);
            }
        return bytes.ToArray();
    }

    /// <summary>Behind the first four bytes, where the first column stands.</summary>
    private static byte[] Overwritten(byte[] file)
    {
        file.AsSpan(4, 60).Fill(0xFF);
        return file;
    }
}
