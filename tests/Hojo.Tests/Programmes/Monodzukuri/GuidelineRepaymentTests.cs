using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.Monodzukuri.GuidelineCases;

namespace Hojo.Tests.Programmes.Monodzukuri;

/// <summary>2.6 補助対象要件未達の場合の補助金返還義務 of 第20次 and 第23次, with the examples of the FAQ (2025-04-21) and of the overview.</summary>
public class GuidelineRepaymentTests
{
    private static readonly YearResult Kept = new() { WageFloorGap = 100, OperatingDeficit = false };

    /// <summary>All targets are reached.</summary>
    private static readonly ProjectResults Reached = new()
    {
        Payroll = Pct(20), PayrollPerHead = Pct(20), OfficersPayroll = Pct(20), OfficersPayrollPerHead = Pct(20),
        Year1 = Kept, Year2 = Kept, Year3 = Kept, Year4 = Kept, Year5 = Kept,
        ValueAddedIncreased = true, BeyondControl = false, ReportMissing = false, Raised = new() { EmployeesGone = false },
        Disposal = new() { Disposed = false },
    };

    private static readonly AwardTargets Targets = new()
    {
        Payroll = Pct(4.0m), PayrollPerHead = Pct(4.0m), OfficersPayroll = Pct(4.0m), OfficersPayrollPerHead = Pct(4.0m), WageFloorGap = 30,
    };

    private static Case Awarded(long grant, long raised, int years, ProjectResults results, AwardTargets? targets = null)
        => But(p: p => p with { ClaimsRaisedCap = raised > 0 }, m: m => m with { TargetsDeclared = true }) with
        {
            Award = new() { Grant = Yen.Of(grant), RaisedPart = Yen.Of(raised), PlanYears = years, Targets = targets ?? Targets },
            Results = results,
        };

    private static void Due(string track, Case c, params (string Row, long Due)[] due)
    {
        var settled = Assessor.For(Catalogue.National.Track(track)).Settle(c);
        Assert.All(settled.Rows, row => Assert.True(row.Due!.Value.IsPoint, row.Row));
        Assert.Equal(due.Select(d => (d.Row, Yen.Of(d.Due))),
            settled.Rows.Where(row => row.Due!.Value.Most > Yen.Zero).Select(row => (row.Row, row.Due!.Value.Least)));
    }

    [Theory] // FAQ 4-2 to 4-5 (p.12-13): degrees in % of the target for employees and officers; the part that is returned
    [InlineData(90, 140, 110, 80, 10)]    // 例１
    [InlineData(100, 70, 110, 80, 20)]    // 例２
    [InlineData(90, 70, 110, 100, 0)]     // 例３
    [InlineData(0, 140, 0, -10, 100)]     // 例４
    public void Patterns_of_the_faq(int total, int officers, int perHead, int officersPerHead, int percent)
    {
        Growth Of(int degree) => Pct(4.0m * degree / 100);
        var c = Awarded(10_000_000, 0, 5, Reached with
        {
            Payroll = Of(total), OfficersPayroll = Of(officers), PayrollPerHead = Of(perHead), OfficersPayrollPerHead = Of(officersPerHead),
        });
        Due(Products20, c, percent == 0 ? [] : [("repay-wage", 100_000L * percent)]);
    }

    [Fact] // FAQ 4-6 (p.13): Tokyo (2.8%), 2,500万円, targets 4.0%, reached 1.5/2.5/3.5/3.0: 625万円
    public void The_wages_of_the_faq()
        => Due(Products20, Awarded(25_000_000, 0, 3, Reached with
        {
            Payroll = Pct(1.5m), OfficersPayroll = Pct(2.5m), PayrollPerHead = Pct(3.5m), OfficersPayrollPerHead = Pct(3.0m),
        }), ("repay-wage", 6_250_000));

    [Fact] // FAQ 4-7 (p.14): a target of +50円, +30円 in year 2 of 3, 2,500万円: 834万円, as printed up to ten thousands
    public void The_lowest_wage_of_the_faq()
        => Due(Products20,
            Awarded(25_000_000, 0, 3, Reached with { Year2 = Kept with { WageFloorGap = 30 } }, Targets with { WageFloorGap = 50 }),
            ("repay-wage-floor", 8_333_333));

