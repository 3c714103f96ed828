using Hojo.Rules.Language;
using Hojo.Tests.Properties;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Tests.Values;

/// <summary>民法140条 (the first day is not counted), 141条 (a period ends with its last day), 143条1項 (weeks, months and years go by
/// the calendar), 143条2項 (the day before the corresponding day; where there is none, the last day of the month). By hand.</summary>
public class CivilPeriodTests
{
    private static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;

    [Theory] //    from         months  last day        counted from → corresponding day, which is not inside
    [InlineData("2026-01-31",  1, "2026-02-28")] // 02-01 → 03-01
    [InlineData("2028-01-31",  1, "2028-02-29")] // 02-01 → 03-01, a leap year
    [InlineData("2028-02-29", 12, "2029-02-28")] // 2028-03-01 → 2029-03-01
    [InlineData("2024-02-29", 48, "2028-02-29")] // 2024-03-01 → 2028-03-01
    [InlineData("2028-02-28", 12, "2029-02-28")] // 2028-02-29 → none in 2029: its last day, and not the day before
    [InlineData("2026-08-30", 14, "2027-10-30")] // 08-31 → 2027-10-31
    [InlineData("2026-12-31",  2, "2027-02-28")] // 2027-01-01 → 2027-03-01
    [InlineData("2027-12-31",  2, "2028-02-29")] // 2028-01-01 → 2028-03-01
    [InlineData("2026-12-30",  2, "2027-02-28")] // 12-31 → none: 02-28
    [InlineData("2026-12-29",  2, "2027-02-28")] // 12-30 → none: 02-28
    [InlineData("2026-12-28",  2, "2027-02-28")] // 12-29 → none: 02-28
    [InlineData("2026-12-27",  2, "2027-02-27")] // 12-28 → 02-28
    [InlineData("2027-12-30",  2, "2028-02-29")] // 12-31 → none: 02-29
    [InlineData("2027-12-29",  2, "2028-02-29")] // 12-30 → none: 02-29
    [InlineData("2027-12-28",  2, "2028-02-28")] // 12-29 → 02-29
    [InlineData("2026-03-31",  6, "2026-09-30")] // 04-01 → 10-01
    [InlineData("2026-05-30",  1, "2026-06-30")] // 05-31 → none in June: 06-30
    [InlineData("2026-10-31",  4, "2027-02-28")] // 11-01 → 2027-03-01
    [InlineData("2026-02-28", 14, "2027-04-30")] // 03-01 → 2027-05-01
    public void By_months(string from, int months, string last)
    {
        Assert.Equal(Day(last), CivilPeriod.End(Day(from), months));
        Assert.Equal(Day(last), CivilPeriod.End(Day(from), Length.Months(months)));
    }

    [Theory]
    [InlineData("2028-02-29", 5, "2033-02-28")] // 2028-03-01 → 2033-03-01
    [InlineData("2028-02-28", 1, "2029-02-28")] // 2028-02-29 → none: 2029-02-28
    [InlineData("2027-03-31", 3, "2030-03-31")] // 2027-04-01 → 2030-04-01
    [InlineData("2027-04-01", 3, "2030-04-01")] // 2027-04-02 → 2030-04-02
    public void Years(string from, int years, string last) => Assert.Equal(Day(last), CivilPeriod.End(Day(from), Length.Years(years)));

    [Theory]
    [InlineData("2026-03-26", 2, "2026-04-09")] // a Thursday: from Friday 03-27, to before Friday 04-10
    [InlineData("2028-02-24", 1, "2028-03-02")] // over 02-29
    public void Weeks(string from, int weeks, string last) => Assert.Equal(Day(last), CivilPeriod.End(Day(from), Length.Weeks(weeks)));

    [Theory]
    [InlineData("2026-02-27",  3, "2026-03-02")] // 02-28, 03-01, 03-02
    [InlineData("2028-02-27",  3, "2028-03-01")] // 02-28, 02-29, 03-01
    [InlineData("2026-07-11", 30, "2026-08-10")] // the 20th day is 07-31, the 30th 08-10
    public void Days(string from, int days, string last) => Assert.Equal(Day(last), CivilPeriod.End(Day(from), Length.Days(days)));

    [Theory] // a paper at most three months old on the day it is filed, and the day of its issue
    [InlineData("2025-06-16", 3, "2025-03-16")] // its period: 03-17 to 06-16
    [InlineData("2026-05-31", 3, "2026-02-28")] // 03-01 to 05-31
    [InlineData("2026-05-29", 3, "2026-02-28")] // of 02-27 it is 02-28 to 05-27, too short
    [InlineData("2026-05-28", 3, "2026-02-28")]
    [InlineData("2026-05-27", 3, "2026-02-27")] // 02-28 to 05-27
    [InlineData("2028-05-29", 3, "2028-02-29")] // 03-01 to 05-31; of 02-28 it is 02-29 to 05-28
    public void The_earliest_day_of_issue(string filed, int months, string issued)
        => Assert.Equal(Day(issued), CivilPeriod.Earliest(Day(filed), Length.Months(months)));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_length_of_nothing_is_refused(int count)
        => Assert.All(new Func<int, Length>[] { Length.Days, Length.Weeks, Length.Months, Length.Years },
            make => Assert.Throws<ArgumentOutOfRangeException>(() => make(count)));

    [Property(MaxTest = 5_000)]
    public void A_period_ends_after_its_start(LocalDate day, Length length) => Assert.True(CivilPeriod.End(day, length) > day);

    [Property(MaxTest = 5_000)]
    public void A_longer_period_ends_later(LocalDate day, Months months)
        => Assert.True(CivilPeriod.End(day, months.Count + 1) > CivilPeriod.End(day, months.Count));

    [Property(MaxTest = 5_000)]
    public void A_later_start_never_ends_earlier(LocalDate day, Length length)
        => Assert.True(CivilPeriod.End(day.PlusDays(1), length) >= CivilPeriod.End(day, length));

    [Property(MaxTest = 5_000)]
    public void The_earliest_start_reaches_the_day_and_the_one_before_it_does_not(LocalDate day, Length length)
    {
        var earliest = CivilPeriod.Earliest(day, length);
        Assert.True(CivilPeriod.End(earliest, length) >= day && CivilPeriod.End(earliest.PlusDays(-1), length) < day);
    }
}
