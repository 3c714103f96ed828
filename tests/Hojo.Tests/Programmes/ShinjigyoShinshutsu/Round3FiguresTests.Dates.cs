using Hojo.Model;
using NodaTime;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.Round3Cases;

namespace Hojo.Tests.Programmes.ShinjigyoShinshutsu;

/// <summary>S3:8-14, 31-32, 177-178: the days.</summary>
public partial class Round3FiguresTests
{
    // 令和7年12月23日(火) ~ 令和8年3月26日(木)18:00 S3:9-10. No hour is printed for the first day, and none is made up.
    [Theory]
    [InlineData("2025-12-22T23:59:59", TrackVerdict.NotOpen)]
    [InlineData("2025-12-23T12:00:00", TrackVerdict.NeedsJudgement)]
    [InlineData("2025-12-24T00:00:00", TrackVerdict.Eligible)]
    [InlineData("2026-03-26T17:00:00", TrackVerdict.Eligible)]
    [InlineData("2026-03-26T18:00:00", TrackVerdict.Eligible)]
    [InlineData("2026-03-26T18:00:01", TrackVerdict.NotOpen)]
    [InlineData("2026-03-27T00:00:00", TrackVerdict.NotOpen)]
    public void The_window_closes_at_six_in_the_evening(string on, TrackVerdict verdict)
        => Assert.Equal(verdict, Base.Assessed(At(on)).Verdict);

    [Fact]
    public void The_dates_are_as_exact_as_the_document_and_no_more()
    {
        var dates = Base.Assessed().Dates;

        Assert.Collection(dates.Where(d => d.Row == "window"),
            opens => Assert.Equal((null, new LocalDate(2025, 12, 23)), (opens.At, opens.Day)),                // S3:9, no hour
            closes => Assert.Equal((new JapanTime(2026, 3, 26, 18, 0), null), (closes.At, closes.Day)));  // S3:10
        Assert.Equal(new LocalDate(2026, 2, 17), Assert.Single(dates, d => d.Row == "filing").Day);           // S3:12
        var result = Assert.Single(dates, d => d.Row == "result");                                            // S3:14 令和8年7月頃(予定)
        Assert.Equal(new YearMonth(2026, 7), result.Month);
        Assert.Null(result.Day);
        Assert.Null(result.At);
    }

    [Fact]
    public void The_lead_times_count_back_from_the_deadline_until_they_are_done()
    {
        var undone = Base.But(a => a with { HasGbizIdPrime = false }, p => p with { ActionPlanPublished = false }).Assessed().Dates;
        Assert.Equal(new LocalDate(2026, 3, 19), Assert.Single(undone, d => d.Row == "gbiz-lead").Day);       // 1週間程度 S3:177: 26 − 7
        // 1~2週間程度 S3:108, 178: 26 − 14
        Assert.Equal(new LocalDate(2026, 3, 12), Assert.Single(undone, d => d.Row == "action-plan-lead").Day);

        var untold = Base.But(a => a with { HasGbizIdPrime = null }, p => p with { ActionPlanPublished = null }).Assessed().Dates;
        Assert.Contains(untold, d => d.Row == "gbiz-lead");
        Assert.Contains(untold, d => d.Row == "action-plan-lead");

        Assert.DoesNotContain(Base.Assessed().Dates, d => d.Row is "gbiz-lead" or "action-plan-lead");
    }

    // 交付決定日から14か月以内 S3:32 by 民法140-143条: the first day is not counted (140条), the period ends on the day before the
    // corresponding day (143条2項), or, where the last month has no such day, on its last day (143条2項ただし書).
    [Theory] //    交付決定日     末日
    [InlineData("2026-09-01", "2027-11-01")] // from 09-02; before 2027-11-02
    [InlineData("2026-08-31", "2027-10-31")] // from 09-01, a month's beginning; before 2027-11-01
    [InlineData("2026-08-30", "2027-10-30")] // from 08-31; before 2027-10-31
    [InlineData("2026-09-30", "2027-11-30")] // from 10-01; before 2027-12-01
    [InlineData("2026-07-31", "2027-09-30")] // from 08-01; before 2027-10-01
    [InlineData("2026-07-30", "2027-09-30")] // from 07-31; September has no 31st: its last day
    [InlineData("2026-12-31", "2028-02-29")] // from 2027-01-01; before 2028-03-01, a leap year
    [InlineData("2026-12-30", "2028-02-29")] // from 12-31; February has no 31st
    [InlineData("2026-12-29", "2028-02-29")] // from 12-30; February has no 30th
    [InlineData("2026-12-28", "2028-02-28")] // from 12-29; before 2028-02-29
    [InlineData("2027-12-28", "2029-02-28")] // from 12-29; February 2029 has no 29th
    [InlineData("2027-12-27", "2029-02-27")] // from 12-28; before 2029-02-28
    public void The_project_ends_fourteen_months_after_the_decision(string decided, string end)
        => Assert.Equal(Day(end), Period(null, decided).Day);

    // 採択発表日から16か月以内 S3:32
    [Theory] //    採択発表日     末日
    [InlineData("2026-07-15", "2027-11-15")] // from 07-16; before 2027-11-16
    [InlineData("2026-07-31", "2027-11-30")] // from 08-01; before 2027-12-01
    [InlineData("2026-07-30", "2027-11-30")] // from 07-31; November has no 31st
    [InlineData("2026-10-30", "2028-02-29")] // from 10-31; February has no 31st
    [InlineData("2026-10-29", "2028-02-29")] // from 10-30; February has no 30th
    [InlineData("2026-10-28", "2028-02-28")] // from 10-29; before 2028-02-29
    public void The_project_ends_sixteen_months_after_the_award(string adopted, string end)
        => Assert.Equal(Day(end), Period(adopted, null).Day);

    [Theory] // S3:32: both limits hold, so the earlier end wins
    //            採択          交付決定        14か月         16か月
    [InlineData("2026-07-31", "2026-09-29", "2027-11-29")] // 2027-11-29 < 2027-11-30
    [InlineData("2026-07-31", "2026-09-30", "2027-11-30")] // 2027-11-30 = 2027-11-30
    [InlineData("2026-07-31", "2026-10-01", "2027-11-30")] // 2027-12-01 > 2027-11-30
    [InlineData("2026-07-10", "2026-12-15", "2027-11-10")] // 2028-02-15 > 2027-11-10
    public void The_earlier_of_the_two_ends_wins(string adopted, string decided, string end)
    {
        var period = Period(adopted, decided);
        Assert.Equal(Day(end), period.Day);
        Assert.Null(period.Note); // all is told
    }

    [Fact]
    public void Before_the_award_no_end_is_made_up()
    {
        Assert.Null(Period(null, null).Day);
        Assert.NotNull(Period(null, null).Note);
        Assert.NotNull(Period("2026-07-31", null).Note); // the other limit may come earlier
        Assert.NotNull(Period(null, "2026-09-30").Note);
    }

    private static DateFinding Period(string? adopted, string? decided)
    {
        var award = new Award { AdoptedOn = adopted is null ? null : Day(adopted), DecidedOn = decided is null ? null : Day(decided) };
        return Assert.Single((Base with { Award = award }).Assessed().Dates, d => d.Row == "period");
    }
}
