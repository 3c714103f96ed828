using Hojo.Model;
using NodaTime;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.GuidelineCases;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.Round3Cases;

namespace Hojo.Tests.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 ５－１．補助対象要件 (p.14–18), ５－２．補助対象外事業 (p.20–22), ７．, ９． and １０．: the plan, the days, the points.</summary>
public class GuidelinePlanTests
{
    [Theory] // 付加価値額（又は従業員一人当たり付加価値額）4.0% p.15
    [InlineData( 4.0, -1.0, true)]
    [InlineData(-1.0,  4.0, true)]
    [InlineData( 3.9,  3.9, false)]
    public void Value_added_may_grow_in_all_or_per_employee(double total, double perHead, bool passes)
        => Complete.But(plan: p => p with { ValueAdded = Pct(total), ValueAddedPerHead = Pct(perHead) }).Decides("value-added", passes);

    [Theory] // 給与支給総額2.5%、又は都道府県の最低賃金の伸び (東京 2.8%) p.15
    [InlineData(2.5, 0.0, true)]
    [InlineData(2.4, 2.8, true)]
    [InlineData(2.4, 2.7, false)]
    public void Pay_may_grow_in_all_or_per_head(double total, double perHead, bool passes)
        => Complete.But(plan: p => p with { Payroll = Pct(total), PayrollPerHead = Pct(perHead) }).Decides("wage", passes);

    [Theory] // 30円以上 p.17; 3〜5年 p.14
    [InlineData(30, 3, null)]
    [InlineData(30, 5, null)]
    [InlineData(29, 5, "wage-floor")]
    [InlineData(30, 2, "plan-years")]
    [InlineData(30, 6, "plan-years")]
    public void The_floor_and_the_years_of_the_plan(int gap, int years, string? row)
        => Assert.Equal(row is null ? [] : [row], Complete.But(plan: p => p with { WageFloorGap = gap, Years = years }).ByGuideline()
            .Findings.Where(f => f.Verdict != Verdict.Met).Select(f => f.Row));

    public static TheoryData<string, Func<ShinjigyoProject, ShinjigyoProject>> Unfit => new() // ①–⑯ p.20–22
    {
        { "mainly-outsourced", p => p with { MainlyOutsourced = true } },
        { "done-in-group", p => p with { DoneInGroup = true } },
        { "done-before-succession", p => p with { DoneBeforeSuccession = true } },
        { "without-labour", p => p with { WithoutLabour = true } },
        { "closed-membership", p => p with { ClosedMembership = true } },
        { "let-to-one", p => p with { LetToOne = true } },
        { "primary-industry", p => p with { PrimaryIndustry = true } },
        { "by-dismissals", p => p with { ByDismissals = true } },
        { "public-order", p => p with { AgainstPublicOrder = true } },
        { "against-law", p => p with { AgainstLaw = true } },
        { "amusement", p => p with { Amusement = true } },
        { "like-another", p => p with { LikeAnother = true } },
        { "profit-to-others", p => p with { ProfitToOthers = true } },
    };

    [Theory]
    [MemberData(nameof(Unfit))]
    public void Each_unfit_project_is_refused_by_its_own_row(string row, Func<ShinjigyoProject, ShinjigyoProject> project)
        => Complete.Told(p => p with { Project = project(p.Project) }).Decides(row, passes: false);

    [Fact]
    public void Wage_targets_and_the_costs_of_the_project_are_declared()
    {
        Complete.Told(p => p with { WageTargetsSet = false }).Decides("wage-targets", false);
        Complete.Told(p => p with { MostlyPassing = true }).Decides("mostly-passing", false);
        Complete.Told(p => p with { MostlyIneligible = true }).Decides("mostly-ineligible", false);
        Complete.But(a => a with { Record = a.Record with { OverlapsOtherSupport = true } }).Decides("double-support", false);
    }

