using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Explaining;
using static Hojo.Tests.Programmes.Shoryokuka.General08Cases;

namespace Hojo.Tests.Programmes.Shoryokuka;

/// <summary>カタログ注文型, 10th revision: companies that a second reader made up, with the verdict and the sum worked by hand.</summary>
public class Catalogue10CompaniesTests
{
    private const string Raises = "plan.claimsRaisedCap=true shoryokuka.payrollByEnd=6 shoryokuka.wageFloorRise=45 " +
        "shoryokuka.wagePlanTold=true ";

    private const string Second = "applicant.employees=20 shoryokuka.grantsSoFar=3500000 ";

    private const string Large = "applicant.employees=21 costs.machinery=20000000 shoryokuka.productCeiling=12000000 " +
        "shoryokuka.installation=4000000 ";

    private const string Before = "applicant.pastAwards[0].programme=shoryokuka applicant.pastAwards[0].track=shoryokuka/catalogue-2025 " +
        "applicant.pastAwards[0].decidedOn=2025-05-01 applicant.pastAwards[0].coversSameCosts=false applicant.pastAwards[0].status=";

    private const string Makers = "applicant.pastAwards[0].programme=monodzukuri applicant.pastAwards[0].status=decided " +
        "applicant.pastAwards[0].coversSameCosts=false applicant.pastAwards[0].decidedOn=";

    /// <summary>A service company of 5 that buys one product for 2,400,000円 at its first application.</summary>
    private static readonly Case Plain = Told(Catalogue10Tests.Base, "applicant.industry=services applicant.capital=10000000 " +
        "applicant.employees=5 applicant.averageTaxableIncome=5000000 plan.laborProductivity=3 costs.machinery=2400000 " +
        "costs.highestUnitPrice=2400000 shoryokuka.productCeiling=10000000 shoryokuka.installation=0");

    [Theory] // the row that refuses, or none; the grant
    [InlineData("shoryokuka.installation=480000", null, 1_440_000)]                                  // 1,200,000 + a fifth, p.9
    [InlineData("shoryokuka.installation=600000", null, 1_440_000)]
    [InlineData("costs.machinery=4000000", null, 2_000_000)]                                         // at the ceiling, p.7
    [InlineData("costs.machinery=4000002", null, 2_000_000)]
    [InlineData(Raises + "costs.machinery=6000000", null, 3_000_000)]                                // p.7–8
    [InlineData(Raises + "costs.machinery=6000000 shoryokuka.wageFloorRise=44", null, 2_000_000)]
    [InlineData(Raises + "costs.machinery=6000000 shoryokuka.payrollByEnd=5.9", null, 2_000_000)]
    [InlineData("costs.machinery=1200000 shoryokuka.productCeiling=500000 shoryokuka.installation=300000", null, 600_000)] // + a fifth
    [InlineData("costs.machinery=500000 shoryokuka.productCeiling=240000", "floor", null)]           // 25万円, p.7
    [InlineData("costs.machinery=500000 shoryokuka.productCeiling=250000", null, 250_000)]
    [InlineData("costs.machinery=500000 shoryokuka.productCeiling=240000 shoryokuka.installation=100000", null, 288_000)] // of the whole
    [InlineData(Second + "plan.laborProductivity=4 costs.machinery=4000000", null, 1_500_000)]       // 5,000,000 − 3,500,000, p.7
    [InlineData(Second + Raises + "plan.laborProductivity=4 costs.machinery=4000000", null, 2_000_000)]
    [InlineData(Second + "plan.laborProductivity=4 shoryokuka.wagePledge=false", "wage-pledge", null)] // p.19
    [InlineData(Second + "plan.laborProductivity=3.9 costs.machinery=3000000", "productivity", null)] // p.7
    [InlineData(Second + "plan.laborProductivity=4 costs.machinery=3000000", null, 1_500_000)]
    [InlineData(Second + Before + "decided plan.laborProductivity=4", "own-unpaid", null)]           // p.7
    [InlineData(Second + Before + "completed plan.laborProductivity=4", null, 1_200_000)]
    [InlineData(Large + Raises, null, 12_000_000)]                                                   // 10,000,000 + 2,000,000
    [InlineData(Large, null, 10_000_000)]
    [InlineData("shoryokuka.paysAboveMinimumWage=false", "minimum-wage", null)]                      // 最低賃金を超えている, p.19
    [InlineData("applicant.ownership.largestLargeCompany=1/3 applicant.ownership.allLargeCompanies=2/3", "large-company-two-thirds", null)]
    [InlineData(Makers + "2025-09-01", "monodzukuri-recent", null)]                                  // asked on 2026-03-10, p.13
    [InlineData(Makers + "2025-05-01", null, 1_200_000)]
    [InlineData("shoryokuka.project.forOtherProject=true", "for-other-project", null)]               // p.13
    [InlineData("applicant.employees=0 applicant.soleProprietor=true", null, 1_200_000)]             // an additional review, p.11
    [InlineData("shoryokuka.shortOfHands=false", "short-of-hands", null)]                            // p.15
    [InlineData("shoryokuka.organisation=care applicant.employees=300 costs.machinery=10000000", null, 5_000_000)] // p.12
    [InlineData("shoryokuka.organisation=care applicant.employees=301 costs.machinery=10000000", "size", null)]
    [InlineData("shoryokuka.project.inPrimaryIndustry=true", "primary-industry", null)]              // p.19
    [InlineData("applicant.averageTaxableIncome=1500000001", "taxable-income", null)]                // p.13
    public void Companies(string told, string? refusedBy, int? grant)
    {
        var a = Assessor.For(Catalogue.National.Track(Catalogue10Tests.Purchase)).Assess(Told(Plain, told), Catalogue10Tests.On);
        Assert.Equal(refusedBy is null ? [] : [refusedBy],
            a.Findings.Where(f => f.Verdict != Verdict.Met && f.Kind != FindingKind.Special).Select(f => f.Row));
        if (grant is { } yen) Assert.Equal(new YenRange(Yen.Of(yen)), a.Grant!.Range);
    }

