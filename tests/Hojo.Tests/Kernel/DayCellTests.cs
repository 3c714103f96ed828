using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tests.Kernel;

/// <summary>The place of a day on the grid.</summary>
public class DayCellTests
{
    [Theory]
    [InlineData(1970, 1, 1, 0), InlineData(1970, 1, 2, 1), InlineData(1969, 12, 31, -1), InlineData(2000, 3, 1, 11_017)]
    public void A_day_lies_as_many_days_from_1970_as_a_calendar_counts(int year, int month, int day, long days)
        => Assert.Equal(days, Scales.Date.Cell(new(year, month, day)));

    [Fact]
    public void Every_day_that_a_case_may_state_is_followed_by_the_next()
    {
        var last = new LocalDate(2100, 12, 31);
        for (var day = new LocalDate(1868, 1, 1); day < last; day = day.PlusDays(1))
            Assert.Equal(Scales.Date.Cell(day) + 1, Scales.Date.Cell(day.PlusDays(1)));
    }

    [Theory]
    [InlineData(-9998, 1, 1), InlineData(0, 2, 29), InlineData(1, 1, 1), InlineData(9999, 12, 31)]
    public void A_day_that_no_case_may_state_is_still_named_when_it_is_refused(int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);

        Assert.Equal(date, Scales.Date.Value(Scales.Date.Cell(date)));
    }

    [Fact]
    public void A_day_of_another_calendar_is_refused()
        => Assert.Throws<ArgumentException>(() => Scales.Date.Cell(new LocalDate(2026, 3, 1, CalendarSystem.Julian)));
}
