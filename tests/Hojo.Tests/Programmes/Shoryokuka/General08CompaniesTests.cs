using Hojo.Model;
using Hojo.Rules;
using NodaTime;
using static Hojo.Tests.Programmes.Shoryokuka.General08Cases;

namespace Hojo.Tests.Programmes.Shoryokuka;

/// <summary>一般型 第8回: companies that a second reader of the guideline made up, with the verdict and the sum worked by hand.</summary>
public class General08CompaniesTests
{
    private const string Raises = "plan.claimsRaisedCap=true plan.payrollPerHead=6 plan.wageFloorGap=50 ";

    private const string Ended = "applicant.pastAwards[0].programme=monodzukuri applicant.pastAwards[0].status=completed " +
        "applicant.pastAwards[0].coversSameCosts=false applicant.pastAwards[1].programme=shinjigyoShinshutsu " +
        "applicant.pastAwards[1].status=completed applicant.pastAwards[1].decidedOn=2025-12-01 " +
        "applicant.pastAwards[1].coversSameCosts=false applicant.pastAwards[0].decidedOn=";

    private const string Other = "applicant.pastAwards[0].programme=jigyoSaikochiku applicant.pastAwards[0].decidedOn=2025-09-01 " +
        "applicant.pastAwards[0].coversSameCosts=false applicant.pastAwards[0].status=";

    private const string Same = "applicant.pastAwards[0].programme=shoryokuka applicant.pastAwards[0].decidedOn=2026-05-01 " +
        "applicant.pastAwards[0].status=decided applicant.pastAwards[0].track=shoryokuka/";

    /// <summary>A maker with 30 people and 3 years of plan at the least growth, which buys for 40,000,000円.</summary>
    private static readonly Case Plain = Told(Base, "applicant.employees=30 applicant.employeesAtEnd=30 applicant.capital=30000000 " +
        "applicant.averageTaxableIncome=20000000 plan.years=3 costs.machinery=40000000 costs.highestUnitPrice=5000000");

    [Theory] // the row that refuses, or none; the grant
    [InlineData("costs.machinery=38000000 costs.transport=500000 costs.cloud=1500000", null, 20_000_000)]  // 40,000,000 × 1/2
    [InlineData("costs.machinery=60000000", null, 30_000_000)]                                             // at the ceiling, p.8
    [InlineData("costs.machinery=60000002", null, 30_000_000)]
    [InlineData(Raises + "costs.machinery=80000000", null, 40_000_000)]                                    // p.8, p.11
    [InlineData(Raises + "costs.machinery=80000000 plan.payrollPerHead=5.9", null, 30_000_000)]
    [InlineData(Raises + "costs.machinery=80000000 plan.wageFloorGap=49", null, 30_000_000)]
    [InlineData(Raises + "costs.machinery=59999998", null, 29_999_999)]                                    // below the ceiling, p.9
    [InlineData("costs.machinery=1000000 costs.technologyLicences=2000000 costs.outsourcing=3000000", null, 3_000_000)] // p.19, p.24
    [InlineData("costs.machinery=3000000 costs.outsourcing=3000001", null, 3_000_000)]                     // p.20: half of the whole
    [InlineData("costs.machinery=3000000 costs.outsourcing=4000000", null, 3_000_000)]                     // no more than the rest
    [InlineData("costs.machinery=10000000 costs.outsourcing=4000000 costs.cloud=2000000", null, 7_500_000)] // p.24
    [InlineData("applicant.ownership.largestLargeCompany=1/2 applicant.ownership.allLargeCompanies=1/2", "large-company-half", null)]
    [InlineData("applicant.ownership.largestLargeCompany=4999/10000 applicant.ownership.allLargeCompanies=4999/10000", null, 20_000_000)]
    [InlineData(Ended + "2023-11-01", "two-decisions", null)]                                              // asked on 2026-10-01, p.18
    [InlineData(Ended + "2023-09-01", null, 20_000_000)]
    [InlineData("plan.laborProductivity=3.9", "productivity", null)]                                       // p.9
    [InlineData("applicant.employees=0 applicant.employeesAtEnd=0 applicant.soleProprietor=true", "no-employees", null)] // p.18
    [InlineData("costs.machinery=2000000 costs.highestUnitPrice=499999", "core-cost", null)]               // p.19
    [InlineData("costs.machinery=2000000 costs.highestUnitPrice=500000", null, 1_000_000)]
    [InlineData(Raises + "applicant.capital=999999999 applicant.employees=500 costs.machinery=200000000", null, 100_000_000)] // エ p.15
    [InlineData(Raises + "applicant.capital=1000000000 applicant.employees=500 costs.machinery=200000000", "size", null)]
    [InlineData(Raises + "applicant.capital=999999999 applicant.employees=501 costs.machinery=200000000", "size", null)]
    [InlineData("applicant.employees=21 plan.actionPlanPublished=false shoryokuka.actionPlanPledged=true", null, 20_000_000)] // p.10
    [InlineData("applicant.employees=20 applicant.employeesAtEnd=20", null, 15_000_000)]                   // 2/3, at the ceiling
    [InlineData(Raises + "applicant.employees=45 applicant.standing.revitalising=true", null, 26_666_666)] // p.8, not raised p.9
    [InlineData("shoryokuka.madeToMeasure=false", "made-to-measure", null)]                                // p.11, p.13
    [InlineData("applicant.ownership.parentVotes=51/100 applicant.ownership.sameGroupApplies=true", "same-corporation", null)] // p.17
    [InlineData("applicant.ownership.parentVotes=51/100", null, 20_000_000)]
    [InlineData("applicant.ownership.parentVotes=1/2 applicant.ownership.sameGroupApplies=true", null, 20_000_000)]
    [InlineData(Other + "decided", "others-unpaid", null)]                                                 // p.18
    [InlineData(Other + "completed", null, 20_000_000)]
    [InlineData(Same + "catalogue-10/purchase applicant.pastAwards[0].coversSameCosts=false", null, 20_000_000)] // 本事業: 一般型, p.17
    [InlineData(Same + "catalogue-10/purchase applicant.pastAwards[0].coversSameCosts=true", "same-costs", null)] // p.13
    [InlineData(Same + "general-r7 applicant.pastAwards[0].coversSameCosts=false", "own-unpaid", null)]    // p.17
    [InlineData("plan.bankFunded=true plan.bankConfirmation=false", "bank", null)]                         // p.11
    [InlineData("plan.bankFunded=true plan.bankConfirmation=true", null, 20_000_000)]
    [InlineData("applicant.averageTaxableIncome=1500000000", null, 20_000_000)]                            // p.17
    [InlineData("applicant.averageTaxableIncome=1500000001", "taxable-income", null)]
    public void Companies(string told, string? refusedBy, int? grant)
    {
        var c = Told(Plain, told);
        c.Expect(refusedBy ?? "size", refusedBy is null);
        if (grant is { } yen) c.Grants(yen);
    }

