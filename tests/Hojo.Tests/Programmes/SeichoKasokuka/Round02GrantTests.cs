using Hojo.Model;
using NodaTime;
using static Hojo.Tests.Programmes.SeichoKasokuka.Round02Cases;

namespace Hojo.Tests.Programmes.SeichoKasokuka;

/// <summary>2次公募 公募要領 Ver1.0: the investment (p.1), the wages planned (p.2), the money (p.9–13), the dates (p.1, 15, 18, 23).</summary>
public class Round02GrantTests
{
    [Fact] // (300,000,000 + 250,000,000 + 50,000,000) × 1/2 p.12
    public void The_base_case_gets_half() => Base.Grants(300_000_000);

    [Theory] // 補助率1/2、限度額5億円 p.12
    [InlineData(  999_999_998, 499_999_999)]
    [InlineData(1_000_000_000, 500_000_000)]
    [InlineData(1_000_000_002, 500_000_000)]
    [InlineData(  123_456_789,  61_728_394)] // 61,728,394.5, rounded down
    public void Half_up_to_500_million(long buildings, long grant) => Spending(buildings, 0, 0).Grants(grant);

    [Theory] // 投資額が1億円以上(外注費、専門家経費は含まない) p.1
    [InlineData(100_000_000,          0,          0, true)]
    [InlineData( 99_999_999,          0,          0, false)]
    [InlineData( 40_000_000, 40_000_000, 20_000_000, true)]
    [InlineData( 40_000_000, 40_000_000, 19_999_999, false)]
    public void An_investment_of_100_million(long buildings, long machinery, long software, bool passes)
        => Spending(buildings, machinery, software).Expect("investment", passes);

    [Theory] // 外注費および専門家経費の合算金額は、投資額未満 p.1
    [InlineData(119_999_999, true)]
    [InlineData(120_000_000, false)]
    public void Services_below_the_investment(long outsourcing, bool passes)
        => Spending(100_000_000, 20_000_000, 0, outsourcing).Expect("services-below-investment", passes);

    [Fact] // 交付決定より前に契約（発注）した経費は、いかなる事情があっても補助対象になりません p.13
    public void What_was_ordered_before_is_taken_off_and_may_leave_the_investment_open()
    {
        Spending(600_000_000, 0, 0, early: 100_000_000).Grants(250_000_000); // (600,000,000 − 100,000,000) ÷ 2
        Assert.Equal(TrackVerdict.Eligible, Spending(110_000_000, 0, 0, early: 10_000_000).Assessed().Verdict);
        var open = Spending(110_000_000, 0, 0, outsourcing: 20_000_000, early: 10_000_001).Assessed(); // perhaps outsourcing
        Assert.Equal(["investment"], open.Findings.Where(f => f.Verdict == Verdict.Unknown).Select(f => f.Row));
        Assert.Equal(TrackVerdict.NeedsJudgement, open.Verdict);
    }

    [Theory] // 専門家の謝金 p.11: 5万円、4万円、2万円、見積書による場合5万円、旅費
    [InlineData(2_000_000, 10, 0,  0,  0,       0, 500_000)]
    [InlineData(2_000_000,  0, 10, 0,  0,       0, 400_000)]
    [InlineData(2_000_000,  0, 0, 10,  0,       0, 200_000)]
    [InlineData(2_000_000,  0, 0,  0, 10,       0, 500_000)]
    [InlineData(2_000_000,  5, 5,  5,  5, 150_000, 950_000)] // 250 + 200 + 100 + 250 + 150千円
    [InlineData(  300_000, 10, 0,  0,  0,       0, 300_000)]
    public void Experts_by_the_day(long experts, int professors, int consultants, int others, int estimated, long travel, long eligible)
        => But(c: c => c with
        {
            Experts = Yen.Of(experts), ProfessorDays = professors, ConsultantDays = consultants, OtherExpertDays = others,
            EstimatedDays = estimated, ExpertTravel = Yen.Of(travel),
        }).Grants(300_000_000 + (eligible / 2));

