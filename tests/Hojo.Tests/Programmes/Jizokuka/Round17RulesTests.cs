using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.Jizokuka.JizokukaCases;

namespace Hojo.Tests.Programmes.Jizokuka;

/// <summary>通常枠 第17回: what its 交付規程 (R, with the sheet) and its よくあるご質問 (Q) add, typed from them.</summary>
public class Round17RulesTests
{
    private const string Track = "jizokuka/17";

    private static readonly Case Granted = (Standard with
    {
        Award = new() { Grant = Yen.Of(500_000), RaisedPart = Yen.Zero, EligibleCosts = Yen.Of(750_000) },
        Results = new() { WageFloorRise = 50, InvoiceIssuer = true, ProfitMade = false, DecisionRevoked = false, BeyondControl = false,
            InputTax = Yen.Zero, Disposal = new() { Disposed = false } },
    }).Costing(750_000);

    private static RepaymentFinding Row(Case c, string row) => Assert.Single(Catalogue.National[Track].Settle(c).Rows, r => r.Row == row);

    private static void Due(Case c, string row, long least, long most)
        => Assert.Equal(new YenRange(Yen.Of(least), Yen.Of(most)), Row(c, row).Due);

    [Fact]
    public void Who_kept_everything_pays_nothing_back()
        => Assert.Equal(new YenRange(Yen.Zero), Catalogue.National[Track].Settle(Granted).Total);

    [Theory] // G p.36, and Q6-15 (Q p.11) for reasons beyond control: a shop with 6 or more at the end
    [InlineData(6, false,       0)]
    [InlineData(5, false, 500_000)]
    [InlineData(5, true,        0)]
    public void Graduation_missed_at_the_end_voids_the_grant(int atEnd, bool beyond, long due)
        => Due(Granted.But(s => s with { ClaimsGraduation = true }, a => a with { EmployeesAtEnd = atEnd })
            with { Results = Granted.Results with { BeyondControl = beyond } }, "void-graduation", due, due);

    [Theory] // G p.4 until the end, R sheets 13-14: 0円と確定される
    [InlineData(5, false,       0)]
    [InlineData(6, false, 500_000)]
    [InlineData(6, true,        0)] // who claims graduation is excepted
    public void No_longer_small_at_the_end_voids_the_grant(int atEnd, bool claims, long due)
        => Due(Granted.But(s => s with { ClaimsGraduation = claims }, a => a with { EmployeesAtEnd = atEnd }), "void-small", due, due);

    [Theory] // G p.9, p.33; Q6-15
    [InlineData(50, false,       0)]
    [InlineData(49, false, 500_000)]
    [InlineData(49, true,        0)]
    public void Reasons_beyond_control_save_a_missed_wage_special(int rise, bool beyond, long due)
        => Due(Granted.ClaimingWage() with { Results = Granted.Results with { WageFloorRise = rise, BeyondControl = beyond } },
            "void-wage", due, due);

    [Fact] // Q6-18 (Q p.12) names no such reasons for the invoice special
    public void They_do_not_save_a_missed_invoice_special()
        => Due(Granted.ClaimingInvoice() with { Results = Granted.Results with { InvoiceIssuer = false, BeyondControl = true } },
            "void-invoice", 500_000, 500_000);

    [Theory] // R art. 23: 10.95% a year from 受領 to 納付, both days; art. 21: 10.95% from the day after the day due
    [InlineData("2026-11-01", "2027-10-20", "2027-10-20", 354,  0, 53_100)] // 500,000 × 0.0003 × 354
    [InlineData("2026-11-01", "2027-10-20", "2027-10-30", 364, 10, 54_600)] // × 364
    public void A_revoked_decision_costs_up_to_all_with_two_charges_by_the_day(string paid, string due, string repaid, int surchargeDays,
        int lateDays, long surcharge)
    {
        var c = Granted with
        {
            Award = Granted.Award with { PaidOn = Day(paid) },
            Results = Granted.Results with
            {
                DecisionRevoked = true, RepaymentOrderedOn = Day(paid), RepaymentDueOn = Day(due), RepaidOn = Day(repaid),
            },
        };
        Due(c, "revoked", 0, 500_000);
        var charges = Row(c, "revoked").Charges;
        Assert.Equal([("surcharge", surchargeDays, surcharge), ("late-charge", lateDays, lateDays * 150L)],
            charges.Select(charge => (charge.Row, charge.Days!.Value, charge.Due!.Value.Most.Whole)));
    }

