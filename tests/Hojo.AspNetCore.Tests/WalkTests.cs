using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Hojo.Model;
using Hojo.Rules;

namespace Hojo.AspNetCore.Tests;

/// <summary>From the first page to the result, without a script.</summary>
public sealed class WalkTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly JapanTime On = new(2026, 3, 1, 12);

    public static TheoryData<string> Tracks => [.. Catalogue.National.Tracks.Select(track => track.Id)];

    [Theory, MemberData(nameof(Tracks))]
    public async Task Every_track_is_walked_to_the_answer_that_the_library_gives(string track)
    {
        var reader = new Reader(portal.Client);
        await reader.Open();
        await reader.Press("track", track);
        for (var k = 0; reader.Page.QuerySelector("form.question") is not null; k++)
        {
            Assert.True(k < 300, $"{track}: still asking {reader.Heading}");
            await reader.Reply(Least(reader));
            Assert.DoesNotContain("エラー", reader.Heading, StringComparison.Ordinal);
        }

        var file = CaseFile.Read(await reader.Download("case.json"));
        Assert.Equal((track, On), (file.Track, file.On));
        var answer = Catalogue.National[track].Assess(file.Case, On);
        Assert.Equal(Names.Of(answer.Verdict).Ja, reader.Page.QuerySelector(".headline .verdict")!.TextContent);
        if (answer.Grant is { Range.IsPoint: true } grant)
            Assert.Contains(grant.Range.Least.ToString(), reader.Page.QuerySelector(".headline")!.TextContent, StringComparison.Ordinal);
        foreach (var finding in answer.Findings) Assert.Contains(finding.Text.Ja, reader.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shinjigyo-shinshutsu/3")]
    [InlineData("shinjigyo-monodzukuri/1/kakushin")]
    [InlineData("it-donyu/2025/normal")]
    [InlineData("jizokuka/17")]
    public async Task Nothing_known_is_a_range_and_never_a_refusal(string track)
    {
        var reader = new Reader(portal.Client, "en");
        await reader.Open();
        await reader.Press("track", track);
        Assert.Equal("en", reader.Page.DocumentElement.GetAttribute("lang"));
        for (var k = 0; k < 200 && reader.Page.QuerySelector("form.question") is not null; k++) await reader.Press("do", "skip");
        var verdict = Catalogue.National[track].Assess(new Case(), On).Verdict;
        Assert.Equal(Names.Of(verdict).En, reader.Page.QuerySelector(".headline .verdict")!.TextContent);
        Assert.NotEqual(TrackVerdict.NotEligible, verdict);
    }

    [Fact]
    public async Task An_answer_is_taken_back_and_changed()
    {
        var reader = new Reader(portal.Client);
        await reader.Open();
        await reader.Press("track", "shinjigyo-shinshutsu/3");
        var first = reader.Heading;
        await reader.Reply(Least(reader));
        var second = reader.Heading;
        Assert.NotEqual(first, second);
        await reader.Press("do", "back");
        Assert.Equal(first, reader.Heading);
        await reader.Reply(Least(reader));
        var changed = Asked(reader);
        await reader.Reply(Least(reader));
        await reader.Press("change", changed);
        Assert.Equal(second, reader.Heading);
        Assert.DoesNotContain(Told(reader), told => told.StartsWith(changed + "=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_open_is_asked_about_and_compared()
    {
        var reader = new Reader(portal.Client);
        await reader.Open();
        await reader.Press("", "");
        await reader.Press("do", "result");
        Assert.Equal("申請できそうな支援", reader.Heading);
        string[] listed = [.. reader.Page.QuerySelectorAll<IHtmlButtonElement>("ul.tracks button[name=track]")
            .Select(button => button.Value)];
        Assert.Contains("shinjigyo-shinshutsu/3", listed); // 応募受付 2025-12-23 から 2026-03-26 18:00 まで
        Assert.DoesNotContain("monodzukuri/20/product", listed); // 2025-07-25 に締め切られた
        await reader.Press("track", listed[0]);
        Assert.NotNull(reader.Page.QuerySelector(".sofar, .headline"));
    }

    [Theory]
    [InlineData("２，５００万円", "25000000")]
    [InlineData("25,000,000", "25000000")]
    [InlineData("1億2,500万円", "125000000")]
    public async Task Money_is_taken_as_people_write_it(string typed, string written)
    {
        var reader = new Reader(portal.Client);
        await reader.Open();
        await reader.Press("track", "shinjigyo-shinshutsu/3");
        while (Asked(reader) != "costs.machinery") await reader.Press("do", "skip");
        await reader.Press("do", "next", ("value", typed));
        Assert.Contains($"costs.machinery={written}", Told(reader));
    }

    [Theory]
    [InlineData("たくさん")]
    [InlineData("-1")]
    [InlineData("2.5")]
    [InlineData("")]
    public async Task A_mistake_is_named_at_the_question(string typed)
    {
        var reader = new Reader(portal.Client);
        await reader.Open();
        await reader.Press("track", "shinjigyo-shinshutsu/3");
        while (Asked(reader) != "costs.machinery") await reader.Press("do", "skip");
        await reader.Press("do", "next", ("value", typed));
        Assert.StartsWith("エラー: ", reader.Heading, StringComparison.Ordinal);
        var fault = Assert.Single(reader.Page.QuerySelectorAll(".errors li a"));
        Assert.Equal("#value", fault.GetAttribute("href"));
        Assert.Equal(typed, reader.Page.QuerySelector<IHtmlInputElement>("#value")!.Value);
    }

    [Fact]
    public async Task After_the_award_what_is_due_back_is_asked_for_and_told()
    {
        var reader = new Reader(portal.Client);
        await reader.Open();
        await reader.Bring(Portal.Sample("awarded.json"));
        if (reader.Page.QuerySelector("form.question") is not null) await reader.Press("do", "result");
        await reader.Follow("/settle");
        Assert.StartsWith("返還額: ", reader.Heading, StringComparison.Ordinal);
        Assert.Equal(200, (int)reader.Answer.StatusCode);
    }

    private static string Asked(Reader reader) => reader.Page.QuerySelector<IHtmlInputElement>("input[name=fact]")!.Value;

    private static IEnumerable<string> Told(Reader reader)
        => reader.Page.QuerySelectorAll<IHtmlInputElement>("input[name=told]").Select(told => told.Value);

    private static string Least(Reader reader)
        => reader.Page.QuerySelector<IHtmlInputElement>("#value")?.Type == "date" ? "2026-03-01"
            : reader.Page.QuerySelector("#value")?.GetAttribute("data-kind") == "Share" ? "１０％" : "1";
}
