using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Tests.Everywhere;

/// <summary>One lookup: what is there, or what may be meant.</summary>
public class LookupTests
{
    private static readonly Catalogue National = Catalogue.National;

    [Fact]
    public void A_track_is_found_by_its_id()
        => Assert.Same(Assessor.For(National.Track("shinjigyo-shinshutsu/3-digest")), National["shinjigyo-shinshutsu/3-digest"]);

    [Theory]
    [InlineData("shinjigyo-shinshutsu/2", "shinjigyo-shinshutsu/1")]
    [InlineData("shinjigyo-shinshutu/3", "shinjigyo-shinshutsu/3")]
    [InlineData("it-donyu/2025", "it-donyu/2025/normal")]
    [InlineData("it-donyu/2025/nomal", "it-donyu/2025/normal")]
    public void What_is_not_encoded_throws_with_what_may_be_meant(string id, string meant)
    {
        var thrown = Assert.Throws<NotEncodedException>(() => National[id]);

        Assert.StartsWith($"\"{id}\" is not encoded (near it: ", thrown.Message, StringComparison.Ordinal);
        Assert.StartsWith($"\"{id}\" はまだ収録されていません(近いもの: ", thrown.Problem.Ja, StringComparison.Ordinal);
        Assert.Contains(meant, National.NearTracks(id));
        Assert.False(National.TryGet(id, out _));
    }

    [Fact]
    public void What_is_like_nothing_is_like_nothing() => Assert.Empty(National.NearTracks("zzzzzzzzzzzzzzzzzzzz"));

    [Fact]
    public void A_round_is_there_once()
    {
        var thrown = Assert.Throws<ArgumentException>(() => new Catalogue(NationalRounds.All, NationalRounds.All));

        Assert.StartsWith("shinjigyo-shinshutsu/1 is there twice", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_makes_another_round_is_refused()
        => Assert.Throws<InvalidOperationException>(
            () => new Catalogue([new RoundEntry("some/1", () => National.Round("shinjigyo-shinshutsu/3-digest"))]).Round("some/1"));

    [Fact]
    public void Every_track_tells_its_round_and_programme()
        => Assert.All(National.Rounds, round => Assert.All(round.Tracks, track =>
        {
            Assert.Same(round, track.Round);
            Assert.Same(round.Programme, track.Programme);
        }));

    /// <summary>第3回: 申請受付 2026年2月17日から3月26日18時まで.</summary>
    [Fact]
    public void A_track_tells_whether_it_is_open()
    {
        var track = National.Track("shinjigyo-shinshutsu/3-digest");

        Assert.Equal(Verdict.Met, track.OpenOn(new(2026, 3, 26, 18, 0)));
        Assert.Equal(Verdict.NotMet, track.OpenOn(new(2026, 3, 26, 18, 1)));
        Assert.Equal("window", Assert.Single(track.Windows).Id);
    }
}
