using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;
using Hojo.Rules.Pages;
using Hojo.Tests.Kernel;

namespace Hojo.Tests.Everywhere;

/// <summary>Every row of the catalogue: it has a name of its own, says where it stands, and does something.</summary>
public class RowTests
{
    private const string Word = "[a-z0-9]+(-[a-z0-9]+)*";

    private static readonly (Track Track, Provision Row)[] Rows =
        [.. Catalogue.National.Tracks.SelectMany(t => t.Rows.Select(r => (t, r)))];

    [Fact]
    public void Ids_are_lower_case_words_and_hyphens()
    {
        Assert.All(Rows, r => Assert.Matches($"^{Word}$", r.Row.Id));
        Assert.All(Catalogue.National.Tracks, t => Assert.Matches($"^{Word}(/{Word}){{1,2}}$", t.Id));
        Assert.All(Catalogue.National.Rounds, r => Assert.Matches($"^{Word}/{Word}$", r.Id));
    }

    [Fact]
    public void An_id_is_one_row_of_its_track() => Assert.All(Catalogue.National.Tracks, t => Assert.Distinct(t.Rows.Select(r => r.Id)));

    [Fact]
    public void Every_row_stands_under_a_heading_at_a_place_of_a_document_with_a_title_and_a_publisher() => Assert.All(Rows, r =>
    {
        var (source, heading, at) = (r.Row.Citation.Source, r.Row.Citation.Heading, r.Row.Citation.At);
        Assert.DoesNotContain(new[] { heading, source.Title, source.Publisher, source.Id }, string.IsNullOrWhiteSpace);
        Assert.InRange(at.First, source.Places == PlaceUnit.Heading ? 0 : 1, at.Last);
    });

    /// <summary>A figure stands on a line or a few; only words that sum up a whole part of a document cite as much.</summary>
    [Fact]
    public void A_row_that_says_something_exact_cites_no_more_than_250_lines()
        => Faults.None(Rows.Where(r => r.Row is not (Note or NotStated or Window)
            && r.Row.Citation.At.Last - r.Row.Citation.At.First >= 250).Select(r => $"{r.Track.Id} {r.Row.Id} {r.Row.Citation.Place}"));

    [Fact]
    public void A_source_is_one_document_everywhere()
        => Assert.All(Rows.Select(r => r.Row.Citation.Source).Distinct().GroupBy(s => s.Id), same => Assert.Single(same));

    [Fact]
    public void A_row_rests_on_a_leaflet_a_summary_or_a_transcript_exactly_where_the_catalogue_counts_it_as_provisional()
        => Assert.All(CatalogueEntry.Of(Catalogue.National),
            e => Assert.Equal(e.Track.Rows.Count(r => r.Citation.Source.Rank is SourceRank.Leaflet
                or SourceRank.Summary or SourceRank.Transcript), e.Provisional));

    [Fact]
    public void A_term_has_a_figure()
        => Faults.None(from r in Rows where r.Row is PrintedFigure d && !(HasFigure(d.Value.Ja) && HasFigure(d.Value.En))
            select $"{r.Track.Id} {r.Row.Id}: {((PrintedFigure)r.Row).Value.Ja} / {((PrintedFigure)r.Row).Value.En}");

    // 1月〜3月
    private static bool HasFigure(string text) => text.Any(char.IsDigit) || text.Contains("January to March", StringComparison.Ordinal);

    [Fact]
    public void A_special_changes_the_money()
        => Faults.None(from r in Rows where r.Row is Special s && !Turns(r.Track).Any(when => Holds(when, s.When))
            select $"{r.Track.Id} {r.Row.Id}: {r.Row.Text.Ja}");

    /// <summary>The conditions by which a track's money turns.</summary>
    private static IEnumerable<Condition> Turns(Track track)
        => new Dependencies().Amount(track.Root).Rows.OfType<Figure>().SelectMany(f => f.Columns).Select(c => c.When)
            .Concat(Walk.Through(track.Root).Choices);

    private static bool Holds(Condition all, Condition one) => all == one || all switch
    {
        All x => x.Parts.Any(p => Holds(p, one)) || one is All o && o.Parts.All(x.Parts.Contains),
        Any x => x.Parts.Any(p => Holds(p, one)) || one is Any o && o.Parts.All(x.Parts.Contains),
        Not x => Holds(x.Inner, one),
        _ => false,
    };
}
