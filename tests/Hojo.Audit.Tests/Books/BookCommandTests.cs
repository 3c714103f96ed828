using System.Text.Json;
using Hojo.Tool;

namespace Hojo.Audit.Tests.Books;

/// <summary>hojo test and hojo boundaries.</summary>
public sealed class BookCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("books").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_book_that_passes_says_so_and_which_rows_it_exercises()
    {
        var (exit, output, error) = Run("test", Csv.Own(Csv.Plain));

        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("期待と違うもの 0 件", output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^jizokuka/17: \d+ 行のうち \d+ 行が両面で試されました$", output);
    }

    [Fact]
    public void An_Excel_book_with_the_same_headings_comes_to_the_same()
    {
        var (exit, output, error) = Run("test", Excel.Of(Csv.Own(Csv.Plain), Path.Combine(_folder, "jizokuka.xlsx")));

        Assert.Equal((0, ""), (exit, error));
        Assert.Equal(Run("test", Csv.Own(Csv.Plain)).Output.Split('\n')[1..], output.Split('\n')[1..]);
    }

    [Fact]
    public void A_folder_is_searched_for_both_and_what_Excel_keeps_beside_an_open_book_is_none()
    {
        Excel.Of(Csv.Own(Csv.Plain), Path.Combine(_folder, "jizokuka.xlsx"));
        File.WriteAllText(Path.Combine(_folder, "~$jizokuka.xlsx"), "");

        Assert.Contains("jizokuka.xlsx: 事例 ", Run("test", _folder).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_workbook_is_refused()
    {
        var file = Path.Combine(_folder, "book.xlsx");
        File.Copy(Csv.Own(Csv.Plain), file);

        var (exit, _, error) = Run("test", file);

        Assert.Equal(2, exit);
        Assert.Contains("Excel", error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_rows_are_asked_for_only_where_that_is_said()
        => Assert.Equal((0, 1), (Run("test", Csv.Own(Csv.Plain)).Exit, Run("test", Csv.Own(Csv.Plain), "--all-rows").Exit));

    [Fact]
    public void A_case_that_fails_is_told_with_its_line()
    {
        var book = Written("""
            事例,公募回・枠のID,照会日時(日本時間),判定
            何も知らない,jizokuka/17,2025-05-20T12:00,申請できる
            """);

        var (exit, output, _) = Run("test", book, "--lang", "en");

        Assert.Equal(1, exit);
        Assert.Contains("line 2, 何も知らない (jizokuka/17)\n    verdict: expected eligible, found ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_that_cannot_be_read_is_refused()
    {
        var (exit, _, error) = Run("test", Written("事例,判定\n甲,申請できる\n"));

        Assert.Equal(2, exit);
        Assert.Contains("見出し", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_book_is_refused() => Assert.Equal(2, Run("test", _folder).Exit);

    [Fact]
    public void As_json_every_row_has_its_sides()
    {
        using var json = JsonDocument.Parse(Run("test", Csv.Own(Csv.Plain), "--format", "json").Output);

        Assert.True(json.RootElement.GetProperty("books")[0].GetProperty("passed").GetBoolean());
        Assert.Contains(json.RootElement.GetProperty("rows").EnumerateArray(),
            row => row.GetProperty("held").GetBoolean() && row.GetProperty("failed").GetBoolean());
    }

    [Fact]
    public void Boundaries_are_a_book_that_passes()
    {
        var book = Path.Combine(_folder, "boundaries.csv");

        Assert.Equal(0, Run("boundaries", "design-keiei/2024", "--out", book).Exit);
        Assert.Equal(0, Run("test", book).Exit);
    }

    [Fact]
    public void Boundaries_of_what_is_not_encoded_are_refused() => Assert.Equal(2, Run("boundaries", "no-such/1").Exit);

    private string Written(string text)
    {
        var file = Path.Combine(_folder, "book.csv");
        File.WriteAllText(file, text);
        return file;
    }

    private static (int Exit, string Output, string Error) Run(params string[] args)
    {
        using StringWriter output = new(), error = new();
        return (Program.Run(args, Stream.Null, output, error), output.ToString(), error.ToString());
    }
}
