using Hojo.Model;
using Hojo.Rules;
using Hojo.Tests.Programmes.ItDonyu;
using NodaTime;
using static Hojo.Tests.Programmes.DigitalAi.RulesCases;
using static Hojo.Tests.Programmes.ItDonyu.ItCases;

namespace Hojo.Tests.Programmes.DigitalAi;

/// <summary>Double entry: awarded companies years later, worked by hand by a second reader. Pages as in
/// <see cref="RulesCompaniesTests"/>, F being 複数者連携デジタル化・AI導入枠.</summary>
public class RulesYearsLaterTests
{
    private static readonly YearResult Paid = new() { WageFloorGap = 30 };

    private static readonly ProjectResults Kept = new()
    {
        PayrollPerHead = Pct(3.0), LaborProductivity = Pct(3.0), Year1 = Paid, Year2 = Paid, Year3 = Paid, BeyondControl = false,
        ReportMissing = false, Withdrawn = false, DecisionRevoked = false, Disposal = new() { Disposed = false },
    };

    /// <summary>The maker, awarded ¥4,500,000.</summary>
    private static readonly Case Awarded = Later(Maker, 4_500_000);

    /// <summary>A company of 30 that had an award before, and 3.4% of the 3.5% that were asked.</summary>
    private static readonly Case Again = After(Later(Service.Employing(30).AwardedBefore(3.5), 450_000),
        r => r with { PayrollPerHead = Pct(3.4) });

    public static TheoryData<string, string, Case, long> Settled => new()
    {
        { "T11: 2.9%, T10", "normal-large", After(Awarded, r => r with { PayrollPerHead = Pct(2.9) }), 4_500_000 },
        { "T11: 3.0% and 30円, T10", "normal-large", Awarded, 0 },
        { "T11: 29円 in a year, T10", "normal-large", After(Awarded, r => r with { Year2 = new() { WageFloorGap = 29 } }), 4_500_000 },
        { "T11: productivity is missed, T10", "normal-large", After(Awarded, r => r with { LaborProductivity = Pct(1.0) }), 0 },
        { "I8: 3.4% after a decision, I9", "invoice", Again, 450_000 },
        { "I8: 3.4% without one, I9", "invoice", Again.But(t => t with { AwardedSince2022 = false }), 0 },
        { "I8: small, I9", "invoice", Again.Employing(5), 0 },
        { "T12: given up for no fault of its own, T10", "normal", After(Later(Service, 1_200_000), r => r with
            { Withdrawn = true, BeyondControl = true }), 0 },
        { "a tool sold for ¥300,000, 第31条第4項, T11", "normal-large", Sold(Awarded, 300_000), 300_000 },
        { "sold for more than the grant, 第29条第4項, F10", "multi-company", Sold(Later(Group, 450_000), 450_001), 450_000 },
        { "S8: used for all of the year reported, S9", "security", Later(Service, 300_000), 0 },
        { "T11: sold with approval for 800,000, T11", "normal", After(Later(Service, 1_200_000), r => r with
            { Disposal = new() { Disposed = true, Price = Yen.Of(800_000) } }), 800_000 },
        { "T11: sold for more than the grant, T11", "normal", After(Later(Service, 1_200_000), r => r with
            { Disposal = new() { Disposed = true, Price = Yen.Of(1_200_001) } }), 1_200_000 },
        { "F9: productivity is missed, F10", "multi-company", After(Later(Group, 7_400_000), r => r with
            { LaborProductivity = Pct(2.0) }), 0 },
    };

    [Theory] // 原則として、全部又は一部: no formula, and neither 加算金 nor 延滞金 (第28条第2項, 第29条, 第30条)
    [MemberData(nameof(Settled))]
    public void Each_may_pay_back_as_much_as_was_worked_by_hand(string company, string track, Case told, long most)
    {
        var settled = Assessor.For(Catalogue.National.Track("digital-ai/2026/" + track)).Settle(told);
        Assert.Equal((company, new YenRange(Yen.Zero, Yen.Of(most))), (company, settled.Total));
        Assert.Equal((company, new YenRange(Yen.Zero)), (company, settled.ChargeTotal));
    }

