using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tests.Programmes.Shoryokuka;

/// <summary>カタログ注文型, 10th revision: p.7–9, what is paid, and what is taken back.</summary>
public partial class Catalogue10Tests
{
    [Theory] //  人  上限額      大幅な賃上げ   p.7
    [InlineData( 1,  2_000_000,  3_000_000)] // 5人以下
    [InlineData( 5,  2_000_000,  3_000_000)]
    [InlineData( 6,  5_000_000,  7_500_000)] // 6〜20人以下
    [InlineData(20,  5_000_000,  7_500_000)]
    [InlineData(21, 10_000_000, 15_000_000)] // 21人以上
    public void Ceilings(int employees, long standard, long raised)
    {
        foreach (var track in new[] { Purchase, Rental })
        {
            Grants(standard, But(a => a with { Employees = employees }, c: Costing), track);
            Grants(raised, But(a => a with { Employees = employees }, p => p with { ClaimsRaisedCap = true }, Costing, Raising), track);
        }
    }

    [Theory] // (a) 45円以上, (b) 6%以上, 従業員に表明 p.8
    [InlineData(45, 6.0,    true,  15_000_000)]
    [InlineData(44, 6.0,    true,  10_000_000)]
    [InlineData(45, 5.9999, true,  10_000_000)]
    [InlineData(45, 6.0,    false, 10_000_000)]
    public void The_raised_ceiling(int rise, double payroll, bool told, long grant)
        => Grants(grant, But(p: p => p with { ClaimsRaisedCap = true }, c: Costing,
            s: s => s with { WageFloorRise = rise, PayrollByEnd = General08Cases.Pct((decimal)payroll), WagePlanTold = told }));

    [Theory] // ※3 and 2-2 (1) p.7–8: at most what is registered for the product; 2-2 (2) p.9: installation a fifth, of cost and of grant
    [InlineData(10_000_000, 5_000_000,         0, 5_000_000)]
    [InlineData(10_000_000, 4_999_999,         0, 4_999_999)]
    [InlineData(10_000_000, 5_000_000, 1_999_999, 5_999_999)] // + 999,999.5
    [InlineData(10_000_000, 5_000_000, 2_000_000, 6_000_000)]
    [InlineData(10_000_000, 5_000_000, 2_000_001, 6_000_000)]
    [InlineData(10_000_000, 4_000_000, 2_000_000, 4_800_000)] // 4,000,000 + 4,000,000 × 2割
    public void The_product_and_its_installation(long product, long registered, long installation, long grant)
        => Grants(grant, But(c: c => c with { Machinery = Yen.Of(product) },
            s: s => s with { ProductCeiling = Yen.Of(registered), Installation = Yen.Of(installation) }));

    [Fact]
    public void A_rental_has_no_installation() // 借用に要する経費を補助対象とする場合、（２）は補助対象とすることはできない p.8
        => Grants(200_000, But(c: c => c with { Machinery = Yen.Of(400_000) }, s: s => s with { Installation = Yen.Of(80_000) }), Rental);

    [Theory] // 補助額が25万円未満となる申請を行うことはできない。ただし、借用を除く p.7
    [InlineData(500_000, Purchase, true)]
    [InlineData(499_999, Purchase, false)]
    public void The_least_grant(long cost, string track, bool passes)
        => Expect("floor", passes, But(c: c => c with { Machinery = Yen.Of(cost), HighestUnitPrice = Yen.Of(500_000) }), track);

    [Fact]
    public void A_rental_has_no_least_grant()
        => Assert.Equal(TrackVerdict.Eligible, Assessed(Rental, But(c: c => c with { Machinery = Yen.Of(100_000) })).Verdict);

    [Theory] // 単価50万円以上 p.8
    [InlineData(500_000, true)]
    [InlineData(499_999, false)]
    public void The_least_unit_price(long price, bool passes)
        => Expect("unit-price", passes, But(c: c => c with { HighestUnitPrice = Yen.Of(price) }));

