using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Goals;
using Hojo.Tests.Programmes.ShinjigyoShinshutsu;
using Hojo.Tests.Properties;

namespace Hojo.Tests.Solving;

/// <summary>What is missing, worked by hand.</summary>
public class WorkedChangeTests
{
    private static readonly Case Plain = Round3Cases.Base;

    private static GrantSolver Of(Case c) => new(Assessor.For(Round3Cases.Round3), c, Round3Cases.On);

    private static Change[] Missing(Case c, string row)
        => [.. Of(c).Missing().Single(r => r.Row == row).Ways.Select(w => Assert.Single(w.Changes))];

    [Fact]
    public void Final_year_value_added_is_the_least_whole_yen_and_every_year_is_named()
    {
        // 1億 × 1.04⁵ = 121,665,290.24; year by year 104,000,000, 108,160,000, 112,486,400, 116,985,856
        var change = Assert.Single(
            Missing(Plain.But(plan: p => p with { ValueAdded = Growth.Between(new(100_000_000), new(118_000_000), 5) }), "value-added"));
        Assert.Equal(("plan.valueAdded", "4.0%以上", 4.0m, Ease.Planned), (change.Fact, change.Needed.Ja, change.Value, change.Ease));
        var year = change.FinalYear!;
        Assert.Equal((Yen.Of(100_000_000), Yen.Of(118_000_000), Yen.Of(121_665_291)), (year.From, year.Told, year.Needed));
        Assert.Equal([104_000_000, 108_160_000, 112_486_400, 116_985_856, 121_665_291], year.Path.Select(y => y.Whole));
    }

    [Fact]
    public void Pay_per_head_is_held_against_the_minimum_wage_and_total_pay_against_its_own_bound()
    {
        // 東京: the minimum wage grew by 2.8% a year (S3:102); total pay has to grow by 2.5%
        var changes = Missing(Plain.But(plan: p => p with { Payroll = Growth.Of(new(2.0m)), PayrollPerHead = Growth.Of(new(2.0m)) }),
            "wage");
        Assert.Equal([("plan.payrollPerHead", "2.8%以上", 0.8m), ("plan.payroll", "2.5%以上", 0.5m)],
            changes.Where(c => c.Fact.StartsWith("plan.payroll", StringComparison.Ordinal))
                .Select(c => (c.Fact, c.Needed.Ja, c.By!.Value)));
        Assert.All(changes, c => Assert.Null(c.FinalYear)); // stated as rates
    }

    [Fact]
    public void The_lowest_wage_lacks_five_yen_an_hour()
    {
        var change = Assert.Single(Missing(Plain.But(plan: p => p with { WageFloorGap = 25 }), "wage-floor"));
        Assert.Equal((30m, 5m, "30円以上", "25円"), (change.Value, change.By!.Value, change.Needed.Ja, change.Told!.Ja));
    }

    [Fact]
    public void New_sales_of_a_tenth_are_named_in_yen()
    {
        // sales of 8億
        var c = Plain.But(plan: p => p with { NewSales = p.NewSales with { OfSales = new(8, 100), OfValueAdded = new(0, 1) } });
        var changes = Missing(c, "new-sales");
        var part = changes.Single(x => x.Fact == "plan.newSales.ofSales").Part!;
        Assert.Equal(("applicant.sales", Yen.Of(800_000_000), Yen.Of(80_000_000), Yen.Of(64_000_000)),
            (part.Of, part.Whole, part.Needed, part.Told!.Value));
        Assert.Equal(0.15m, changes.Single(x => x.Fact == "plan.newSales.ofValueAdded").Value);
    }

    [Fact]
    public void What_an_applicant_is_or_only_declares_is_marked()
    {
        Assert.Equal(Ease.Standing, Assert.Single(Missing(Plain.But(a => a with { FoundedOn = new(2025, 8, 1) }), "under-one-year")).Ease);
        var declared =
            Assert.Single(Missing(Plain.But(plan: p => p with { Novelty = p.Novelty with { NewCustomers = false } }), "new-market"));
        Assert.Equal((Ease.Declared, "はい", 1m), (declared.Ease, declared.Needed.Ja, declared.Value));
    }

    [Fact]
    public void A_plan_of_six_years_is_one_too_long()
    {
        var change = Assert.Single(Missing(Plain.But(plan: p => p with { Years = 6 }), "plan-years"));
        Assert.Equal(("3年以上5年以下", "5年", -1m), (change.Needed.Ja, change.Nearest.Ja, change.By!.Value));
    }

    [Fact]
    public void A_maker_is_small_by_capital_or_by_headcount()
    {
        // 製造業: 3億円以下 or 300人以下 (S3:53); a specified business: under 10億円 and 500人以下 (S3:64), which takes two changes and is not named
        var large = Of(Plain.But(a => a with { Capital = new(1_000_000_000), Employees = 501 })).Missing().Single(r => r.Row == "size");
        Assert.All(large.Ways, w => Assert.All(w.Changes, x => Assert.Equal(Ease.Standing, x.Ease)));
        Assert.Contains(large.Ways, w => w.Changes.Single() is { Fact: "applicant.capital", Needed.Ja: "300,000,000円以下" });
        Assert.Contains(large.Ways, w => w.Changes.Single() is { Fact: "applicant.employees", Needed.Ja: "300人以下" });
    }

    [Fact]
    public void One_change_that_makes_it_eligible_is_found_and_where_there_is_none_it_says_so()
    {
        var one = Of(Plain.But(plan: p => p with { WageFloorGap = 25 }));
        var turn = Assert.Single(one.SingleChanges());
        Assert.Equal(("plan.wageFloorGap", 30m, TrackVerdict.Eligible), (turn.Change.Fact, turn.Change.Value, turn.Verdict));

        var two = Of(Plain.But(plan: p => p with { WageFloorGap = 25, ActionPlanPublished = false })).Solve([]);
        Assert.Equal((2, 0, 2), (two.RowsAgainst, two.SingleChanges.Count, two.Missing.Count));

        Assert.Empty(Of(Plain).SingleChanges());
    }

    [Fact]
    public void Funding_by_a_bank_may_be_confirmed_or_done_without()
    {
        var turns = Of(Plain.But(plan: p => p with { BankFunded = true })).SingleChanges();
        Assert.Equal([("plan.bankFunded", "いいえ"), ("plan.bankConfirmation", "はい")], turns.Select(t => (t.Change.Fact, t.Change.Needed.Ja)));
    }

    [Property(MaxTest = 3_000)]
    public void The_least_final_pay_reaches_its_growth_and_one_yen_less_does_not(PlannedPay plan)
    {
        var (first, years, cell) = (plan.First, plan.Years, Scales.Growth.Cell(plan.Goal));
        var needed = Pay.Least(first, years, cell)!.Value;
        Assert.True(Scales.Growth.Cell(Growth.Between(first, needed, years)) >= cell);
        if (needed > Yen.Zero) Assert.True(Scales.Growth.Cell(Growth.Between(first, needed - Yen.Of(1), years)) < cell);
        Assert.Equal(years, Pay.Path(first, needed, years, cell).Count);
    }
}
