using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.GuidelineCases;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.Round3Cases;

namespace Hojo.Tests.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 p.16–18: what the maker in 広島県 pays back years later, and one in 愛知県.</summary>
public class HiroshimaLaterTests
{
    /// <summary>50,000,000 awarded, 10,000,000 of it by the special; +52円 in each of five years.</summary>
    private static readonly Case Raised = Awarded(HiroshimaTests.Company, 50_000_000, 10_000_000, 5, 52)
        .But(plan: p => p with { ClaimsRaisedCap = true });

    /// <summary>18,000,000 awarded over four years, without the special; +31円 in each.</summary>
    private static readonly Case Aichi = Awarded(HiroshimaTests.Company.But(plan: p => p with { Prefecture = Prefecture.Aichi, Years = 4 }),
        18_000_000, 0, 4, 31);

    public static TheoryData<string, Case, long> Settled => new()
    {
        // 100,000,000 × 1.025⁵ = 113,140,821.28…: 40,000,000 × 0.00000002… is below one yen
        { "one yen short of 2.5%", Awarded(HiroshimaTests.Company, 40_000_000, 0, 5, 52).But(plan: p => p with
            { Payroll = Pct(2.5), PayrollPerHead = Pct(3.2) }).After(r => r with
            { Payroll = Growth.Between(Yen.Of(100_000_000), Yen.Of(113_140_821), 5), PayrollPerHead = Pct(1.0) }), 0 },
        { "28円 in one year: 50,000,000 ÷ 5 + 10,000,000", Raised.After(r => r with
            { Payroll = Pct(6.2), PayrollPerHead = Pct(4.0), Year2 = Paid(28) }), 20_000_000 },
        { "the same, with the target per head reached", Planned(Raised, 6.2, 5.0).After(r => r with
            { Payroll = Pct(6.2), PayrollPerHead = Pct(5.0), Year2 = Paid(28) }), 20_000_000 },
        { "50,000,000 × (1 − 3.0/6.0) + 10,000,000", Planned(Raised, 6.0, 5.0).After(r => r with
            { Payroll = Pct(3.0), PayrollPerHead = Pct(1.0) }), 35_000_000 },
        { "18,000,000 × (1 − 3.0/4.0)", Planned(Aichi, 4.0, 5.0).After(r => r with { Payroll = Pct(3.0), PayrollPerHead = Pct(3.5) }),
            4_500_000 },
        { "付加価値額が増加せず、営業利益赤字 p.17", Planned(Aichi, 2.5, 3.1).After(r => r with
            { Payroll = Pct(2.6), PayrollPerHead = Pct(3.2), ValueAddedIncreased = false, OperatingDeficit = true, Year2 = Paid(20) }), 0 },
    };

    [Theory]
    [MemberData(nameof(Settled))]
    public void Each_pays_back_what_was_worked_by_hand(string why, Case told, long due)
    {
        var total = Assessor.For(Guideline).Settle(told).Total;
        Assert.True(total == new YenRange(Yen.Of(due)), $"{why}: {total}");
    }

    private static Case Planned(Case c, double payroll, double perHead)
        => c.But(plan: p => p with { Payroll = Pct(payroll), PayrollPerHead = Pct(perHead) });

    private static Case Awarded(Case c, long grant, long raised, int years, int gap)
        => c.Told(p => p with { WageTargetsDeclared = true }) with
        {
            Award = new()
            {
                AdoptedOn = new(2026, 7, 24), DecidedOn = new(2026, 9, 10), Grant = Yen.Of(grant), RaisedPart = Yen.Of(raised),
                PlanYears = years,
            },
            Results = new()
            {
                Year1 = Paid(gap), Year2 = Paid(gap), Year3 = Paid(gap), Year4 = Paid(gap), Year5 = Paid(gap),
                ValueAddedIncreased = true, OperatingDeficit = false, BeyondControl = false, ReportMissing = false,
                DecisionRevoked = false, Disposal = new() { Disposed = false },
            },
        };

    private static YearResult Paid(int gap) => new() { WageFloorGap = gap };
}
