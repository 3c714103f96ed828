using Hojo.Rules.Language;

namespace Hojo.Audit.Tests.Moved;

/// <summary>A row of a track with one of its figures moved by one unit.</summary>
/// <param name="Row">The row as it is.</param>
/// <param name="Figure">Which figure.</param>
/// <param name="Steps">+1 or −1.</param>
internal sealed record MovedRow(Provision Row, Move Figure, int Steps)
{
    /// <summary>+1 or -1.</summary>
    public string Signed => Steps > 0 ? "+1" : "-1";

    /// <summary>Every figure of a track, moved up and down.</summary>
    public static IEnumerable<MovedRow> Of(Track track)
        => from row in track.Rows
           from steps in new[] { -1, 1 }
           from figure in row.Fold(new MovedFigures(track.ByKind.Specials, steps))
           select new MovedRow(row, figure, steps);

    /// <summary>The track with the one row instead of the other, wherever it stands.</summary>
    /// <exception cref="ArgumentException">The row, or the track with it, is none that can be.</exception>
    public Track In(Track track)
    {
        Provision? instead = null;
        Rebased? now = null;
        now = new Rebased(row => row == Row ? instead ??= Figure.Instead(now!) : row, track.ByKind.Specials, stands: row => row == instead);
        return new(track.Id, track.Title, [.. track.Rows.Select(now.Standing)],
            (track.Formula as FixedPoint)?.Formula.Fold(now), track.Money)
        { IsCredit = track.IsCredit, TopsUp = track.TopsUp };
    }
}
