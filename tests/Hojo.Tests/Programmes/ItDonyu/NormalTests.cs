using Hojo.Model;
using Hojo.Rules;
using NodaTime;
using static Hojo.Tests.Programmes.ItDonyu.ItCases;

namespace Hojo.Tests.Programmes.ItDonyu;

/// <summary>通常枠, both bands; figures typed from it2025_koubo_tsujyo (T).</summary>
public class NormalTests
{
    private static Case Cost(long software, long options = 0, long services = 0)
        => Base.But(t => t with { Software = Yen.Of(software), Options = Yen.Of(options), Services = Yen.Of(services) });

    [Theory] // １／２以内, 150万円未満 T:686-691, 719-720, 円未満切捨て T:731
    [InlineData(2_000_000, 0, 0, 1_000_000)]
    [InlineData(2_999_998, 0, 0, 1_499_999)]
    [InlineData(2_999_999, 0, 0, 1_499_999)]                 // 1,499,999.5
    [InlineData(3_000_000, 0, 0, 1_499_999)]                 // 未満
    [InlineData(500_001, 100_000, 300_000, 450_000)]         // 900,001 ÷ 2 = 450,000.5
    [InlineData(0, 0, 2_000_000, 1_000_000)]                 // 役務 ≤ 200万円 T:619-632
    [InlineData(0, 0, 2_100_000, 1_000_000)]                 // 70 + 70 + 70 = 210万円 counts as 200万円
    public void Half_of_the_cost_up_to_under_one_and_a_half_million(long software, long options, long services, long grant)
        => Assert.Equal(grant, Cost(software, options, services).Grant(Normal));

    [Theory] // 5万円以上 T:720
    [InlineData(100_000, true)]
    [InlineData(99_999, false)] // 49,999
    public void The_lower_band_begins_at_fifty_thousand(long cost, bool passes) => Cost(cost).Expect(Normal, "floor", passes);

    [Theory] // 150万円～450万円以下 T:726
    [InlineData(3_000_000, 1_500_000, true)]
    [InlineData(2_999_999, 1_499_999, false)]
    [InlineData(9_000_000, 4_500_000, true)]
    [InlineData(9_000_002, 4_500_000, true)]
    public void The_upper_band_runs_from_one_and_a_half_to_four_and_a_half_million(long cost, long grant, bool passes)
    {
        Assert.Equal(grant, Cost(cost).Grant(Large));
        Cost(cost).Expect(Large, "floor", passes);
    }

    [Theory] // 30パーセント以上であることを示した場合は２／３以内 T:719-728; only where it is claimed
    [InlineData(true, 30, 100, 2_000_000)]
    [InlineData(true, 29, 100, 1_500_000)]
    [InlineData(false, 30, 100, 1_500_000)]
    [InlineData(true, 3, 10, 2_000_000)]
    public void Near_the_minimum_wage_the_rate_is_two_thirds(bool claims, int near, int of, long grant)
        => Assert.Equal(grant, Cost(3_000_000).But(plan: p => p with { ClaimsMinimumWageSpecial = claims },
            applicant: a => a with { NearMinimumWageStaff = new Rate(near, of) }).Grant(Large));

    [Theory] // １種類以上; 150万円以上は４種類以上 T:643-645; 汎P-07 counts beside others only T:671-672
    [InlineData(0, true, false, false)]
    [InlineData(1, false, true, false)]
    [InlineData(3, false, true, false)]
    [InlineData(3, true, true, true)]
    [InlineData(4, false, true, true)]
    public void Processes_are_counted(int processes, bool general, bool lower, bool upper)
    {
        Base.But(t => t with { Processes = processes, GeneralProcess = general }).Expect(Normal, "processes", lower);
        Cost(4_000_000).But(t => t with { Processes = processes, GeneralProcess = general }).Expect(Large, "processes", upper);
    }

    [Theory] // 給与支給総額 1.5%, +30円, 表明 T:415-421
    [InlineData(1.5, 30, true, null)]
    [InlineData(1.4999, 30, true, "payroll")]
    [InlineData(1.5, 29, true, "wage-floor")]
    [InlineData(1.5, 30, false, "wage-plan")]
    public void The_upper_band_takes_a_wage_plan(double payroll, int gap, bool declared, string? fails)
    {
        var c = Cost(4_000_000)
            .But(t => t with { WagePlanDeclared = declared }, plan: p => p with { Payroll = Pct(payroll), WageFloorGap = gap });
        c.Expect(Large, fails ?? "payroll", fails is null);
        Base.But(t => t with { WagePlanDeclared = declared }, plan: p => p with { Payroll = Pct(payroll), WageFloorGap = gap })
            .Expect(Normal, "size", true);
    }

