using System.Text.RegularExpressions;

namespace Hojo.Tests.Tool.Bulk;

/// <summary>A file that cannot be read is refused in one line of the caller's language: which file, where in it, what is expected. The
/// words of the packages that read it are not shown: they have one language.</summary>
public partial class BrokenFileTests
{
    private static readonly string[] Asked = ["--track", "shinjigyo-shinshutsu/3", "--on", "2026-03-01T12:00"];

    [Theory]
    [InlineData("text.xlsx", "Excelのブック(.xlsx)として読めません(中身が別の形式です)",
        "cannot be read as an Excel workbook, .xlsx (what is in it is of another format)")]
    [InlineData("empty.xlsx", "Excelのブック(.xlsx)として読めません(空のファイルです)",
        "cannot be read as an Excel workbook, .xlsx (the file is empty)")]
    [InlineData("old.xlsx", "Excelのブック(.xlsx)として読めません(古い形式(.xls)か、パスワード付きです)",
        "cannot be read as an Excel workbook, .xlsx (it is of the older kind, .xls, or has a password)")]
    [InlineData("cut.xlsx", "Excelのブック(.xlsx)として読めません(途中で切れています)",
        "cannot be read as an Excel workbook, .xlsx (it breaks off before its end)")]
    [InlineData("bookless.xlsx", "Excelのブック(.xlsx)として読めません(中身が壊れています)",
        "cannot be read as an Excel workbook, .xlsx (what is in it is broken)")]
    [InlineData("sheet.xlsx", "シート「hojo」のセル B2 以降: Excelのブック(.xlsx)として読めません(中身が壊れています)",
        "sheet hojo from cell B2 on: cannot be read as an Excel workbook, .xlsx (what is in it is broken)")]
    [InlineData("text.parquet", "Parquetとして読めません(中身が別の形式です)", "cannot be read as Parquet (what is in it is of another format)")]
    [InlineData("empty.parquet", "Parquetとして読めません(空のファイルです)", "cannot be read as Parquet (the file is empty)")]
    [InlineData("cut.parquet", "Parquetとして読めません(途中で切れています)", "cannot be read as Parquet (it breaks off before its end)")]
    [InlineData("inside.parquet", "列 track の1行目以降: Parquetとして読めません(中身が壊れています)",
        "column track from row 1 on: cannot be read as Parquet (what is in it is broken)")]
    [InlineData("empty.csv", "最初の行に見出しが必要です", "headings are expected in its first row")]
    [InlineData("quote.csv", "1行目: 見出しの引用符が閉じていないか、1MiBを超えています",
        "line 1: a quotation mark of the headings is not closed, or they are longer than 1 MiB")]
    [InlineData("sjis.csv", "UTF-8のファイルが必要です(Excelでは「CSV UTF-8」で保存してください)", "a file in UTF-8 is expected (Excel calls it \"CSV UTF-8\")")]
    [InlineData("folder.csv", "ファイルとして読めません(許可がないか、フォルダーです)", "cannot be read as a file (not permitted, or a folder)")]
    [InlineData("folder.xlsx", "ファイルとして読めません(許可がないか、フォルダーです)", "cannot be read as a file (not permitted, or a folder)")]
    [InlineData("folder.parquet", "ファイルとして読めません(許可がないか、フォルダーです)", "cannot be read as a file (not permitted, or a folder)")]
    [InlineData("none.csv", "ファイルがありません", "there is no such file")]
    [InlineData("none.xlsx", "ファイルがありません", "there is no such file")]
    [InlineData("none.parquet", "ファイルがありません", "there is no such file")]
    public void Is_refused_in_one_line_of_the_callers_language(string kind, string ja, string en)
    {
        using var folder = new Folder();
        var file = BrokenFiles.Put(folder, kind);
        Assert.Equal($"hojo: {file}: {ja}", Refused(file, "ja"));
        Assert.Equal($"hojo: {file}: {en}", Refused(file, "en"));
        Assert.DoesNotMatch(Latin(), Named().Replace(ja, ""));
        Assert.DoesNotMatch(Kana(), en);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("parquet")]
    [InlineData("ndjson")]
    public void So_is_one_that_another_program_holds(string ending)
    {
        using var folder = new Folder();
        using var held = new FileStream(folder["in." + ending], FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        Assert.EndsWith(": ファイルとして読めません(ほかのプログラムが使っています)", Refused(held.Name, "ja"), StringComparison.Ordinal);
        Assert.EndsWith(": cannot be read as a file (another program holds it)", Refused(held.Name, "en"), StringComparison.Ordinal);
    }

    /// <summary>Headings by id are read in any encoding; what stands below them is not.</summary>
    [Theory]
    [InlineData("csv", "applicant.employees,note\n12,商店\n13,last\n", "UTF-8のファイルが必要です", "a file in UTF-8 is expected")]
    [InlineData("ndjson", "{\"note\":\"商店\"}\n{\"note\":\"last\"}\n", "UTF-8", "UTF-8")]
    public void A_line_in_another_encoding_is_a_fault_of_that_line(string ending, string text, string ja, string en)
    {
        using var folder = new Folder();
        var file = folder.Put("in." + ending, BrokenFiles.ShiftJis(text));
        foreach (var (lang, said) in new[] { ("ja", ja), ("en", en) })
        {
            var lines = Ran.With(["bulk", file, .. Asked, "--lang", lang]).Output.Split('\n');
            Assert.Contains(said, lines[0], StringComparison.Ordinal);
            Assert.Contains("\"note\":\"last\"", lines[1], StringComparison.Ordinal);
        }
    }

    private static string Refused(string file, string lang)
    {
        var ran = Ran.With(["bulk", file, .. Asked, "--lang", lang]);
        ran.IsRefused();
        return ran.Error.TrimEnd('\n');
    }

    /// <summary>Names of formats, units, sheets and columns.</summary>
    [GeneratedRegex(@"Excel|\.xlsx?|Parquet|CSV|UTF-8|1MiB|「hojo」|セル B2|列 track")]
    private static partial Regex Named();

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex Latin();

    [GeneratedRegex("[ぁ-んァ-ヶ一-龠]")]
    private static partial Regex Kana();
}
