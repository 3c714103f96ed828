using System.Globalization;
using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Tests.Values;

public sealed partial class ValuesTests
{
    private static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;

    private static JapanTime Time(string time) => JapanTime.Parse(time);

    [Theory] // counted from the day after; ends the day before the corresponding one
    [InlineData("2026-01-15",  1, "2026-02-15")]
    [InlineData("2026-03-26", 14, "2027-05-26")]
    [InlineData("2026-01-31",  1, "2026-02-28")] // from 1 February to before 1 March
    [InlineData("2028-01-31",  1, "2028-02-29")]
    [InlineData("2025-12-31", 14, "2027-02-28")] // from 1 January 2026 to before 1 March 2027
    [InlineData("2026-12-31", 14, "2028-02-29")]
    [InlineData("2026-08-30", 14, "2027-10-30")] // from 31 August to before 31 October
    [InlineData("2026-08-31", 14, "2027-10-31")] // from 1 September to before 1 November
    [InlineData("2026-02-28",  1, "2026-03-31")] // from 1 March to before 1 April
    [InlineData("2028-02-28",  1, "2028-03-28")] // from 29 February to before 29 March
    [InlineData("2028-02-29",  1, "2028-03-31")]
    [InlineData("2026-01-30",  1, "2026-02-28")] // from 31 January: February has no 31st, so its last day
    [InlineData("2026-01-29",  1, "2026-02-28")] // from 30 January: no 30th
    [InlineData("2026-01-28",  1, "2026-02-28")] // from 29 January: no 29th in 2026
    [InlineData("2028-01-28",  1, "2028-02-28")] // from 29 January to before 29 February
    [InlineData("2026-01-27",  1, "2026-02-27")]
    [InlineData("2026-03-30",  1, "2026-04-30")] // from 31 March: April has no 31st
    [InlineData("2026-04-30",  1, "2026-05-31")] // from 1 May to before 1 June
    [InlineData("2024-02-28", 12, "2025-02-28")] // from 29 February 2024: no 29th in 2025
    [InlineData("2025-02-28", 16, "2026-06-30")] // from 1 March 2025 to before 1 July 2026
    public void A_period_of_months_ends_as_the_Civil_Code_has_it(string from, int months, string end)
        => Assert.Equal(Day(end), CivilPeriod.End(Day(from), months));

    private static readonly Source Doc = new("TEST", "試験", "Hojo", SourceRank.Guideline, new(2026, 1, 1), new('0', 64));

    [Theory] // opens 2025-12-23, no hour; closes 2026-03-26 18:00
    [InlineData("2025-12-22T23:59:59", Verdict.NotMet)]
    [InlineData("2025-12-23T00:00:00", Verdict.Unknown)]
    [InlineData("2025-12-23T23:59:59", Verdict.Unknown)]
    [InlineData("2025-12-24T00:00:00", Verdict.Met)]
    [InlineData("2026-03-26T18:00:00", Verdict.Met)]
    [InlineData("2026-03-26T18:00:01", Verdict.NotMet)]
    public void A_day_without_an_hour_opens_at_an_unknown_one(string on, Verdict open)
        => Assert.Equal(open, Open(Figures.On(2025, 12, 23), Figures.At(2026, 3, 26, 18, 0), on));

    [Theory] // opens 2026-01-10 10:00; closes 2026-01-31, no hour
    [InlineData("2026-01-10T09:59:59", Verdict.NotMet)]
    [InlineData("2026-01-10T10:00:00", Verdict.Met)]
    [InlineData("2026-01-30T23:59:59", Verdict.Met)]
    [InlineData("2026-01-31T00:00:00", Verdict.Unknown)]
    [InlineData("2026-01-31T23:59:59", Verdict.Unknown)]
    [InlineData("2026-02-01T00:00:00", Verdict.NotMet)]
    public void A_day_without_an_hour_closes_at_an_unknown_one(string on, Verdict open)
        => Assert.Equal(open, Open(Figures.At(2026, 1, 10, 10, 0), Figures.On(2026, 1, 31), on));

    [Fact]
    public void An_end_that_is_not_printed_leaves_a_window_open_to_question()
    {
        var day = new Moment(new(2026, 1, 10), new LocalTime(10, 0));

        Assert.Equal((Verdict.Unknown, Verdict.NotMet), (Open(null, day, "2026-01-10T10:00:00"), Open(null, day, "2026-01-10T10:00:01")));
        Assert.Equal((Verdict.Unknown, Verdict.NotMet), (Open(day, null, "2026-01-10T10:00:00"), Open(day, null, "2026-01-10T09:59:59")));
        Assert.Equal(Verdict.Unknown, Open(null, null, "2026-01-10T10:00:00"));
    }

    private static Verdict Open(PrintedDate? opens, PrintedDate? closes, string on)
        => new Window("window", ("公募期間", "call"), opens, closes, Doc.At("公募期間", 1)).Holds(Time(on));

    [Theory] // 最低賃金 of fiscal 2019 and 2024, and the growth that the guideline prints
    [InlineData(Prefecture.Tokyo,   1_013, 1_163, "2.8%")]
    [InlineData(Prefecture.Osaka,     964, 1_114, "2.9%")]
    [InlineData(Prefecture.Aichi,     926, 1_077, "3.1%")]
    [InlineData(Prefecture.Hokkaido,  861, 1_010, "3.2%")]
    [InlineData(Prefecture.Fukuoka,   841,   992, "3.4%")]
    [InlineData(Prefecture.Okinawa,   790,   952, "3.8%")]
    public void The_minimum_wage_grew_as_printed(Prefecture prefecture, int before, int after, string growth)
        => Assert.Equal((before, after, growth),
            (MinimumWages.Fy2019(prefecture), MinimumWages.Fy2024(prefecture), MinimumWages.FiveYearGrowthTo2024(prefecture).ToString()));

    [Theory] // 1.0245^5 = 1.1286514, 1.0255^5 = 1.1341704: half a tenth goes up
    [InlineData(1_000_000, 1_128_652, "2.5%")]
    [InlineData(1_000_000, 1_128_651, "2.4%")]
    [InlineData(1_000_000, 1_134_170, "2.5%")]
    [InlineData(1_000_000, 1_134_171, "2.6%")]
    [InlineData(1_000, 1_000, "0.0%")]
    public void Five_years_growth_is_rounded_half_up_to_a_tenth(int from, int to, string growth)
        => Assert.Equal(growth, MinimumWages.FiveYears(from, to).ToString());

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1_000, 999)]
    public void A_wage_that_fell_or_was_none_is_refused(int from, int to)
        => Assert.Throws<ArgumentOutOfRangeException>(() => MinimumWages.FiveYears(from, to));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ja-JP")]
    [InlineData("ar-SA")]
    public void Nothing_is_printed_in_the_culture_of_the_machine(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new(culture);
            Assert.Equal("1,234円 2.5% 10% 1億2,345万円",
                $"{Yen.Of(1_234)} {new Percent(2.5m)} {new Rate(10, 100)} {Yen.Of(123_450_000).ToKanji()}");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
