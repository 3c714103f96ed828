using Hojo.Model;
using Hojo.Rules;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Tests.Combinations;

/// <summary>Bars from the documents, with their ends worked by hand, on both sides of a day.</summary>
public class BarTests
{
    private static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;

    private static BarFinding? Finding(string track, string row, string on, params PastAward[] record)
        => Of(track, row, on, Records.Of(record));

    /// <summary>The same, where the applicant answers no to what the record leaves open.</summary>
    private static BarFinding? Denied(string track, string row, string on, params PastAward[] record)
        => Of(track, row, on, Records.Answering(Records.Of(record), false));

    private static BarFinding? Of(string track, string row, string on, Case c)
        => Assessor.For(Catalogue.National.Track(track))
            .CheckRecord(c, JapanTime.FromLocal(Day(on) + LocalTime.Noon)).Findings.SingleOrDefault(f => f.Row == row);

    private static void Barred(string until, BarFinding? finding)
        => Assert.Equal((Openness.Barred, Day(until)), (finding!.Holds, finding.Until!.Value));

    // S3:70 申請締切日から16か月以内: the deadline is 2026-03-26. Adopted 2024-11-26: counted from 2024-11-27, 16 months on is
    // 2026-03-27, the day before is 2026-03-26, the deadline itself. A day earlier it ends a day before the deadline.
    [Theory]
    [InlineData("2024-11-26", "2026-03-26")]
    [InlineData("2025-07-28", "2026-11-28")]
    [InlineData("2025-10-31", "2027-02-28")] // counted from 11-01, 16 months on is 2027-03-01
    public void An_adoption_bars_round_3_until_sixteen_months_have_passed(string adopted, string until)
        => Barred(until,
            Finding("shinjigyo-shinshutsu/3-digest", "recent-award", "2026-03-01",
                new PastAward(AwardedProgramme.Monodzukuri, Day(adopted))));

    [Fact]
    public void An_adoption_sixteen_months_and_a_day_before_the_deadline_does_not()
        => Assert.Null(Finding("shinjigyo-shinshutsu/3-digest", "recent-award", "2026-03-01",
            new PastAward(AwardedProgramme.Monodzukuri, Day("2024-11-25"))));

    [Fact]
    public void Round_3_counts_an_adoption_that_was_declined_and_round_1_of_its_successor_does_not() // S3:70 採択された; K:1219 辞退した場合を除く
    {
        var declined = new PastAward(AwardedProgramme.Monodzukuri, Day("2025-07-28")) { Status = AwardStatus.Declined };
        Barred("2026-11-28", Finding("shinjigyo-shinshutsu/3-digest", "recent-award", "2026-03-01", declined));
        Assert.Null(Finding("shinjigyo-monodzukuri/1/global", "recent-award", "2026-10-01", declined));
        Barred("2026-11-28",
            Finding("shinjigyo-monodzukuri/1/global", "recent-award", "2026-10-01", declined with { Status = AwardStatus.Completed }));
        Assert.Equal((Openness.Unknown, "applicant.pastAwards[0].status"), Finding("shinjigyo-monodzukuri/1/global", "recent-award",
            "2026-10-01", declined with { Status = null }) is { } open ? (open.Holds, open.SettledBy[0]) : default);
    }

    [Fact]
    public void A_project_under_way_bars_without_an_end() // K:1219
    {
        var old = new PastAward(AwardedProgramme.JigyoSaikochiku, Day("2024-02-09")) { Status = AwardStatus.Decided };
        var bar = Finding("shinjigyo-monodzukuri/1/global", "under-way", "2026-10-01", old);
        Assert.Equal((Openness.Barred, (LocalDate?)null), (bar!.Holds, bar.Until));
        Assert.Null(Finding("shinjigyo-monodzukuri/1/global", "under-way", "2026-10-01", old with { Status = AwardStatus.Completed }));
    }

