using Hojo.Model;
using Hojo.Rules.RowByRow;

namespace Hojo.Rules.NRules.Tests;

/// <summary>What an auditor reads: the rules that fired, in order. The case: 外注費 6,000,000円, of which the grant's 10% is counted.</summary>
public sealed class TrailTests
{
    private const string Third = "shinjigyo-shinshutsu/3-digest";

    private static RuleRun Run(RuleOptions options)
    {
        var path = Path.Combine(Hojo.Tests.Approved.Root, "samples", "cases", "circular-outsourcing.json");
        var file = CaseFile.Read(File.ReadAllBytes(path));
        return new NRulesAssessor(Assessor.For(Catalogue.National.Track(Third)), options).Run(file.Case, file.On!.Value);
    }

    private static string Line(RuleRun run, string row) => run.Trail.Fired.Last(f => f.Rule.Name == $"{Third}#{row}").Text.Ja;

    [Fact]
    public void Each_line_says_what_came_what_was_done_and_what_left()
    {
        var run = Run(new());

        Assert.Equal("外注費は補助金額の10%まで: 6,000,000円 を上限 1,052,631円と1/2 まで = 1,052,631円と1/2 ▼", Line(run, "outsourcing-share"));
        Assert.Equal("21,052,631円と1/2 × 補助率(全事業者) 1/2 = 10,526,315円と3/4", Line(run, "rate"));
        Assert.Equal("円未満切捨て: 10,526,315円と3/4 = 10,526,315円", Line(run, "whole-yen"));
        Assert.Equal("補助金額: 10,526,315円", run.Trail.Fired.Single(f => f.Rule.Name == $"{Third}:amount").Text.Ja);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_lines_in_their_order_are_the_working_of_the_assessment(bool fromCeiling)
    {
        var run = Run(new() { FromCeiling = fromCeiling });

        Assert.NotNull(run.Assessment.Grant!.Working);
        Assert.Equal(run.Assessment.Grant.Working, run.Working);
        // In the order of firing too, but for the supposed amount, which stands before all that refers to it.
        var lines = run.Trail.Fired.Select(f => f.Told).OfType<MoneyAnswer>().ToArray();
        var supposed = lines.First(line => line.Rule.Kind == MoneyKind.Supposed).Text;
        var last = lines.Where(line => line.Rule.Kind is not (MoneyKind.Supposed or MoneyKind.Settled))
            .Reverse().DistinctBy(line => line.Rule).Reverse();
        if (fromCeiling) last = last.OrderBy(line => line.Rule.Place);
        Assert.Equal(run.Assessment.Grant.Working.DepthFirst().Where(step => step.Text != supposed).Select(step => (step.Text, step.Value)),
            last.Select(line => (line.Text, line.After.Least)));
    }

    [Fact]
    public void A_circle_descends_from_1兆円_in_the_session_and_ends_at_the_greatest_amount_that_stands()
    {
        var run = Run(new() { FromCeiling = true });
        var supposed = run.Trail.Fired.Select(f => f.Told).OfType<MoneyAnswer>().Where(m => m.Rule.Kind == MoneyKind.Supposed)
            .Select(m => m.After.Least).ToArray();

        Assert.Equal(1_000_000_000_000, supposed[0]);
        Assert.Equal(supposed.OrderByDescending(s => s), supposed);
        Assert.Equal(10_526_315, supposed[^1]);
    }

    [Fact]
    public void Words_are_there_in_English_too()
        => Assert.Equal("¥21,052,631 1/2 × rate (all applicants) 1/2 = ¥10,526,315 3/4",
            Run(new()).Trail.Fired.Last(f => f.Rule.Name == $"{Third}#rate").Text.En);
}
