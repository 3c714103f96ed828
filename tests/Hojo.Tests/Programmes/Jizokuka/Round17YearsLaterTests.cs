using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.Jizokuka.JizokukaCases;
using static Hojo.Tests.Programmes.Jizokuka.Round17CompaniesTests;

namespace Hojo.Tests.Programmes.Jizokuka;

/// <summary>通常枠 第17回, double entry: awarded businesses years later, worked by hand by a second reader from 公募要領 (K with the page),
/// 交付規程 (R with the sheet) and よくあるご質問 (Q with the page).</summary>
public class Round17YearsLaterTests
{
    private static readonly ProjectResults Kept = new()
    {
        WageFloorRise = 50, InvoiceIssuer = true, ProfitMade = false, DecisionRevoked = false, BeyondControl = false,
        InputTax = Yen.Zero, Disposal = new() { Disposed = false },
    };

    public static TheoryData<string, Case, long, long> Settled => new()
    {
        { "A15: 5 at the end, K p.36", Granted(Shop.But(s => s with { ClaimsGraduation = true }, a => a with { EmployeesAtEnd = 5 }),
            500_000), 500_000, 500_000 },
        { "B2: not registered at the end, K p.8, Q p.12", Granted(Shop.ClaimingInvoice(), 1_000_000,
            r => r with { InvoiceIssuer = false }), 1_000_000, 1_000_000 },
        { "C2: 49 < 50, K p.9", Granted(Shop.ClaimingWage(), 2_000_000, r => r with { WageFloorRise = 49 }), 2_000_000, 2_000_000 },
        { "C2: 責めに帰さない理由, Q p.11", Granted(Shop.ClaimingWage(), 2_000_000,
            r => r with { WageFloorRise = 49, BeyondControl = true }), 0, 0 },
        { "C4: 40 < 50, Q p.10", Granted(Shop.ClaimingWage(), 2_000_000, r => r with { WageFloorRise = 40 }), 2_000_000, 2_000_000 },
        { "D7: +30, K p.33", Granted(Shop.But(s => s with { ClaimsWagePoint = true, WageFloorRise = 30 }), 500_000,
            r => r with { WageFloorRise = 30 }), 0, 0 },
        { "+29, K p.33", Granted(Shop.But(s => s with { ClaimsWagePoint = true, WageFloorRise = 30 }), 500_000,
            r => r with { WageFloorRise = 29 }), 500_000, 500_000 },
        { "D6: 全部または一部, R sheet 6", Granted(Shop, 500_000, r => r with { DecisionRevoked = true }), 0, 500_000 },
    };

    [Theory, MemberData(nameof(Settled))]
    public void Each_pays_back_or_is_not_paid_what_was_worked_by_hand(string why, Case told, long least, long most)
    {
        var total = Catalogue.National[Track].Settle(told).Total;
        Assert.True(total == new YenRange(Yen.Of(least), Yen.Of(most)), $"{why}: {total}");
    }

    [Theory] // D1 to D3, R sheet 25: (収益 − 控除) × 補助金 ÷ 経費
    [InlineData(400_000, 750_000, 500_000, 100_000)] // (400,000 − 250,000) × 500,000/750,000
    [InlineData(300_000, 600_001, 400_000,  66_666)] // 99,999 × 400,000/600,001 = 66,665.89, rounded up
    [InlineData(150_000, 600_000, 400_000,       0)] // 150,000 < 200,000
    public void What_a_profit_costs(long profit, long costs, long grant, long due)
    {
        var c = Granted(Shop.Costing(costs), grant, r => r with { ProfitMade = true, ProjectProfit = Yen.Of(profit) });
        Assert.Equal(new YenRange(Yen.Of(due)),
            Catalogue.National[Track].Settle(c with { Award = c.Award with { EligibleCosts = Yen.Of(costs) } }).Total);
    }

    [Fact]
    public void A_profit_that_is_not_told_may_cost_anything_up_to_the_grant()
        => Assert.Equal(new YenRange(Yen.Zero, Yen.Of(500_000)),
            Catalogue.National[Track].Settle(Granted(Shop.Costing(750_000), 500_000, r => r with { ProfitMade = true })).Total);

    [Fact] // D6, R sheet 6: 10.95% a year from 2026-09-30 to 2027-09-30, both days: 500,000 × 0.0003 × 366
    public void A_revoked_decision_bears_a_surcharge()
    {
        var c = Granted(Shop, 500_000, r => r with
        {
            DecisionRevoked = true, RepaymentOrderedOn = Day("2027-09-30"), RepaymentDueOn = Day("2027-10-20"),
            RepaidOn = Day("2027-09-30"),
        });
        var row = Assert.Single(Catalogue.National[Track].Settle(c with
        {
            Award = c.Award with { PaidOn = Day("2026-09-30") },
        }).Rows, r => r.Row == "revoked");
        var surcharge = Assert.Single(row.Charges, charge => charge.Row == "surcharge");
        Assert.Equal((366, Yen.Of(54_900)), (surcharge.Days!.Value, surcharge.Due!.Value.Most));
    }

    private static Case Granted(Case c, long grant, Func<ProjectResults, ProjectResults>? results = null) => c with
    {
        Award = new()
        {
            DecidedOn = Day("2025-09-15"), CompletedOn = Day("2026-06-30"), Grant = Yen.Of(grant), RaisedPart = Yen.Zero,
        },
        Results = results?.Invoke(Kept) ?? Kept,
    };
}