    /// <summary>加算金 by the day from the receipt of all to its return, both days counted (第29条).</summary>
    public static TheoryData<string, string, Case, int, long> Charged => new()
    {
        { "T12: given up after 11 months, T10", "normal", GivenUp(1_200_000, "2027-02-15", "2028-03-31"), 411, 147_960 },
        { "T12: paid a month late, T10", "normal", GivenUp(1_200_000, "2027-02-15", "2028-04-30"), 441, 158_760 },
        { "S8: before the two years reported, S10", "security", GivenUp(300_000, "2027-01-10", "2028-03-15"), 431, 38_790 },
        { "D10: two grants in one hand, D10: 168,959.9", "electronic-trade", Revoked(1_066_666, "2027-01-20", "2028-06-30"), 528, 168_959 },
        { "F10: used against the purpose, F10", "multi-company", Revoked(450_000, "2027-02-01", "2028-01-31"), 365, 49_275 },
    };

    [Theory]
    [MemberData(nameof(Charged))]
    public void What_is_cancelled_in_whole_bears_the_surcharge_worked_by_hand(string company, string track, Case told, int days, long due)
    {
        var settled = Assessor.For(Catalogue.National.Track("digital-ai/2026/" + track)).Settle(told);
        var charges = Assert.Single(settled.Rows, r => r.Charges is [{ On.Most.Whole: > 0 }, ..]).Charges;
        Assert.Equal((company, "surcharge", days, Yen.Of(due)), (company, charges[0].Row, charges[0].Days, charges[0].Due!.Value.Most));
        Assert.Equal((company, told.Award.Grant), (company, settled.Total!.Value.Most));
    }

    [Theory] // 納付期限の翌日から T10: due on 2028-03-31
    [InlineData("2028-03-31", 0)]
    [InlineData("2028-04-01", 1)]
    [InlineData("2028-04-30", 30)] // T12
    public void Late_days_run_from_the_day_after_it_is_due(string repaid, int days)
    {
        var settled = Assessor.For(Catalogue.National.Track("digital-ai/2026/normal")).Settle(GivenUp(1_200_000, "2027-02-15", repaid));
        var row = Assert.Single(settled.Rows, r => r.Row == "withdrawal");
        Assert.Equal(days, Assert.Single(row.Charges, charge => charge.Row == "late-charge").Days);
    }

    [Theory] // 補助事業の完了した日の属する年度の終了後５年間 T7
    [InlineData("2026-11-30", "2032-03-31")]
    [InlineData("2027-03-31", "2032-03-31")]
    [InlineData("2027-04-01", "2033-03-31")]
    public void Papers_are_kept_for_five_years_after_the_fiscal_year(string completed, string kept)
    {
        var told = Awarded with { Award = Awarded.Award with { CompletedOn = Day(completed) } };
        var dates = told.Assessed("digital-ai/2026/normal-large").Dates;
        Assert.Equal(Day(kept), Assert.Single(dates, d => d.Row == "records").Day);
    }

    private static Case Later(Case applied, long grant) => applied with
    {
        Award = new() { DecidedOn = new(2026, 8, 20), CompletedOn = new(2026, 12, 15), Grant = Yen.Of(grant) }, Results = Kept,
    };

    private static Case After(Case told, Func<ProjectResults, ProjectResults> results) => told with { Results = results(told.Results) };

    private static Case Sold(Case told, long price)
        => After(told, r => r with { Disposal = new() { Disposed = true, Sold = true, Price = Yen.Of(price) } });

    private static Case GivenUp(long grant, string paid, string repaid)
        => After(Later(Service, grant).PaidOn(paid), r => r with { Withdrawn = true, RepaidOn = Day(repaid), RepaymentDueOn = Due });

    private static Case Revoked(long grant, string paid, string repaid)
        => After(Later(Service, grant).PaidOn(paid), r => r with { DecisionRevoked = true, RepaidOn = Day(repaid), RepaymentDueOn = Due });

    private static LocalDate Due => new(2028, 3, 31);
}
