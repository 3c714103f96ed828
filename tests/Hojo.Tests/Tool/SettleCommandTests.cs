using System.Text.Json;

namespace Hojo.Tests.Tool;

/// <summary>hojo settle: what a person and a program read of a settlement.</summary>
public class SettleCommandTests
{
    private const string TwoOfFive = "settle-two-of-five-years", SecondYear = "settle-second-year-missed";

    [Theory]
    [InlineData(TwoOfFive)]
    [InlineData(SecondYear)]
    [InlineData("awarded")] // no grant is told
    [InlineData("global-south")] // no row on repayment
    public void Every_form_answers(string sample)
    {
        foreach (var format in new[] { "text", "md", "json" })
            foreach (var lang in new[] { "ja", "en" })
            {
                var ran = Ran.With("settle", Ran.Sample(sample), "--format", format, "--lang", lang);
                Assert.Equal((0, ""), (ran.Exit, ran.Error));
                Assert.EndsWith("\n", ran.Output, StringComparison.Ordinal);
            }
    }

    [Fact]
    public void Two_of_five_years_reported()
    {
        // 50,000,000, of which 10,000,000 were raised; year 2 at +28円 misses +50円 and +30円: 10,000,000 + 40,000,000 ÷ 5 = 18,000,000
        var text = Ran.With("settle", Ran.Sample(TwoOfFive)).Output;
        Assert.Contains("■ 返還などの合計: 18,000,000円(1,800万円)〜50,000,000円(5,000万円)", text, StringComparison.Ordinal);
        Assert.Contains("最大の場合: 40,000,000円 × 4/5 = 32,000,000円", text, StringComparison.Ordinal);
        Assert.Contains("最小の場合: 40,000,000円 × 1/5 = 8,000,000円", text, StringComparison.Ordinal);
        Assert.Contains("results.year3.wageFloorGap", text, StringComparison.Ordinal);
        Assert.Contains("SSS-3「重要事項」L184", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_year_missed()
    {
        // 2,500,000 × 2/3 = 1,666,666.6
        var text = Ran.With("settle", Ran.Sample(SecondYear), "--lang", "en").Output;
        Assert.Contains("Due in all: ¥1,666,666", text, StringComparison.Ordinal);
        Assert.Contains("¥2,500,000 × 2/3 = ¥1,666,666 2/3", text, StringComparison.Ordinal);
        Assert.Contains("without surcharges", text, StringComparison.Ordinal);
    }

    [Fact]
    public void As_json()
    {
        var root = JsonDocument.Parse(Ran.With("settle", Ran.Sample(TwoOfFive), "--format", "json").Output).RootElement;
        Assert.Equal("""{"least":18000000,"most":50000000}""", Compact(root.GetProperty("total")));
        Assert.Equal(50_000_000, root.GetProperty("grant").GetInt64());
        var floor = root.GetProperty("rows").EnumerateArray().Single(r => r.GetProperty("row").GetString() == "repay-wage-floor");
        Assert.Equal(("0+1/5", "0+4/5"),
            (floor.GetProperty("portion").GetProperty("least").GetString(), floor.GetProperty("portion").GetProperty("most").GetString()));
        Assert.Equal("""{"least":8000000,"most":32000000}""", Compact(floor.GetProperty("due")));
        Assert.Equal(("repaid", "notMet"), (floor.GetProperty("consequence").GetString(), floor.GetProperty("exempted").GetString()));
        Assert.Equal(5, root.GetProperty("questions").GetArrayLength());
    }

    [Fact]
    public void Without_the_grant_the_parts_are_given()
    {
        var root = JsonDocument.Parse(Ran.With("settle", Ran.Sample("awarded"), "--format", "json").Output).RootElement;
        Assert.Equal(JsonValueKind.Null, root.GetProperty("total").ValueKind);
        Assert.Contains("award.grant", Ran.With("settle", Ran.Sample("awarded")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "track": "shinjigyo-shinshutsu/3-digest", "award": { "grant": 10, "raisedPart": 11 } }""", "$.award.raisedPart")]
    [InlineData("""{ "track": "shinjigyo-shinshutsu/3-digest", "award": { "planYears": 6 } }""", "$.award.planYears")]
    [InlineData("""{ "track": "shinjigyo-shinshutsu/3-digest", "results": { "year6": {} } }""", "year6")]
    [InlineData("""{ "award": { "grant": 10 } }""", "track")]
    public void What_cannot_be_taken_is_refused_by_its_place(string file, string place) => Ran.On(file, "settle", "-").IsRefused(place);

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
