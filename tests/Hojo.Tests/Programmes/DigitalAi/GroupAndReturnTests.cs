using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tests.Programmes.DigitalAi;

/// <summary>複数者連携デジタル化・AI導入枠, and what falls due: pages of the 交付規程.</summary>
public class GroupAndReturnTests
{
    private static readonly ItGroup Ten = new()
    {
        Members = 10, MembersQualify = true, IncludesAwarded = false, FoundationTotal = Yen.Of(12_000_000), SmallMembers = 10,
        SmallFirst = Yen.Of(6_250_000), OtherMembers = 0, OtherFirst = Yen.Zero, SeveralFunctionMembers = 0, Second = Yen.Zero,
        ComputerMembers = 10, Computers = Yen.Of(2_000_000), RegisterMembers = 0, Registers = Yen.Zero, AnalysisMembers = 10,
        Analysis = Yen.Of(6_000_000), Coordination = Yen.Of(1_000_000),
    };

    private static Assessment Of(ItGroup group, double productivity = 5.0)
        => Assessor.For(Catalogue.National.Track("digital-ai/2026/multi-company")).Assess(new Case
        {
            Plan = new() { Years = 2, LaborProductivity = Growth.Of(new((decimal)productivity)) },
            ItDonyu = new() { Group = group },
        }, new(2026, 8, 1, 12, 0));

    /// <summary>p.13: small members 5,000,000 (4/5 of 6,250,000, 10 × 500,000), computers 1,000,000 (10 × 100,000), analysis 4,000,000
    /// (2/3, up to 10 × 500,000), coordination 2/3 of 1,000,000, up to 18,000,000 × 10% × 2/3.</summary>
    [Theory]
    [InlineData(6_000_000, 1_000_000, 10_666_666)]
    [InlineData(9_000_000, 1_000_000, 11_666_666)]  // analysis at 5,000,000
    [InlineData(6_000_000, 3_000_000, 11_200_000)]  // coordination at 1,200,000
    [InlineData(24_000_000, 9_000_000, 13_000_000)] // 11,000,000 + at most 2,000,000
    public void A_group_of_ten(long analysis, long coordination, long grant)
        => Assert.Equal(new YenRange(Yen.Of(grant)),
            Of(Ten with { Analysis = Yen.Of(analysis), Coordination = Yen.Of(coordination) }).Grant!.Range);

    [Theory] // 10者以上 (p.1), 5% or 6% (p.3)
    [InlineData(10, false, 5.0, Verdict.Met, Verdict.Met)]
    [InlineData(9, false, 4.9, Verdict.NotMet, Verdict.NotMet)]
    [InlineData(10, true, 5.9, Verdict.Met, Verdict.NotMet)]
    [InlineData(10, true, 6.0, Verdict.Met, Verdict.Met)]
    public void Members_and_productivity(int members, bool awarded, double productivity, Verdict many, Verdict grown)
    {
        var a = Of(Ten with { Members = members, IncludesAwarded = awarded }, productivity);
        Assert.Equal((many, grown), (a.Findings.Single(f => f.Row == "members").Verdict,
            a.Findings.Single(f => f.Row == "labor-productivity").Verdict));
    }

    [Theory] // 第28条第2項: 全部又は一部 (p.10); without 加算金
    [InlineData("normal-large", "repay-wages", 2.9, 30, false, 2_000_000)]
    [InlineData("normal-large", "repay-wages", 3.0, 29, false, 2_000_000)]
    [InlineData("normal-large", "repay-wages", 3.0, 30, false, 0)]
    [InlineData("normal", "repay-wages-after-award", 3.4, 30, true, 2_000_000)]
    [InlineData("normal", "repay-wages-after-award", 3.4, 30, false, 0)]
    [InlineData("invoice", "repay-wages-after-award", 3.5, 30, true, 0)]
    public void Missed_wages_may_cost_all_of_it(string track, string row, double growth, int gap, bool awarded, long most)
    {
        var year = new YearResult { WageFloorGap = gap };
        var settled = Assessor.For(Catalogue.National.Track("digital-ai/2026/" + track)).Settle(new Case
        {
            Applicant = new() { Employees = 10, SmallScaleTrade = SmallScaleTrade.CommerceAndServices },
            ItDonyu = new() { AwardedSince2022 = awarded, WageRuleExempt = false, Organisation = ItOrganisation.Company },
            Award = new() { Grant = Yen.Of(2_000_000) },
            Results = new() { PayrollPerHead = Growth.Of(new((decimal)growth)), Year1 = year, Year2 = year, Year3 = year },
        });
        var found = settled.Rows.Single(r => r.Row == row);
        Assert.Equal(new YenRange(Yen.Zero, Yen.Of(most)), found.Due);
        Assert.Empty(found.Charges);
    }
}
