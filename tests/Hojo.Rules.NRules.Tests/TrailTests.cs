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

    [Theory] // ものづくり 第23次 p.4: 35 people, a ceiling of 15,000,000円; the machine and 3,600,000円 of other costs are granted 1/2
    [InlineData(20_000_000, "非該当(補助金額が特例のない補助上限額を超えず、引き上げられる額がない(0円))",
        "does not apply: the grant does not go above the ceiling without it, so that it adds nothing (¥0)")]
    [InlineData(28_000_000, "該当", "applies")]
    public void A_special_that_adds_nothing_is_not_told_as_one_that_applies(long machinery, string ja, string en)
    {
        var file = CaseFile.Read(File.ReadAllBytes(Path.Combine(Hojo.Tests.Approved.Root, "samples", "cases", "monodzukuri-23.json")));
        var claims = file.Case with
        {
            Plan = file.Case.Plan with { ClaimsRaisedCap = true, PayrollPerHead = Growth.Of(new Percent(6)), WageFloorGap = 50 },
            Costs = file.Case.Costs with { Machinery = Yen.Of(machinery) },
        };
        var run = NRulesAssessor.For(Catalogue.National.Track(file.Track!)).Run(claims, file.On!.Value);
        var text = run.Trail.Fired.Last(f => f.Rule.Name == $"{file.Track}#wage-special").Text;
        Assert.EndsWith(": " + ja, text.Ja, StringComparison.Ordinal);
        Assert.EndsWith(": " + en, text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_are_there_in_English_too()
        => Assert.Equal("¥21,052,631 1/2 × rate (all applicants) 1/2 = ¥10,526,315 3/4",
            Run(new()).Trail.Fired.Last(f => f.Rule.Name == $"{Third}#rate").Text.En);
}