    // 申請受付：令和8年2月17日（火）, 応募締切：令和8年3月26日（木）18:00 p.30
    [Theory]
    [InlineData("2026-02-16T23:59:59", TrackVerdict.NotOpen)]
    [InlineData("2026-02-18T00:00:00", TrackVerdict.Eligible)]
    [InlineData("2026-03-26T18:00:00", TrackVerdict.Eligible)]
    [InlineData("2026-03-26T18:00:01", TrackVerdict.NotOpen)]
    public void Applications_are_taken_from_February_until_six_in_the_evening(string on, TrackVerdict verdict)
        => Assert.Equal(verdict, Complete.ByGuideline(At(on)).Verdict);

    [Theory] // GビズIDの発行には1週間程度 p.30: 26 − 7 = 19
    [InlineData("2026-03-19T12:00:00", TrackVerdict.Eligible)]
    [InlineData("2026-03-20T00:00:00", TrackVerdict.NotEligible)]
    public void Without_an_account_a_week_before_the_deadline_it_is_too_late(string on, TrackVerdict verdict)
        => Assert.Equal(verdict, Complete.But(a => a with { HasGbizIdPrime = false }).ByGuideline(At(on)).Verdict);

    [Theory] // 起算して30日を経過した日又は補助事業完了期限日のいずれか早い日 p.38; 交付決定日から14か月 p.36
    [InlineData("2027-05-10", "2027-06-09")]
    [InlineData("2027-10-20", "2027-11-01")] // 2026-09-01 + 14か月 → 2027-11-01
    public void The_report_is_due_thirty_days_after_completion_or_at_the_end(string completed, string due)
    {
        var award = new Award { AdoptedOn = new(2026, 7, 24), DecidedOn = new(2026, 9, 1), CompletedOn = Day(completed) };
        var dates = (Complete with { Award = award })
            .ByGuideline().Dates;
        Assert.Equal(Day(due), Assert.Single(dates, d => d.Row == "completion-report").Day);
        Assert.Equal(new LocalDate(2026, 9, 24), Assert.Single(dates, d => d.Row == "apply-for-decision").Day); // 2か月後の日 p.35
    }

    [Fact]
    public void Nine_points_and_four_deductions_and_twenty_matters_are_looked_at() // 10-１ p.41–45
    {
        var a = Complete.ByGuideline();
        Assert.Equal((9, 4), (a.Points.Count(p => !p.IsDeduction), a.Points.Count(p => p.IsDeduction)));
        Assert.Equal(20, Guideline.Rows.OfType<Hojo.Rules.Language.Criterion>().Count()); // 2 + 2 + 2 + 4 + 4 + 4 + 2
    }

    [Theory] // 再生事業者: 策定中、又は応募締切日から遡って3年以内 p.43
    [InlineData(true,  null,         Verdict.Met)]
    [InlineData(false, "2023-03-26", Verdict.Met)]
    [InlineData(false, "2023-03-25", Verdict.NotMet)]
    public void A_plan_of_revitalisation_counts_for_three_years(bool planning, string? concluded, Verdict holds)
    {
        var a = Complete.But(x => x with { Standing = x.Standing with { Revitalising = true } }).Told(p => p with
        {
            RevitalisationPlanning = planning, RevitalisationPlanOn = concluded is null ? null : Day(concluded),
        }).ByGuideline();
        Assert.Equal(holds, Assert.Single(a.Points, p => p.Row == "revitalising").Holds);
    }

    [Theory] // 特定事業者: neither (1) nor (2) p.7, 44
    [InlineData(300, Verdict.NotMet)]
    [InlineData(301, Verdict.Met)]
    [InlineData(501, Verdict.NotMet)]
    public void A_point_for_a_specified_business_is_not_for_an_sme(int employees, Verdict holds)
    {
        var a = Complete.But(x => x with { Capital = Yen.Of(900_000_000), Employees = employees }).ByGuideline();
        Assert.Equal(holds, Assert.Single(a.Points, p => p.Row == "specified-business").Holds);
    }
}
