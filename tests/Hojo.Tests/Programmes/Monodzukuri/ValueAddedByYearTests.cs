using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.Monodzukuri.CompanyCases;
using static Hojo.Tests.Programmes.Monodzukuri.GuidelineCases;

namespace Hojo.Tests.Programmes.Monodzukuri;

/// <summary>基本要件③ of 第20次 (p.20) and 第23次 (p.18): 付加価値額が増加しておらず、かつ企業全体として当該事業年度の営業利益赤字の場合, both of the year in
/// question (第20次 概要版 p.16: 当該年度ごとに確認). 30,000,000円 for 5 years, 6,000,000円 a year; 30円 is missed in the second and the third.</summary>
public class ValueAddedByYearTests
{
    private static readonly Case Floor29 = Maker23.Staffed(40).And(m: m => m with { TargetsDeclared = true }) with
    {
        Award = new()
        {
            Grant = Yen.Of(30_000_000), RaisedPart = Yen.Zero, PlanYears = 5,
            Targets = new()
            {
                Payroll = Pct(2.0m), OfficersPayroll = Pct(2.0m), PayrollPerHead = Pct(3.5m), OfficersPayrollPerHead = Pct(3.5m),
                WageFloorGap = 30,
            },
        },
        Results = new()
        {
            Payroll = Pct(2.0m), OfficersPayroll = Pct(2.0m), PayrollPerHead = Pct(3.5m), OfficersPayrollPerHead = Pct(3.5m),
            BeyondControl = false, ReportMissing = false, Raised = new() { EmployeesGone = false }, Disposal = new() { Disposed = false },
        },
    };

    private static readonly Case Missed = Floor29.Floors(30, 29, 29, 31, 30);

    public static TheoryData<string, Case, long> Settled => new()
    {
        { "both of both years", Missed.ByYear([2, 3], [2, 3]), 0 },
        { "value added fell in year 2 alone", Missed.ByYear([2, 3], [2]), 6_000_000 },
        { "a deficit in year 3 alone", Missed.ByYear([3], [2, 3]), 6_000_000 },
        { "value added fell in year 2, the deficit was in year 3", Missed.ByYear([3], [2]), 12_000_000 },
        { "both, but of years that were kept", Missed.ByYear([1, 4, 5], [1, 4, 5]), 12_000_000 },
        { "the year's answer before that of the whole plan", Missed.ByYear([2, 3], [2, 3]).Whole(true), 0 },
        { "the same where the plan ended below", Missed.ByYear([2, 3], [4, 5]).Whole(false), 12_000_000 },
        { "told of the whole plan alone", Missed.Losing(2, 3), 0 },
        { "told of the whole plan, and of year 3 otherwise",
            Missed.Losing(2, 3).After(r => r with { Year3 = r.Year3 with { ValueAddedIncreased = true } }), 6_000_000 },
    };

    [Theory]
    [MemberData(nameof(Settled))]
    public void Each_year_is_looked_at_by_itself(string why, Case told, long due)
        => Assert.All(All, track =>
        {
            var total = told.Total(track);
            Assert.True(total == new YenRange(Yen.Of(due)), $"{track}, {why}: {total}");
        });

    [Fact] // 基本要件② looks at the whole plan (概要版 p.16: 事業計画最終年度に確認): 15,000,000円 for half of every target
    public void The_wages_go_by_the_whole_plan()
    {
        var half = Floor29.Floors(30, 30, 30, 30, 30).ByYear([1, 2, 3], [1, 2, 3, 4, 5])
            .After(r => r with
            {
                Payroll = Pct(1.0m), OfficersPayroll = Pct(1.0m), PayrollPerHead = Pct(1.75m), OfficersPayrollPerHead = Pct(1.75m),
            });
        Assert.All(All, track => Assert.Equal(new YenRange(Yen.Of(15_000_000)), half.Whole(true).Total(track)));
        Assert.All(All, track => Assert.Equal(new YenRange(Yen.Zero), half.Whole(false).Total(track)));
    }

    [Fact] // of year 2 nothing is told but the deficit: 6,000,000円 stay open, and its fact is asked for
    public void A_year_that_is_not_told_stays_open()
    {
        var told = Missed.ByYear([2, 3], [3]).After(r => r with { Year2 = r.Year2 with { ValueAddedIncreased = null } });
        Assert.All(All, track =>
        {
            var row = Assert.Single(Assessor.For(Catalogue.National.Track(track)).Settle(told).Rows, r => r.Row == "repay-wage-floor");
            Assert.Equal(new YenRange(Yen.Zero, Yen.Of(6_000_000)), row.Due);
            Assert.Equal(["results.year2.valueAddedIncreased"], row.SettledBy);
        });
    }

    [Fact]
    public void The_finding_says_that_the_whole_plan_stands_for_a_year()
        => Assert.All(All, track => Assert.Contains("年ごとの答えがなければ、計画全体の答えをその年のものとする",
            Assert.Single(Assessor.For(Catalogue.National.Track(track)).Settle(Missed.Losing(2, 3)).Rows,
                r => r.Row == "repay-wage-floor").Reading!.Ja, StringComparison.Ordinal));

    [Fact]
    public void A_case_file_tells_it_of_a_year_or_of_the_plan()
    {
        var results = CaseFile.Read("""
            {
              "track": "monodzukuri/23/value-added",
              "results": { "valueAddedIncreased": true, "year2": { "valueAddedIncreased": false }, "year3": { "operatingDeficit": true } }
            }
            """).Case.Results;
        bool?[] told = [results.ValueAddedIncreased, results.Year2.ValueAddedIncreased, results.Year3.ValueAddedIncreased];
        Assert.Equal([true, false, null], told);
    }
}
