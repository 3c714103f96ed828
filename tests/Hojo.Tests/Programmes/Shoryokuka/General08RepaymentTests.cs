using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.Shoryokuka.General08Cases;

namespace Hojo.Tests.Programmes.Shoryokuka;

/// <summary>一般型 第8回 公募要領 p.12: three formulas of repayment.</summary>
public class General08RepaymentTests
{
    private static readonly YearResult Kept = new() { WageFloorGap = 52, OperatingDeficit = false };

    private static readonly ProjectResults Reported = new()
    {
        PayrollPerHead = Pct(4.0m), Year1 = Kept, Year2 = Kept, Year3 = Kept, Year4 = Kept, Year5 = Kept,
        ValueAddedIncreased = true, BeyondControl = false, ReportMissing = false,
    };

    private static void Due(long wage, long floor, long raised, Case c)
    {
        var settled = Assessor.For(Catalogue.National.Track(Track)).Settle(c);
        YenRange Of(string row) => settled.Rows.SingleOrDefault(r => r.Row == row)?.Due ?? new(Yen.Zero);
        Assert.Equal((new YenRange(Yen.Of(wage)), new YenRange(Yen.Of(floor)), new YenRange(Yen.Of(raised))),
            (Of("repay-wage"), Of("repay-wage-floor"), Of("repay-raised")));
    }

    private static Case Awarded(long grant, long raised, int years, Func<ProjectResults, ProjectResults> results, double target = 4.0,
        Func<Case, Case>? but = null)
    {
        var c = Base with
        {
            Award = new()
            {
                Grant = Yen.Of(grant), RaisedPart = Yen.Of(raised), PlanYears = years,
                Targets = new() { PayrollPerHead = Pct((decimal)target) },
            },
            Plan = Base.Plan with { ClaimsRaisedCap = raised > 0 },
            Results = results(Reported),
        };
        return but is null ? c : but(c);
    }

    [Fact] // (40,000,000 − 10,000,000) × (1 − 4.8 ÷ 6.0) + 10,000,000 = 16,000,000
    public void The_special_missed_by_pay_per_head()
        => Due(6_000_000, 0, 10_000_000, Awarded(40_000_000, 10_000_000, 5, r => r with { PayrollPerHead = Pct(4.8m) }, target: 6.0));

    [Theory] // (補助金交付額 − 補助上限引き上げ額) × (1 − 達成率), 10,000,000円
    [InlineData(4.0,  4.0,          0)]
    [InlineData(4.0,  3.0,  2_500_000)]
    [InlineData(4.0,  0.0, 10_000_000)] // 0もしくはマイナスの場合は全額
    [InlineData(4.0, -1.0, 10_000_000)]
    [InlineData(3.5,  2.8,  2_000_000)]
    [InlineData(2.0,  2.8,  2_000_000)] // a target is 3.5% at least
    public void Pay_per_head(double target, double reached, long due)
        => Due(due, 0, 0, Awarded(10_000_000, 0, 5, r => r with { PayrollPerHead = Pct((decimal)reached) }, target));

    [Theory] // 補助金額 ÷ 事業計画年数, for each year missed
    [InlineData(10_000_000, 5, 2, 4_000_000)]
    [InlineData(10_000_000, 3, 1, 3_333_333)]
    [InlineData(10_000_000, 5, 5, 10_000_000)]
    public void The_lowest_wage(long grant, int years, int missed, long due)
    {
        YearResult Year(int k) => k <= missed ? Kept with { WageFloorGap = 29 } : Kept with { WageFloorGap = 30 };
        Due(0, due, 0, Awarded(grant, 0, years,
            r => r with { Year1 = Year(1), Year2 = Year(2), Year3 = Year(3), Year4 = Year(4), Year5 = Year(5) }));
    }

    [Fact] // ただし、付加価値額が増加しておらず、かつ企業全体として当該事業年度の営業利益赤字の場合: one of two years
    public void A_year_in_deficit_is_not_counted()
        => Due(0, 2_000_000, 0, Awarded(10_000_000, 0, 5, r => r with
        {
            ValueAddedIncreased = false, Year1 = Kept with { WageFloorGap = 29, OperatingDeficit = true },
            Year2 = Kept with { WageFloorGap = 29 },
        }));

    [Theory] // 当該事業年度: of year 1 both are told, of year 2 one or both; 10,000,000 ÷ 5, whatever the plan came to in the end
    [InlineData(true,  false, 2_000_000)]
    [InlineData(false, true,  2_000_000)]
    [InlineData(true,  true,  4_000_000)]
    [InlineData(false, false, 0)]
    public void Value_added_is_looked_at_by_year(bool first, bool second, long due)
        => Assert.All([true, false], whole => Due(0, due, 0, Awarded(10_000_000, 0, 5, r => r with
        {
            ValueAddedIncreased = whole,
            Year1 = Kept with { WageFloorGap = 29, OperatingDeficit = true, ValueAddedIncreased = first },
            Year2 = Kept with { WageFloorGap = 29, OperatingDeficit = true, ValueAddedIncreased = second },
        })));

