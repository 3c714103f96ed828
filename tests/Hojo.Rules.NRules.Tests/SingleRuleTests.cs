using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.RowByRow;

namespace Hojo.Rules.NRules.Tests;

/// <summary>A rule by itself tells of a case what it tells among all the others.</summary>
public sealed class SingleRuleTests
{
    private const string Third = "shinjigyo-shinshutsu/3-digest";

    private static readonly CaseFile File = CaseFile.Read(System.IO.File.ReadAllBytes(
        Path.Combine(Hojo.Tests.Approved.Root, "samples", "cases", "circular-outsourcing.json")));

    /// <summary>外注費は補助金額の10%まで: a circle, so that every kind of line is among them.</summary>
    [Fact]
    public void Every_rule_of_a_track_tells_alone_what_it_tells_in_the_session()
    {
        var track = Catalogue.National.Track(File.Track!);
        var together = NRulesAssessor.For(track).Run(File.Case, File.On!.Value).Trail.Fired
            .Where(fired => fired.Rule.Provision() is not null).GroupBy(fired => fired.Rule.Name).Select(rule => rule.Last()).ToArray();
        Assert.InRange(together.Length, 40, 200);
        Assert.All(together, fired =>
        {
            var alone = new SingleRule(track, fired.Rule.Name[(track.Id.Length + 1)..]).Fire(File.Case, File.On!.Value);
            Assert.Equal(fired.ToString(), alone?.ToString());
        });
    }

    [Fact]
    public void A_row_of_repayment_is_asked_of_the_award()
    {
        var file = CaseFile.Read(System.IO.File.ReadAllBytes(
            Path.Combine(Hojo.Tests.Approved.Root, "samples", "cases", "settle-second-year-missed.json")));
        var track = Catalogue.National.Track(file.Track!);
        var due = Assert.IsType<RepaymentAnswer>(new SingleRule(track, "repay-wage-floor").Fire(file.Case, file.On!.Value)!.Told);
        Assert.Equal(new FractionRange(new(2, 3), new(2, 3)), due.Portion); // 3年計画の2年度目: 2年分
    }

    [Theory]
    [InlineData("no-such-row")]
    [InlineData("cap~2")]
    public void What_is_no_rule_is_named(string row)
        => Assert.Equal($"{Third}#{row} is no rule",
            Assert.Throws<KeyNotFoundException>(() => new SingleRule(Catalogue.National.Track(Third), row)).Message);

    [Fact]
    public void Without_what_it_matches_on_it_does_not_fire()
        => Assert.Empty(new SingleRule(Catalogue.National.Track(Third), "cap").FireOn());
}
