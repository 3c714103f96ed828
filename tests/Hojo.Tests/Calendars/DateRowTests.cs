using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Tests.Kernel;
using Hojo.Tests.Properties;
using NodaTime;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;

namespace Hojo.Tests.Calendars;

/// <summary>Each row of dates, on a track made for it.</summary>
public class DateRowTests
{
    private static readonly Bilingual It = ("それ", "it");

    private static readonly Citation Here = SampleTracks.Doc.At("日程", 1);

    private static readonly Window Call = new("window", It, On(2026, 1, 10), Figures.At(2026, 3, 31, 17, 0), Here);

    private static DateFinding[] Found(Case @case, params Provision[] rows)
        => [.. Assessor.For(new Track("test/dates", It, rows, null)).Calendar(@case).Select(e => e.Date)];

    private static DateFinding Only(Case @case, Provision row) => Assert.Single(Found(@case, row, Call), d => d.Row == row.Id);

    private static Case Awarded(LocalDate? adopted = null, LocalDate? decided = null, LocalDate? completed = null)
        => new() { Award = new() { AdoptedOn = adopted, DecidedOn = decided, CompletedOn = completed } };

    [Fact]
    public void A_date_is_told_as_exactly_as_it_is_printed_and_no_more()
    {
        var september = new YearMonth(2026, 9);
        (PrintedDate Printed, DateFinding Of)[] dates =
        [
            (Day(2026, 9, 1), Only(new(), new Announced("a", It, Day(2026, 9, 1), Here))),
            (Figures.At(2026, 9, 1, 17, 0), Only(new(), new Announced("a", It, Figures.At(2026, 9, 1, 17, 0), Here))),
            (september, Only(new(), new Announced("a", It, september, Here))),
            (DateSpan.Part(september, MonthPart.Middle),
                Only(new(), new Announced("a", It, DateSpan.Part(september, MonthPart.Middle), Here))),
        ];
        Assert.Equal([(null, Day(2026, 9, 1), null, null), (new JapanTime(2026, 9, 1, 17, 0), null, null, null),
            (null, null, september, null), (null, null, null, "2026年9月中旬")],
            dates.Select(d => (d.Of.At, d.Of.Day, d.Of.Month, d.Of.Span?.Words.Ja)));
    }

    [Theory]
    [InlineData(MonthPart.Early,   1, 10, "2026年2月上旬", "early 2026-02")]
    [InlineData(MonthPart.Middle, 11, 20, "2026年2月中旬", "mid 2026-02")]
    [InlineData(MonthPart.Late,   21, 28, "2026年2月下旬", "late 2026-02")]
    [InlineData(MonthPart.End,    21, 28, "2026年2月末",   "end of 2026-02")]
    public void A_part_of_a_month_is_several_days(MonthPart part, int first, int last, string ja, string en)
    {
        var span = DateSpan.Part(new(2026, 2), part);
        Assert.Equal((Day(2026, 2, first), Day(2026, 2, last), ja, en), (span.First, span.Last, span.Words.Ja, span.Words.En));
    }

    [Fact]
    public void Months_stay_months()
    {
        Assert.Equal((Day(2026, 4, 1), Day(2026, 5, 31), "2026年4月〜5月頃"), Of(DateSpan.OneOf(new(2026, 4), new(2026, 5))));
        Assert.Equal((Day(2027, 4, 1), Day(2028, 1, 31), "2027年4月〜2028年1月"), Of(DateSpan.Between(new YearMonth(2027, 4), new(2028, 1))));
        Assert.Equal((Day(2026, 4, 1), Day(2026, 4, 30), "2026年4月以降"), Of(DateSpan.From(new(2026, 4))));
        Assert.Throws<ArgumentException>(() => DateSpan.OneOf(new(2026, 5), new(2026, 5)));
        Assert.Throws<ArgumentException>(() => DateSpan.Between(Day(2026, 5, 2), Day(2026, 5, 1)));

        static (LocalDate First, LocalDate Last, string Ja) Of(DateSpan span) => (span.First, span.Last, span.Words.Ja);
    }

    [Fact]
    public void A_deadline_that_is_done_is_left_out()
    {
        var deadline = new Deadline("paper", It, Day(2026, 3, 1), Here) { Done = HasGbizIdPrime.Is(true) };
        Assert.Single(Found(new() { Applicant = new() { HasGbizIdPrime = false } }, deadline));
        Assert.Single(Found(new(), deadline)); // not told is not done
        Assert.Empty(Found(new() { Applicant = new() { HasGbizIdPrime = true } }, deadline));
    }

