using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.ItDonyu.ItCases;
using static Hojo.Tests.Programmes.ItDonyu.RulesCases;

namespace Hojo.Tests.Programmes.ItDonyu;

/// <summary>Double entry: awarded companies years later, worked by hand by a second reader. Pages as in
/// <see cref="RulesCompaniesTests"/>.</summary>
public class RulesYearsLaterTests
{
    private static readonly ProjectResults Kept = new()
    {
        Payroll = Pct(1.5), Year1 = Paid(30), Year2 = Paid(30), Year3 = Paid(30), BeyondControl = false, ReportMissing = false,
        Withdrawn = false, DecisionRevoked = false, Disposal = new() { Disposed = false },
    };

    /// <summary>The maker, awarded ¥4,500,000.</summary>
    private static readonly Case Awarded = Later(Maker, 4_500_000, Kept);

    /// <summary>The service company, awarded ¥500,000 that was paid on 2026-02-16.</summary>
    private static readonly Case Given = Later(Service, 500_000, Kept).PaidOn("2026-02-16");

    public static TheoryData<string, string, Case, long, long> Settled => new()
    {
        { "例1: missed in year 1, t9", Large, Missing(1), 4_500_000, 4_500_000 },
        { "U7, 例2: missed in year 2, t9", Large, Missing(2), 3_000_000, 3_000_000 },
        { "U7, 例3: missed in year 3, t10", Large, Missing(3), 1_500_000, 1_500_000 },
        { "U8: value added grew by 1.4%, t9", Large, Missing(2, 1.4), 0, 0 },
        { "U8: 1.4999%, t9", Large, Missing(2, 1.4999), 0, 0 },
        { "U8: 1.5%, t9", Large, Missing(2, 1.5), 3_000_000, 3_000_000 },
        { "U9: 1.2% is not above half of 2.4%, t10", Large, Paying(1.2, aboveHalf: false), 4_500_000, 4_500_000 },
        { "U9: 1.2% is above half of 2.3%, t10", Large, Paying(1.2, aboveHalf: true), 0, 0 },
        { "1.4999%, t10", Large, Paying(1.4999, aboveHalf: false), 4_500_000, 4_500_000 },
        { "1.5%, t10", Large, Paying(1.5, aboveHalf: false), 0, 0 },
        { "U10: 2,000,000 ÷ 3 = 666,666.7, t9", Large, Missing(3, grant: 2_000_000), 666_666, 666_666 },
        { "U10: 2,000,000 ÷ 3 × 2 = 1,333,333.3, t9", Large, Missing(2, grant: 2_000_000), 1_333_333, 1_333_333 },
        { "U12: no report in the window, t26", Large, After(Awarded, r => r with { ReportMissing = true }), 0, 4_500_000 },
        { "U12: a small business, t26", Large,
            After(Awarded, r => r with { ReportMissing = true }).But(applicant: a => a with { Employees = 20 }), 0, 0 },
        { "U14: given up after two years, t26", Normal, After(Given, r => r with { Withdrawn = true }), 0, 500_000 },
        { "a tool sold for ¥300,000: all or part of it, 第31条第4項, T12", Large, Sold(Awarded, 300_000), 0, 300_000 },
        { "sold for more than the grant, 第31条第4項, T12", Normal, Sold(Given, 500_001), 0, 500_000 },
        { "V3: the wage point is missed, i19", Invoice, Later(Service, 375_000, Kept with { Payroll = Pct(1.0) }), 0, 0 },
        { "X4: productivity is missed, S5", Security, Later(Service, 300_000, Kept with { LaborProductivity = Pct(0.0) }), 0, 0 },
        { "Y4: productivity is missed, f33", Multi, Later(Group, 7_400_000, Kept with { LaborProductivity = Pct(3.0) }), 0, 0 },
    };

    [Theory]
    [MemberData(nameof(Settled))]
    public void Each_pays_back_what_was_worked_by_hand(string company, string track, Case told, long least, long most)
    {
        var settled = Assessor.For(Catalogue.National.Track(track)).Settle(told);
        Assert.Equal((company, new YenRange(Yen.Of(least), Yen.Of(most))), (company, settled.Total));
        if (settled.Rows.Where(r => r.Due!.Value.Most != Yen.Zero).All(r => r.Charges.Count == 0))
            Assert.Equal((company, new YenRange(Yen.Zero)), (company, settled.ChargeTotal)); // 加算金・延滞金は含まない t9
    }

