using System.Globalization;
using CsvHelper;
using Hojo.Model;
using Hojo.Testing.Tables;
using Hojo.Tool;
using Parquet;

namespace Hojo.Tests.Tool.Bulk;

/// <summary>Every format in and out gives the answers that are worked by hand for the samples (<see cref="SampleCasesTests"/>).</summary>
public class BulkFormatTests
{
    /// <summary>A format, and what its headings are.</summary>
    public static TheoryData<string, string> Tables => new()
    {
        { "csv", "id" }, { "csv", "ja" }, { "csv", "en" }, { "xlsx", "ja" }, { "xlsx", "id" }, { "parquet", "id" },
    };

    [Fact]
    public void Lines_are_answered_in_their_order()
    {
        var ran = Ran.On(SampleTable.Lines, "bulk", "-");
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.Equal(ByHand((k, sample) => Line(k + 1, sample)), Lines(ran.Output).Select(Told));
    }

    [Theory, MemberData(nameof(Tables))]
    public void Rows_of_a_table_are_answered_as_lines_are(string ending, string headings)
    {
        using var folder = new Folder();
        var file = new SampleTable().Put(folder, ending, place => headings == "id" ? place
            : Headings.Of(CaseMembers.At(place), headings == "ja" ? Lang.Ja : Lang.En));
        var ran = Ran.With("bulk", file);
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        var first = ending == "parquet" ? 1 : 2; // below the headings
        Assert.Equal(ByHand((k, sample) => Line(k + first, sample)), Lines(ran.Output).Select(Told));
    }

    [Fact]
    public void Csv_is_written_with_headings_and_verdicts_in_words()
    {
        using var folder = new Folder();
        Assert.Equal(0, Ran.On(SampleTable.Lines, "bulk", "-", "--out", folder["out.csv"]).Exit);
        using var csv = CsvReader.FromFile(folder["out.csv"]);
        Assert.Equal(["行", "覚え書き", "照会日時", "枠のID", "判定", "暫定", "補助金額の下限(円)", "補助金額の上限(円)", "誤り"], csv.Headers);
        var rows = new List<string>();
        while (csv.Read()) rows.Add(Row(csv.GetString(0), csv.GetString(4), csv.GetString(6), csv.GetString(7)));
        Assert.Equal(ByHand(InWords), rows);
    }

    [Fact]
    public void Excel_is_written_with_numbers_as_numbers()
    {
        using var folder = new Folder();
        Assert.Equal(0, Ran.On(SampleTable.Lines, "bulk", "-", "--out", folder["out.xlsx"]).Exit);
        using var sheet = Workbook.Open(folder["out.xlsx"]);
        Assert.True(sheet.Read());
        Assert.Equal("判定", sheet.GetString(4));
        var rows = new List<string>();
        while (sheet.Read()) rows.Add(Row(sheet.GetValue(0), sheet.GetString(4), sheet.GetValue(6), sheet.GetValue(7)));
        Assert.Equal(ByHand(InWords), rows);
    }

    [Fact]
    public async Task Parquet_is_written_with_words_for_programs()
    {
        using var folder = new Folder();
        Assert.Equal(0, Ran.On(SampleTable.Lines, "bulk", "-", "--out", folder["out.parquet"]).Exit);
        await using var reader = await ParquetReader.CreateAsync(folder["out.parquet"]);
        Assert.Equal(["line", "note", "on", "track", "verdict", "provisional", "grantLeast", "grantMost", "faults"],
            reader.Schema.DataFields.Select(f => f.Name));
        using var rows = reader.OpenRowGroupReader(0);
        var (verdicts, least, most) = (new string?[rows.RowCount], new long?[rows.RowCount], new long?[rows.RowCount]);
        await rows.ReadAsync(reader.Schema.DataFields[4], verdicts.AsMemory());
        await rows.ReadAsync<long>(reader.Schema.DataFields[6], least.AsMemory());
        await rows.ReadAsync<long>(reader.Schema.DataFields[7], most.AsMemory());
        Assert.Equal(ByHand((k, sample) => Row(k, sample.Verdict, sample.Least, sample.Most)),
            verdicts.Select((verdict, k) => Row(k, verdict, least[k], most[k])));
    }