    [Theory] // 概要版 p.19: a target of 9.0% and 3.0% reached: of the rest 2/3; 3,500万円 with 1,000万円 added
    [InlineData(Products20)]
    [InlineData(Products23)]
    public void The_special_missed_by_wages(string track)
        => Due(track, Awarded(35_000_000, 10_000_000, 3,
            Reached with { Payroll = Pct(3.0m), PayrollPerHead = Pct(3.0m) },
            new()
            {
                Payroll = Pct(2.0m), OfficersPayroll = Pct(2.0m),
                OfficersPayrollPerHead = Pct(3.0m), PayrollPerHead = Pct(3.0m), WageFloorGap = 30,
                Raised = new() { Payroll = Pct(9.0m), PayrollPerHead = Pct(9.0m), WageFloorGap = 50 },
            }),
            track == Products20 ? [("repay-raised", 10_000_000), ("repay-raised-pay", 16_666_666)]
                // 基本要件② of 23次 is 3.5% at least: 35,000,000 × (1 − 3.0/3.5)
                : [("repay-wage", 5_000_000), ("repay-raised", 10_000_000), ("repay-raised-pay", 16_666_666)]);

    [Theory] // 概要版 p.19: +80円, +80/+40/+85円 in three years: of the rest 1/3
    [InlineData(Products20)]
    [InlineData(Products23)]
    public void The_special_missed_by_the_lowest_wage(string track)
        => Due(track, Awarded(35_000_000, 10_000_000, 3,
            Reached with
            {
                Year1 = Kept with { WageFloorGap = 80 }, Year2 = Kept with { WageFloorGap = 40 }, Year3 = Kept with { WageFloorGap = 85 },
            },
            Targets with { Raised = new() { Payroll = Pct(6.0m), PayrollPerHead = Pct(6.0m), WageFloorGap = 80 } }),
            ("repay-raised", 10_000_000), ("repay-raised-floor", 8_333_333));

    [Theory] // いずれの目標値も達成できなかった場合は達成度の高い目標値の未達成率: the better of 1/2 and 1/3, of 1/6 and 1/3
    [InlineData(Products20, 3.0, 8_333_333)]
    [InlineData(Products23, 3.0, 8_333_333)]
    [InlineData(Products20, 5.0, 4_166_666)]
    [InlineData(Products23, 5.0, 4_166_666)]
    [InlineData(Products20, 0.0, 25_000_000)] // ゼロ若しくはマイナス成長の場合は、全額返還
    [InlineData(Products23, -1.0, 25_000_000)]
    public void Both_targets_of_the_special_missed(string track, double reached, long due)
    {
        var c = Awarded(35_000_000, 10_000_000, 3,
            Reached with
            {
                Payroll = Pct((decimal)reached), PayrollPerHead = Pct((decimal)reached), Year2 = Kept with { WageFloorGap = 40 },
            },
            Targets with { Raised = new() { Payroll = Pct(6.0m), PayrollPerHead = Pct(6.0m), WageFloorGap = 50 } });
        var settled = Assessor.For(Catalogue.National.Track(track)).Settle(c);
        Yen Of(string row) => settled.Rows.Single(r => r.Row == row).Due!.Value.Least;
        Assert.Equal((Yen.Of(10_000_000), Yen.Zero, Yen.Zero, Yen.Of(due)),
            (Of("repay-raised"), Of("repay-raised-pay"), Of("repay-raised-floor"), Of("repay-raised-both")));
        if (reached <= 0) Assert.Equal(new YenRange(Yen.Of(35_000_000)), settled.Total);
    }

    [Fact] // 常時使用する従業員がいなくなった場合: all of it
    public void No_employees_are_left()
        => Due(Products20, Awarded(35_000_000, 10_000_000, 3, Reached with { Raised = new() { EmployeesGone = true } },
            Targets with { Raised = new() { Payroll = Pct(6.0m), WageFloorGap = 50 } }),
            ("repay-raised", 10_000_000), ("repay-raised-floor", 25_000_000));

    [Theory] // the first term has no exemption, the second has
    [InlineData(Products20)]
    [InlineData(Products23)]
    public void Reasons_beyond_control_excuse_the_second_term_alone(string track)
        => Due(track, Awarded(35_000_000, 10_000_000, 3,
            Reached with { Payroll = Pct(3.0m), PayrollPerHead = Pct(3.0m), BeyondControl = true },
            Targets with { Raised = new() { Payroll = Pct(6.0m), PayrollPerHead = Pct(6.0m), WageFloorGap = 50 } }),
            ("repay-raised", 10_000_000));

    [Theory] // 23次 p.18: 補助金交付額 × (1 − 3.0 ÷ 4.0); a target is 3.5% at least
    [InlineData(4.0, 3.0, 2_500_000)]
    [InlineData(2.0, 2.8, 2_000_000)]
    [InlineData(4.0, 4.0, 0)]
    [InlineData(4.0, 0.0, 10_000_000)]
    public void Pay_per_head_of_call_23(double target, double reached, long due)
        => Due(Products23,
            Awarded(10_000_000, 0, 5, Reached with { PayrollPerHead = Pct((decimal)reached), Payroll = null, OfficersPayroll = null },
                Targets with { PayrollPerHead = Pct((decimal)target) }), due == 0 ? [] : [("repay-wage", due)]);

