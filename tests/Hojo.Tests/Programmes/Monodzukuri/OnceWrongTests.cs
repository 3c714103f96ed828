using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.Monodzukuri.LeafletFy2024Cases;

namespace Hojo.Tests.Programmes.Monodzukuri;

/// <summary>Inputs that were once answered wrongly, each with the value by the document:
/// the leaflet of 令和6年度補正 (S2) with its lines.</summary>
public class OnceWrongTests
{
    /// <summary>A maker in 福岡県 with 28 people under グローバル枠: 9,000,000 × 1/2, far below the ceiling.</summary>
    private static readonly Case Fukuoka = Base with
    {
        Applicant = Base.Applicant with { Employees = 28, NearMinimumWageStaff = new Rate(2, 28) },
        Plan = Base.Plan with
        {
            Prefecture = Prefecture.Fukuoka, ValueAdded = Pct(5.2), Payroll = Pct(6.3), PayrollPerHead = Pct(3.9), WageFloorGap = 58,
            ClaimsRaisedCap = true,
        },
        Costs = Base.Costs with { Machinery = Yen.Of(9_000_000) },
        Monodzukuri = Base.Monodzukuri with { Export = true },
    };

    [Theory] // 各申請枠の補助上限額に達していない場合…適用不可 S2:119; 3,000万円 S2:87
    [InlineData( 9_000_000,  4_500_000,          0)]
    [InlineData(60_000_000, 30_000_000,          0)]
    [InlineData(60_000_002, 30_000_001, 30_000_001)] // raised by 1円: how much is repaid is not stated
    public void A_special_that_is_not_reached_puts_nothing_at_risk(long machinery, long grant, long atRisk)
    {
        var a = (Fukuoka with { Costs = Fukuoka.Costs with { Machinery = Yen.Of(machinery) } }).Assessed(Global);
        Assert.Equal(new YenRange(Yen.Of(grant)), a.Grant!.Range);
        Assert.Equal(new YenRange(Yen.Of(atRisk)), Assert.Single(a.Exposures, e => e.Row == "repay-raised").Most);
    }
}
