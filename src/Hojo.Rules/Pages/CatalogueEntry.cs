using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Rules.Pages;

/// <summary>A line of the catalogue: one track, with what its rows rest on.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Round">The round.</param>
/// <param name="Track">The track.</param>
/// <param name="Windows">公募期間, 取扱期間: all of them, in the document's order.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Provisional">How many of them rest on a leaflet or a summary.</param>
/// <param name="Ranks">The ranks of the documents they rest on, the strongest first; a better one that only the days of its windows rest on
/// is none of them.</param>
public sealed record CatalogueEntry(
    Programme Programme, Round Round, Track Track, IReadOnlyList<Window> Windows,
    int Rows, int Provisional, IReadOnlyList<SourceRank> Ranks)
{
    /// <summary>Every track of a catalogue, in its order.</summary>
    public static IEnumerable<CatalogueEntry> Of(Catalogue catalogue)
        => Guard.Against.Null(catalogue).Rounds.SelectMany(round => round.Tracks.Select(track => Of(round, track)));

    /// <summary>受付中か: every track that stands for itself, by whether it is open at a moment: Met, Unknown where the printed dates do not
    /// settle it, NotMet. Each list is in the order of the catalogue. A round that is kept beside the one from its guideline is left
    /// out.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="on">The moment asked about, in Japan.</param>
    public static ILookup<Verdict, CatalogueEntry> ByOpen(Catalogue catalogue, JapanTime on)
        => Of(catalogue).Where(entry => entry.Round.ReplacedBy is null).ToLookup(entry => entry.Track.OpenOn(on));

    /// <summary>その日に受け付けるか: the same by whether it is open at some moment of a day.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="day">The day asked about, in Japan.</param>
    public static ILookup<Verdict, CatalogueEntry> ByOpenWithin(Catalogue catalogue, LocalDate day)
        => Of(catalogue).Where(entry => entry.Round.ReplacedBy is null).ToLookup(entry => entry.Track.OpenWithin(day));

    /// <summary>All windows in words, as exact as the document has them, by name where there are several; and what bounds them.</summary>
    public Bilingual WindowText => Windows.Count == 0 ? ("—", "—")
        : Format.Join(Windows.Select(InWords).Concat(Track.WindowBounds.Select(InBrackets)), "、", ", ");

    private Bilingual InWords(Window window)
    {
        var days = RowValue.Of(window);
        return Windows.Count == 1 ? days : ($"{window.Text.Ja} {days.Ja}", $"{window.Text.En} {days.En}");
    }

    private static Bilingual InBrackets(WindowBound bound) => ($"({RowValue.Of(bound).Ja})", $"({RowValue.Of(bound).En})");

    private static CatalogueEntry Of(Round round, Track track) => new(
        round.Programme,
        round,
        track,
        track.Windows,
        track.Rows.Count,
        track.ProvisionalRows,
        [.. track.Ranks]);
}
