using System.Text;
using System.Text.Json;
using Hojo.Audit.Differences;
using Hojo.Rules;

namespace Hojo.Audit.Tests.Differences;

/// <summary>A snapshot says all that the rules say, and is read as it was written.</summary>
public class RulesSnapshotTests
{
    private static readonly RulesSnapshot Two = RulesSnapshot.Of([new Draft().Track, new Draft { Id = "draft/2", Reading = "読み" }.Track]);

    private static RulesSnapshot Read(string text) => SnapshotFile.Read(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void What_is_written_is_read_back_the_same()
    {
        Assert.Equal(Two, Read(SnapshotFile.Write(Two)));
        Assert.Equal(Two, Read("\uFEFF" + SnapshotFile.Write(Two)));
    }

    [Fact]
    public void A_row_that_two_tracks_share_stands_in_it_once()
        => Assert.Equal((9, 16), (Two.Rows.Count, Two.Tracks.Sum(track => track.Rows.Count))); // all but the row that is read otherwise

    [Fact]
    public void All_of_the_catalogue_can_be_told_apart_by_it()
    {
        var all = RulesSnapshot.Of(Catalogue.National.Tracks);

        Assert.Equal(all, SnapshotFile.Read(Encoding.UTF8.GetBytes(SnapshotFile.Write(all))));
        Assert.True(RulesDifference.Of(all, all).IsEmpty);
        Assert.All(Catalogue.National.Tracks.SelectMany(t => Assessor.For(t).Grid.Facts.Select(f => (t, f))), asked =>
            Assert.Contains(all.Facts, f => (f.Id, f.Label, f.Unit) == (asked.f.Id, asked.f.Label, asked.f.Unit)));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("not JSON")]
    [InlineData("""{ "schema": 2, "documents": [], "facts": [], "rows": [], "tracks": [] }""")]
    [InlineData("""{ "schema": 1, "documents": [], "facts": [], "rows": [], "tracks": [], "more": 1 }""")]
    public void Anything_else_is_refused(string text) => Assert.ThrowsAny<JsonException>(() => Read(text));

    [Fact]
    public void A_row_that_is_named_and_not_there_is_refused()
    {
        var lacking = Two with { Rows = [.. Two.Rows.Skip(1)] };

        var refused = Assert.Throws<JsonException>(() => Read(SnapshotFile.Write(lacking)));
        Assert.Equal($"there is no row {Two.Rows[0].Fingerprint}", refused.Message);
    }
}