    [Theory] // (ト) 小規模事業者 T:423, 医療・介護・社会福祉・学校 T:424-430
    [InlineData(5, ItOrganisation.Company, false, true)]
    [InlineData(6, ItOrganisation.Company, false, false)]
    [InlineData(5, ItOrganisation.Association, false, false)] // ⑨〜⑮ are never small T:326-327
    [InlineData(6, ItOrganisation.Company, true, true)]
    public void The_exempt_need_no_wage_plan(int employees, ItOrganisation organisation, bool exempt, bool passes)
        => Cost(4_000_000).But(t => t with { Organisation = organisation, WageRuleExempt = exempt }, a => a with { Employees = employees },
            p => p with { Payroll = Pct(0.0) }).Expect(Large, "payroll", passes);

    [Theory] // 1年後 3% (4%), 年平均 3% (4%) T:366-373
    [InlineData(3.0, 3.0, false, null)]
    [InlineData(2.9999, 3.0, false, "first-year-productivity")]
    [InlineData(3.0, 2.9999, false, "labor-productivity")]
    [InlineData(4.0, 4.0, true, null)]
    [InlineData(3.9999, 4.0, true, "first-year-productivity")]
    [InlineData(4.0, 3.9999, true, "labor-productivity")]
    public void Productivity_rises_by_three_per_cent_or_four(double first, double yearly, bool before, string? fails)
        => Base.But(t => t with { FirstYearProductivity = Pct(first), AwardedBefore = before },
            plan: p => p with { LaborProductivity = Pct(yearly) }).Expect(Normal, fails ?? "labor-productivity", fails is null);

    [Theory] // T:254-308
    [InlineData(Industry.ManufacturingConstructionTransport, 300_000_000, 300)]
    [InlineData(Industry.Wholesale, 100_000_000, 100)]
    [InlineData(Industry.Services, 50_000_000, 100)]
    [InlineData(Industry.Retail, 50_000_000, 50)]
    [InlineData(Industry.RubberProducts, 300_000_000, 900)]
    [InlineData(Industry.SoftwareAndInformation, 300_000_000, 300)]
    [InlineData(Industry.Inns, 50_000_000, 200)]
    [InlineData(Industry.Other, 300_000_000, 300)]
    public void A_company_is_an_sme_by_capital_or_by_headcount(Industry industry, long capital, int employees)
    {
        void Size(long c, int e, bool passes, ItOrganisation o = ItOrganisation.Company, bool sole = false)
            => Base.But(t => t with { Organisation = o }, a => a with
            {
                Industry = industry, Capital = Yen.Of(c), Employees = e, SoleProprietor = sole,
            }).Expect(Normal, "size", passes);
        Size(capital, employees + 1, true);
        Size(capital + 1, employees, true);
        Size(capital + 1, employees + 1, false);
        Size(capital, employees + 1, false, sole: true);
        Size(capital, employees, true, ItOrganisation.Association);
        Size(capital, employees + 1, false, ItOrganisation.Association); // 従業員規模以下 T:294-308
    }

    [Theory] // ⑨⑩ 300人, ⑪ 100人 T:288-292
    [InlineData(ItOrganisation.MedicalWelfareOrSchool, 300)]
    [InlineData(ItOrganisation.Chamber, 100)]
    public void Other_organisations_go_by_headcount(ItOrganisation organisation, int most)
    {
        Base.But(t => t with { Organisation = organisation }, a => a with { Employees = most }).Expect(Normal, "size", true);
        Base.But(t => t with { Organisation = organisation }, a => a with { Employees = most + 1 }).Expect(Normal, "size", false);
    }