    /// <summary>README's sample: 50,000,000円, eligible.</summary>
    [Theory]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public void A_line_may_be_asked_about_several_tracks(string format)
    {
        var sample = File.ReadAllText(Ran.Sample("shinjigyo-shinshutsu")).ReplaceLineEndings("");
        string[] tracks = ["--track", "shinjigyo-shinshutsu/3", "--track", "jizokuka/17"];
        var ran = Ran.On(sample, ["bulk", "-", "--format", format, .. tracks, "--lang", "en"]);
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        if (format == "csv")
            Assert.StartsWith("line,remark,moment asked about,\"verdict SME new business entry subsidy, round 3\"," +
                "\"provisional SME new business entry subsidy, round 3\",", ran.Output, StringComparison.Ordinal);
        else
            Assert.Contains("\"on\":\"2026-03-12T17:45\",\"answers\":[{\"track\":\"shinjigyo-shinshutsu/3\",\"verdict\":\"eligible\"," +
                "\"provisional\":false,\"grant\":{\"least\":50000000,\"most\":50000000}},{\"track\":\"jizokuka/17\",",
                ran.Output, StringComparison.Ordinal);
    }

    /// <summary>第4回創業型 was read in a leaflet, 新事業進出 第3回 in its guideline.</summary>
    [Theory]
    [InlineData("ja", "1,,2026-11-20T12:00,まだ決まらない(情報不足),はい,", "1,,2026-11-20T12:00,期間外,いいえ,")]
    [InlineData("en", "1,,2026-11-20T12:00,not settled yet (more has to be told),yes,", "1,,2026-11-20T12:00,not open,no,")]
    public void A_provisional_answer_says_so(string lang, string leaflet, string guideline)
    {
        string[] on = ["--on", "2026-11-20T12:00", "--lang", lang];
        string Of(string track, string format) => Ran.On("{}", ["bulk", "-", "--track", track, "--format", format, .. on]).Output;
        Assert.Contains($"\n{leaflet}", Of("jizokuka-sogyo/4", "csv"), StringComparison.Ordinal);
        Assert.Contains($"\n{guideline}", Of("shinjigyo-shinshutsu/3", "csv"), StringComparison.Ordinal);
        Assert.Contains("\"provisional\":true", Of("jizokuka-sogyo/4", "ndjson"), StringComparison.Ordinal);
        Assert.Contains("\"provisional\":false", Of("shinjigyo-shinshutsu/3", "ndjson"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> ByHand(Func<int, (string Verdict, long? Least, long? Most), string> shown)
    {
        var worked = SampleCasesTests.Worked.ToDictionary(row => (string)row[0]!, row => ((string)row[1]!, (long?)row[2], (long?)row[3]));
        return SampleTable.Names.Select((name, k) => shown(k, worked[name]));
    }

    private static string Line(int line, (string Verdict, long? Least, long? Most) sample)
        => $"{line} {sample.Verdict} {sample.Least}〜{sample.Most}";

    private static string InWords(int k, (string Verdict, long? Least, long? Most) sample)
        => Row(k + (long)1, Names.Of(Enum.Parse<TrackVerdict>(sample.Verdict, ignoreCase: true)).Ja, sample.Least, sample.Most);

    private static string Row(params object?[] cells)
        => string.Join(" ", cells.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture)));

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Told(string line)
    {
        var root = System.Text.Json.JsonDocument.Parse(line).RootElement;
        var answer = root.GetProperty("answers")[0];
        var money = answer.TryGetProperty("grant", out var grant);
        return $"{root.GetProperty("line")} {answer.GetProperty("verdict")} " +
            $"{(money ? grant.GetProperty("least").ToString() : "")}〜{(money ? grant.GetProperty("most").ToString() : "")}";
    }
}
