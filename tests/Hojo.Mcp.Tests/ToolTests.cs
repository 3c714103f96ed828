using System.Text.Json;

namespace Hojo.Mcp.Tests;

/// <summary>Every tool answers with its citation and with what it rests on. Figures are those of the documents and of the README.</summary>
public sealed class ToolTests(Session session) : IClassFixture<Session>
{
    private const string OfficeDecides = "計算の結果は見込みであり、助言ではない。窓口・事務局の判断が優先する";

    [Fact]
    public async Task All_tools_are_listed_and_change_nothing()
    {
        var tools = await session.Client.ListToolsAsync();
        Assert.Equal(
            ["assess", "calendar", "compare", "explain_programme", "explain_row", "list_programmes", "next_questions", "settle", "solve"],
            tools.Select(tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, tool =>
        {
            Assert.True(tool.ProtocolTool.Annotations!.ReadOnlyHint);
            Assert.False(tool.ProtocolTool.Annotations.OpenWorldHint);
            Assert.Contains(tool.JsonSchema.GetProperty("properties").EnumerateObject(), argument => argument.Name == "language");
        });
    }

    /// <summary>The tools of a host go to a model each time: what they say of themselves has to be short.</summary>
    [Fact]
    public async Task What_the_tools_say_of_themselves_is_short()
    {
        var tools = await session.Client.ListToolsAsync();
        Assert.InRange(tools.Sum(tool => tool.Description.Length + tool.JsonSchema.GetRawText().Length), 3_000, 15_000);
    }

    /// <summary>README: the sample is eligible for ¥50,000,000, its own share ¥65,660,000.</summary>
    [Fact]
    public async Task Assess()
    {
        var said = await session.Ask("assess", ("case", Session.Sample("shinjigyo-shinshutsu")), ("language", "en"));
        Assert.Contains("## Verdict: eligible", said, StringComparison.Ordinal);
        Assert.Contains("¥50,000,000", said, StringComparison.Ordinal);
        Assert.Contains("¥65,660,000", said, StringComparison.Ordinal);
        Assert.Contains("SSK-3「（１）補助金額」p.11", said, StringComparison.Ordinal);
        Assert.Contains("- asked about: 2026-03-12 17:45 in Japan, as the case names it", said, StringComparison.Ordinal);
        Assert.Matches(
            "- `shinjigyo-shinshutsu/3`: 253 rows, 0 of them provisional, read from guideline; fingerprint [0-9a-f]{64}\n", said);
        Assert.Contains("the office that runs the programme decides", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_assessment_for_programs()
    {
        var answer = await session.Call("assess", ("case", Session.Sample("shinjigyo-shinshutsu")), ("format", "json"));
        var read = answer.StructuredContent!.Value;
        Assert.Equal("eligible", read.GetProperty("answer").GetProperty("verdict").GetString());
        Assert.Equal(50_000_000, read.GetProperty("answer").GetProperty("grant").GetProperty("range").GetProperty("most").GetInt64());
        var basis = read.GetProperty("basis");
        Assert.Equal(("2026-03-12T17:45", "case"), (basis.GetProperty("on").GetString(), basis.GetProperty("onNamedBy").GetString()));
        var track = Assert.Single(basis.GetProperty("tracks").EnumerateArray());
        Assert.Equal(["guideline"], track.GetProperty("read").EnumerateArray().Select(rank => rank.GetString()));
        Assert.Matches("^[0-9a-f]{64}$", track.GetProperty("fingerprint").GetString());
        Assert.Equal(OfficeDecides, basis.GetProperty("officeDecides").GetProperty("ja").GetString());
        Assert.True(JsonElement.DeepEquals(read, Session.Json(Session.Text(answer))));
    }

    /// <summary>So that the next call may name it: a case file knows no parts of a second.</summary>
    [Fact]
    public async Task The_moment_of_the_clock_is_written_to_the_second()
    {
        var answer = await session.Call("assess", ("case", Session.Json("{}")), ("track", "shinjigyo-shinshutsu/3"), ("format", "json"));
        var basis = answer.StructuredContent!.Value.GetProperty("basis");
        Assert.Equal(("2026-03-01T12:00", "clock"), (basis.GetProperty("on").GetString(), basis.GetProperty("onNamedBy").GetString()));
    }

    /// <summary>The table of the digest: 20 people or fewer are granted ¥25,000,000 at most, 21 to 50 ¥40,000,000.</summary>
    [Fact]
    public async Task Questions_of_one_track()
    {
        var said = await session.Ask("next_questions", ("case", Session.Sample("unknown-headcount")));
        Assert.Contains("従業員数", said, StringComparison.Ordinal);
        Assert.Contains("*1〜20人*: 申請できる、25,000,000円", said, StringComparison.Ordinal);
        Assert.Contains("SSS-3「補助金額(従業員数別)」L20–26", said, StringComparison.Ordinal);
        Assert.Contains("applicant.employees", said, StringComparison.Ordinal);
        Assert.Contains("ほかに聞くことはない", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_of_all_that_are_open_are_few_and_say_how_many_are_left()
    {
        var said = await session.Ask("next_questions", ("case", Session.Json("{}")), ("most", 2), ("language", "en"));
        Assert.Contains("## Questions (2)", said, StringComparison.Ordinal);
        Assert.Matches("left to ask after these: [1-9][0-9]+\n", said);
        Assert.Contains("`shinjigyo-shinshutsu/3`: 253 rows", said, StringComparison.Ordinal);
    }

    /// <summary>The ceiling of 21 to 50 people, ¥40,000,000, is half of ¥80,000,000 of eligible cost.</summary>
    [Fact]
    public async Task Solve()
    {
        var said = await session.Ask("solve", ("case", Session.Sample("eligible-below-cap")), ("goals", new[] { "cap" }),
            ("costs", new[] { "costs.machinery" }), ("language", "en"));
        Assert.Contains("machinery and systems: brings ¥40,000,000 (one yen less: ¥39,999,999)", said, StringComparison.Ordinal);
        Assert.Contains("SSS-3「補助金額(従業員数別)」L20–26", said, StringComparison.Ordinal);
        Assert.DoesNotContain("buildings", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare()
    {
        var said = await session.Ask("compare", ("case", Session.Sample("shinjigyo-shinshutsu")), ("on", "2026-03-01T12:00"));
        Assert.Contains("50,000,000", said, StringComparison.Ordinal);
        Assert.Contains("jigyo-shokei/14/expert-buyer", said, StringComparison.Ordinal);
        Assert.Matches("- `shinjigyo-shinshutsu/3`: 規定253件\\(うち暫定0件\\)、読んだ文書は公募要領、指紋 [0-9a-f]{64}\n", said);
        Assert.Contains(OfficeDecides, said, StringComparison.Ordinal);
    }

    /// <summary>ＩＴ導入補助金２０２５ 公募要領 p.9: missed in the second year, two thirds of ¥2,500,000 are due.</summary>
    [Fact]
    public async Task Settle()
    {
        var said = await session.Ask("settle", ("case", Session.Sample("settle-second-year-missed")));
        Assert.Contains("1,666,666円", said, StringComparison.Ordinal);
        Assert.Contains("IT25-T「【補足１】補助金の返還を求める場合」p.9–10", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calendar()
    {
        var said = await session.Ask("calendar", ("case", Session.Sample("eligible-at-cap")),
            ("tracks", new[] { "shinjigyo-shinshutsu/3" }), ("from", "2026-03-01"), ("language", "en"));
        Assert.Contains("2026-03-26 Thu 18:00", said, StringComparison.Ordinal);
        Assert.Contains("SSK-3「（１）公募期間」p.30", said, StringComparison.Ordinal);
        Assert.DoesNotContain("2025-12-23", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programmes_are_listed_by_whether_they_are_open_and_the_clock_is_named()
    {
        var said = await session.Ask("list_programmes", ("language", "en"));
        var (open, shut) = (said.IndexOf("## Open", StringComparison.Ordinal), said.IndexOf("## Not open", StringComparison.Ordinal));
        Assert.InRange(said.IndexOf("shinjigyo-shinshutsu/3 ", StringComparison.Ordinal), open, shut);
        Assert.True(said.IndexOf("it-donyu/2025/normal-large ", StringComparison.Ordinal) > shut);
        Assert.Contains("2026-03-01 12:00 in Japan: none was named, so it is now by the clock of this server", said,
            StringComparison.Ordinal);
        Assert.DoesNotContain("3-digest", said, StringComparison.Ordinal);
        Assert.DoesNotContain("## Not open", await session.Ask("list_programmes", ("language", "en"), ("open_only", true)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_programme_is_explained_row_by_row()
    {
        var said = await session.Ask("explain_programme", ("programme", "shinjigyo-shinshutsu/3"));
        Assert.Equal(253, said.Split('\n').Count(line => line.StartsWith("- `", StringComparison.Ordinal)
            && !line.StartsWith("- `shinjigyo", StringComparison.Ordinal)));
        Assert.Contains("- `rate` 数字: 補助率 — SSK-3「（２）補助率」p.11「１／２」\n", said, StringComparison.Ordinal);
        var narrow = await session.Ask("explain_programme", ("programme", "shinjigyo-shinshutsu/3"), ("words", "付保割合"));
        Assert.Equal("insurance", Assert.Single(narrow.Split('\n'), line => line.StartsWith("- `", StringComparison.Ordinal)
            && !line.StartsWith("- `shinjigyo", StringComparison.Ordinal)).Split('`')[1]);
    }

    [Fact]
    public async Task A_row_is_explained_with_its_quote()
    {
        var said = await session.Ask("explain_row", ("programme", "shinjigyo-shinshutsu/3"), ("row", "cap-table"), ("language", "en"));
        Assert.Contains("21 to 50 people: ¥40,000,000, special for large wage rises ¥50,000,000", said, StringComparison.Ordinal);
        Assert.Contains("- quote: 「従業員数20人以下750万円～2,500万円（3,000万円）」\n", said, StringComparison.Ordinal);
        Assert.Contains("- document: 中小企業新事業進出促進補助金 公募要領(第3回) 1.1版 (独立行政法人中小企業基盤整備機構, 2026-01-09)\n", said,
            StringComparison.Ordinal);
    }
}