    // K:1303 過去3年間に合計2回以上; the deadline is 2026-10-30, the corresponding day 2023-10-30. The second last decides: it
    // ends three years after 2023-10-30, on 2026-10-30; the other in 2028.
    [Fact]
    public void Two_decisions_within_three_years_bar_and_one_does_not()
    {
        static PastAward Decided(AwardedProgramme programme, string on)
            => new(programme, Day(on).PlusDays(-60)) { Status = AwardStatus.Completed, DecidedOn = Day(on) };
        PastAward early = Decided(AwardedProgramme.Monodzukuri, "2023-10-30"),
            late = Decided(AwardedProgramme.JigyoSaikochiku, "2025-02-03");
        Barred("2026-10-30", Finding("shinjigyo-monodzukuri/1/kakushin", "two-awards", "2026-10-01", late, early));
        Assert.Null(Finding("shinjigyo-monodzukuri/1/kakushin", "two-awards", "2026-10-01", late));
        Assert.Null(Finding("shinjigyo-monodzukuri/1/kakushin", "two-awards", "2026-10-01", late,
            Decided(AwardedProgramme.Monodzukuri, "2023-10-29")));
        Assert.Equal(["applicant.pastAwards[1].decidedOn", "applicant.record.severalDecisions"],
            Finding("shinjigyo-monodzukuri/1/kakushin", "two-awards", "2026-10-01", late, early with { DecidedOn = null })!.SettledBy);
    }

    // IT25-T:904 交付決定日から12カ月以内に…申請することはできない. Decided 2024-06-10:
    // counted from 06-11, a year on is 2025-06-11, so the last day is 2025-06-10.
    [Theory]
    [InlineData("it-donyu/2025/normal", "it-donyu/2024/normal", "2025-06-10", true)]
    [InlineData("it-donyu/2025/normal", "it-donyu/2024/normal", "2025-06-11", false)]
    [InlineData("it-donyu/2025/normal", "it-donyu/2024/invoice", "2025-06-10", false)]         // not named for this track
    [InlineData("it-donyu/2025/invoice", "it-donyu/2024/invoice", "2025-06-10", true)]         // IT25-I:817
    [InlineData("it-donyu/2025/invoice", "it-donyu/2024/normal", "2025-06-10", false)]
    [InlineData("it-donyu/2025/electronic-trade", "it-donyu/2024/multi-company", "2025-06-10", true)] // IT25-D:769
    [InlineData("it-donyu/2025/multi-company", "it-donyu/2024/normal", "2025-06-10", true)]    // IT25-M:930
    [InlineData("it-donyu/2025/multi-company", "it-donyu/2024/security", "2025-06-10", false)] // セキュリティ対策推進枠を除く
    public void An_award_of_2024_bars_for_twelve_months(string track, string award, string on, bool barred)
    {
        var finding = Denied(track, "recent-award", on, new PastAward(AwardedProgramme.ItDonyu, Day("2024-05-31"))
        {
            Track = award, Status = AwardStatus.Completed, DecidedOn = Day("2024-06-10"),
        });
        if (barred) Barred("2025-06-10", finding);
        else Assert.Null(finding);
    }

    [Fact]
    public void An_award_whose_track_is_not_told_leaves_it_open()
    {
        var finding = Finding("it-donyu/2025/normal", "recent-award", "2025-06-10",
            new PastAward(AwardedProgramme.ItDonyu, Day("2024-05-31")) { Status = AwardStatus.Completed, DecidedOn = Day("2024-06-10") });
        Assert.Equal(Openness.Unknown, finding!.Holds);
        Assert.Equal(["applicant.pastAwards[0].track", "itDonyu.awardedWithinTwelveMonths"], finding.SettledBy);
    }

    // JIZ-17:283 終了日の属する月の翌月から1年間が経過: ended on 2024-05-10, the year runs from 2024-06-01 to 2025-05-31.
    [Theory]
    [InlineData("2024-05-10", "2025-05-31", "2025-05-31")]
    [InlineData("2024-05-31", "2025-05-31", "2025-05-31")]
    [InlineData("2024-06-01", "2025-06-01", "2025-06-30")]
    public void A_project_of_the_general_type_bars_for_a_year_from_the_month_after(string ended, string on, string until)
        => Barred(until, Finding("jizokuka/17", "past-project-year", on,
            new PastAward(AwardedProgramme.Jizokuka) { Track = "jizokuka/15", Status = AwardStatus.Completed, CompletedOn = Day(ended) }));

