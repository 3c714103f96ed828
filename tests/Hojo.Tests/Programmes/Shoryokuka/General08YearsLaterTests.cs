using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.Shoryokuka.General08Cases;

namespace Hojo.Tests.Programmes.Shoryokuka;

/// <summary>一般型 第8回 p.12, years later: companies that a second reader of the guideline made up.</summary>
public class General08YearsLaterTests
{
    [Theory] // grant, raised part, target, reached; the gap by year; what 1-6 (1), (2) and (3) take back
    [InlineData(40_000_000, 10_000_000, 6.0,  4.5, "55 50 49 29 60", "",  7_500_000,  8_000_000, 10_000_000)] // 30,000,000 × (1 − 4.5/6)
    [InlineData(40_000_000, 10_000_000, 6.0,  6.0, "50 50 50 50 49", "",          0,          0, 10_000_000)] // +50円 missed once
    [InlineData(40_000_000, 10_000_000, 6.0,  0.0, "50 50 50 50 50", "", 30_000_000,          0, 10_000_000)] // 全額 with the special
    [InlineData(20_000_000,          0, 4.0,  3.0, "30 29 31",       "",  5_000_000,  6_666_666,          0)] // 20,000,000 / 3
    [InlineData(20_000_000,          0, 3.5, -0.5, "30 30 30",       "", 20_000_000,          0,          0)]
    [InlineData(20_000_000,          0, 3.5,  0.0, "30 30 30",       "", 20_000_000,          0,          0)]
    [InlineData(20_000_000,          0, 3.5,  0.1, "30 30 30",       "", 19_428_571,          0,          0)] // 20,000,000 × 34/35
    [InlineData(20_000_000,          0, 3.5,  1.0, "30 30 30",       "", 14_285_714,          0,          0)] // 20,000,000 × 5/7
    [InlineData(20_000_000,          0, 3.5,  1.0, "10 10 10", "results.beyondControl=true", 0,  0,          0)]
    [InlineData(26_666_666,          0, 3.5, -1.0, "0 0 0", "applicant.standing.revitalising=true", 0, 0,    0)] // p.8
    [InlineData(20_000_000,          0, 3.5,  3.5, "0 0 0", "plan.claimsMinimumWageSpecial=true", 0, 0,      0)] // p.10
    public void Taken_back(long grant, long raised, double target, double reached, string gaps, string told,
        long wage, long floor, long part)
    {
        string[] years = gaps.Split(' ');
        var c = Told(Base, $"award.grant={grant} award.raisedPart={raised} award.planYears={years.Length} " +
            FormattableString.Invariant($"award.targets.payrollPerHead={target} results.payrollPerHead={reached} ") +
            string.Join(" ", years.Select((gap, k) => $"results.year{k + 1}.wageFloorGap={gap}")) +
            $" plan.claimsRaisedCap={(raised > 0 ? "true" : "false")} results.operatingDeficit=false results.valueAddedIncreased=true " +
            "results.beyondControl=false results.reportMissing=false " + told);
        var settled = Assessor.For(Catalogue.National.Track(Track)).Settle(c);
        YenRange Of(string row) => settled.Rows.SingleOrDefault(r => r.Row == row)?.Due ?? new(Yen.Zero);
        Assert.Equal((new YenRange(Yen.Of(wage)), new YenRange(Yen.Of(floor)), new YenRange(Yen.Of(part))),
            (Of("repay-wage"), Of("repay-wage-floor"), Of("repay-raised")));
    }
}
