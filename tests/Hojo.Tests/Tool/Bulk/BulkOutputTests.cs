using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CsvHelper;

namespace Hojo.Tests.Tool.Bulk;

/// <summary>The output holds no formula, can be gone on with, and can be worked in parts.</summary>
public class BulkOutputTests
{
    private static readonly string[] Asked = ["--track", "shinjigyo-shinshutsu/3", "--on", "2026-03-01T12:00"];

    private static readonly string[] Formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "=HYPERLINK(\"http://x\")"];

    private static string Notes => string.Concat(Formulas.Select(note => $"{{\"note\":{JsonSerializer.Serialize(note)}}}\n"));

    [Fact]
    public void Csv_writes_no_formula()
    {
        using var folder = new Folder();
        Ran.On(Notes, ["bulk", "-", .. Asked, "--out", folder["out.csv"]]);
        using var csv = CsvReader.FromFile(folder["out.csv"]);
        var notes = new List<string>();
        while (csv.Read()) notes.Add(csv.GetString(1));
        Assert.Equal(["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\tx", " x", "'=HYPERLINK(\"http://x\")"], notes); // a line break is a blank
    }

    [Fact]
    public void Excel_writes_no_formula()
    {
        using var folder = new Folder();
        Ran.On(Notes, ["bulk", "-", .. Asked, "--out", folder["out.xlsx"]]);
        using var sheet = Workbook.Open(folder["out.xlsx"]);
        sheet.Read();
        var notes = new List<string>();
        while (sheet.Read()) notes.Add(sheet.GetString(1));
        Assert.Equal(Formulas.Select(note => note.ReplaceLineEndings("\n")), notes);
        using var zip = ZipFile.OpenRead(folder["out.xlsx"]);
        using var xml = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        Assert.DoesNotContain("<x:f", xml.ReadToEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public void An_interrupted_output_is_gone_on_with_from_its_last_whole_line(string format)
    {
        using var folder = new Folder();
        var file = folder.Put("in.ndjson", SampleTable.Lines + "no JSON\n{\"note\":\"=1\\n2\"}\n");
        var output = folder["out." + format];
        string[] args = ["bulk", file, "--on", "2026-03-01T12:00", "--track", "shinjigyo-shinshutsu/3", "--out", output];
        Assert.Equal(0, Ran.With(args).Exit);
        var whole = File.ReadAllBytes(output);
        foreach (var kept in new[] { 0, 1, 40, 300, whole.Length / 2, whole.Length - 1, whole.Length })
        {
            File.WriteAllBytes(output, whole[..kept]);
            Assert.Equal(0, Ran.With([.. args, "--resume"]).Exit);
            Assert.Equal(Encoding.UTF8.GetString(whole), Encoding.UTF8.GetString(File.ReadAllBytes(output)));
        }
    }

    /// <summary>A line with an escaped name is read as a case, a plain one is not; which it was cannot be told from the answer.</summary>
    [Theory]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public void A_line_is_answered_alike_however_it_is_read(string format)
    {
        string[] args = ["bulk", "-", "--on", "2026-03-01T12:00", "--track", "shinjigyo-shinshutsu/3", "--track", "jizokuka/17",
            "--format", format];
        var (plain, escaped) = (SampleTable.Lines, SampleTable.Lines.Replace("\"note\"", "\"n\\u006fte\"", StringComparison.Ordinal));
        Assert.NotEqual(plain, escaped);
        Assert.Equal(Ran.On(escaped, args), Ran.On(plain, args));
    }

    [Theory]
    [InlineData("out.ndjson", "what another program wrote\n")]
    [InlineData("out.csv", "a,b\n1,2\n")]
    public void Another_file_is_not_gone_on_with(string name, string there)
    {
        using var folder = new Folder();
        var output = folder.Put(name, there);
        Ran.On("{}", ["bulk", "-", .. Asked, "--out", output, "--resume"]).IsRefused("--resume: 同じ指定で書いた出力ではない");
        Assert.Equal(there, File.ReadAllText(output));
    }

    [Fact]
    public void Two_workers_write_what_one_writes()
    {
        using var folder = new Folder();
        var file = folder.Put("in.ndjson", SampleTable.Lines + "no JSON\n\n{}\n");
        var whole = Ran.With(["bulk", file, .. Asked]).Output;
        string[] parts = [.. new[] { "1-20", "21-" }.Select(lines => Ran.With(["bulk", file, .. Asked, "--lines", lines]).Output)];
        Assert.Equal(whole, string.Concat(parts));
        var broken = SampleTable.Lines.Split('\n').Length;
        Assert.Contains($"\n{{\"line\":{broken},\"faults\":[", whole, StringComparison.Ordinal);
    }
}
