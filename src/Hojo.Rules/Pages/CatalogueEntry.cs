using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Pages;

/// <summary>A line of the catalogue: one track, with what its rows rest on.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Round">The round.</param>
/// <param name="Track">The track.</param>
/// <param name="Window">公募期間, where one is encoded.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Provisional">How many of them rest on a leaflet or a summary.</param>
/// <param name="Ranks">The ranks of the documents they cite, the strongest first.</param>
public sealed record CatalogueEntry(Programme Programme, Round Round, Track Track, Window? Window, int Rows, int Provisional, IReadOnlyList<SourceRank> Ranks)
{
    /// <summary>Every track of the catalogue, in its order.</summary>
    public static IEnumerable<CatalogueEntry> All => Catalogue.Rounds.SelectMany(round => round.Tracks.Select(track => Of(round, track)));

    /// <summary>The window in words: as exact as the document has it.</summary>
    public Label WindowText => Window is null ? ("—", "—") : RowValue.Of(Window);

    private static CatalogueEntry Of(Round round, Track track) => new(
        round.Programme,
        round,
        track,
        track.Rows.OfType<Window>().FirstOrDefault(),
        track.Rows.Count,
        track.Rows.Count(r => r.Citation.Source.IsProvisional),
        [.. track.Rows.Select(r => r.Citation.Source.Rank).Distinct().OrderBy(rank => rank)]);
}
