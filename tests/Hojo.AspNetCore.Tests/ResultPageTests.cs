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

    /// <summary>84,000,000 + 19,800,000 + 900,000 + 1,500,000 + 1,200,000 + 360,000, half of which is paid; beside it half of 4,500,000 for
    /// outsourcing, of 2,400,000 for advertising and of 20 days of an expert at 40,000 (SSK-3 p.11, 25, 27).</summary>
    [Fact]
    public async Task Every_sum_of_the_way_to_the_amount_adds_up()
    {
        var reader = await Result("shinjigyo-shinshutsu.json");
        var lines = reader.Page.QuerySelectorAll(".waterfall:not(.risks) tbody tr").Select(row
            => (IsAdded: row.QuerySelector("th")!.TextContent.StartsWith('＋'), Sum: row.QuerySelector(".sum")!.TextContent)).ToArray();
        Assert.Equal(["19,800,000円", "900,000円", "1,500,000円", "1,200,000円", "360,000円"],
            lines.Skip(1).TakeWhile(line => line.IsAdded).Select(line => line.Sum));
        Assert.Equal(["1,200,000円", "2,250,000円", "400,000円"],
            lines.Skip(6).Where(line => line.IsAdded).Select(line => line.Sum).OrderBy(sum => sum, StringComparer.Ordinal));
        Assert.Equal(["84,000,000円", "107,760,000円", "53,880,000円", "57,730,000円", "50,000,000円", "50,000,000円"],
            lines.Where(line => !line.IsAdded).Select(line => line.Sum));
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
