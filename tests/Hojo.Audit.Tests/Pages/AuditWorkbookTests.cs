using System.Diagnostics;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Hojo.Audit.Pages;
using Hojo.Audit.Ticks;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Pages;

namespace Hojo.Audit.Tests.Pages;

/// <summary>The workbook has a sheet for each round, and a sheet that an office program saves as CSV is a file of ticks.</summary>
public sealed class AuditWorkbookTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Write(params IReadOnlyList<RoundAudit> audits)
    {
        using var to = File.Create(_folder.In("audit.xlsx"));
        AuditWorkbook.Write(to, audits, Lang.Ja);
        return _folder.In("audit.xlsx");
    }

    [Fact]
    public void Every_round_has_a_sheet_with_a_line_for_each_row_and_no_formula()
    {
        RoundAudit[] all = [.. Catalogue.National.Rounds.Select(AuditTicks.None.Of)];
        using var book = SpreadsheetDocument.Open(Write(all), isEditable: false);
        Sheet[] sheets = [.. book.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>()];

        Assert.Equal(all.Length, sheets.Select(sheet => sheet.Name!.Value).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(sheets, sheet => Assert.InRange(sheet.Name!.Value!.Length, 1, 31));
        Assert.Equal(all.Select(audit => audit.Count.Rows + 1), sheets.Select(sheet => Rows(book, sheet).Count()));
        Assert.All(sheets, sheet => Assert.Empty(Rows(book, sheet).SelectMany(row => row.Descendants<CellFormula>())));
        Assert.Empty(new OpenXmlValidator().Validate(book).Select(fault => fault.Description));
    }

    [OfficeFact]
    public void A_sheet_saved_as_CSV_by_LibreOffice_is_a_file_of_ticks()
    {
        var (draft, row) = (new Draft(), new Draft().Track["rate"]);
        _folder.With("draft/1.csv", "row,row fingerprint,document hash,who,when,note\n"
            + $"rate,{row.Fingerprint()},{row.DocumentHash()},山田花子,2026-11-29,\"=1+1, \"\"引用\"\"\"\n");
        var catalogue = new Catalogue([draft.Round]);
        Convert(Write(AuditTicks.Read(_folder.Path, catalogue).Of(draft.Round)));

        using var saved = File.OpenRead(_folder.In("audit.csv"));
        Assert.Equal([new("rate", row.Fingerprint(), row.DocumentHash(), "山田花子", new(2026, 11, 29), "=1+1, \"引用\"")],
            TickFile.Read("audit.csv", saved));
    }

    /// <summary>As "Save as CSV" does: UTF-8, commas, cells as they are shown.</summary>
    private void Convert(string book)
    {
        using var office = Process.Start(new ProcessStartInfo(OfficeFactAttribute.Program!,
            ["--headless", $"-env:UserInstallation=file://{_folder.In("profile")}", "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true",
                "--outdir", _folder.Path, book]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Assert.True(office.WaitForExit(120_000), "LibreOffice does not come to an end");
        Assert.Equal(0, office.ExitCode);
    }

    private static IEnumerable<Row> Rows(SpreadsheetDocument book, Sheet sheet)
        => ((WorksheetPart)book.WorkbookPart!.GetPartById(sheet.Id!.Value!)).Worksheet!.GetFirstChild<SheetData>()!.Elements<Row>();

    /// <summary>A fact that asks LibreOffice; where it is not, the run says so.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class OfficeFactAttribute : FactAttribute
    {
        public OfficeFactAttribute() => Skip = Program is null ? "no LibreOffice: soffice is missing" : null;

        public static string? Program { get; } = new[] { "/usr/bin/soffice", "/usr/local/bin/soffice" }.FirstOrDefault(File.Exists);
    }
}