    [Fact]
    public void After_that_year_it_is_open_and_before_the_project_ends_it_is_not()
    {
        var award = new PastAward(AwardedProgramme.Jizokuka)
        {
            Track = "jizokuka/15", Status = AwardStatus.Completed, CompletedOn = Day("2024-05-10"),
        };
        Assert.Null(Finding("jizokuka/17", "past-project-year", "2025-06-01", award));
        var running = Finding("jizokuka/17", "past-project-year", "2025-06-01",
            award with { Status = AwardStatus.Decided, CompletedOn = null });
        Assert.Equal((Openness.Barred, (LocalDate?)null), (running!.Holds, running.Until));
    }

    [Fact]
    public void The_graduation_track_of_any_call_bars_for_good() // JIZ-17:296
    {
        static PastAward Of(string? track)
            => new(AwardedProgramme.Jizokuka) { Track = track, Status = AwardStatus.Completed, CompletedOn = new(2023, 1, 31) };
        Assert.Equal((Openness.Barred, null),
            (Finding("jizokuka/17", "graduated-before", "2025-06-01", Of("jizokuka/9/sotsugyo"))!.Holds,
                Finding("jizokuka/17", "graduated-before", "2025-06-01", Of("jizokuka/9/sotsugyo"))!.Until));
        Assert.Null(Finding("jizokuka/17", "graduated-before", "2025-06-01", Of("jizokuka/9/tsujo")));
        Assert.Equal(Openness.Unknown, Finding("jizokuka/17", "graduated-before", "2025-06-01", Of(null))!.Holds);
    }

    [Fact]
    public void One_application_a_call_is_barred_by_one_pending_and_not_by_one_rejected() // JIZ-17:1129
    {
        static PastAward Of(AwardStatus status, string? track = "jizokuka/17", string applied = "2025-05-20")
            => new(AwardedProgramme.Jizokuka) { Track = track, Status = status, AppliedOn = Day(applied) };
        Assert.Equal(Openness.Barred, Finding("jizokuka/17", "several-applications", "2025-06-01", Of(AwardStatus.Applied))!.Holds);
        Assert.Null(Denied("jizokuka/17", "several-applications", "2025-06-01", Of(AwardStatus.Rejected)));
        Assert.Equal(Openness.Unknown,
            Finding("jizokuka/17", "several-applications", "2025-06-01", Of(AwardStatus.Applied, track: null))!.Holds);
        // before the call opened: another call; whether others of the same owner apply is not in the record
        Assert.Equal(["jizokuka.severalApplications"], Finding("jizokuka/17", "several-applications", "2025-06-01",
            Of(AwardStatus.Applied, track: null, applied: "2024-01-10"))!.SettledBy);
    }

    [Fact]
    public void Costs_that_must_differ_bar_while_they_are_the_same() // SHR-R6:1616
    {
        static PastAward Of(bool? same)
            => new(AwardedProgramme.Shoryokuka) { Track = "shoryokuka/general-r7", Status = AwardStatus.Decided, CoversSameCosts = same };
        Assert.Equal(Openness.Barred, Finding("shoryokuka/catalogue-2026", "same-costs", "2026-03-20", Of(true))!.Holds);
        Assert.Null(Denied("shoryokuka/catalogue-2026", "same-costs", "2026-03-20", Of(false)));
        Assert.Equal((Openness.OnlyIfDifferent, "applicant.pastAwards[0].coversSameCosts"), Finding("shoryokuka/catalogue-2026",
            "same-costs", "2026-03-20", Of(null)) is { } open ? (open.Holds, open.SettledBy[0]) : default);
    }
}