    [Fact]
    public void Deemed_large_companies_are_barred() // 2分の1以上, 3分の2以上, 15億円超 T:525-547
    {
        void Owned(string row, Func<Ownership, Ownership> but)
            => Base.But(applicant: a => a with { Ownership = but(a.Ownership) }).Expect(Normal, row, false);
        Owned("large-company-half", o => o with { LargestLargeCompany = new Rate(1, 2) });
        Owned("large-company-two-thirds", o => o with { AllLargeCompanies = new Rate(2, 3) });
        Owned("large-company-officers", o => o with { LargeCompanyOfficers = new Rate(1, 2) });
        Base.But(applicant: a => a with
        {
            Ownership = a.Ownership with
            {
                LargestLargeCompany = new Rate(49, 100), AllLargeCompanies = new Rate(66, 100), LargeCompanyOfficers = new Rate(49, 100),
            },
            AverageTaxableIncome = Yen.Of(1_500_000_000),
        }).Expect(Normal, "taxable-income", true);
        Base.But(applicant: a => a with { AverageTaxableIncome = Yen.Of(1_500_000_001) }).Expect(Normal, "taxable-income", false);
        Base.But(t => t with { Barred = t.Barred with { OwnedByDeemedLarge = true } }).Expect(Normal, "deemed-large-owned", false);
    }

    [Theory] // 2025-03-31～ T:890, 第2次 06-16, 第3次 07-18 (S2:372, 374), no hour
    [InlineData(2025, 3, 30, TrackVerdict.NotOpen)]
    [InlineData(2025, 4, 1, TrackVerdict.Eligible)]
    [InlineData(2025, 6, 16, TrackVerdict.Eligible)] // still within the third
    [InlineData(2025, 7, 17, TrackVerdict.Eligible)]
    [InlineData(2025, 7, 18, TrackVerdict.NeedsJudgement)] // the hour is not printed
    [InlineData(2025, 7, 19, TrackVerdict.NeedsJudgement)] // the guideline prints no end (T:890): more closing days may follow
    [InlineData(2025, 8, 15, TrackVerdict.NeedsJudgement)] // the fourth was held on 2025-08-20, by no document at hand
    [InlineData(2026, 1, 17, TrackVerdict.NotOpen)] // the grant rules of what follows are in force from 2026-01-16
    public void Applications_are_taken_to_the_third_closing_day_and_perhaps_after(int year, int month, int day, TrackVerdict verdict)
        => Assert.Equal(verdict, Base.Assessed(Normal, new JapanTime(year, month, day, 12, 0)).Verdict);

    [Theory] // 450万円: 1年度目 全額, 2年度目 2/3 = 300万円, 3年度目 1/3 = 150万円 T:458-488
    [InlineData(3, 1.5, false, 30, 4_500_000)]
    [InlineData(2, 1.5, false, 30, 3_000_000)]
    [InlineData(1, 1.5, false, 30, 1_500_000)]
    [InlineData(0, 1.5, false, 30, 0)]
    [InlineData(3, 1.4999, false, 30, 0)] // 付加価値額 1.5% に達しない T:449
    [InlineData(3, 1.5, true, 30, 0)]
    [InlineData(3, 1.5, false, 5, 0)] // a small business is exempt (ト)
    public void A_missed_wage_floor_costs_a_third_a_year(int years, double valueAdded, bool beyond, int employees, long due)
        => Assert.Equal(due,
            Due("repay-wage-floor", 4 - years, valueAdded, new() { Payroll = Pct(2.0), BeyondControl = beyond }, false, employees));

    [Theory] // 年平均成長率1.5% at the end T:493-494, 「付加価値額/2」 T:499-501
    [InlineData(1.5, false, 0)]
    [InlineData(1.4999, false, 4_500_000)]
    [InlineData(1.4999, true, 0)]
    public void A_missed_pay_target_costs_all(double payroll, bool aboveHalf, long due)
        => Assert.Equal(due, Due("repay-payroll", 4, 3.0, new() { Payroll = Pct(payroll), BeyondControl = false }, aboveHalf, 30));

    private static long Due(string row, int missed, double valueAdded, ProjectResults results, bool aboveHalf, int employees)
    {
        YearResult Year(int k) => new() { WageFloorGap = k == missed ? 29 : 30, ValueAdded = Pct(valueAdded) };
        var c = Cost(9_000_000)
            .But(t => t with { Outcome = new() { PayAboveHalfValueAdded = aboveHalf } }, a => a with { Employees = employees }) with
        {
            Award = new() { Grant = Yen.Of(4_500_000) },
            Results = results with { Year1 = Year(1), Year2 = Year(2), Year3 = Year(3) },
        };
        var due = Assert.Single(Assessor.For(Catalogue.National.Track(Large)).Settle(c).Rows, r => r.Row == row).Due!.Value;
        Assert.True(due.IsPoint);
        return due.Least.Whole;
    }
}