    [Theory] // 前回までの累計交付額を差し引いた額 p.7
    [InlineData( 3_000_000, 7_000_000)]
    [InlineData( 9_999_999,         1)]
    [InlineData(10_000_000,         0)]
    public void Later_applications_have_what_is_left(long soFar, long grant)
        => Grants(grant, But(c: Costing, s: s => s with { GrantsSoFar = Yen.Of(soFar) }));

    [Theory] // 3.0%, from the second application 4.0% p.7; 100 to 110 in three years is 3.2% (the example of p.7)
    [InlineData(0,         true)]
    [InlineData(3_000_000, false)]
    public void The_example_of_page_7(long soFar, bool passes)
        => Expect("productivity", passes, But(p: p => p with { LaborProductivity = Growth.Between(Yen.Of(100), Yen.Of(110), 3) },
            s: s => s with { GrantsSoFar = Yen.Of(soFar) }));

    [Theory]
    [InlineData(3.0,    0,         true)]
    [InlineData(2.9999, 0,         false)]
    [InlineData(4.0,    3_000_000, true)]
    [InlineData(3.9999, 3_000_000, false)]
    public void Labour_productivity(double growth, long soFar, bool passes)
        => Expect("productivity", passes, But(p: p => p with { LaborProductivity = General08Cases.Pct((decimal)growth) },
            s: s => s with { GrantsSoFar = Yen.Of(soFar) }));

    [Fact] // 2回目以降: 賃上げに取り組む旨を宣誓 p.19
    public void The_pledge_of_a_later_application()
    {
        Expect("wage-pledge", false, But(s: s => s with { GrantsSoFar = Yen.Of(1), WagePledge = false }));
        Expect("wage-pledge", true, But(s: s => s with { WagePledge = false }));
    }

    [Fact] // the record tells what was granted: 3,000,000円 under the round before
    public void The_record_tells_a_later_application()
    {
        var c = But(a => a with
        {
            PastAwards =
            [
                new(AwardedProgramme.Shoryokuka)
                {
                    Track = "shoryokuka/catalogue-2025", Status = AwardStatus.Completed,
                    Granted = Yen.Of(3_000_000), CoversSameCosts = false,
                },
            ],
        }, p => p with { LaborProductivity = Growth.Between(Yen.Of(100), Yen.Of(110), 3) }, Costing, s => s with { GrantsSoFar = null });
        Grants(7_000_000, c);
        Expect("productivity", false, c);
    }

    [Theory] // 引き上げを行わなかった場合の補助額と等しくなるように減額 p.8: 15,000,000 − 10,000,000
    [InlineData(45, 6.0, false,         0)]
    [InlineData(44, 6.0, false, 5_000_000)]
    [InlineData(45, 5.9, false, 5_000_000)]
    [InlineData(44, 6.0, true,          0)]
    public void A_missed_wage_goal_reduces_the_grant(int rise, double payroll, bool beyondControl, long due)
    {
        var settled = Assessor.For(Catalogue.National.Track(Purchase)).Settle(Base with
        {
            Plan = Base.Plan with { ClaimsRaisedCap = true },
            Award = new() { Grant = Yen.Of(15_000_000), RaisedPart = Yen.Of(5_000_000) },
            Results = new()
            {
                PayrollByEnd = General08Cases.Pct((decimal)payroll), WageFloorRise = rise, LaborProductivity = General08Cases.Pct(4.0m),
                BeyondControl = beyondControl, ProfitMade = false, ReportMissing = false, DecisionRevoked = false,
                InputTax = Yen.Zero, Disposal = new() { Disposed = false },
            },
            Shoryokuka = Base.Shoryokuka with { Outcome = new() { WagesLowered = false, MissedByFault = false, StaffDismissed = false } },
        });
        Assert.Equal(new YenRange(Yen.Of(due)), settled.Total);
    }

    private static Costs Costing(Costs c) => c with { Machinery = Yen.Of(100_000_000) };

    private static ShoryokukaPart Raising(ShoryokukaPart s) => s with { PayrollByEnd = General08Cases.Pct(6.0m), WageFloorRise = 45 };
}
