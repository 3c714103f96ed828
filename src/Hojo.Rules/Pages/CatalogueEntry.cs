using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Pages;

/// <summary>A line of the catalogue: one track, with what its rows rest on.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Round">The round.</param>
/// <param name="Track">The track.</param>
/// <param name="Windows">公募期間, 取扱期間: all of them, in the document's order.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Provisional">How many of them rest on a leaflet or a summary.</param>
/// <param name="Ranks">The ranks of the documents they cite, the strongest first.</param>
public sealed record CatalogueEntry(
    Programme Programme, Round Round, Track Track, IReadOnlyList<Window> Windows,
    int Rows, int Provisional, IReadOnlyList<SourceRank> Ranks)
{
    /// <summary>Every track of a catalogue, in its order.</summary>
    public static IEnumerable<CatalogueEntry> Of(Catalogue catalogue)
        => Guard.Against.Null(catalogue).Rounds.SelectMany(round => round.Tracks.Select(track => Of(round, track)));

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
        track.Rows.Count(r => r.Citation.Source.IsProvisional),
        [.. track.Rows.Select(r => r.Citation.Source.Rank).Distinct().OrderBy(rank => rank)]);
}
