using System.Text;
using System.Text.Json;

namespace Hojo.Tests.Tool.Bulk;

/// <summary>What is wrong with a line is said in its answer, by place and in the caller's language, and the rest is answered; what is wrong
/// with the headings is said before the first.</summary>
public class BulkFaultTests
{
    private static readonly string[] Asked = ["--track", "shinjigyo-shinshutsu/3", "--on", "2026-03-01T12:00"];

    [Fact]
    public void A_bad_line_never_ends_the_rest()
    {
        var ran = Ran.On("{}\n\n{\"costs\":{\"machinery\":-1}}\nnonsense\n{\"note\":\"last\"}", ["bulk", "-", .. Asked, "--lang", "en"]);
        Assert.Equal(0, ran.Exit);
        Assert.Equal("hojo: 2 lines have faults; in the output each says where, and what is expected", ran.Error.TrimEnd());
        var lines = ran.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal([1L, 3, 4, 5], lines.Select(line => line.GetProperty("line").GetInt64()));
        Assert.Equal("needsInput", lines[0].GetProperty("answers")[0].GetProperty("verdict").GetString());
        Assert.Equal("$.costs.machinery", lines[1].GetProperty("faults")[0].GetProperty("path").GetString());
        Assert.Equal("a whole number of yen, 0 or more, such as 25000000, is expected (found the number -1)",
            lines[1].GetProperty("faults")[0].GetProperty("problem").GetString());
        Assert.Equal("last", lines[3].GetProperty("note").GetString());
    }

    [Theory]
    [InlineData("ja", "機械装置・システム構築費(円): 0以上の円単位の整数(例 25000000)が必要です(指定値: 文字列 \"たくさん\")")]
    [InlineData("en", "機械装置・システム構築費(円): a whole number of yen, 0 or more, such as 25000000, is expected (found the text \"たくさん\")")]
    public void A_bad_cell_is_named_by_its_heading(string lang, string said)
    {
        using var folder = new Folder();
        var file = folder.Put("in.csv", "覚え書き,機械装置・システム構築費(円)\n山田製作所,たくさん\n鈴木商店,\"2,500万円\"\n");
        var rows = Ran.With(["bulk", file, .. Asked, "--format", "csv", "--lang", lang]).Output.Split('\n');
        Assert.EndsWith(said.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"", rows[1], StringComparison.Ordinal);
        Assert.StartsWith("3,鈴木商店,2026-03-01T12:00,", rows[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("従業員", "見出し \"従業員\" の項目はありません(もしかして \"従業員数\")")]
    [InlineData("costs.machinary", "もしかして \"costs.machinery\"")]
    [InlineData("宗教法人", "itDonyu.barred.religiousCorporation")]
    [InlineData("applicant", "見出し \"applicant\" の項目はありません")]
    [InlineData("applicant.pastAwards[0].no", "の項目はありません")]
    [InlineData("applicant.pastAwards[2000000000].track", "の項目はありません")]
    [InlineData("従業員数,applicant.employees", "見出し \"従業員数\" と \"applicant.employees\" は同じ項目 applicant.employees です")]
    [InlineData(",", "見出しが必要です")]
    public void A_heading_that_tells_no_member_is_refused_before_the_first_line(string headings, string said)
    {
        using var folder = new Folder();
        var file = folder.Put("in.csv", $"{headings}\n1\n");
        Ran.With(["bulk", file, .. Asked, "--out", folder["out.csv"]]).IsRefused(said);
        Assert.False(File.Exists(folder["out.csv"]));
    }

    [Fact]
    public void Another_encoding_is_named()
    {
        using var folder = new Folder();
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var file = folder.Put("in.csv", Encoding.GetEncoding(932).GetBytes("従業員数\n12\n"));
        Ran.With(["bulk", file, .. Asked]).IsRefused("UTF-8のファイルが必要です(Excelでは「CSV UTF-8」で保存してください)");
    }

    [Theory]
    [InlineData("従業員数\n12,13\n", "2列目の \\\"13\\\" の上に見出しが必要です")]
    [InlineData("従業員数,\n12,x\n", "2列目の \\\"x\\\" の上に見出しが必要です")]
    [InlineData("従業員数\n\"12\n", "引用符が閉じていません")]
    [InlineData("従業員数,覚え書き\n12,\uFFFD\n", "UTF-8のファイルが必要です")]
    public void Nothing_told_is_passed_over(string csv, string said)
    {
        using var folder = new Folder();
        Assert.Contains(said, Ran.With(["bulk", folder.Put("in.csv", csv), .. Asked]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_without_a_track_or_a_moment_says_so()
        => Assert.Equal("{\"line\":1,\"faults\":[{\"path\":\"$.track\",\"problem\":\"the id of a track is expected (or --track)\"}," +
            "{\"path\":\"$.on\",\"problem\":\"the moment asked about is expected, such as 2026-03-01T12:00 (or --on)\"}]}\n",
            Ran.On("{}", "bulk", "-", "--lang", "en").Output);

    [Theory]
    [InlineData("xlsx")]
    [InlineData("parquet")]
    public void A_file_of_another_kind_is_refused(string ending)
    {
        using var folder = new Folder();
        Ran.With("bulk", folder.Put("in." + ending, "no such thing")).IsRefused("として読めません");
        Ran.On("", "bulk", "-", "--input-format", ending).IsRefused("標準入力からは読めません");
        Ran.On("", "bulk", "-", "--format", ending).IsRefused("標準出力には書けません");
    }

    [Fact]
    public void Arguments_that_cannot_be_are_refused()
    {
        using var folder = new Folder();
        var file = folder.Put("in.csv", "従業員数\n12\n");
        Ran.With("bulk", file, "--out", file).IsRefused("入力と同じファイルには書けません");
        Ran.With("bulk", folder["in.txt"]).IsRefused("--input-format で");
        Ran.With("bulk", file, "--format", "pdf").IsRefused("--format: ndjson|csv|xlsx|parquet");
        Ran.With("bulk", file, "--lines", "9-3").IsRefused("--lines: 1001-2000");
        Ran.With("bulk", file, "--resume").IsRefused("--resume: ndjson か csv");
        Ran.With("bulk", file, "--track", "jizokuka/99").IsRefused("jizokuka/99");
        Ran.With("bulk", folder["none.csv"]).IsRefused("ファイルがありません");
    }
}
