using Hojo.Rules.Language;
using Hojo.Rules.Pages;

namespace Hojo.Audit.Pages;

/// <summary>The rows of a round as an auditor goes through them: each once, those of all tracks first, then those of some.</summary>
/// <param name="Tracks">The tracks that have them; empty for all of the round.</param>
/// <param name="Rows">The rows, in the document's order.</param>
internal sealed record AuditRows(IReadOnlyList<Track> Tracks, IReadOnlyList<Provision> Rows)
{
    public static IReadOnlyList<AuditRows> Of(Round round) =>
    [
        .. round.Tracks.SelectMany(track => track.Rows.Select(row => (Track: track, Row: row)))
            .GroupBy(at => (at.Row.Fingerprint(), at.Row.DocumentHash()), (_, alike) => alike.ToArray())
            .GroupBy(alike => string.Join(' ', alike.Select(at => at.Track.Id).Distinct()), (_, rows) => rows.ToArray())
            .Select(rows => (Tracks: rows[0].Select(at => at.Track).Distinct().ToArray(),
                Rows: rows.Select(alike => alike[0].Row).ToArray()))
            .Select(rows => new AuditRows(rows.Tracks.Length == round.Tracks.Count ? [] : rows.Tracks, rows.Rows))
            .OrderBy(rows => rows.Tracks.Count > 0),
    ];
}