    /// <summary>加算金 by the day from the receipt of all to its return, both days counted (第29条).</summary>
    public static TheoryData<string, string, Case, int, long> Charged => new()
    {
        { "U11: given up before the wages are judged, t26", Large, Returned(Awarded.PaidOn("2026-03-10"), "2026-12-25"), 291, 392_850 },
        { "U13: stopped after 10 months, T11", Normal, Returned(Given, "2027-05-31"), 470, 70_500 },
        { "U13: paid a month late, T11", Normal, Returned(Given, "2027-07-01"), 501, 75_150 },
        { "U16: the plan was not told, t9", Large, Revoked(Awarded.PaidOn("2026-03-10"), "2026-12-25"), 291, 392_850 },
        { "V4: lent to another company, i26: 22,162.5", Invoice, Revoked(Later(Service, 375_000, Kept).PaidOn("2026-02-16"), "2026-08-31"),
            197, 22_162 },
        { "X5: stopped after 9 months, S10", Security, Returned(Later(Service, 300_000, Kept).PaidOn("2026-02-20"), "2027-02-19"), 365,
            32_850 },
    };

    [Theory]
    [MemberData(nameof(Charged))]
    public void What_is_cancelled_in_whole_bears_the_surcharge_worked_by_hand(string company, string track, Case told, int days, long due)
    {
        var settled = Assessor.For(Catalogue.National.Track(track)).Settle(told);
        var charges = Assert.Single(settled.Rows, r => r.Charges is [{ On.Most.Whole: > 0 }, ..]).Charges;
        Assert.Equal((company, "surcharge", days, Yen.Of(due)), (company, charges[0].Row, charges[0].Days, charges[0].Due!.Value.Most));
        Assert.Equal((company, told.Award.Grant), (company, settled.Total!.Value.Most));
        Assert.Equal((company, charges.Sum(c => c.Due!.Value.Most.Whole)), (company, settled.ChargeTotal!.Value.Most.Whole));
    }

    [Theory] // T12: 収入があったときは、その収入の全部又は一部に相当する金額を納付させる; 500,000 granted
    [InlineData(true,  120_000, 120_000)]
    [InlineData(true,  500_000, 500_000)]
    [InlineData(true,  500_001, 500_000)]
    [InlineData(true,        0,       0)] // scrapped
    [InlineData(true,     null, 500_000)]
    [InlineData(null,     null, 500_000)] // not told is not "none"
    [InlineData(false,    null,       0)]
    public void An_approved_disposal_may_cost_its_proceeds_up_to_the_grant(bool? disposed, int? price, long most)
    {
        var told = After(Given, r => r with
        {
            Disposal = new() { Disposed = disposed, Price = price is { } yen ? Yen.Of(yen) : null },
        });
        Assert.Equal(new YenRange(Yen.Zero, Yen.Of(most)), Assessor.For(Catalogue.National.Track(Normal)).Settle(told).Total);
    }

    [Theory] // 納付期限の翌日から T11: on the day it is due nothing, a day later 0.03%
    [InlineData("2027-05-31", 0)]
    [InlineData("2027-06-01", 1)]
    [InlineData("2027-07-01", 31)] // U13
    public void Late_days_run_from_the_day_after_it_is_due(string repaid, int days)
    {
        var rows = Assessor.For(Catalogue.National.Track(Normal)).Settle(Returned(Given, repaid)).Rows;
        var row = Assert.Single(rows, r => r.Row == "withdrawal");
        Assert.Equal(days, Assert.Single(row.Charges, charge => charge.Row == "late-charge").Days);
    }

    private static Case Later(Case applied, long grant, ProjectResults results) => applied.But(t => t with { Outcome = Above(false) }) with
    {
        Award = new() { DecidedOn = new(2025, 8, 20), CompletedOn = new(2025, 12, 15), Grant = Yen.Of(grant) }, Results = results,
    };

    private static Case After(Case told, Func<ProjectResults, ProjectResults> results) => told with { Results = results(told.Results) };

    private static ItOutcome Above(bool half) => new() { PayAboveHalfValueAdded = half };

    private static Case Missing(int year, double valueAdded = 2.0, long grant = 4_500_000)
    {
        YearResult In(int k) => Paid(k == year ? 29 : 30, valueAdded);
        return After(Later(Maker, grant, Kept), r => r with { Year1 = In(1), Year2 = In(2), Year3 = In(3) });
    }

    private static Case Paying(double payroll, bool aboveHalf)
        => After(Awarded, r => r with { Payroll = Pct(payroll) }).But(t => t with { Outcome = Above(aboveHalf) });

    private static Case Sold(Case told, long price)
        => After(told, r => r with { Disposal = new() { Disposed = true, Sold = true, Price = Yen.Of(price) } });

    private static Case Returned(Case told, string on)
        => After(told, r => r with { Withdrawn = true, RepaymentDueOn = Day("2027-05-31"), RepaidOn = Day(on) });

    private static Case Revoked(Case told, string on)
        => After(told, r => r with { DecisionRevoked = true, RepaymentDueOn = Day("2027-05-31"), RepaidOn = Day(on) });

    private static YearResult Paid(int gap, double valueAdded = 2.0) => new() { WageFloorGap = gap, ValueAdded = Pct(valueAdded) };
}
