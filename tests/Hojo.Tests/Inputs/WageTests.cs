using System.Text;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Vocabulary;
using Hojo.Tests.Agreement;
using NodaTime;

namespace Hojo.Tests.Inputs;

/// <summary>A wage, a day and a prefecture are what a company knows: the difference to 地域別最低賃金 is worked from them.</summary>
public class WageTests
{
    private static readonly Assessor Round3 = Assessor.For(Catalogue.National.Track("shinjigyo-shinshutsu/3-digest"));

    private static Case Paying(int? gap, int? wage, LocalDate? on, Prefecture? at = Prefecture.Tokyo) => CaseAt.Plain.With((BusinessPlan p)
        => p with { WageFloorGap = gap, WageFloor = wage, WageFloorOn = on, Prefecture = at }).Case;

    [Theory] // 東京: 1,163円 from 2024-10-01, 1,226円 from 2025-10-03, 1,280円 from 2026-10-01
    [InlineData("2025-10-02", 1_193, 30)]
    [InlineData("2025-10-03", 1_193, -33)]
    [InlineData("2025-10-03", 1_256, 30)]
    [InlineData("2026-09-30", 1_276, 50)]
    [InlineData("2026-10-01", 1_310, 30)]
    public void The_difference_to_the_minimum_in_force_on_that_day(string day, int wage, int gap)
        => Assert.Equal(gap, PlanFacts.WageFloorGap.Stated(Paying(null, wage, Day(day))));

    [Theory]
    [InlineData(1_300, "2027-10-01")] // fiscal 2027 is not encoded
    [InlineData(1_300, "2023-09-30")]
    [InlineData(1_300, null)]
    [InlineData(null, "2026-03-01")]
    public void It_stays_unknown_without_a_wage_a_day_or_a_minimum(int? wage, string? day)
        => Assert.Null(PlanFacts.WageFloorGap.Stated(Paying(null, wage, day is null ? null : Day(day))));

    [Fact]
    public void It_stays_unknown_without_a_prefecture()
        => Assert.Null(PlanFacts.WageFloorGap.Stated(Paying(null, 1_300, Day("2026-03-01"), at: null)));

    [Theory] // 事業場内最賃水準要件: 地域別最低賃金より30円以上高い
    [InlineData(1_256, TrackVerdict.Eligible)]
    [InlineData(1_255, TrackVerdict.NotEligible)]
    public void A_requirement_is_tested_on_the_wage(int wage, TrackVerdict verdict)
    {
        var c = Paying(null, wage, Day("2026-03-01"));

        Assert.Equal(verdict, Round3.Assess(c, CaseAt.Plain.On).Verdict);
        Assert.Equal(verdict, Round3.Judge(c, CaseAt.Plain.On).Verdict);
        Assert.Empty(Round3.Assess(c, CaseAt.Plain.On).NotRead);
    }

    [Fact]
    public void A_difference_told_beside_a_wage_that_makes_it_is_no_contradiction()
        => Assert.Empty(Round3.Assess(Paying(30, 1_256, Day("2026-03-01")), CaseAt.Plain.On).Contradictions);

    [Fact]
    public void A_difference_told_beside_a_wage_that_does_not_make_it_is_named()
    {
        var c = Paying(50, 1_256, Day("2026-03-01"));
        var assessment = Round3.Assess(c, CaseAt.Plain.On);
        var said = Assert.Single(assessment.Contradictions);

        Assert.Equal(["plan.wageFloorGap", "plan.wageFloor", "plan.wageFloorOn", "plan.prefecture"], said.Places);
        Assert.Contains("東京都 (plan.prefecture) の地域別最低賃金1,226円との差30円と異なります", said.Text.Ja, StringComparison.Ordinal);
        Assert.Contains("is not the 30 yen by which", said.Text.En, StringComparison.Ordinal);
        Assert.Equal(TrackVerdict.NeedsInput, assessment.Verdict);
        Assert.Equal(TrackVerdict.NeedsInput, Round3.Judge(c, CaseAt.Plain.On).Verdict);
    }

    /// <summary>広島 1,085円 from 2025-11-01: the second year is 28円 above it, two short of 30円.</summary>
    [Fact]
    public void A_year_of_the_results_is_told_so_too()
    {
        var c = Read("""
            "plan": { "prefecture": "hiroshima" },
            "results": {
              "year1": { "wageFloor": 1137, "wageFloorOn": "2026-03-01" },
              "year2": { "wageFloor": 1113, "wageFloorOn": "2026-03-31" }
            }
            """);

        Assert.Equal((int?[])[52, 28, null, null, null], ResultFacts.ActualWageFloorGap.Select(year => year.Stated(c)));
    }

    /// <summary>Each growth of a file, from the figures that a company has in its books.</summary>
    [Fact]
    public void Every_growth_may_be_told_by_its_figures()
    {
        var growths = CaseMembers.All.Where(m => m.Kind == MemberKind.Growth).ToArray();
        Assert.True(growths.Length > 10);
        foreach (var growth in growths)
        {
            var figures = growth.Unit!.Ja == "%" ? """{ "from": 100, "to": 106 }""" : """{ "from": 10000, "to": 11236, "years": 2 }""";
            var path = growth.Path.Split('.');
            var c = Read(path.Reverse().Aggregate(figures, (inner, name) => $$"""{ "{{name}}": {{inner}} }""")[1..^1]);
            Assert.Equal(Growth.Of(new(6)), path.Aggregate((object)c, Property));
        }
    }

    /// <summary>The growth over a whole project, read as one a year, would be another figure.</summary>
    [Fact]
    public void A_growth_by_the_end_of_a_project_has_no_years()
    {
        var refused = Assert.Throws<CaseFormatException>(
            () => Read("""  "shoryokuka": { "payrollByEnd": { "from": 100, "to": 106, "years": 2 } }  """));
        Assert.Contains("years は書かないか1とします", refused.Problem.Ja, StringComparison.Ordinal);
    }

    private static object Property(object part, string name)
        => part.GetType().GetProperty(char.ToUpperInvariant(name[0]) + name[1..])!.GetValue(part)!;

    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    private static Case Read(string members) => CaseFile.Read(Encoding.UTF8.GetBytes($"{{{members}}}")).Case;
}
