using System.Text.Json;
using ModelContextProtocol;

namespace Hojo.Mcp.Tests;

/// <summary>What cannot be is told with all that is wrong, in the caller's language, and nothing is harmed by it.</summary>
public sealed class RefusalTests(Session session) : IClassFixture<Session>
{
    [Theory]
    [InlineData("ja", "$.costs.machinery: 0以上の円単位の整数(例 25000000)が必要です")]
    [InlineData("en", "$.costs.machinery: a whole number of yen, 0 or more, such as 25000000, is expected (found the number -1)")]
    public async Task Every_fault_of_a_case_is_told_with_its_place(string language, string said)
    {
        var answer = await session.Call("assess", ("language", language), ("case", Session.Json(
            """{ "track": "shinjigyo-shinshutsu/3", "on": "yesterday", "costs": { "machinery": -1, "machines": 2 } }""")));
        Assert.True(answer.IsError);
        Assert.Contains(said, Session.Text(answer), StringComparison.Ordinal);
        Assert.Equal(["$.costs.machinery", "$.costs.machines", "$.on"], answer.StructuredContent!.Value.GetProperty("faults")
            .EnumerateArray().Select(fault => fault.GetProperty("path").GetString()).Order(StringComparer.Ordinal));
    }

    public static TheoryData<string, string, string> Mistaken => new()
    {
        { "assess", """{ "case": {} }""", "track: 枠のIDが必要です" },
        { "assess", """{ "track": "shinjigyo-shinshutsu/3" }""", "case: 案件ファイルの JSON(何も分からなければ {})が必要です" },
        { "assess", """{ "case": "{}", "track": "shinjigyo-shinshutsu/3" }""", "case: 案件ファイルの JSON(何も分からなければ {})が必要です(指定値: \"{}\")" },
        { "assess", """{ "case": {}, "track": "shinjigyo-shinshutsu/33", "language": "en" }""",
            "\"shinjigyo-shinshutsu/33\" is not encoded (near it: shinjigyo-shinshutsu/3, " },
        { "assess", """{ "case": {}, "track": 3 }""", "track: 文字列が必要です(指定値: 3)" },
        { "assess", """{ "case": {}, "trak": "x" }""", "知らない引数です: trak(使えるもの: case, track, on, language, format)" },
        { "assess", """{ "case": {}, "language": "fr" }""", "language: ja または enが必要です(指定値: fr)" },
        { "assess", """{ "case": {}, "track": "shinjigyo-shinshutsu/3", "format": "xml" }""", "format: report または jsonが必要です(指定値: xml)" },
        { "compare", """{ "case": {}, "on": "soon" }""", "on: 2026-03-01T12:00 の形の日本時間(1868年から2100年まで)が必要です(指定値: soon)" },
        { "compare", """{ "case": {}, "all": "yes" }""", "all: true または falseが必要です(指定値: \"yes\")" },
        { "next_questions", """{ "case": {}, "most": 0 }""", "most: 1以上の整数が必要です(指定値: 0)" },
        { "next_questions", """{ "case": {}, "tracks": [1] }""", "tracks: 文字列の配列が必要です(指定値: 1)" },
        { "calendar", """{ "case": {}, "tracks": ["jizokuka/17"], "from": "soon" }""", "from: 2026-03-01 の形の日付が必要です(指定値: soon)" },
        { "solve", """{ "case": {}, "track": "shinjigyo-shinshutsu/3", "goals": ["all"] }""",
            "goals: cap、floor、eligible、または1円以上1兆円以下の補助金額が必要です(指定値: all)" },
        { "solve", """{ "case": {}, "track": "shinjigyo-shinshutsu/3", "costs": ["costs.none"] }""", "costs: この枠の経費(" },
        { "explain_programme", """{ "programme": "shinjigyo-shinshutsu/2" }""",
            "\"shinjigyo-shinshutsu/2\" はまだ収録されていません(近いもの: shinjigyo-shinshutsu/" },
        { "explain_row", """{ "programme": "shinjigyo-shinshutsu/3", "row": "cap-tabel" }""",
            "\"cap-tabel\" という規定はありません(近いもの: cap-table)" },
    };

    [Theory, MemberData(nameof(Mistaken))]
    public async Task A_call_that_cannot_be_is_told_in_a_line(string tool, string arguments, string said)
    {
        var told = JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments)!;
        var answer = await session.Call(tool, [.. told.Select(argument => (argument.Key, argument.Value))]);
        Assert.True(answer.IsError);
        Assert.StartsWith(said, Session.Text(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_megabytes_are_too_long_and_the_next_call_is_answered()
    {
        var answer = await session.Call("assess", ("case", Session.Json($$"""{ "note": "{{new string('a', 10_000_000)}}" }""")));
        Assert.Equal("case: 1,048,576バイト以下の案件が必要です", Session.Text(answer));
        var long_ = await session.Call("assess", ("case", Session.Json("{}")), ("track", new string('a', 10_000_000)));
        Assert.InRange(Session.Text(long_).Length, 40, 200);
        await session.Ask("explain_row", ("programme", "jizokuka/17"), ("row", "rate"));
    }

    [Fact]
    public async Task A_tool_that_there_is_not_is_an_error_of_the_protocol()
        => await Assert.ThrowsAsync<McpProtocolException>(() => session.Call("apply"));

    /// <summary>At Debug and above; whole messages at Trace are the protocol's own, and a host leaves that off.</summary>
    [Fact]
    public async Task Nothing_that_a_company_tells_is_logged()
    {
        foreach (var told in new[] { 31415926, -31415926 })
            await session.Call("assess", ("track", "shinjigyo-shinshutsu/3"),
                ("case", Session.Json($$"""{ "costs": { "machinery": {{told}} } }""")));
        Assert.NotEmpty(session.Log.Lines);
        Assert.DoesNotContain(session.Log.Lines, line => line.Contains("31415926", StringComparison.Ordinal));
    }
}
