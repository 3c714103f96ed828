using System.Text.Json;

namespace Hojo.Tests.Tool;

/// <summary>hojo wages, adoptions, products: the reference tables as they are printed.</summary>
public class ReferenceCommandTests
{
    [Theory]
    [InlineData("wages")]
    [InlineData("adoptions")]
    [InlineData("products")]
    public void A_table_is_printed_in_every_form(string command)
    {
        foreach (var format in new[] { "text", "html", "md", "json" })
            foreach (var lang in new[] { "ja", "en" })
            {
                var ran = Ran.With(command, "--format", format, "--lang", lang);
                Assert.Equal((0, ""), (ran.Exit, ran.Error));
                Assert.EndsWith("\n", ran.Output, StringComparison.Ordinal);
            }
    }

    [Theory] // 東京 1,226円 of fiscal 2025, from 2025-10-03; 沖縄 790円 of fiscal 2019
    [InlineData("tokyo", 2025, 1_226, "2025-10-03")]
    [InlineData("okinawa", 2019, 790, null)]
    [InlineData("okinawa", 2026, 1_086, "2026-12-02")]
    public void A_wage_stands_with_its_first_day(string prefecture, int year, int yen, string? from)
    {
        using var json = JsonDocument.Parse(Ran.With("wages", "--format", "json").Output);
        var wage = Assert.Single(json.RootElement.EnumerateArray(),
            w => w.GetProperty("prefecture").GetString() == prefecture && w.GetProperty("fiscalYear").GetInt32() == year);
        Assert.Equal((yen, from),
            (wage.GetProperty("yen").GetInt32(), wage.TryGetProperty("inForceFrom", out var day) ? day.GetString() : null));
    }

    [Fact]
    public void A_first_day_that_is_only_planned_says_so()
        => Assert.Matches("宮崎県 .* 1085 +2026-10-24\\(予定\\)", Ran.With("wages").Output);

    [Fact]
    public void Applied_and_adopted_stand_side_by_side() // 宮城 12次: 36 applied, 19 adopted (S1:74)
        => Assert.Matches("宮城県 +19/36 ", Ran.With("adoptions").Output);

    [Fact]
    public void A_product_stands_in_its_category() // S2:1742
        => Assert.Contains("5軸制御マシニングセンタ", Ran.With("products", "--lang", "en").Output, StringComparison.Ordinal);
}
