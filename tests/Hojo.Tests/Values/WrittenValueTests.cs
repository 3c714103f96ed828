using Hojo.Model;
using NodaTime.Text;

namespace Hojo.Tests.Values;

/// <summary>Values as people and documents write them.</summary>
public class WrittenValueTests
{
    [Theory]
    [InlineData("30,000,000", 30_000_000)]
    [InlineData("30000000", 30_000_000)]
    [InlineData("30,000,000円", 30_000_000)]
    [InlineData("3,000万円", 30_000_000)]
    [InlineData("3000万", 30_000_000)]
    [InlineData("1億2,500万円", 125_000_000)]
    [InlineData("1億円", 100_000_000)]
    [InlineData("1億5,000円", 100_005_000)]
    [InlineData("9,000兆円", 9_000_000_000_000_000)]
    [InlineData("2兆3億4万5円", 2_000_300_040_005)]
    [InlineData("-750万円", -7_500_000)]
    [InlineData("0円", 0)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9,223,372,036,854,775,808円", long.MinValue)]
    public void Yen_are_read_as_they_are_written(string text, long whole)
        => Cultures.Each(() =>
        {
            Assert.True(Yen.TryParse(text, out var yen));
            Assert.Equal((whole, Yen.Of(whole)), (yen.Whole, Yen.Parse(text)));
        });

    [Theory]
    [InlineData("")]
    [InlineData("円")]
    [InlineData("-")]
    [InlineData("万円")]
    [InlineData("1.5")]
    [InlineData("1.5万円")]
    [InlineData("+5")]
    [InlineData(" 5")]
    [InlineData("5 円")]
    [InlineData("５円")]
    [InlineData("1,00")]
    [InlineData("1000,000")]
    [InlineData(",000")]
    [InlineData("1,000,")]
    [InlineData("1億20,000万円")]
    [InlineData("1万10,000円")]
    [InlineData("1万2億円")]
    [InlineData("1億万円")]
    [InlineData("1万万円")]
    [InlineData("5円円")]
    [InlineData("¥5")]
    [InlineData("9223372036854775808")]
    [InlineData("100000000兆円")]
    public void What_is_no_whole_amount_of_yen_is_refused(string text)
    {
        Assert.False(Yen.TryParse(text, out var yen));
        Assert.Equal(Yen.Zero, yen);
        Assert.Contains("(found ", Assert.Throws<FormatException>(() => Yen.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_shows_what_was_found()
        => Assert.Equal("an amount of yen, such as 25,000,000円, 25000000 or 1億2,500万円, is expected (found \"1.5万円\")",
            Assert.Throws<FormatException>(() => Yen.Parse("1.5万円")).Message);

    [Theory]
    [InlineData(125_000_000, "G", "125,000,000円")]
    [InlineData(125_000_000, "円", "125,000,000円")]
    [InlineData(125_000_000, "万円", "12,500万円")]
    [InlineData(125_000_000, "億円", "1億2,500万円")]
    [InlineData(-7_500_000, "億円", "-750万円")]
    [InlineData(125_000_001, "万円", "125,000,001円")]
    [InlineData(125_000_001, "億円", "125,000,001円")]
    [InlineData(0, "万円", "0円")]
    public void Yen_are_printed_in_units_that_lose_nothing(long whole, string format, string text)
    {
        Assert.Equal(text, Yen.Of(whole).ToString(format));
        Assert.Equal(text, string.Format(null, $"{{0:{format}}}", Yen.Of(whole)));
        Assert.StartsWith(text + "〜", new YenRange(Yen.Of(whole), Yen.Of(whole + 1)).ToString(format), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_format_is_refused()
    {
        Assert.Throws<FormatException>(() => Yen.Zero.ToString("N0"));
        Assert.Throws<FormatException>(() => new YenRange(Yen.Zero).ToString("千円"));
        Assert.Throws<FormatException>(() => new Fraction(1, 2).ToString("%"));
        Assert.Throws<FormatException>(() => new Bilingual("あ", "a").ToString("fr"));
    }

    [Theory]
    [InlineData("2/3", 2, 3)]
    [InlineData("10%", 1, 10)]
    [InlineData("33.3%", 333, 1000)]
    [InlineData("0/1", 0, 1)]
    public void Rates_are_read_as_they_are_written(string text, int over, int under) => Assert.Equal(new(over, under), Rate.Parse(text));

    [Theory]
    [InlineData("6.0%", "6.0")]
    [InlineData("6%", "6")]
    [InlineData("-2.25%", "-2.25")]
    [InlineData("0.0001%", "0.0001")]
    public void Percentages_are_read_as_they_are_written(string text, string value)
    {
        var percent = new Percent(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((percent, Growth.Of(percent)), (Percent.Parse(text), Growth.Parse(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("6")]
    [InlineData("6,0%")]
    [InlineData(".5%")]
    [InlineData("5.%")]
    [InlineData("+6%")]
    [InlineData("6 %")]
    [InlineData("0.00001%")]
    [InlineData("1000000.1%")]
    [InlineData("٦%")]
    public void What_is_no_percentage_is_refused(string text)
    {
        Assert.Throws<FormatException>(() => Percent.Parse(text));
        Assert.False(Growth.TryParse(text, out _));
    }

    [Theory]
    [InlineData("-100.1%")]
    [InlineData("1000.1%")]
    public void Growth_keeps_its_bounds(string text) => Assert.Throws<FormatException>(() => Growth.Parse(text));

    [Theory]
    [InlineData("1/2", 1, 2)]
    [InlineData("-3/2", -3, 2)]
    [InlineData("-1と1/2", -3, 2)]
    [InlineData("3,315,789円と9/19", 63_000_000, 19)]
    [InlineData("9/19円", 9, 19)]
    [InlineData("12", 12, 1)]
    public void Exact_numbers_are_read_as_they_are_written(string text, long over, long under)
        => Assert.Equal(new(over, under), Fraction.Parse(text));

    [Theory]
    [InlineData("1/0")]
    [InlineData("1と2")]
    [InlineData("1/-2")]
    [InlineData("0.5")]
    [InlineData("1/2\n")]
    public void What_is_no_exact_number_is_refused(string text) => Assert.Throws<FormatException>(() => Fraction.Parse(text));

    [Theory]
    [InlineData(1, 2, "1/2", "1/2円")]
    [InlineData(-3, 2, "-1と1/2", "-1円と1/2")]
    [InlineData(63_000_000, 19, "3,315,789と9/19", "3,315,789円と9/19")]
    [InlineData(20_000_000, 1, "20,000,000", "20,000,000円")]
    public void Exact_numbers_say_yen_only_where_they_are_asked_to(long over, long under, string plain, string yen)
        => Assert.Equal((plain, yen), (new Fraction(over, under).ToString(), $"{new Fraction(over, under):円}"));

    [Theory]
    [InlineData("2026年9月中旬", "2026-09-11", "2026-09-20")]
    [InlineData("2026年2月末", "2026-02-21", "2026-02-28")]
    [InlineData("2026年4月〜5月頃", "2026-04-01", "2026-05-31")]
    [InlineData("2027年4月〜2028年1月", "2027-04-01", "2028-01-31")]
    [InlineData("2026年4月1日〜2026年5月3日", "2026-04-01", "2026-05-03")]
    public void Several_days_are_read_as_they_are_printed(string text, string first, string last)
    {
        var span = DateSpan.Parse(text);
        Assert.Equal((first, last), (LocalDatePattern.Iso.Format(span.First), LocalDatePattern.Iso.Format(span.Last)));
    }

    [Theory]
    [InlineData("2026年9月")]
    [InlineData("2026年13月頃")]
    [InlineData("2026年5月〜4月頃")]
    [InlineData("2026年04月頃")]
    [InlineData("1867年4月頃")]
    [InlineData("2026年2月29日〜2026年3月1日")]
    public void What_is_not_several_days_is_refused(string text) => Assert.Throws<FormatException>(() => DateSpan.Parse(text));

    [Fact]
    public void Labels_are_printed_in_the_language_that_is_named()
        => Assert.Equal(("従業員数", "employees"), ($"{new Bilingual("従業員数", "employees"):ja}", $"{new Bilingual("従業員数", "employees"):en}"));
}
