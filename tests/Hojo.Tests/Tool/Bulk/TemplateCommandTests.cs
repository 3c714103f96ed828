using System.Diagnostics;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Hojo.Tests.Tool.Bulk;

/// <summary>The template is an Excel workbook as its standard says, and what is entered into it is answered.</summary>
public class TemplateCommandTests
{
    private const string Track = "shinjigyo-shinshutsu/3";

    [Theory]
    [InlineData("ja", "覚え書き", "機械装置・システム構築費(円)", "従業員数(人)", "補助事業の実施場所の都道府県")]
    [InlineData("en", "remark", "employees (people)")]
    public void It_has_a_column_a_member_with_its_unit(string lang, params string[] headings)
    {
        using var folder = new Folder();
        Assert.Equal((0, ""), Made(folder, lang));
        using var book = SpreadsheetDocument.Open(folder["t.xlsx"], isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(book).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        var written = Sheet(book).Descendants<Row>().First().Elements<Cell>().Select(cell => cell.InnerText).ToArray();
        Assert.Equal(headings[0], written[0]);
        Assert.Equal([], headings.Except(written));
        Assert.Equal(written.Length, Sheet(book).Descendants<DataValidation>().Count());
    }

    [Fact]
    public void Every_heading_is_read_back()
    {
        using var folder = new Folder();
        Assert.Equal(0, Ran.With("template", folder["all.xlsx"]).Exit);
        var ran = Ran.With("bulk", folder["all.xlsx"], "--track", Track);
        Assert.Equal((0, "", ""), (ran.Exit, ran.Output, ran.Error)); // no row is told, and no heading refused
    }

    /// <summary>A retailer of 12 people and 30,000,000円 of machinery: half of it is 15,000,000円; as the README says, more may come.</summary>
    [Fact]
    public void What_is_entered_as_numbers_days_and_words_is_answered()
    {
        using var folder = new Folder();
        Made(folder, "ja");
        using (var book = SpreadsheetDocument.Open(folder["t.xlsx"], isEditable: true))
        {
            var headings = Sheet(book).Descendants<Row>().First().Elements<Cell>().Select(cell => cell.InnerText).ToList();
            var row = new Row { RowIndex = 2 };
            row.Append(Enumerable.Range(0, headings.Count).Select(_ => new Cell()));
            Set("覚え書き", CellValues.String, "=1+1");
            Set("業種", CellValues.String, "小売業");
            Set("従業員数(人)", CellValues.Number, "12");
            Set("設立・創業日", CellValues.Number, "41730"); // 2014-04-01
            Set("人件費の年平均成長率(%/年)", CellValues.Number, "4.2");
            Set("機械装置・システム構築費(円)", CellValues.Number, "30000000");
            Set("建物費(円)", CellValues.Number, "0");
            Sheet(book).GetFirstChild<SheetData>()!.Append(row);

            void Set(string heading, CellValues type, string value)
            {
                var at = headings.FindIndex(written => written == heading);
                Assert.True(at >= 0, $"{heading} is not among: {string.Join("、", headings)}");
                var cell = row.Elements<Cell>().ElementAt(at);
                (cell.DataType, cell.CellValue, cell.StyleIndex) = (type, new(value), heading == "設立・創業日" ? 4u : 0);
            }
        }
        var ran = Ran.With("bulk", folder["t.xlsx"], "--track", Track, "--on", "2026-03-01T12:00");
        Assert.Equal("{\"line\":2,\"note\":\"=1+1\",\"on\":\"2026-03-01T12:00\",\"answers\":[{\"track\":\"shinjigyo-shinshutsu/3\"," +
            "\"verdict\":\"needsInput\",\"grant\":{\"least\":15000000,\"most\":25000000}}]}\n", ran.Output);
    }

    [OfficeFact]
    public void LibreOffice_opens_it()
    {
        using var folder = new Folder();
        Made(folder, "ja");
        using var office = Process.Start(new ProcessStartInfo(OfficeFactAttribute.Program!,
            ["--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", folder["csv"], folder["t.xlsx"]])
        { Environment = { ["HOME"] = folder["home"] } })!;
        Assert.True(office.WaitForExit(120_000));
        var ran = Ran.With("bulk", Assert.Single(Directory.GetFiles(folder["csv"], "*.csv")), "--track", Track);
        Assert.Equal((0, "", ""), (ran.Exit, ran.Output, ran.Error));
    }

    [Fact]
    public void Only_a_workbook_is_written() => Ran.With("template", "clients.csv").IsRefused(".xlsx で終わるファイル名が必要です");

    private static (int, string) Made(Folder folder, string lang)
        => Ran.With("template", folder["t.xlsx"], "--track", Track, "--lang", lang) is var ran ? (ran.Exit, ran.Error) : default;

    private static Worksheet Sheet(SpreadsheetDocument book) => ((WorksheetPart)book.WorkbookPart!.GetPartById("rId1")).Worksheet!;

    /// <summary>A fact that asks LibreOffice; where it is not, the run says so.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class OfficeFactAttribute : FactAttribute
    {
        public OfficeFactAttribute() => Skip = Program is null ? "no LibreOffice: soffice is missing" : null;

        public static string? Program { get; } = new[] { "/usr/bin/soffice", "/usr/local/bin/soffice" }.FirstOrDefault(File.Exists);
    }
}
