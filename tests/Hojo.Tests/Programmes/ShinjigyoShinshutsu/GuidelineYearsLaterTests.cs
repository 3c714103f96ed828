using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.GuidelineCases;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.Round3Cases;

namespace Hojo.Tests.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回, double entry: awarded companies years later, worked by hand by a second reader.</summary>
public class GuidelineYearsLaterTests
{
    /// <summary>25,000,000 awarded; 3.0% and 4.0% a year were the targets.</summary>
    internal static readonly Case Awarded = GuidelineCompaniesTests.Maker.Told(p => p with { WageTargetsDeclared = true }) with
    {
        Award = new()
        {
            AdoptedOn = new(2026, 7, 15), DecidedOn = new(2026, 9, 1), CompletedOn = new(2027, 9, 30),
            Grant = Yen.Of(25_000_000), RaisedPart = Yen.Zero, PlanYears = 5,
        },
        Results = new()
        {
            Payroll = Pct(3.0), PayrollPerHead = Pct(4.0), ValueAddedIncreased = true, OperatingDeficit = false, BeyondControl = false,
            ReportMissing = false, Year1 = Paid(40), Year2 = Paid(40), Year3 = Paid(40), Year4 = Paid(40), Year5 = Paid(40),
            DecisionRevoked = false, Disposal = new() { Disposed = false },
        },
    };

    /// <summary>50,000,000 awarded by the special, 10,000,000 of it raised; 6.0% and 4.0% were the targets (p.18).</summary>
    private static readonly Case Raised = Granted(50_000_000, 10_000_000)
        .But(a => a with { Employees = 21 }, p => p with { ClaimsRaisedCap = true, Payroll = Pct(6.0), WageFloorGap = 50 })
        .After(r => r with
        {
            Payroll = Pct(6.0), Year1 = Paid(50), Year2 = Paid(50), Year3 = Paid(50), Year4 = Paid(50), Year5 = Paid(50),
        });

    /// <summary>20,000,000 awarded; pay fell, and in 3 of 5 years the company lost money.</summary>
    private static readonly Case Losing = Granted(20_000_000, 0).After(r => r with
    {
        Payroll = Pct(-1.0), PayrollPerHead = Pct(-1.0), ValueAddedIncreased = false, Year1 = Paid(20, true), Year2 = Paid(20),
        Year3 = Paid(35, true), Year4 = Paid(35, true), Year5 = Paid(35),
    });

    public static TheoryData<string, Case, long> Settled => new()
    {
        { "1.5/3.0, 3.0/4.0: a quarter, p.16", Growing(1.5, 3.0), 6_250_000 },
        { "one target is reached, p.16", Growing(1.5, 4.0), 0 },
        { "one is reached, the other falls, p.16–17", Growing(3.0, -2.0), 0 },
        { "zero and below, p.17", Growing(0.0, -1.0), 25_000_000 },
        { "0.3/3.0, the other falls, p.16", Growing(0.3, -1.0), 22_500_000 },
        { "天災など, p.16", Growing(1.5, 3.0).After(r => r with { BeyondControl = true }), 0 },
        { "1.0/3.0, 1.0/4.0: 16,666,666.6, p.16", Growing(1.0, 1.0), 16_666_666 },
        { "two of five years below 30円, p.17", Awarded.After(r => r with { Year1 = Paid(30), Year2 = Paid(29), Year4 = Paid(-1) }),
            10_000_000 },
        { "one of three years, p.17: 8,333,333.3",
            Awarded.After(r => r with { Year2 = Paid(29) }) with { Award = Awarded.Award with { PlanYears = 3 } }, 8_333_333 },
        { "all five years, p.17", Awarded.After(r => r with
            { Year1 = Paid(29), Year2 = Paid(29), Year3 = Paid(29), Year4 = Paid(29), Year5 = Paid(29) }), 25_000_000 },
        { "most years lost, and the first of two floors in a lost one, p.16–17", Losing, 4_000_000 },
        { "two lost years excuse no wages, p.16", Losing.After(r => r with { Year4 = Paid(35) }), 20_000_000 },
        { "value added grew, p.16–17", Losing.After(r => r with { ValueAddedIncreased = true }), 20_000_000 },
        { "5.0% for 6.0%, per head reached, p.18", Raised.After(r => r with { Payroll = Pct(5.0) }), 10_000_000 },
        { "49円 in one year, p.18", Raised.After(r => r with { Year3 = Paid(49) }), 10_000_000 },
        { "29円 in one year, p.17–18", Raised.After(r => r with { Year3 = Paid(29) }), 20_000_000 },
        { "天災など excuses no special, p.18", Raised.After(r => r with { Payroll = Pct(5.0), BeyondControl = true }), 10_000_000 },
        { "25,000,000 + 40,000,000 + 10,000,000, up to the grant, p.39", Raised.After(r => r with
            {
                Payroll = Pct(3.0), PayrollPerHead = Pct(1.0), Year1 = Paid(20), Year2 = Paid(20), Year3 = Paid(20), Year4 = Paid(20),
                Year5 = Paid(60),
            }), 50_000_000 },
        { "half of the target, 15,000,000 + 5,000,000, p.16, 18",
            Raised.After(r => r with { Payroll = Pct(3.0), PayrollPerHead = Pct(2.0) }) with
            {
                Award = Raised.Award with { Grant = Yen.Of(30_000_000), RaisedPart = Yen.Of(5_000_000) },
            }, 20_000_000 },
        { "表明していない, p.16", Growing(5.0, 5.0).Told(p => p with { WageTargetsDeclared = false }), 25_000_000 },
    };

    [Theory]
    [MemberData(nameof(Settled))]
    public void Each_pays_back_what_was_worked_by_hand(string why, Case told, long due)
    {
        var total = Assessor.For(Guideline).Settle(told).Total;
        Assert.True(total == new YenRange(Yen.Of(due)), $"{why}: {total}");
    }

    [Theory] // 14か月以内（ただし採択発表日から16か月後の日まで） p.36; 30日又は期限日のいずれか早い日 p.38
    [InlineData("2026-09-01", "2027-11-01", "2027-10-30")]
    [InlineData("2026-10-01", "2027-11-15", "2027-10-30")]
    public void The_project_ends_by_the_earlier_of_two_days(string decided, string ends, string report)
    {
        var dates = (Awarded with { Award = Awarded.Award with { DecidedOn = Day(decided) } }).ByGuideline().Dates;
        Assert.Equal(Day(ends), Assert.Single(dates, d => d.Row == "period").Day);
        Assert.Equal(Day(report), Assert.Single(dates, d => d.Row == "completion-report").Day); // 2027-09-30 and 30 days
    }

    private static Case Growing(double total, double perHead)
        => Awarded.After(r => r with { Payroll = Pct(total), PayrollPerHead = Pct(perHead) });

    private static Case Granted(long grant, long raised)
        => Awarded with { Award = Awarded.Award with { Grant = Yen.Of(grant), RaisedPart = Yen.Of(raised) } };

    private static YearResult Paid(int gap, bool deficit = false) => new() { WageFloorGap = gap, OperatingDeficit = deficit };
}
