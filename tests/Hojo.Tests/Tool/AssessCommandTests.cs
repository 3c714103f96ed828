using Hojo.Tool;

namespace Hojo.Tests.Tool;

public class AssessCommandTests
{
    private const string Third = "shinjigyo-shinshutsu/3-digest";

    [Fact]
    public void An_answered_case_exits_0_and_says_nothing_on_the_side()
    {
        var ran = Ran.With("assess", Ran.Sample("eligible-at-cap"));
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.Contains("判定: 申請できる", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_no_is_an_answer_too() => Assert.Equal(0, Ran.With("assess", Ran.Sample("not-eligible")).Exit);

    [Fact]
    public void A_dash_reads_standard_input()
    {
        var ran = Ran.On($$"""{ "track": "{{Third}}", "on": "2026-03-01T12:00" }""", "assess", "-");
        Assert.Equal(0, ran.Exit);
        Assert.Contains("まだ決まらない", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_go_before_the_file()
    {
        var file = """{ "track": "nowhere", "on": "2026-03-01T12:00" }""";
        Assert.Contains("2026-02-01 09:00", Ran.On(file, "assess", "-", "--track", Third, "--on", "2026-02-01T09:00").Output,
            StringComparison.Ordinal);
        Ran.On(file, "assess", "-").IsRefused("hojo: -: $.track: \"nowhere\" はまだ収録されていません(一覧: hojo catalogue)");
    }

    [Fact]
    public void Without_a_track_the_list_is_named()
    {
        Ran.On("""{ "on": "2026-03-01T12:00" }""", "assess", "-").IsRefused("track: ", "hojo catalogue");
        Ran.On("""{ "on": "2026-03-01T12:00" }""", "assess", "-", "--lang", "en")
            .IsRefused("track: the id of a track is expected", "hojo catalogue");
    }

    [Fact]
    public void Without_a_moment_nothing_is_assumed()
    {
        Ran.On($$"""{ "track": "{{Third}}" }""", "assess", "-").IsRefused("on: 照会日時が必要です");
        Ran.On("{}", "assess", "-", "--track", Third, "--on", "2026-03-01")
            .IsRefused("--on: 2026-03-01T12:00 の形の日本時間(1868年から2100年まで)が必要です(指定値: 2026-03-01)");
    }

    [Fact]
    public void A_track_that_is_not_encoded_is_never_replaced_by_the_nearest()
        => Ran.On("{}", "assess", "-", "--track", "shinjigyo-shinshutsu/2", "--on", "2026-03-01T12:00", "--lang", "en")
            .IsRefused("--track: \"shinjigyo-shinshutsu/2\" is not encoded", Third);

    [Fact]
    public void A_bad_file_is_refused_in_the_chosen_language()
    {
        const string Bad = "{\n\"costs\": { \"machinery\": -1 } }";
        Ran.On(Bad, "assess", "-").IsRefused("hojo: -: $.costs.machinery: 0以上の円単位の整数(例 25000000)が必要です(指定値: 数値 -1) (2行目)");
        Ran.On(Bad, "assess", "-", "--lang", "en").IsRefused(
            "hojo: -: $.costs.machinery: a whole number of yen, 0 or more, such as 25000000, is expected (found the number -1) (line 2)");
        Ran.On(Bad, "assess", "-", "--lang=en").IsRefused("(line 2)");
    }

    [Fact]
    public void A_value_that_its_fact_cannot_take_is_refused_by_its_place()
        => Ran.On($$"""{ "track": "{{Third}}", "on": "2026-03-01T12:00", "applicant": { "employees": 100001 } }""", "assess", "-")
            .IsRefused("hojo: -: $.applicant.employees: ", "100001");

    [Fact]
    public void Ten_megabytes_of_nesting_are_one_line()
        => Ran.On(new string('[', 10_000_000), "assess", "-").IsRefused("hojo: -: $: 案件ファイルは1MiB以下にしてください");

    [Fact]
    public void A_file_that_is_not_there_or_no_file_is_one_line()
    {
        Ran.With("assess", "nowhere.json").IsRefused("nowhere.json: ファイルがありません");
        Ran.With("assess", Path.Combine("nowhere", "nowhere.json"), "--lang", "en").IsRefused("there is no such file");
        Ran.With("assess", Approved.Root).IsRefused("ファイルとして読めません");
        Ran.With("assess", "").IsRefused("ファイルとして読めません");
        Ran.With("assess", "a\u001b[31m\nb").IsRefused("ファイルがありません");
    }

    [Theory]
    [InlineData("コマンドが必要です")]
    [InlineData("FILE が必要です", "assess")]
    [InlineData("知らない引数です: --foo", "assess", "-", "--foo")]
    [InlineData("知らない引数です: y", "assess", "x", "y")]
    [InlineData("知らない引数です: bogus", "bogus")]
    [InlineData("--track: 値が必要です", "assess", "-", "--track")]
    [InlineData("--track: 指定できるのは1回だけです", "assess", "-", "--track", "a", "--track", "b")]
    [InlineData("--lang: ja または en が必要です(指定値: fr)", "assess", "-", "--lang", "fr")]
    [InlineData("--format: text、html、md、json のいずれかが必要です(指定値: xml)", "assess", "-", "--format", "xml")]
    [InlineData("see hojo --help", "assess", "-", "--foo", "--lang", "en")]
    [InlineData("知らない引数です: opne(近いもの: open) (使い方は", "opne")]
    [InlineData("unknown argument: --tack (near it: --track)", "assess", "-", "--tack", "--lang", "en")]
    public void Wrong_arguments_are_one_line(string said, params string[] args) => Ran.On("{}", args).IsRefused(said);

    [Fact]
    public void A_fault_of_the_tool_exits_70_and_says_so_in_one_line()
    {
        var ran = Ran.On(new Broken(), "assess", "-", "--lang", "en");
        Assert.Equal((70, ""), (ran.Exit, ran.Output));
        Assert.Equal("hojo: a fault of hojo itself; please report it (InvalidOperationException: on purpose)\n",
            ran.Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_full_disk_exits_74_and_is_no_fault_of_the_tool()
    {
        using var error = new StringWriter();
        Assert.Equal(74, Program.Run(["assess", Ran.Sample("eligible-at-cap")], Stream.Null, new Full(), error));
        Assert.Equal("hojo: 結果を書き出せません (空き容量がありません)\n", error.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Help_is_given_when_asked_for()
    {
        var ran = Ran.With("assess", "--help");
        Assert.Equal(0, ran.Exit);
        Assert.Contains("hojo assess <FILE>", ran.Output, StringComparison.Ordinal);
    }

    private sealed class Full : StringWriter
    {
        public override void Write(string? value) => throw new IOException("No space left on device", 28);
    }

    private sealed class Broken : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new InvalidOperationException("on\npurpose");
    }

    [Fact]
    public void Rules_that_fired_are_printed_in_order_on_request()
    {
        var ran = Ran.With("assess", Ran.Sample("circular-outsourcing"), "--rules");
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        var fired = ran.Output[ran.Output.IndexOf("適用した規則(", StringComparison.Ordinal)..];
        string[] rules = ["core-cost", "outsourcing-share", "  rate", "whole-yen", "amount", "verdict"];
        int[] places = [.. rules.Select(rule => fired.IndexOf(rule, StringComparison.Ordinal))];

        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        var english = Ran.With("assess", Ran.Sample("circular-outsourcing"), "--rules", "--lang", "en", "--format", "md").Output;
        Assert.Contains("Rules that fired (", english, StringComparison.Ordinal);
        Assert.DoesNotContain("適用した規則(", Ran.With("assess", Ran.Sample("circular-outsourcing")).Output, StringComparison.Ordinal);
        Ran.With("assess", Ran.Sample("circular-outsourcing"), "--rules", "--format", "json")
            .IsRefused("--rules: --format は text、html、md のいずれかです");
    }
}
