using Hojo.Model;
using Hojo.Rules;
using NodaTime;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.GuidelineCases;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.Round3Cases;

namespace Hojo.Tests.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回: one company, a maker in 広島県 with 45 people, told otherwise in one place at a time.
/// Pages are those of 公募要領 第3回 1.1版.</summary>
public class HiroshimaTests
{
    private static readonly JapanTime LateFiling = new(2026, 3, 12, 17, 45);

    /// <summary>115,660,000 of costs in all; half of what counts is above the 40,000,000 of 21 to 50 people (p.11).</summary>
    internal static readonly Case Company = Complete.But(
        a => a with
        {
            Capital = Yen.Of(90_000_000), Employees = 45, FoundedOn = new(1964, 3, 2), AverageTaxableIncome = Yen.Of(132_000_000),
            Sales = Yen.Of(1_380_000_000),
            Standing = a.Standing with { PartnershipDeclared = true, Kurumin = true, HealthManagement2025 = true },
        },
        p => p with
        {
            Prefecture = Prefecture.Hiroshima, Years = 5, ValueAdded = Pct(6.8), PayrollPerHead = Pct(5.2), WageFloorGap = 56,
            Payroll = Growth.Between(Yen.Of(182_000_000), Yen.Of(244_500_000), 5), BankFunded = true, BankConfirmation = true,
            NewSales = new()
            {
                OfSales = new Rate(105, 1_000), OfValueAdded = new Rate(152, 1_000), DivisionSales = Yen.Of(410_000_000),
                OfDivisionSales = new Rate(33, 100), OfDivisionValueAdded = new Rate(36, 100),
            },
        },
        c => c with
        {
            Machinery = Yen.Of(84_000_000), Buildings = Yen.Of(19_800_000), Transport = Yen.Of(900_000),
            TechnologyLicences = Yen.Of(1_500_000), IntellectualProperty = Yen.Of(1_200_000), Outsourcing = Yen.Of(4_500_000),
            Experts = Yen.Of(1_000_000), ExpertDays = 20, ConsultantDays = 20, Cloud = Yen.Of(360_000),
            Advertising = Yen.Of(2_400_000), ExpectedYearlySales = Yen.Of(145_000_000),
        });

    [Fact]
    public void As_it_stands_it_may_apply()
    {
        var a = Company.ByGuideline(LateFiling);
        Assert.Equal((TrackVerdict.Eligible, new YenRange(Yen.Of(40_000_000))), (a.Verdict, a.Grant!.Range));
    }

    [Fact] // 申請受付：令和8年2月17日（火） p.30
    public void Before_filing_opens_it_may_not()
        => Assert.Equal(TrackVerdict.NotOpen, Company.ByGuideline(new(2026, 2, 16, 12, 0)).Verdict);

    public static TheoryData<string, Func<Case, Case>, string> Refused => new()
    {
        { "補助下限額750万円 p.11: 10,000,000 × 1/2", c => c.Costing(10_000_000, 0, 0, 0), "floor" },
        { "議決権の50％以上 p.11", c => c.Shares(s => s with { ParentVotes = new Rate(1, 2), SameGroupApplies = true }), "same-corporation" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void One_line_refuses_it(string why, Func<Case, Case> told, string row)
        => Assert.True(told(Company).ByGuideline(LateFiling).Findings.Single(f => f.Verdict == Verdict.NotMet).Row == row, why);

    [Fact] // GビズIDの発行には1週間程度 p.30: six hours before the deadline
    public void Without_an_account_on_the_last_day_it_is_too_late()
    {
        var a = Company.But(a => a with { HasGbizIdPrime = false }).ByGuideline(new(2026, 3, 26, 12, 0));
        Assert.Equal((TrackVerdict.NotEligible, "gbiz-id"), (a.Verdict, a.Findings.Single(f => f.Verdict == Verdict.NotMet).Row));
    }

    public static TheoryData<string, Func<Case, Case>, TrackVerdict> Passing => new()
    {
        {
            "採択後に辞退した事業者を除く p.8", c => c.But(a => a with
            {
                PastAwards = [new(AwardedProgramme.Monodzukuri, new LocalDate(2025, 7, 28)) { Status = AwardStatus.Declined }],
            }), TrackVerdict.Eligible
        },
        {
            "応募申請時の総売上高の10％以上 p.14: half as much again as all sales of today", c => c.But(plan: p => p with
            {
                NewSales = p.NewSales with { OfSales = new Rate(150, 100) },
            }), TrackVerdict.Eligible
        },
        {
            "交付決定前の経費は対象外 p.36: how much of it is asked", c => c.But(costs: x => x with { IncludesEarlyOrders = true }),
            TrackVerdict.NeedsInput
        },
    };

    [Theory]
    [MemberData(nameof(Passing))]
    public void None_refuses_it(string why, Func<Case, Case> told, TrackVerdict verdict)
    {
        var a = told(Company).ByGuideline(LateFiling);
        Assert.True((a.Verdict, a.Findings.Any(f => f.Verdict == Verdict.NotMet)) == (verdict, false), $"{why}: {a.Verdict}");
    }

    [Theory] // 補助上限額 of a category, on the part of the grant p.25–26
    [InlineData(36_000_000, 4_000_000,         0,         0, 20_000_000)] // 18,000,000 + 2,000,000 = 10% of 20,000,000
    [InlineData(36_000_000,         0, 1_600_000,         0, 18_800_000)] // 18,000,000 + 800,000, 40 days at 40,000
    [InlineData(20_000_000, 2_222_222, 2_000_000, 1_000_000, 12_611_111)] // 10,000,000 + 1,111,111 + 1,000,000 + 500,000
    public void Limits_of_a_category_bound_its_part_of_the_grant(long machinery, long outsourcing, long experts, long advertising,
        long grant)
        => Assert.Equal(grant, Company.Costing(machinery, outsourcing, experts, advertising).Granted());

    [Fact] // 付加価値額又は従業員一人当たり付加価値額 p.15
    public void Value_added_may_fall_while_it_rises_per_employee()
        => Company.But(plan: p => p with { ValueAdded = Pct(-1.0), ValueAddedPerHead = Pct(5.0) }).Decides("value-added", true);

    [Fact]
    public void Holders_that_contradict_each_other_are_one_line()
        => Assert.Equal(["applicant.ownership.largestLargeCompany", "applicant.ownership.allLargeCompanies"],
            Assert.Single(Company.Shares(s => s with { LargestLargeCompany = new Rate(49, 100), AllLargeCompanies = new Rate(20, 100) })
                .ByGuideline(LateFiling).Contradictions).Places);
}

/// <summary>The costs of the company otherwise.</summary>
internal static class HiroshimaCosts
{
    /// <summary>These four and no other; the days of experts at 5万円 (p.25).</summary>
    public static Case Costing(this Case c, long machinery, long outsourcing, long experts, long advertising)
        => c.But(costs: x => x with
        {
            Machinery = Yen.Of(machinery), Outsourcing = Yen.Of(outsourcing), Experts = Yen.Of(experts), Advertising = Yen.Of(advertising),
            Buildings = Yen.Zero, Transport = Yen.Zero, TechnologyLicences = Yen.Zero, IntellectualProperty = Yen.Zero, Cloud = Yen.Zero,
            ExpertDays = experts == 0 ? 0 : 40, ProfessorDays = experts == 0 ? 0 : 40, ConsultantDays = 0,
            ExpectedYearlySales = Yen.Of(10_000_000),
        });
}
