using System.CommandLine;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Testing.Books;

namespace Hojo.Tool;

/// <summary>hojo test: case books run, and the rows that their cases exercise.</summary>
internal static class TestCommand
{
    /// <summary>The books were read, and a case did not come to what it says, or a row was not exercised.</summary>
    private const int Failed = 1;

    public static Command Make()
    {
        var files = new Argument<string[]>("PATH")
        {
            Description = "事例集(.csv、.xlsx)か、そのフォルダー (case books, or folders of them)",
            Arity = ArgumentArity.OneOrMore,
        };
        var rows = new Option<bool>("--all-rows")
        {
            Description = "成立・不成立の両方で試されない行があれば失敗とする (fails on a row that is not exercised both ways)",
        };
        var format = new Option<string>("--format")
        {
            Description = "出力形式 (format): text | json",
            HelpName = "text|json",
            DefaultValueFactory = _ => "text",
        };
        var lang = Languages.Option();
        var command = new Command("test", "事例集を試し、行の網羅を示す (runs case books; which rows they exercise)") { files, rows, format, lang };
        command.SetAction(parsed =>
        {
            var words = Languages.Of(parsed.GetRequiredValue(lang));
            var print = TestReport.Of(parsed.GetRequiredValue(format));
            BookRun[] runs = [.. parsed.GetRequiredValue(files).SelectMany(Books).Select(book => book.Run(Catalogue.National))];
            var coverage = new RowCoverage();
            foreach (var run in runs) coverage.Add(run.Coverage);
            parsed.InvocationConfiguration.Output.Write(print(runs, coverage, words));
            return runs.All(run => run.IsPassed) && !(parsed.GetValue(rows) && coverage.Missing.Count > 0) ? Program.Answered : Failed;
        });
        return command;
    }

    private static IEnumerable<CaseBook> Books(string path)
    {
        if (!Directory.Exists(path)) return [Read(path)];
        string[] files = [.. Directory.GetFiles(path, "*", SearchOption.AllDirectories).Where(IsBook).Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files.Select(Read) : throw new BadInputException(($"{path}: 事例集(.csv、.xlsx)がありません",
            $"{path}: there is no case book, .csv or .xlsx, in it"));
    }

    /// <summary>Excel keeps a file of its own beside a book that is open.</summary>
    private static bool IsBook(string file)
        => Path.GetExtension(file) is ".csv" or ".xlsx" && !Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal);

    private static CaseBook Read(string file)
    {
        using var from = InputFiles.Open(file);
        if (!file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)) return CaseBook.Read(file, from);
        using var sheet = new XlsxTable(file, from);
        return new(file, BookReader.Read(file, sheet));
    }
}