    [Fact] // both: the special falls, and +30円 of one year in five
    public void The_special_missed_by_the_lowest_wage()
    {
        Due(0, 0, 10_000_000, Awarded(40_000_000, 10_000_000, 5,
            r => r with { PayrollPerHead = Pct(6.0m), Year2 = Kept with { WageFloorGap = 49 } }, target: 6.0));
        Due(0, 8_000_000, 10_000_000, Awarded(40_000_000, 10_000_000, 5,
            r => r with { PayrollPerHead = Pct(6.0m), Year2 = Kept with { WageFloorGap = 29 } }, target: 6.0));
    }

    [Theory] // 付加価値額が増加しておらず、かつ企業全体として事業計画期間の過半数が営業利益赤字 (p.12): 3 of 5, 3 of 4, 2 of 3
    [InlineData(5, 2, false, 7_142_857)] // 10,000,000 × (1 − 1.0/3.5)
    [InlineData(5, 3, false, 0)]
    [InlineData(5, 3, true, 7_142_857)]
    [InlineData(4, 2, false, 7_142_857)]
    [InlineData(4, 3, false, 0)]
    [InlineData(3, 1, false, 7_142_857)]
    [InlineData(3, 2, false, 0)]
    public void Most_years_in_deficit_excuse_the_pay(int years, int deficits, bool increased, long due)
    {
        YearResult Year(int k) => Kept with { OperatingDeficit = k <= deficits };
        Due(due, 0, 0, Awarded(10_000_000, 0, years, r => r with
        {
            PayrollPerHead = Pct(1.0m), ValueAddedIncreased = increased,
            Year1 = Year(1), Year2 = Year(2), Year3 = Year(3), Year4 = Year(4), Year5 = Year(5),
        }, target: 3.5));
    }

    [Fact] // 再生事業者, 責めに帰さない理由
    public void Exemptions()
    {
        ProjectResults Missed(ProjectResults r) => r with { PayrollPerHead = Pct(1.0m), Year1 = Kept with { WageFloorGap = 0 } };
        Due(0, 0, 0, Awarded(10_000_000, 0, 5, Missed, but: c => c with
        {
            Applicant = c.Applicant with { Standing = c.Applicant.Standing with { Revitalising = true } },
        }));
        Due(0, 0, 0, Awarded(10_000_000, 0, 5, r => Missed(r) with { BeyondControl = true }));
    }

    [Theory] // 公募要領 p.34: いずれか高い額により、当該処分財産に係る補助金額を限度に
    [InlineData(3_000_000, 2_000_000, 5_000_000, 3_000_000)]
    [InlineData(3_000_000, 4_000_000, 5_000_000, 4_000_000)]
    [InlineData(9_000_000, 4_000_000, 5_000_000, 5_000_000)]
    public void A_disposal_costs_at_most_the_higher_value_up_to_the_grant_for_the_asset(long book, long price, long asset, long most)
        => Between(0, most, "disposal", r => r with
        {
            Disposal = new() { Disposed = true, BookValue = Yen.Of(book), Price = Yen.Of(price), Grant = Yen.Of(asset) },
        });

    [Fact]
    public void What_is_kept_costs_nothing() => Between(0, 0, "disposal", r => r with { Disposal = new() { Disposed = false } });

    [Fact] // 交付規程 第21条2
    public void Input_tax_is_returned_in_whole_or_part() => Between(0, 700_000, "tax-returned", r => r with { InputTax = Yen.Of(700_000) });

    [Fact] // 交付規程 第23条3, 第19条3: 10,000,000 × 0.0003 × 366 days, and × 10 days
    public void A_revoked_decision_bears_both_charges()
    {
        var c = Awarded(10_000_000, 0, 5, r => r with
        {
            DecisionRevoked = true, RepaymentOrderedOn = new(2028, 3, 1), RepaymentDueOn = new(2028, 3, 21), RepaidOn = new(2028, 3, 31),
        });
        var row = Settled(c with { Award = c.Award with { PaidOn = new(2027, 4, 1) } }, "decision-revoked");
        Assert.Equal(new YenRange(Yen.Zero, Yen.Of(10_000_000)), row.Due);
        Assert.Equal([("surcharge", 366, 1_098_000L), ("late-charge", 10, 30_000L)],
            row.Charges.Select(charge => (charge.Row, charge.Days!.Value, charge.Due!.Value.Most.Whole)));
    }

    private static void Between(long least, long most, string row, Func<ProjectResults, ProjectResults> results)
        => Assert.Equal(new YenRange(Yen.Of(least), Yen.Of(most)), Settled(Awarded(10_000_000, 0, 5, results), row).Due);

    private static RepaymentFinding Settled(Case c, string row)
        => Assert.Single(Assessor.For(Catalogue.National.Track(Track)).Settle(c).Rows, r => r.Row == row);
}
