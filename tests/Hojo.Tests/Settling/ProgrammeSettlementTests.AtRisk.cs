using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tests.Settling;

/// <summary>What a promise puts at risk, before applying.</summary>
public sealed partial class ProgrammeSettlementTests
{
    /// <summary>Before applying: 1,000万円 of machines bring 500万円;
    /// who claims the special risks all of it, and who does not, nothing.</summary>
    [Theory]
    [InlineData(true, 5_000_000)]
    [InlineData(false, 0)]
    public void What_a_promise_puts_at_risk_comes_from_the_same_row(bool claims, long most)
    {
        var a = Assessor.For(Catalogue.National.Track("shoryokuka/catalogue-2025")).Assess(new Case
        {
            Applicant = new() { Employees = 30 },
            Plan = new() { ClaimsRaisedCap = claims },
            Shoryokuka = new() { PayrollByEnd = Pct(6.0), WageFloorRise = 45, GrantsSoFar = Yen.Zero },
            Costs = new() { Machinery = Yen.Of(10_000_000) },
        }, new(2025, 6, 1, 12, 0));
        Assert.Equal(new YenRange(Yen.Of(5_000_000)), a.Grant!.Range);
        Assert.Equal(new YenRange(Yen.Of(most)), Assert.Single(a.Exposures).Most);
        Assert.Equal(new YenRange(Yen.Of(most)), a.ExposureTotal);
    }

    [Fact]
    public void A_track_without_rows_on_repayment_has_no_total_at_risk()
        => Assert.Null(Assessor.For(Catalogue.National.Track("global-south/r7/small"))
            .Assess(new Case(), new(2026, 6, 1, 12, 0)).ExposureTotal);

    /// <summary>The rows that a small business is spared cost it nothing; giving up the tool still may, and selling it.</summary>
    [Theory]
    [InlineData(5, 0)]
    [InlineData(40, 2_000_000)]
    public void Who_is_exempt_risks_nothing(int employees, long most)
    {
        var c = It(30, 30, 30, 3.0, 3.0) with { Award = Award, Results = new() };
        var a = Assessor.For(Catalogue.National.Track("it-donyu/2025/normal-large")).Assess(
            c with { Applicant = c.Applicant with { Employees = employees, SmallScaleTrade = SmallScaleTrade.CommerceAndServices } },
            new(2026, 6, 1, 12, 0));
        Assert.Equal([most, most, 2_000_000, most, most, 2_000_000],
            a.Exposures.Select(e => e.Most.Most.Whole)); // 最賃, 給与, 辞退, 辞退(賃上げ), 未報告, 財産処分
        Assert.Equal(new YenRange(Yen.Of(2_000_000)), a.ExposureTotal);
    }
}
