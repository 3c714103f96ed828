using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tests.Kernel;

/// <summary>The place of a day on the grid.</summary>
public class DayCellTests
{
    private static readonly LocalDate Zero = new(1970, 1, 1);

    [Fact]
    public void Every_day_that_a_case_may_state_lies_as_many_days_from_1970_as_a_calendar_counts()
    {
        var (first, last) = (new LocalDate(1868, 1, 1), new LocalDate(2100, 12, 31));
        for (var day = first; day <= last; day = day.PlusDays(1))
            Assert.Equal(Period.DaysBetween(Zero, day), Scales.Date.Cell(day));
    }

    [Theory]
    [InlineData(-9998, 1, 1), InlineData(-1, 2, 28), InlineData(0, 2, 29), InlineData(0, 3, 1), InlineData(1, 1, 1), InlineData(1600, 2, 29), InlineData(1700, 3, 1), InlineData(9999, 12, 31)]
    public void A_day_that_no_case_may_state_is_still_named_when_it_is_refused(int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);

        Assert.Equal(Period.DaysBetween(Zero, date), Scales.Date.Cell(date));
        Assert.Equal(date, Scales.Date.Value(Scales.Date.Cell(date)));
    }

    [Fact]
    public void A_day_of_another_calendar_is_refused()
        => Assert.Throws<ArgumentException>(() => Scales.Date.Cell(new LocalDate(2026, 3, 1, CalendarSystem.Julian)));
}