    [Theory] // R art. 25 paragraph 11: × 500,000/750,000; 400,000 of the grant are for the asset
    [InlineData(false, 0, 450_000,       0, 300_000)] // 廃棄: 残存簿価相当額 × 補助率
    [InlineData(false, 0, 450_000,  90_000, 240_000)] // less the removal
    [InlineData(false, 0, 720_000,       0, 400_000)] // 480,000, up to the grant for the asset
    [InlineData(true, 150_000, 450_000,  0, 100_000)] // 有償譲渡: 譲渡額 × 補助率
    public void A_disposal_is_paid_in_by_the_rate_of_the_grant(bool sold, long price, long book, long removal, long due)
        => Due(Disposing(d => d with
        {
            Sold = sold, Price = Yen.Of(price), BookValue = Yen.Of(book), RemovalCosts = Yen.Of(removal),
        }), "disposal-sum", due, due);

    [Fact]
    public void A_disposal_of_unknown_value_is_paid_in_up_to_the_grant_for_the_asset()
        => Due(Disposing(d => d with { Sold = false, RemovalCosts = Yen.Zero }), "disposal-sum", 0, 400_000);

    [Fact] // R art. 21: 全部または一部, and 10.95% a year from the day after the day due: 30,000 × 0.0003 × 10
    public void Input_tax_is_returned_with_a_late_charge()
    {
        var c = Granted with
        {
            Results = Granted.Results with
            {
                InputTax = Yen.Of(30_000), RepaymentDueOn = Day("2027-10-20"), RepaidOn = Day("2027-10-30"),
            },
        };
        Due(c, "tax-returned", 0, 30_000);
        Assert.Equal(Yen.Of(90), Assert.Single(Row(c, "tax-returned").Charges).Due!.Value.Most);
    }

    [Theory] // R sheet 25: (収益額 − 控除額) × 補助金額 ÷ 補助対象経費, 控除額 = 750,000 − 500,000, rounded up
    [InlineData(250_000, 0)]
    [InlineData(250_001, 1)]
    [InlineData(1_000_000, 500_000)]
    [InlineData(5_000_000, 500_000)] // 交付額を限度とする, S p.11
    public void Profits_are_returned_by_the_formula_of_form_8(long profit, long due)
        => Due(Granted with { Results = Granted.Results with { ProfitMade = true, ProjectProfit = Yen.Of(profit) } },
            "profit-return", due, due);

    private static Case Disposing(Func<AssetDisposal, AssetDisposal> how) => Granted with
    {
        Results = Granted.Results with { Disposal = how(new() { Disposed = true, Grant = Yen.Of(400_000) }) },
    };

    [Theory] // R art. 29: 終了日の属する月の翌月から1年間
    [InlineData("2026-05-15", "2027-05-31")]
    [InlineData("2026-06-30", "2027-06-30")]
    [InlineData("2026-07-01", "2027-07-31")]
    public void The_year_reported_on_begins_with_the_next_month(string completed, string end)
    {
        var dates = Catalogue.National[Track].Calendar(Standard with { Award = new() { CompletedOn = Day(completed) } });
        Assert.Equal(Day(end), Assert.Single(dates, d => d.Date.Row == "effect-period").Date.Day);
    }

    [Fact] // R art. 31
    public void Antisocial_forces_are_refused()
        => Standard.But(applicant: a => a with { AntisocialForces = true }).Expect(Track, "antisocial", passes: false);

    [Fact] // Q3-31: 3,000,000円 × 140㎡/300㎡
    public void The_shared_cost_of_the_questions_is_printed()
        => Assert.Contains(Catalogue.National.Track(Track)["lodging-shared"].Citations, c => c.Quote == "補助対象経費は、1,400,000 円となります");
}