    [Fact]
    public void A_lead_time_counts_back_from_every_closing_day()
    {
        var lead = new LeadTime("lead", It, 14, Here);
        var second = new Window("window-2", It, On(2026, 4, 1), On(2026, 5, 10), Here);
        Assert.Equal([Day(2026, 3, 17), Day(2026, 4, 26)],
            Found(new(), lead, Call, second).Where(d => d.Row == "lead").Select(d => d.Day!.Value));
    }

    [Fact]
    public void Without_a_closing_day_a_lead_time_waits_for_one()
    {
        var lead = Assert.Single(Found(new(), new LeadTime("lead", It, 14, Here), new Window("window", It, null, null, Here)),
            d => d.Row == "lead");
        Assert.Null(lead.Day);
        Assert.Contains("14日前", lead.Note!.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paper_must_be_fresh_on_the_closing_day()
        // 2026-01-01 to 2026-03-31
        => Assert.Equal(Day(2025, 12, 31), Only(new(), new DocumentAge("paper", It, Length.Months(3), Here)).Day);

    [Fact]
    public void Orders_count_from_the_day_of_the_decision_itself()
    {
        var orders = new NotBefore("orders", It, DecidedOn, Here);
        Assert.Equal((Day(2026, 7, 1), DateKind.From),
            (Only(Awarded(decided: Day(2026, 7, 1)), orders).Day!.Value, Only(new(), orders).Kind));
        Assert.Null(Only(new(), orders).Day);
        Assert.Contains("交付決定日", Only(new(), orders).Note!.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void Books_are_kept_for_five_years_after_the_fiscal_year()
    {
        var books = new Term("books", It, [new(Length.Years(5), CompletedOn) { AfterFiscalYear = true }], Here);
        Assert.Equal(Day(2031, 3, 31), Only(Awarded(completed: Day(2026, 3, 31)), books).Day); // fiscal 2025 ends that day
        Assert.Equal(Day(2032, 3, 31), Only(Awarded(completed: Day(2026, 4, 1)), books).Day);  // fiscal 2026 ends on 2027-03-31
        Assert.Equal(Day(2032, 3, 31), Only(Awarded(completed: Day(2027, 1, 15)), books).Day);
    }

    [Fact]
    public void The_earlier_of_thirty_days_and_a_fixed_day()
    {
        var report = new Term("report", It, [new(Length.Days(30), CompletedOn)], Here) { NotAfter = Day(2026, 8, 10), IsDeadline = true };
        Assert.Equal(Day(2026, 6, 30), Only(Awarded(completed: Day(2026, 5, 31)), report).Day);
        Assert.Equal(Day(2026, 8, 10), Only(Awarded(completed: Day(2026, 7, 11)), report).Day);
        Assert.Equal(Day(2026, 8, 10), Only(Awarded(completed: Day(2026, 7, 31)), report).Day);
        Assert.Equal(DateKind.Deadline, Only(new(), report).Kind);
        Assert.NotNull(Only(new(), report).Note); // may still be earlier
    }

    [Fact]
    public void A_length_that_is_only_said_roughly_ends_in_a_month()
    {
        var about = Only(Awarded(decided: Day(2025, 9, 10)), new Term("period", It, [(6, DecidedOn)], Here) { About = true });
        Assert.Equal((null, new YearMonth(2026, 3)), (about.Day, about.Month));
    }

    [Fact]
    public void What_takes_its_time_from_no_known_day_is_no_date()
    {
        var review = Only(Awarded(Day(2026, 1, 1), Day(2026, 2, 1), Day(2026, 3, 1)),
            new TimeTaken("review", It, ("約1か月", "about a month"), Length.Months(1), Here));
        Assert.Null(review.Days());
        Assert.StartsWith("約1か月", review.Note!.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void Yearly_reports_fall_in_the_years_after_completion()
    {
        var reports = Found(Awarded(completed: Day(2028, 2, 28)), new Yearly("reports", It, 3, CompletedOn, Here));
        // 2028-02-29 corresponds to no day of 2029: the first year ends on its last day of February
        Assert.Equal([("2028年2月29日〜2029年2月28日", "それ(1回目/全3回)"), ("2029年3月1日〜2030年2月28日", "それ(2回目/全3回)"),
            ("2030年3月1日〜2031年2月28日", "それ(3回目/全3回)")], reports.Select(d => (d.Span!.Words.Ja, d.Text.Ja)));
    }

    [Theory] // completed on 2027-05-10; 毎事業年度終了後60日以内
    [InlineData( 3, "2028-05-30", "2029-05-30")]
    [InlineData( 4, "2028-06-29", "2029-06-29")]
    [InlineData( 5, "2027-07-30", "2028-07-30")]
    [InlineData(12, "2028-02-29", "2029-03-01")] // 60 days from 12-31
    [InlineData( 2, "2028-04-29", "2029-04-29")] // 2028-02-29, 2029-02-28
    public void Reports_fall_due_so_long_after_each_business_year(int closing, string first, string second)
    {
        var yearly = new Yearly("reports", It, 2, CompletedOn, Here)
        {
            Due = new(Length.Days(60), CompletedOn) { ClosingMonth = ClosingMonth },
        };
        var told = Awarded(completed: Day(2027, 5, 10));
        Assert.Equal([first, second], Found(told with { Applicant = new() { ClosingMonth = closing } }, yearly)
            .Select(d => NodaTime.Text.LocalDatePattern.Iso.Format(d.Day!.Value)));
        Assert.Equal("全2回。決算月(事業年度の終わる月)が分かれば計算できる", Assert.Single(Found(told, yearly)).Note!.Ja);
    }

    [Fact]
    public void A_period_may_begin_with_the_end_of_the_business_year()
    {
        var term = new Term("report", It, [new(Length.Days(90), CompletedOn) { ClosingMonth = ClosingMonth }], Here);
        var told = Awarded(completed: Day(2027, 12, 31)) with { Applicant = new() { ClosingMonth = 12 } };
        Assert.Equal(Day(2028, 3, 30), Only(told, term).Day); // 90 days from 2027-12-31
    }

    [Fact]
    public void Yearly_reports_wait_for_what_is_not_told()
    {
        var yearly = new Yearly("reports", It, Years, CompletedOn, Here);
        Assert.Equal("事業計画期間と補助事業の完了日が分かれば計算できる", Assert.Single(Found(new(), yearly)).Note!.Ja);
        Assert.Equal("全4回。補助事業の完了日が分かれば計算できる", Assert.Single(Found(new() { Plan = new() { Years = 4 } }, yearly)).Note!.Ja);
        Assert.Equal(4, Found(Awarded(completed: Day(2027, 5, 1)) with { Plan = new() { Years = 4 } }, yearly).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Yearly("reports", It, 0, CompletedOn, Here));
    }

    [Fact]
    public void Windows_that_roll_are_open_while_their_life_is_not_in_doubt()
    {
        var rolling = new Window("window", It, On(2026, 3, 19), null, Here) { RollingUntil = DateSpan.Part(new(2027, 3), MonthPart.End) };
        Assert.Equal(
            [Verdict.NotMet, Verdict.Unknown, Verdict.Met, Verdict.Met, Verdict.Unknown, Verdict.Unknown],
            new JapanTime[]
            {
                new(2026, 3, 18, 23, 59), new(2026, 3, 19, 9, 0), new(2026, 3, 20, 0, 0),
                new(2027, 3, 20, 23, 59), new(2027, 3, 21, 0, 0), new(2029, 1, 1, 0, 0),
            }.Select(rolling.Holds));
        Assert.Null(Found(new(), rolling).Single(d => d.Kind == DateKind.Closing).Days());
    }

    /// <summary>All rows at once: no date lies before what it runs from, and telling the rest only makes an end earlier.</summary>
    [Property]
    public void A_date_never_lands_before_its_start_and_the_earlier_limit_wins(LocalDate? adopted, LocalDate? decided, LocalDate? completed,
        Months fromDecision, Months fromAdoption, Months lead)
    {
        var (both, one) = (new Term("both", It, [(fromDecision.Count, DecidedOn), (fromAdoption.Count, AdoptedOn)], Here),
            new Term("one", It, [(fromDecision.Count, DecidedOn)], Here));
        var found = Found(Awarded(adopted, decided, completed), both, one, new NotBefore("since", It, DecidedOn, Here),
            new Yearly("yearly", It, 5, CompletedOn, Here), new LeadTime("lead", It, lead.Count, Here), Call).ToLookup(f => f.Row);
        var ends = new[]
        {
            decided is { } d ? CivilPeriod.End(d, fromDecision.Count) : (LocalDate?)null,
            adopted is { } a ? CivilPeriod.End(a, fromAdoption.Count) : null,
        }.OfType<LocalDate>().ToArray();

        Assert.Equal(ends.Length == 0 ? null : ends.Min(), found["both"].Single().Day);
        Assert.Equal(ends.Length < 2, found["both"].Single().Note is not null);
        if (found["one"].Single().Day is { } end) Assert.True(end > decided && found["both"].Single().Day <= end);
        if (found["since"].Single().Day is { } since) Assert.Equal(decided, since);
        if (completed is { } day)
            Assert.True(found["yearly"].Zip(found["yearly"].Skip(1))
                .All(p => p.First.Span!.First > day && p.First.Span.Last.PlusDays(1) == p.Second.Span!.First));
        Assert.True(found["lead"].Single().Day < Call.Closes!.First);
    }
}