    [Theory] // a shop: 小規模 p.15, 11,250,000円 × 2/3 = 7,500,000円
    [InlineData("", 7_500_000)]
    [InlineData("applicant.employees=6 applicant.employeesAtEnd=6", 5_625_000)]
    [InlineData("costs.machinery=12000000", 7_500_000)]
    [InlineData(Raises + "costs.machinery=12000000", 8_000_000)]
    public void A_small_shop(string told, long grant) => Told(Plain, "applicant.industry=retail applicant.capital=3000000 " +
        "applicant.smallScaleTrade=commerceAndServices applicant.employees=5 applicant.employeesAtEnd=5 costs.machinery=11250000 " + told)
        .Grants(grant);

    [Theory] // p.11–12, p.10: with the special no +30円; without it the rate falls and +30円 is asked again
    [InlineData("3/10", 5, null, 20_000_000)]
    [InlineData("29/100", 5, "wage-floor", 15_000_000)]
    [InlineData("29/100", 30, null, 15_000_000)]
    public void Near_the_minimum_wage(string share, int gap, string? refusedBy, long grant)
    {
        var c = Told(Plain, "applicant.industry=services applicant.smallScaleTrade=commerceAndServices applicant.employees=45 " +
            $"applicant.nearMinimumWageStaff={share} plan.claimsMinimumWageSpecial=true plan.wageFloorGap={gap} costs.machinery=30000000");
        c.Expect(refusedBy ?? "wage-floor", refusedBy is null);
        if (refusedBy is null) c.Grants(grant);
    }

    [Fact] // p.9: 60,000,000円 × 2/3, at the ceiling that is not raised
    public void Both_specials() => Told(Plain, Raises +
        "applicant.employees=45 applicant.nearMinimumWageStaff=2/5 plan.claimsMinimumWageSpecial=true costs.machinery=60000000")
        .Grants(30_000_000);

    [Fact] // p.31–33: the year 2026 of 健康経営優良法人, no point for アトツギ甲子園 or パートナーシップ構築宣言
    public void Points_and_deductions()
    {
        var points = Told(Plain, "applicant.standing.missedWagePoint=true applicant.standing.kurumin=true " +
            "applicant.standing.eruboshi=true applicant.standing.growthMatching=true " +
            "applicant.standing.healthManagement2025=true applicant.standing.atotsugiKoshien=true " +
            "applicant.standing.partnershipDeclared=true").Assessed().Points.Where(p => p.Holds == Verdict.Met).Select(p => p.Row);
        Assert.Equal(["missed-wage-point", "point-eruboshi", "point-growth-matching", "point-kurumin"],
            points.Order(StringComparer.Ordinal));
    }

    [Fact] // p.8, p.25, p.35: 17 months from the decision or 19 from the adoption; 30 days after completion
    public void Days()
    {
        var days = Assessor.For(Catalogue.National.Track(Track)).Calendar(Told(Plain,
            "award.adoptedOn=2026-12-25 award.decidedOn=2027-03-15 award.startedOn=2027-03-15 award.completedOn=2028-05-10"));
        LocalDate? Of(string row) => Assert.Single(days, d => d.Date.Row == row).Date.Day;
        Assert.Equal((new(2028, 7, 25), new(2027, 2, 25), new(2028, 6, 9)), (Of("period"), Of("grant-application"), Of("report")));
    }
}