    [Theory] // 過半数が営業利益赤字 (概要版 p.16: two of three) without growth of value added
    [InlineData(3, 1, false, true)]
    [InlineData(3, 2, false, false)]
    [InlineData(3, 2, true, true)]
    [InlineData(5, 2, false, true)]
    [InlineData(5, 3, false, false)]
    public void Most_years_in_deficit(int years, int deficits, bool increased, bool due)
    {
        YearResult Year(int k) => Kept with { OperatingDeficit = k <= deficits };
        Assert.All(new[] { Products20, Products23 }, track => Due(track, Awarded(10_000_000, 0, years, Reached with
        {
            Payroll = Pct(2.0m), PayrollPerHead = Pct(2.0m), ValueAddedIncreased = increased,
            Year1 = Year(1), Year2 = Year(2), Year3 = Year(3), Year4 = Year(4), Year5 = Year(5),
        }), due ? [("repay-wage", 5_000_000)] : []));
    }

    [Fact] // that year alone; 再生事業者 are exempt from both
    public void A_year_in_deficit_is_not_counted()
    {
        var missed = Reached with
        {
            ValueAddedIncreased = false, Year1 = Kept with { WageFloorGap = 29, OperatingDeficit = true },
            Year2 = Kept with { WageFloorGap = 29 },
        };
        Assert.All(All, track => Due(track, Awarded(10_000_000, 0, 5, missed), ("repay-wage-floor", 2_000_000)));
        Assert.All(All, track => Due(track, Awarded(10_000_000, 0, 5, missed with { Payroll = Pct(0), PayrollPerHead = Pct(0) })
            .And(a: a => a with { Standing = a.Standing with { Revitalising = true } })));
    }

    [Fact]
    public void Targets_that_were_not_declared_return_all()
        => Assert.All(All, track => Due(track, Awarded(10_000_000, 0, 5, Reached).And(m: m => m with { TargetsDeclared = false }),
            ("repay-undeclared", 10_000_000)));

    [Theory] // p.4: not where the ceiling is not reached, so nothing of the special is missed
    [InlineData(Products20)]
    [InlineData(Products23)]
    public void A_special_that_added_nothing_did_not_apply(string track)
    {
        var c = Awarded(10_000_000, 0, 3, Reached with { Payroll = Pct(4), PayrollPerHead = Pct(4), OfficersPayroll = Pct(4) },
            Targets with { Raised = new() { Payroll = Pct(6.0m), PayrollPerHead = Pct(6.0m), WageFloorGap = 50 } });
        Due(track, c with { Plan = c.Plan with { ClaimsRaisedCap = true } });
    }

    [Theory] // p.43 (20次), p.44 (23次): 残存簿価相当額又は時価（譲渡額）により、当該処分財産に係る補助金交付額を限度に
    [InlineData(3_000_000, 1_000_000, 5_000_000, 3_000_000)]
    [InlineData(3_000_000, 4_000_000, 5_000_000, 4_000_000)]
    [InlineData(3_000_000, 6_000_000, 5_000_000, 5_000_000)]
    public void A_disposal_costs_at_most_the_higher_value_and_the_grant_for_the_asset(long book, long price, long asset, long most)
        => Assert.All([Products20, Products23], track => Assert.Equal(new YenRange(Yen.Zero, Yen.Of(most)), Awarded(10_000_000, 0, 3,
            Reached with
            {
                Disposal = new() { Disposed = true, BookValue = Yen.Of(book), Price = Yen.Of(price), Grant = Yen.Of(asset) },
            }).Total(track)));

    [Fact]
    public void A_disposal_that_is_not_told_is_not_taken_for_none() => Assert.All([Products20, Products23], track =>
    {
        YenRange? Of(AssetDisposal told) => Awarded(10_000_000, 0, 3, Reached with { Disposal = told }).Total(track);

        Assert.Equal(new YenRange(Yen.Zero, Yen.Of(10_000_000)), Of(new()));
        Assert.Equal(new YenRange(Yen.Zero, Yen.Of(5_000_000)), Of(new() { Disposed = true, Grant = Yen.Of(5_000_000) }));
        Assert.Equal(new YenRange(Yen.Zero), Of(new() { Disposed = false, Grant = Yen.Of(5_000_000) }));
    });
}
