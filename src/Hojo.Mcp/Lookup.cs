using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Mcp;

/// <summary>What a call names, or its refusal with those that may be meant.</summary>
internal static class Lookup
{
    /// <summary>The tracks of a round, or the one track of an id.</summary>
    public static IReadOnlyList<Track> TracksNamed(this Catalogue catalogue, string id) => catalogue.TryGetTrack(id, out var track)
        ? [track] : catalogue.Round(id).Tracks;

    /// <summary>The row of an id in some tracks: each wording that it has there.</summary>
    public static IReadOnlyList<Provision> RowNamed(this IReadOnlyList<Track> tracks, string id)
    {
        var rows = tracks.SelectMany(track => track.Rows).Distinct().ToArray();
        if (rows.Where(row => row.Id == id).ToArray() is { Length: > 0 } found) return found;
        var near = Nearest.To(id, rows.Select(row => row.Id).Distinct());
        Bilingual meant = near is null ? ("", "") : ($"(近いもの: {near})", $" (near it: {near})");
        throw new RefusedException(($"{Quoted.Of(id)} という規定はありません{meant.Ja}", $"there is no row {Quoted.Of(id)}{meant.En}"));
    }
}
