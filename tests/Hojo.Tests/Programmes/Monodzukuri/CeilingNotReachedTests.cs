using Hojo.Model;
using static Hojo.Tests.Programmes.Monodzukuri.GuidelineCases;

namespace Hojo.Tests.Programmes.Monodzukuri;

/// <summary>公募要領 p.4 of 第20次 and 第23次: the special that raises the ceiling is not for who does not reach the ceiling. With 40 people it is
/// 15,000,000円, and a machine is granted 1/2.</summary>
public class CeilingNotReachedTests
{
    private static Case Claiming(long? machinery) => But(p: p => p with
    {
        ClaimsRaisedCap = true, Payroll = Pct(6.0m), OfficersPayroll = Pct(6.0m), PayrollPerHead = Pct(6.0m), WageFloorGap = 50,
    }, c: c => c with { Machinery = machinery is { } yen ? Yen.Of(yen) : null });

    [Theory]
    [InlineData(Products20, 20_000_000, Verdict.NotMet,          0)]
    [InlineData(Products20, 30_000_000, Verdict.NotMet,          0)] // just at the ceiling
    [InlineData(Products20, 30_000_002, Verdict.Met,             1)]
    [InlineData(Products20, 32_000_000, Verdict.Met,     1_000_000)]
    [InlineData(Products23, 20_000_000, Verdict.NotMet,          0)]
    [InlineData(Products23, 32_000_000, Verdict.Met,     1_000_000)]
    public void The_special_applies_above_the_ceiling_alone(string track, long machinery, Verdict applies, long raised)
    {
        var a = Claiming(machinery).Answer(track);
        Assert.Equal(applies, Assert.Single(a.Specials, s => s.Row == "wage-special").Verdict);
        Assert.Equal(new YenRange(Yen.Of(raised)), Exposed(a, "repay-raised"));
        Assert.Equal(new YenRange(applies == Verdict.Met ? a.Grant!.Range.Least - Yen.Of(raised) : Yen.Zero),
            Exposed(a, "repay-raised-pay"));
    }

    [Fact]
    public void While_a_cost_is_not_told_nobody_knows_and_the_cost_is_asked_for()
    {
        var special = Assert.Single(Claiming(null).Answer(Products20).Specials, s => s.Row == "wage-special");
        Assert.Equal(Verdict.Unknown, special.Verdict);
        Assert.Contains("costs.machinery", special.SettledBy);
    }

    [Fact]
    public void The_test_says_so()
        => Assert.EndsWith("かつ補助金額が特例のない補助上限額を超える",
            Assert.Single(Base.Answer(Products20).Specials, s => s.Row == "wage-special").Test.Ja, StringComparison.Ordinal);

    private static YenRange Exposed(Assessment a, string row) => Assert.Single(a.Exposures, e => e.Row == row).Most;
}
