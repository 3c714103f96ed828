using Hojo.Audit.Differences;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Tests;

namespace Hojo.Audit.Tests.Differences;

/// <summary>A change of the rules is found in the answers, with its smallest example. Figures are worked out by hand.</summary>
public class AnswerComparisonTests
{
    private const int Drawn = 2_000;

    private static AnswerComparison Asked(Draft now) => AnswerComparison.Of(new Draft().Track, now.Track, [], Drawn);

    [Fact]
    public void The_same_rules_answer_alike()
    {
        var same = Asked(new());

        Assert.Empty(same.Changes);
        Assert.InRange(same.Received, Drawn / 2, Drawn);
    }

    [Fact]
    public void An_edge_that_moves_by_one_turns_the_verdict_of_those_on_it()
    {
        var change = Assert.Single(Asked(new() { Size = Draft.Employees < 50 }).Changes);

        Assert.Equal((TrackVerdict.Eligible, TrackVerdict.NotEligible, null), (change.Before, change.After, change.By));
        Assert.Equal(["size"], change.Smallest.Rows);
        Assert.Equal("50人", Assert.Single(change.Smallest.Facts, fact => fact.Decides).Value.Ja);
    }

    [Fact]
    public void A_lower_rate_moves_amounts_down_and_no_verdict()
    {
        var change = Assert.Single(Asked(new() { Rate = new(1, 3) }).Changes);

        Assert.Equal((TrackVerdict.Eligible, TrackVerdict.Eligible), (change.Before, change.After));
        Assert.InRange(change.By!.Value.Least.Whole, -3_333_334, -1); // 10,000,000 − 20,000,000 / 3, where the ceiling is reached by half
        Assert.True(change.By.Value.Most < Yen.Zero);
        var machinery = change.Smallest.Facts.Single(fact => fact.Fact == Draft.Machinery.Id);
        Assert.True(machinery.Decides);
        // 1円: nothing by either; of 2円 a half is 1円 and a third less than 1円
        Assert.Equal("2円", machinery.Value.Ja);
        Assert.Equal((Yen.Of(1), Yen.Of(0)), (change.Smallest.Before, change.Smallest.After));
    }

    [Fact]
    public void A_ceiling_that_rises_moves_those_who_reached_it()
    {
        var change = Assert.Single(Asked(new() { SmallCap = Yen.Of(6_000_000) }).Changes);

        Assert.Equal(Yen.Of(1_000_000), change.By!.Value.Most); // 12,000,000 / 2 − 5,000,000
        Assert.True(change.By.Value.Least > Yen.Zero);
    }

    [Fact]
    public void Case_files_are_asked_about_by_their_names()
    {
        var third = Catalogue.National.Track("shinjigyo-shinshutsu/3-digest");
        var own = new Source("HOST", "県の要綱", "県", SourceRank.Guideline, new(2026, 4, 1), new('0', 64)).At("補助率", 1);
        var lower = third.With(Overlay.Rate("rate", ("県の補助率", "the prefecture's rate"), new Rate(1, 3), own));
        var file = CaseFile.Read(File.ReadAllBytes(Path.Combine(Approved.Root, "samples", "cases", "eligible-below-cap.json"))).Case;

        var example = Assert.Single(AnswerComparison.Of(third, lower, [("eligible-below-cap", file)], 0).Changes).Smallest;
        // 37,430,000 / 2; 37,430,000 / 3
        Assert.Equal(("eligible-below-cap", Yen.Of(18_715_000), Yen.Of(12_476_666)), (example.Case, example.Before, example.After));
    }

    [Fact]
    public void The_same_companies_are_drawn_every_time()
    {
        var (first, second) = (Catalogue.National.Track("monodzukuri/20/global"), Catalogue.National.Track("monodzukuri/23/global"));

        Assert.Equal(AnswerComparison.Of(first, second, [], 300), AnswerComparison.Of(first, second, [], 300));
    }

    /// <summary>Companies that are refused for twenty reasons show nothing: enough of those drawn have to be let in.</summary>
    [Fact]
    public void Drawn_companies_are_let_in_by_every_track()
        => Assert.Equal([], Catalogue.National.Tracks
            .Where(track => AnswerComparison.Of(track, track, [], 300).Received < 5).Select(track => track.Id));
}
