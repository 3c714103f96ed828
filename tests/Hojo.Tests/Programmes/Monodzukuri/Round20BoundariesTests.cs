using Hojo.Model;
using static Hojo.Tests.Programmes.Monodzukuri.CompanyCases;
using static Hojo.Tests.Programmes.Monodzukuri.GuidelineCases;

namespace Hojo.Tests.Programmes.Monodzukuri;

/// <summary>第20次, double entry: both sides of each threshold where it differs from 第23次, as a second reader typed them. Pages are those of
/// 公募要領 第20次 and its overview (概要版).</summary>
public class Round20BoundariesTests
{
    [Theory] // p.15, 概要版 p.9: 2.0% in all, and what the minimum wage grew by per head
    [InlineData(Prefecture.Tokyo, 2.0, 2.8, "")]
    [InlineData(Prefecture.Tokyo, 2.0, 2.7, "wage")]
    [InlineData(Prefecture.Tokyo, 1.9999, 2.8, "wage")]
    [InlineData(Prefecture.Tokushima, 2.0, 4.3, "")]
    [InlineData(Prefecture.Tokushima, 2.0, 4.2, "wage")]
    [InlineData(Prefecture.Shimane, 2.0, 4.0, "")]
    [InlineData(Prefecture.Shimane, 2.0, 3.9, "wage")]
    public void Pay(Prefecture prefecture, double total, double perHead, string row)
        => Maker20.Planning(p => p with
        {
            Prefecture = prefecture, Payroll = Pct((decimal)total), PayrollPerHead = Pct((decimal)perHead), OfficersPayroll = Pct(2.0m),
            OfficersPayrollPerHead = Pct(4.3m),
        }).Comes(Products20, $"{prefecture}: {total}%, {perHead}%", row.Length == 0 ? 10_000_000L : row);

    [Theory] // p.4, 7, 19: 6.0% of total pay and +50円; nobody employed has no raised ceiling
    [InlineData(51, 6.0, 50, 35_000_000)]
    [InlineData(51, 5.9999, 50, 25_000_000)]
    [InlineData(51, 6.0, 49, 25_000_000)]
    [InlineData(1, 6.0, 50, 8_500_000)]
    [InlineData(0, 6.0, 50, 7_500_000)]
    public void The_raised_ceiling(int employees, double total, int gap, long grant)
        => Maker20.Staffed(employees).Buying(70_000_000).RaisingAll((decimal)total, gap)
            .Comes(Products20, $"{employees} people, {total}%, {gap}円", grant);

    [Theory] // p.19: 30%以上
    [InlineData(3000, "")]
    [InlineData(2999, "wage-floor")]
    public void Near_the_minimum_wage(int staff, string row)
        => Maker20.Staffed(35).Buying(22_500_000).NearMinimum(new(staff, 10_000), 0)
            .Comes(Products20, $"{staff}/10000", row.Length == 0 ? 15_000_000L : row);

    [Theory] // p.12: 過去3年間に2回 before 2025-07-25, 2026-05-08
    [InlineData(Products20, "2022-07-24", 10_000_000L)]
    [InlineData(Products20, "2022-07-26", "two-decisions")]
    [InlineData(Products23, "2023-05-07", 10_000_000L)]
    [InlineData(Products23, "2023-05-09", "two-decisions")]
    public void Two_decisions(string track, string first, object to)
        => (track == Products20 ? Maker20 : Maker23.Staffed(40).Buying(20_000_000)).Recorded(
            Past(AwardedProgramme.Monodzukuri, AwardStatus.Completed, "2022-05-12", first, "2023-06-30"),
            Past(AwardedProgramme.Monodzukuri, AwardStatus.Completed, "2024-01-19", "2024-03-15", "2024-12-10")).Comes(track, first, to);

    [Theory] // p.38: 10, 4.0% of employees and of officers, and +40円
    [InlineData(4.0, 4.0, 40, true)]
    [InlineData(3.9999, 4.0, 40, false)]
    [InlineData(4.0, 3.9999, 40, false)]
    [InlineData(4.0, 4.0, 39, false)]
    public void The_point_for_wages(double total, double officers, int gap, bool holds)
    {
        var told = Maker20.Planning(p => p with
        {
            Payroll = Pct((decimal)total), OfficersPayroll = Pct((decimal)officers), WageFloorGap = gap,
        });
        var point = Assert.Single(told.Answer(Products20).Points, p => p.Row == "point-wages");
        Assert.Equal(holds ? Verdict.Met : Verdict.NotMet, point.Holds);
    }

    [Theory] // p.15, 19: one of total pay and pay per head reached by employees and officers alike is enough
    [InlineData(4.0, 4.0, 1.0, 1.0, 0)]
    [InlineData(3.996, 4.0, 4.0, 3.996, 10_000)] // 99.9% of 10,000,000円
    public void One_target_is_enough(double total, double officers, double perHead, double officersPerHead, long due)
        => Assert.Equal(new YenRange(Yen.Of(due)), Settled(Products20, 3).Paid(
            (decimal)total, (decimal)officers, (decimal)perHead, (decimal)officersPerHead).Total(Products20));

    [Theory] // p.20, 第23次 p.18: 過半数 of 3, 4 and 5 years
    [InlineData(3, 1, 5_000_000)]
    [InlineData(3, 2, 0)]
    [InlineData(4, 2, 5_000_000)]
    [InlineData(4, 3, 0)]
    [InlineData(5, 2, 5_000_000)]
    [InlineData(5, 3, 0)]
    public void Most_years_in_deficit(int years, int deficits, long due)
        => Assert.All(new[] { Products20, Products23 }, track => Assert.Equal(new YenRange(Yen.Of(due)), Settled(track, years)
            .Paid(2.0m, 2.0m, 2.0m, 2.0m).Losing([.. Enumerable.Range(1, deficits)]).Total(track)));

    /// <summary>10,000,000円 with targets of 4.0% each, for this many years.</summary>
    private static Case Settled(string track, int years)
        => ((track == Products20 ? Maker20 : Maker23.Staffed(40)).And(m: m => m with { TargetsDeclared = true }) with
        {
            Award = new()
            {
                Grant = Yen.Of(10_000_000), RaisedPart = Yen.Zero, PlanYears = years,
                Targets = new()
                {
                    Payroll = Pct(4.0m), PayrollPerHead = Pct(4.0m), OfficersPayroll = Pct(4.0m), OfficersPayrollPerHead = Pct(4.0m),
                    WageFloorGap = 30,
                },
            },
            Results = new() { ValueAddedIncreased = true, OperatingDeficit = false, BeyondControl = false, ReportMissing = false,
                Disposal = new() { Disposed = false } },
        }).Floors(30, 30, 30, 30, 30);
}
