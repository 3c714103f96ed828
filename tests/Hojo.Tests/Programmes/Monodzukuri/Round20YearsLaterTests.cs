using Hojo.Model;
using NodaTime;
using static Hojo.Tests.Programmes.Monodzukuri.CompanyCases;
using static Hojo.Tests.Programmes.Monodzukuri.GuidelineCases;

namespace Hojo.Tests.Programmes.Monodzukuri;

/// <summary>第20次, double entry: awarded companies years later (A14 to A22, B12, B13), worked by hand by a second reader. Pages are those of
/// 公募要領 第20次, its FAQ and its overview (概要版).</summary>
public class Round20YearsLaterTests
{
    private static readonly AwardTargets FourEach = new()
    {
        Payroll = Pct(4.0m), PayrollPerHead = Pct(4.0m), OfficersPayroll = Pct(4.0m), OfficersPayrollPerHead = Pct(4.0m), WageFloorGap = 40,
    };

    /// <summary>The least targets that there are in Tokyo, beside those of the special.</summary>
    private static readonly AwardTargets Least = new()
    {
        Payroll = Pct(2.0m), PayrollPerHead = Pct(2.8m), OfficersPayroll = Pct(2.0m), OfficersPayrollPerHead = Pct(2.8m), WageFloorGap = 30,
    };

    private static readonly Case Ten = Granted(10_000_000, 3, FourEach).Floors(40, 40, 40);

    /// <summary>25,000,000円 for 30 people, 10,000,000円 of it raised.</summary>
    private static Case Raised(decimal total, int gap) => Special(25_000_000, 10_000_000, 3, total, gap);

    public static TheoryData<string, Case, long> Settled => new()
    {
        { "A14 75%, FAQ p.13", Granted(25_000_000, 3, FourEach).Floors(40, 40, 40).Paid(1.5m, 2.5m, 3.5m, 3.0m), 6_250_000 },
        { "A15 90%, FAQ p.12", Ten.Paid(3.6m, 5.6m, 4.4m, 3.2m), 1_000_000 },
        { "A16 per head by both, p.15", Ten.Paid(-2.0m, 1.0m, 4.0m, 4.0m), 0 },
        { "A17 the better of −25% and 50%, FAQ p.12", Ten.Paid(-1.0m, 2.0m, 2.0m, 2.4m), 5_000_000 },
        { "A18 39円 in year 2, p.20", Granted(24_000_000, 3, FourEach).Floors(40, 39, 40).Paid(4.0m, 4.0m, 4.0m, 4.0m), 8_000_000 },
        { "A19 3.0 of 9.0, 概要版 p.19", Raised(9.0m, 50).Floors(50, 50, 50).Paid(3.0m, 3.0m, 3.0m, 3.0m), 20_000_000 },
        { "A20 40円 in year 2, 概要版 p.19", Raised(6.0m, 80).Floors(80, 40, 85).Paid(6.0m, 6.0m, 3.0m, 3.0m), 15_000_000 },
        { "A20 excused beside the raised part, p.20",
            Raised(6.0m, 80).Floors(80, 40, 85).Paid(6.0m, 6.0m, 3.0m, 3.0m).Losing(1, 3), 10_000_000 },
        { "A21 the staff is gone, p.20", Special(12_500_000, 2_500_000, 3, 6.0m, 50).Floors(50, 50, 50).Paid(6.0m, 6.0m, 6.0m, 6.0m)
            .After(r => r with { Raised = new() { EmployeesGone = true } }), 12_500_000 },
        { "A22 ② is excused, 35円 in year 2 is not, p.20",
            Granted(15_000_000, 3, FourEach).Floors(40, 35, 40).Paid(0m, 0m, 0m, 0m).Losing(1, 3), 5_000_000 },
        { "B12 three of five years, p.20",
            Special(40_000_000, 10_000_000, 5, 6.0m, 50).Floors(50, 49, 50, 49, 50).Paid(6.0m, 6.0m, 3.0m, 3.0m), 22_000_000 },
        { "B13 7,500,000 + 6,000,000, p.19, 20",
            Granted(30_000_000, 5, FourEach).Floors(40, 40, 39, 40, 40).Paid(2.0m, 3.0m, 3.0m, 3.2m), 13_500_000 },
    };

    [Theory]
    [MemberData(nameof(Settled))]
    public void Each_pays_back_what_was_worked_by_hand(string why, Case told, long due)
        => Assert.All(new[] { Products20, Global20 }, track =>
        {
            var total = told.Total(track);
            Assert.True(total == new YenRange(Yen.Of(due)), $"{why}: {total}");
        });

    [Theory] // p.3, 4: 10か月 and 12か月, 12か月 and 14か月 (adopted on 2025-10-27)
    [InlineData(Products20, "2025-12-10", "2026-10-10")]
    [InlineData(Products20, "2026-01-15", "2026-10-27")]
    [InlineData(Global20, "2025-12-10", "2026-12-10")]
    [InlineData(Global20, "2026-01-15", "2026-12-27")]
    public void The_end_of_the_project(string track, string decided, string ends)
    {
        var told = Ten with { Award = Ten.Award with { DecidedOn = Iso(decided), CompletedOn = null } };
        Assert.Equal(Iso(ends), Assert.Single(told.Answer(track).Dates, d => d.Row == "period").Day);
    }

    private static Case Granted(long grant, int years, AwardTargets targets, long raised = 0)
        => Maker20.And(m: m => m with { TargetsDeclared = true }) with
        {
            Award = new()
            {
                AdoptedOn = new(2025, 10, 27), DecidedOn = new(2025, 12, 10), CompletedOn = new(2026, 9, 1), Grant = Yen.Of(grant),
                RaisedPart = Yen.Of(raised), PlanYears = years, Targets = targets,
            },
            Results = new()
            {
                ValueAddedIncreased = true, OperatingDeficit = false, BeyondControl = false, ReportMissing = false,
                Raised = new() { EmployeesGone = false }, Disposal = new() { Disposed = false },
            },
        };

    private static Case Special(long grant, long raised, int years, decimal total, int gap)
        => Granted(grant, years, Least with { Raised = new() { Payroll = Pct(total), WageFloorGap = gap } }, raised)
            .RaisingAll(total, gap);

    private static LocalDate Iso(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
