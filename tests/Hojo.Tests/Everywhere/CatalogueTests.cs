using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Tests.Everywhere;

/// <summary>What must be so of every round that is encoded, whatever it says.</summary>
public class CatalogueTests
{
    private static readonly Track[] Tracks = [.. Catalogue.National.Tracks];

    [Fact]
    public void Every_track_loads() => Assert.All(Tracks, track => Assert.NotNull(Assessor.For(track)));

    [Fact]
    public void Ids_of_tracks_and_rounds_are_unique()
    {
        Assert.Distinct(Catalogue.National.Rounds.Select(r => r.Id));
        Assert.Distinct(Tracks.Select(t => t.Id));
    }

    [Fact]
    public void A_round_is_found_under_its_own_id_and_so_is_each_of_its_tracks()
    {
        Assert.All(Catalogue.National.Rounds, round => Assert.Same(round, Catalogue.National.Round(round.Id)));
        Assert.All(Tracks, track => Assert.Same(track, Catalogue.National.Track(track.Id)));
    }

    [Fact]
    public void Every_row_says_something_in_both_languages()
        => Assert.All(Tracks.SelectMany(t => t.Rows),
            row => Assert.False(string.IsNullOrWhiteSpace(row.Text.Ja) || string.IsNullOrWhiteSpace(row.Text.En), row.Id));

    [Fact]
    public void Every_source_is_known_by_the_hash_of_what_was_read()
        => Assert.All(Catalogue.National.Rounds.SelectMany(r => r.Sources).Where(source => source.Rank != SourceRank.Transcript),
            source => Assert.Matches("^[0-9a-f]{64}$", source.Sha256));

    [Fact]
    public void A_fact_means_one_thing_everywhere()
        => Assert.All(Tracks.SelectMany(t => Assessor.For(t).Grid.Facts).GroupBy(f => f.Id),
            same => Assert.Single(same.Select(f => (f.Label, f.Unit, f.Least, f.Most, f.Declared, f.Ease)).Distinct()));

    /// <summary>Of the two that the digest is silent on, the guideline that it is kept beside speaks.</summary>
    [Fact]
    public void What_an_earlier_round_says_a_later_one_says_or_withdraws()
        => Assert.Equal(["deemed-large", "exclusions"], Continuity.Silent(Catalogue.National.Track("shinjigyo-shinshutsu/1"),
            Catalogue.National.Track("shinjigyo-shinshutsu/3-digest")));

    /// <summary>A round that is kept beside the one from its guideline names it, says where the two differ, and is not compared.</summary>
    [Fact]
    public void A_round_that_is_replaced_says_by_which_and_where_they_differ()
    {
        var kept = Catalogue.National.Rounds.Where(r => r.ReplacedBy is not null).ToArray();
        Assert.Contains("shinjigyo-shinshutsu/3-digest", kept.Select(r => r.Id));
        Assert.All(kept, r => Assert.Null(Catalogue.National.Round(r.ReplacedBy!).ReplacedBy));
        Assert.All(kept, r => Assert.NotEmpty(r.Differences));
        Assert.Empty(kept.SelectMany(r => r.Tracks).Intersect(Catalogue.National.Tracks));
        Assert.All(Catalogue.National.Rounds.Except(kept), r => Assert.Empty(r.Differences));
    }

    [Fact]
    public void A_track_that_is_not_encoded_is_not_replaced_by_its_neighbour()
        => Assert.False(Catalogue.National.TryGetTrack("shinjigyo-shinshutsu/2", out _));

    [Fact]
    public void Rows_that_rest_on_a_leaflet_or_a_digest_are_provisional()
    {
        Assert.All(Catalogue.National.Track("shinjigyo-shinshutsu/1").Rows.Where(r => r is not WindowBound),
            row => Assert.True(row.Citation.Source is { Rank: SourceRank.Leaflet, IsProvisional: true }));
        Assert.All(Catalogue.National.Track("shinjigyo-shinshutsu/3-digest").Rows,
            row => Assert.True(row.Citation.Source is { Rank: SourceRank.Summary, IsProvisional: true }));
    }
}
