using AngleSharp.Dom;

namespace Hojo.AspNetCore.Tests;

/// <summary>What the page of a result tells beside the report.</summary>
public sealed class ResultPageTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task The_days_to_come_are_counted_from_the_moment_asked_about()
    {
        var reader = await Result("shinjigyo-shinshutsu.json"); // asked about 2026-03-12; SSK-3 p.30: 2026年3月26日18:00 締切
        var stops = reader.Page.QuerySelectorAll(".timeline li");
        var closing = Assert.Single(stops, stop => stop.QuerySelector("b")!.TextContent == "2026-03-26(木) 18:00");
        Assert.Equal("あと14日", closing.QuerySelector(".until")!.TextContent);
        Assert.Contains("SSK-3「（１）公募期間」p.30", closing.QuerySelector("cite")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("BEGIN:VCALENDAR", await reader.Download("/calendar.ics"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missed_alone_stands_with_the_dearest_first()
    {
        var reader = await Result("raised-cap.json"); // a grant of 50,000,000円, of which the special added 50,000,000 − 40,000,000
        var risks = reader.Page.QuerySelector(".risks")!;
        Assert.EndsWith("最大 40,000,000円", risks.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("すべて未達の場合: 50,000,000円(5,000万円)", risks.TextContent, StringComparison.Ordinal);
        Assert.Equal(["40,000,000円", "40,000,000円", "10,000,000円"], risks.QuerySelectorAll("tbody .sum").Select(sum => sum.TextContent));
        Assert.All(risks.QuerySelectorAll("tbody th"), row => Assert.Contains("免除", row.TextContent, StringComparison.Ordinal));
        Assert.All(risks.QuerySelectorAll("tbody cite"), place => Assert.StartsWith("SSS-3「", place.TextContent, StringComparison.Ordinal));
    }

    private async Task<Reader> Result(string sample)
    {
        var reader = new Reader(portal.Client);
        await reader.Open();
        await reader.Bring(Portal.Sample(sample));
        if (reader.Page.QuerySelector("form.question") is not null) await reader.Press("do", "result");
        return reader;
    }
}
