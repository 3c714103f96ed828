using System.Diagnostics;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Hojo.Model;
using Hojo.Testing.Tables;
using Hojo.Tool;
using Column = DocumentFormat.OpenXml.Spreadsheet.Column;

namespace Hojo.Tests.Tool.Bulk;

/// <summary>The template is an Excel workbook as its standard says, and what is entered into it is answered.</summary>
public class TemplateCommandTests
{
    private const string Track = "shinjigyo-shinshutsu/3";

    [Theory]
    [InlineData("ja", "覚え書き", "機械装置・システム構築費(円)", "従業員数(人)", "給与支給総額の年平均成長率(%/年)", "親会社の議決権割合(割合)")]
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

    /// <summary>The company of the README: 15,000,000円〜25,000,000円.</summary>
    [Fact]
    public void What_is_entered_as_numbers_days_and_words_is_answered()
    {
        using var folder = new Folder();
        Made(folder, "ja");
        Enter(folder, new()
        {
            ["note"] = (CellValues.String, "=1+1"),
            ["applicant.industry"] = (CellValues.String, "小売業"),
            ["applicant.employees"] = (CellValues.Number, "12"),
            ["applicant.foundedOn"] = (CellValues.Number, "41730"), // 2014-04-01
            ["plan.payroll"] = (CellValues.String, "{\"from\":48000000,\"to\":55000000,\"years\":5}"),
            ["costs.machinery"] = (CellValues.Number, "30000000"),
            ["costs.buildings"] = (CellValues.Number, "0"),
            ["costs.includesEarlyOrders"] = (CellValues.String, "いいえ"),
            ["shinjigyoShinshutsu.cooperative.claims"] = (CellValues.Boolean, "0"),
        });
        Assert.Equal("{\"line\":2,\"note\":\"=1+1\",\"on\":\"2026-03-01T12:00\",\"answers\":[{\"track\":\"shinjigyo-shinshutsu/3\"," +
            "\"verdict\":\"needsInput\",\"provisional\":false,\"grant\":{\"least\":15000000,\"most\":25000000}}]}\n",
            Answered(folder).Output);
    }

    /// <summary>An error is not nothing told; of a formula the figure that was kept is taken, whatever it would be now.</summary>
    [Fact]
    public void A_formula_is_not_worked()
    {
        using var folder = new Folder();
        Made(folder, "ja");
        Enter(folder, new()
        {
            ["applicant.employees"] = (CellValues.Error, "#DIV/0!"),
            ["costs.machinery"] = (CellValues.Number, "30000000"),
        });
        using (var book = SpreadsheetDocument.Open(folder["t.xlsx"], isEditable: true))
            Sheet(book).Descendants<Cell>().First(cell => cell.CellValue?.Text == "30000000").CellFormula = new("1/0");
        var faults = JsonDocument.Parse(Answered(folder).Output).RootElement.GetProperty("faults").EnumerateArray().ToArray();
        Assert.Equal("$.applicant.employees", Assert.Single(faults).GetProperty("path").GetString());
        Assert.Contains("#DIV/0!", faults[0].GetProperty("problem").GetString(), StringComparison.Ordinal);
    }

    /// <summary>Of a day and a share Excel keeps a number, and how it is to be shown.</summary>
    [Theory]
    [InlineData("applicant.foundedOn", "60000000", "設立・創業日")]
    [InlineData("plan.newSales.ofSales", "0.1", "0.1")] // neither 10% nor 1/10
    public void What_Excel_keeps_otherwise_is_not_guessed(string place, string kept, string said)
    {
        using var folder = new Folder();
        Made(folder, "ja");
        Enter(folder, new() { [place] = (CellValues.Number, kept) });
        Assert.Contains(said, Answered(folder).Output, StringComparison.Ordinal);
        Assert.Contains("\"faults\"", Answered(folder).Output, StringComparison.Ordinal);
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

    private static Ran Answered(Folder folder) => Ran.With("bulk", folder["t.xlsx"], "--track", Track, "--on", "2026-03-01T12:00");

    /// <summary>A row below the headings, its cells in the styles of their columns.</summary>
    private static void Enter(Folder folder, Dictionary<string, (CellValues Type, string Value)> told)
    {
        using var book = SpreadsheetDocument.Open(folder["t.xlsx"], isEditable: true);
        var styles = Sheet(book).Descendants<Column>().Select(column => column.Style!.Value).ToArray();
        string[] headings = [.. Sheet(book).Descendants<Row>().First().Elements<Cell>().Select(cell => cell.InnerText)];
        var cells = styles.Select(style => new Cell { StyleIndex = style }).ToArray();
        foreach (var (place, (type, value)) in told)
        {
            var at = Array.IndexOf(headings, Headings.Of(CaseMembers.At(place), Lang.Ja));
            Assert.True(at >= 0, place);
            (cells[at].DataType, cells[at].CellValue) = (type, new(value));
        }
        for (var k = 0; k < cells.Length; k++) cells[k].CellReference = ColumnLetters.Of(k) + "2";
        Sheet(book).GetFirstChild<SheetData>()!.Append(new Row(cells) { RowIndex = 2 });
    }

    private static Worksheet Sheet(SpreadsheetDocument book) => ((WorksheetPart)book.WorkbookPart!.GetPartById("rId1")).Worksheet!;

    /// <summary>A fact that asks LibreOffice; where it is not, the run says so.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class OfficeFactAttribute : FactAttribute
    {
        public OfficeFactAttribute() => Skip = Program is null ? "no LibreOffice: soffice is missing" : null;

        public static string? Program { get; } = new[] { "/usr/bin/soffice", "/usr/local/bin/soffice" }.FirstOrDefault(File.Exists);
    }
}