    [Theory] // 1人当たり給与支給総額の年平均上昇率4.5%以上; 目標に掲げる総額も p.2
    [InlineData("wage",        4.5,    6.0,    false, true)]
    [InlineData("wage",        4.4999, 6.0,    false, false)]
    [InlineData("wage",        4.4999, 6.0,    true,  false)]
    [InlineData("wage-target", 5.0,    4.5,    true,  true)]
    [InlineData("wage-target", 5.0,    4.4999, true,  false)]
    [InlineData("wage-target", 5.0,    0.0,    false, true)]
    public void Wages_as_planned(string row, double perHead, double total, bool targetsTotal, bool passes)
        => But(p: p => p with { PayrollPerHead = Pct((decimal)perHead), Payroll = Pct((decimal)total) },
            s: s => s with { TargetsTotalPay = targetsTotal }).Expect(row, passes);

    [Theory] // 令和８年２月２４日（火）～令和８年３月２６日（木）15：00 p.18
    [InlineData("2026-02-23T23:59:59", TrackVerdict.NotOpen)]
    [InlineData("2026-02-24T12:00:00", TrackVerdict.NeedsJudgement)] // the hour is not printed
    [InlineData("2026-02-25T00:00:00", TrackVerdict.Eligible)]
    [InlineData("2026-03-26T15:00:00", TrackVerdict.Eligible)]
    [InlineData("2026-03-26T15:00:01", TrackVerdict.NotOpen)]
    public void The_window(string on, TrackVerdict verdict) => Assert.Equal(verdict, Base.Assessed(JapanTime.Parse(on)).Verdict);

    [Theory] // G ビズ ID の取得には 2 週間程度 p.18: 14 days before 2026-03-26
    [InlineData("2026-03-12T10:00:00", TrackVerdict.Eligible)]
    [InlineData("2026-03-13T10:00:00", TrackVerdict.NotEligible)]
    public void An_account_that_is_not_had_yet(string on, TrackVerdict verdict)
        => Assert.Equal(verdict, But(a => a with { HasGbizIdPrime = false }).Assessed(JapanTime.Parse(on)).Verdict);

    [Theory] // adopted 2026-07-31, decided 2026-10-15, completed 2028-03-31
    [InlineData("grant-application", "2026-09-30")] // 採択決定日から2か月以内 p.1
    [InlineData("period",            "2028-10-15")] // 交付決定日から24か月以内 p.1
    [InlineData("report",            "2028-04-30")] // 30日を経過した日 p.15
    [InlineData("wage-period",       "2031-03-31")] // 補助事業終了後3年間 p.1
    public void Days_after_the_award(string row, string day)
        => Assert.Equal(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Assert.Single((Base with
        {
            Award = new()
            {
                AdoptedOn = new LocalDate(2026, 7, 31), DecidedOn = new LocalDate(2026, 10, 15), CompletedOn = new LocalDate(2028, 3, 31),
            },
        }).Assessed().Dates, d => d.Row == row).Day);

    [Fact] // 基準年度の終了後を初回として、以降５年間（合計６回）、毎事業年度終了後 60 日以内 p.15: completed 2028-03-31, a business year to September
    public void Reports_fall_due_sixty_days_after_each_business_year()
    {
        var told = Base with
        {
            Applicant = Base.Applicant with { ClosingMonth = 9 },
            Award = new() { CompletedOn = new LocalDate(2028, 3, 31) },
        };
        Assert.Equal(Enumerable.Range(2028, 6).Select(year => (LocalDate?)new LocalDate(year, 11, 29)), // 31 days of October and 29
            told.Assessed().Dates.Where(d => d.Row == "reports").Select(d => d.Day));
    }

    [Fact] // 公募のスケジュール p.23
    public void The_schedule_is_as_exact_as_it_is_printed()
    {
        var dates = Base.Assessed().Dates;
        Assert.Equal("2026年5月下旬", Assert.Single(dates, d => d.Row == "first-result").Span!.ToString());
        Assert.Equal("2026年6月22日〜2026年7月10日", Assert.Single(dates, d => d.Row == "presentation").Span!.ToString());
        Assert.Equal("2026年7月以降", Assert.Single(dates, d => d.Row == "result").Span!.ToString());
    }
}
