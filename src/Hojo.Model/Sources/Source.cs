using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace Hojo.Model;

/// <summary>出典: a document as it was read.</summary>
/// <remarks>The rank is that of <b>what was read</b>. A copy of a document, or a note on one, says of what (<see cref="Of"/>), ranks as
/// <see cref="SourceRank.Transcript"/>, and is provisional, however official the document that it speaks of.</remarks>
public sealed record Source
{
    /// <summary>A document.</summary>
    /// <param name="id">Short id, cited in findings: SSS-3.</param>
    /// <param name="title">表題, verbatim.</param>
    /// <param name="publisher">発行者: who published it.</param>
    /// <param name="rank">What was read.</param>
    /// <param name="retrieved">When it was retrieved.</param>
    /// <param name="sha256">SHA-256 of the text that was read, in lower-case hexadecimal; only a transcript may have none.</param>
    /// <param name="published">日付 as printed: 2026-01-09, 2025-03; <see langword="null"/> where none is.</param>
    /// <param name="address">Where it was published; <see langword="null"/> where that is not known.</param>
    /// <param name="of">For a transcript: the document that it copies or speaks of.</param>
    /// <param name="places">How its places are counted.</param>
    /// <param name="unnumbered">Sheets before printed page 1: covers, contents.</param>
    /// <exception cref="ArgumentException">A transcript that does not say of what, a document that is one of another and does not rank
    /// as a transcript, or a document without its SHA-256.</exception>
    [JsonConstructor]
    public Source(string id, string title, string publisher, SourceRank rank, LocalDate retrieved, string? sha256 = null,
        string? published = null, string? address = null, string? of = null, PlaceUnit places = PlaceUnit.Page, int unnumbered = 0)
    {
        Guard.Against.NullOrWhiteSpace(id, message: "an id is expected");
        Guard.Against.Null(title);
        Guard.Against.Null(publisher);
        if (rank == SourceRank.Transcript != of is not null)
            throw new ArgumentException($"{id}: a copy or a note ranks as a transcript and says of what", nameof(of));
        if (sha256 is null && rank != SourceRank.Transcript)
            throw new ArgumentException($"{id}: the SHA-256 of the text that was read is expected", nameof(sha256));
        (Id, Title, Publisher, Rank, Retrieved) = (id, title, publisher, rank, retrieved);
        (Sha256, Published, Address, Of, Places, Unnumbered) = (sha256, published, address, of, places, unnumbered);
    }

    /// <summary>Short id, cited in findings.</summary>
    public string Id { get; }

    /// <summary>表題, verbatim.</summary>
    public string Title { get; }

    /// <summary>発行者: who published it.</summary>
    public string Publisher { get; }

    /// <summary>What was read, and so how much it counts for.</summary>
    [JsonInclude, JsonRequired]
    public SourceRank Rank { get; internal init; }

    /// <summary>When it was retrieved.</summary>
    [JsonInclude, JsonRequired]
    [JsonConverter(typeof(NodaTimeDefaultJsonConverterFactory))]
    public LocalDate Retrieved { get; internal init; }

    /// <summary>SHA-256 of the text that was read, in lower-case hexadecimal;
    /// <see langword="null"/> for a transcript whose text was not kept.</summary>
    public string? Sha256 { get; }

    /// <summary>日付 as printed: 2026-01-09, 2025-03; <see langword="null"/> where none is.</summary>
    public string? Published { get; }

    /// <summary>Where it was published; <see langword="null"/> where that is not known.</summary>
    public string? Address { get; }

    /// <summary>The document that a transcript copies or speaks of; <see langword="null"/> for a document itself.</summary>
    public string? Of { get; }

    /// <summary>The document that this one is bound into, with its text and its
    /// SHA-256; <see langword="null"/> for one by itself.</summary>
    [JsonInclude]
    public Source? PartOf { get; internal init; }

    /// <summary>How its places are counted.</summary>
    public PlaceUnit Places { get; }

    /// <summary>Sheets before printed page 1.</summary>
    public int Unnumbered { get; }

    /// <summary>True where a stronger document is still to be read: rows that rest on it are shown as provisional.</summary>
    public bool IsProvisional => Rank >= SourceRank.Leaflet;

    /// <summary>One of several documents that are bound into this one.</summary>
    /// <param name="id">Its own id.</param>
    /// <param name="title">Its own title.</param>
    /// <param name="publisher">Its own publisher, where it is another.</param>
    /// <param name="published">Its own date, where it is another.</param>
    /// <param name="of">What a part of a transcript copies or speaks of, where that is another document.</param>
    public Source Part(string id, string title, string? publisher = null, string? published = null, string? of = null)
        => new(id, title, publisher ?? Publisher, Rank, Retrieved, Sha256, published ?? Published, Address, of ?? Of, Places, Unnumbered)
        { PartOf = this };

    /// <summary>A place in this document.</summary>
    /// <param name="heading">見出し, verbatim.</param>
    /// <param name="at">The place, with the words that stand there.</param>
    /// <exception cref="ArgumentException">An empty heading, or a place that does not run forward from 1.</exception>
    public Citation At(string heading, Passage at) => new(this, heading, at);
}
