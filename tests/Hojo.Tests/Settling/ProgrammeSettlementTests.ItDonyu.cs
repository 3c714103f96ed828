using Hojo.Model;
using Hojo.Rules;
using NodaTime;

namespace Hojo.Tests.Settling;

/// <summary>IT導入補助金2025: tools given up, days of a charge, floors and pay year by year.</summary>
public sealed partial class ProgrammeSettlementTests
{
    [Theory] // IT導入, every track: 全部又は一部 with 加算金 (T:1212-1214 and the like)
    [InlineData("it-donyu/2025/normal")]
    [InlineData("it-donyu/2025/invoice")]
    [InlineData("it-donyu/2025/electronic-trade")]
    [InlineData("it-donyu/2025/security")]
    [InlineData("it-donyu/2025/multi-company")]
    public void Giving_up_a_tool_may_cost_all_of_it(string track)
    {
        Row(track, "withdrawal", new() { Award = Award, Results = new() { Withdrawn = false, DecisionRevoked = false } }, 0, 0);
        Assert.Equal([("surcharge", new Percent(10.95m)), ("late-charge", new Percent(10.95m))],
            Row(track, "withdrawal", new() { Award = Award, Results = new() { Withdrawn = true } }, 0, 2_000_000)
                .Charges.Select(charge => (charge.Row, charge.Yearly)));
    }

    /// <summary>交付規程 第29条, 第30条: 10.95% a year is 0.03% a day. Paid on 04-01, returned on 04-30: 30 days of 2,000,000 come to 18,000;
    /// due on 04-20: 10 days of 2,018,000 come to 6,054.</summary>
    [Theory]
    [InlineData("it-donyu/2025/normal")]
    [InlineData("it-donyu/2025/security")]
    public void Charges_run_by_the_day(string track)
    {
        var given = Award with { DecidedOn = null, StartedOn = null, CompletedOn = null, PaidOn = new(2026, 4, 1) };
        var row = Row(track, "withdrawal", new()
        {
            Award = given,
            Results = new() { Withdrawn = true, RepaymentDueOn = new(2026, 4, 20), RepaidOn = new(2026, 4, 30) },
        }, 0, 2_000_000);
        Assert.Equal([(30, 18_000), (10, 6_054)], row.Charges.Select(charge => (charge.Days!.Value, charge.Due!.Value.Most.Whole)));
    }

    /// <summary>IT導入 450万円 (T:454-455): once a floor missed in year 1 or 2 was repaid, pay is not judged at the end.</summary>
    [Theory] //  差: 1年目 2年目 3年目   給与      最賃       給与        計
    [InlineData(29, 30, 30, 0.0, 4_500_000,         0, 4_500_000)]
    [InlineData(30, 29, 30, 0.0, 3_000_000,         0, 3_000_000)]
    [InlineData(30, 30, 29, 0.0, 1_500_000, 4_500_000, 4_500_000)] // judged in the same year: all, and not more
    [InlineData(30, 30, 29, 1.5, 1_500_000,         0, 1_500_000)]
    [InlineData(30, 30, 30, 0.0,         0, 4_500_000, 4_500_000)]
    [InlineData(30, 30, 30, 1.5,         0,         0,         0)]
    public void Later_goals_are_not_asked_once_a_miss_was_repaid(int first, int second, int third, double payroll, long floor,
        long pay, long total)
    {
        var settled = Settle("it-donyu/2025/normal-large",
            It(first, second, third, 3.0, 3.0) with { Results = Reported(first, second, third, 3.0, 3.0, payroll) });
        Assert.Equal((new YenRange(Yen.Of(floor)), new YenRange(Yen.Of(pay))),
            (settled.Rows.Single(r => r.Row == "repay-wage-floor").Due, settled.Rows.Single(r => r.Row == "repay-payroll").Due));
        Assert.Equal(new YenRange(Yen.Of(total)), settled.Total);
    }

    [Theory] // 1.5% to that year (T:449): a miss in a year of less growth does not count, a later one does
    [InlineData(1.5,  1.5, 4_500_000)]
    [InlineData(1.49, 1.5, 3_000_000)]
    [InlineData(1.49, 1.49, 0)]
    public void A_miss_counts_only_where_value_added_grew(double first, double second, long due)
        => Row("it-donyu/2025/normal-large", "repay-wage-floor", It(29, 29, 30, first, second), due, due);

    private static Case It(int first, int second, int third, double toFirst, double toSecond) => new()
    {
        Applicant = new() { Employees = 40, SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther },
        Award = new() { Grant = Yen.Of(4_500_000) },
        ItDonyu = new()
        {
            Organisation = ItOrganisation.Company, WageRuleExempt = false, Outcome = new() { PayAboveHalfValueAdded = false },
        },
        Results = Reported(first, second, third, toFirst, toSecond, 1.5),
    };

    private static ProjectResults Reported(int first, int second, int third, double toFirst, double toSecond, double payroll) => new()
    {
        Payroll = Pct(payroll),
        Year1 = new() { WageFloorGap = first, ValueAdded = Pct(toFirst) },
        Year2 = new() { WageFloorGap = second, ValueAdded = Pct(toSecond) },
        Year3 = new() { WageFloorGap = third, ValueAdded = Pct(3.0) },
        BeyondControl = false,
        Withdrawn = false,
        DecisionRevoked = false,
        ReportMissing = false,
        Disposal = new() { Disposed = false },
    };
}