    [Fact] // 12か月分の借料 300,000円 × 1/2: neither 25万円 nor a unit price of 50万円 (p.7, p.8, p.16)
    public void A_rental()
    {
        var a = Assessor.For(Catalogue.National.Track(Catalogue10Tests.Rental))
            .Assess(Told(Plain, "costs.machinery=300000 costs.highestUnitPrice=300000"), Catalogue10Tests.On);
        Assert.Equal((TrackVerdict.Eligible, new YenRange(Yen.Of(150_000))), (a.Verdict, a.Grant!.Range));
    }

    [Theory] // p.8, p.14, p.18: what is reduced or taken back, at least and at most; 〔〕 where the text has no sum
    [InlineData(12_000_000, 2_000_000, "results.wageFloorRise=44 results.payrollByEnd=6.5", 2_000_000, 2_000_000)]
    [InlineData(12_000_000, 2_000_000, "results.wageFloorRise=44 results.payrollByEnd=6.5 results.beyondControl=true", 0, 0)]
    [InlineData( 4_000_000, 2_500_000, "results.wageFloorRise=50 results.payrollByEnd=5.9", 2_500_000, 2_500_000)]
    [InlineData( 3_000_000, 1_000_000, "shoryokuka.outcome.wagesLowered=true", 0, 3_000_000)]
    [InlineData( 1_200_000,         0, "results.laborProductivity=1", 0, 0)]
    [InlineData( 1_200_000,         0, "results.laborProductivity=1 shoryokuka.outcome.missedByFault=true", 0, 1_200_000)]
    [InlineData( 1_200_000,         0, "results.profitMade=true shoryokuka.outcome.lossInReportYear=false", 0, 1_200_000)]
    [InlineData( 1_200_000,         0, "results.profitMade=true shoryokuka.outcome.lossInReportYear=true", 0, 0)]
    [InlineData( 1_200_000,         0, "results.reportMissing=true", 0, 1_200_000)]
    public void Years_later(long grant, long raised, string told, long least, long most)
    {
        var c = Told(Plain, $"award.grant={grant} award.raisedPart={raised} plan.claimsRaisedCap={(raised > 0 ? "true" : "false")} " +
            "results.wageFloorRise=45 results.payrollByEnd=6 results.laborProductivity=5 results.beyondControl=false " +
            "results.profitMade=false results.reportMissing=false results.decisionRevoked=false results.inputTax=0 " +
            "results.disposal.disposed=false shoryokuka.outcome.wagesLowered=false " +
            "shoryokuka.outcome.missedByFault=false shoryokuka.outcome.staffDismissed=false " + told);
        Assert.Equal(new YenRange(Yen.Of(least), Yen.Of(most)),
            Assessor.For(Catalogue.National.Track(Catalogue10Tests.Purchase)).Settle(c).Total);
    }
}
