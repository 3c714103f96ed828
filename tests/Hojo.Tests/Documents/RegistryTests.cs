using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Rules.Pages;
using Hojo.Tests.Everywhere;

namespace Hojo.Tests.Documents;

/// <summary>The registry of documents: what was read, and what may rest on it.</summary>
public class RegistryTests
{
    private const string Sha = "0000000000000000000000000000000000000000000000000000000000000000";

    private static readonly Source[] All = [.. Catalogue.National.Rounds.SelectMany(r => r.Sources).Distinct()];

    private static readonly (Track Track, Provision Row)[] Rows =
        [.. Catalogue.National.Tracks.SelectMany(t => t.Rows.Select(r => (t, r)))];

    [Fact]
    public void The_page_of_documents_is_the_approved_one()
        => Approved.Equal("docs/documents.md", DocumentsPage.Markdown(Catalogue.National.Rounds, Lang.Ja));

    [Fact]
    public void A_text_is_registered_once()
        => Assert.Distinct(All.Select(s => s.PartOf ?? s).Distinct().Select(s => s.Sha256).OfType<string>());

    [Fact]
    public void An_id_is_one_document() => Assert.Distinct(All.Select(s => s.Id));

    [Fact]
    public void A_note_cannot_rank_as_the_document_it_speaks_of()
    {
        Assert.Throws<ArgumentException>(() => new Source("N", "公募要領の控え", "事務局", SourceRank.Guideline, new(2026, 1, 1), Sha, of: "公募要領"));
        Assert.Throws<ArgumentException>(() => new Source("N", "公募要領の控え", "事務局", SourceRank.Transcript, new(2026, 1, 1), Sha));
        Assert.True(new Source("N", "公募要領の控え", "事務局", SourceRank.Transcript, new(2026, 1, 1), of: "公募要領").IsProvisional);
    }

    [Fact]
    public void A_document_that_was_read_has_its_hash()
        => Assert.Throws<ArgumentException>(() => new Source("D", "公募要領", "事務局", SourceRank.Guideline, new(2026, 1, 1)));

    /// <summary>The two working files of the project that ten "sources" once were.</summary>
    [Fact]
    public void No_working_note_is_a_source()
        => Assert.DoesNotContain(All, s => s.Sha256 is { } sha
            && (sha.StartsWith("15b00207760d8d49", StringComparison.Ordinal)
                || sha.StartsWith("6949d4b780f8b5d2", StringComparison.Ordinal)));

    /// <summary>A title that says 控え, 写し or 要点 is that of a note.</summary>
    [Fact]
    public void What_is_called_a_note_ranks_as_one()
        => Assert.All(All.Where(s => s.Rank != SourceRank.Transcript),
            s => Assert.DoesNotContain(new[] { "控え", "写し", "要点", "転記" }, word => s.Title.Contains(word, StringComparison.Ordinal)));

    [Fact]
    public void A_row_quotes_its_document_or_says_that_it_is_silent()
        => Faults.None(from r in Rows
                       where r.Row.Citation is { Quote: null, Source.Places: not PlaceUnit.Heading }
                           && r.Row is not (NotStated or Withdrawn) && r.Row.Reading is null
                       select $"{r.Track.Id} {r.Row.Id}: neither a quote nor a reading");

    [Fact]
    public void A_quote_is_short()
        => Faults.None(from r in Rows from c in r.Row.Citations where c.Quote is { Length: > 90 }
            select $"{r.Track.Id} {r.Row.Id}: {c.Quote}");

    [Fact]
    public void The_strongest_document_comes_first()
        => Faults.None(from r in Rows where r.Row.Citations.Any(c => c.Source.Rank < r.Row.Citation.Source.Rank)
            select $"{r.Track.Id} {r.Row.Id}");
}
