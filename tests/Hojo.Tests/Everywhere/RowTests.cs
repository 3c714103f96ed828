using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Tests.Everywhere;

/// <summary>Every row of the catalogue: it has a name of its own, says where it stands, and does something.</summary>
public class RowTests
{
    private const string Word = "[a-z0-9]+(-[a-z0-9]+)*";

    private static readonly (Track Track, Provision Row)[] Rows = [.. Catalogue.Tracks.SelectMany(t => t.Rows.Select(r => (t, r)))];

    [Fact]
    public void Ids_are_lower_case_words_and_hyphens()
    {
        Assert.All(Rows, r => Assert.Matches($"^{Word}$", r.Row.Id));
        Assert.All(Catalogue.Tracks, t => Assert.Matches($"^{Word}(/{Word}){{1,2}}$", t.Id));
        Assert.All(Catalogue.Rounds, r => Assert.Matches($"^{Word}/{Word}$", r.Id));
    }

    [Fact]
    public void An_id_is_one_row_of_its_track() => Assert.All(Catalogue.Tracks, t => Assert.Distinct(t.Rows.Select(r => r.Id)));

    [Fact]
    public void Every_row_stands_under_a_heading_on_lines_of_a_document_that_has_a_title_and_a_publisher() => Assert.All(Rows, r =>
    {
        var (source, heading, first, last) = (r.Row.Citation.Source, r.Row.Citation.Heading, r.Row.Citation.FirstLine, r.Row.Citation.LastLine);
        Assert.False(string.IsNullOrWhiteSpace(heading) || string.IsNullOrWhiteSpace(source.Title) || string.IsNullOrWhiteSpace(source.Publisher), $"{r.Track.Id} {r.Row.Id}");
        Assert.True(first >= 1 && last >= first && last - first < 400, $"{r.Track.Id} {r.Row.Id} {first} {last}");
    });

    [Fact]
    public void A_source_is_one_document_everywhere()
        => Assert.All(Rows.Select(r => r.Row.Citation.Source).Distinct().GroupBy(s => s.Id), same => Assert.Single(same));

    [Fact]
    public void A_term_has_a_figure() => Assert.Equal("", string.Join("\n", Rows.Where(r => r.Row is Datum d && !(d.Value.Ja.Any(char.IsDigit) && d.Value.En.Any(char.IsDigit))).Select(r => $"{r.Track.Id} {r.Row.Id}: {((Datum)r.Row).Value.Ja} / {((Datum)r.Row).Value.En}")));

    [Fact]
    public void A_special_changes_a_figure()
        => Assert.Equal("", string.Join("\n", Rows.Where(r => r.Row is Special s && !Changes(r.Track, s)).Select(r => $"{r.Track.Id} {r.Row.Id}: {r.Row.Text.Ja}")));

    private static bool Changes(Track track, Special special)
        => new Reads().Amount(track.Root).Rows.OfType<Figure>().Any(f => f.Columns.Any(c => c.When == special.When));
}
