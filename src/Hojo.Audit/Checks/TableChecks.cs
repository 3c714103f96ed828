using Hojo.Rules.Language;

namespace Hojo.Audit.Checks;

/// <summary>Tables: columns that hold at once, columns that others hide, bands that nobody reaches. Bands that leave a gap or overlap are
/// refused when a table is made.</summary>
internal static class TableChecks
{
    public static IEnumerable<CheckFinding> Of(CheckedTrack track)
        => track.Track.ByKind.Figures.SelectMany(table => Columns(track, table).Concat(Overlaps(track, table)).Concat(Bands(track, table)));

    private static IEnumerable<CheckFinding> Columns(CheckedTrack track, Figure table)
    {
        for (var k = 0; k < table.Columns.Count; k++)
        {
            var column = table.Columns[k];
            if (!track.Search.Of(column.When).IsFound) continue; // said of its condition
            var first = table.Columns.Take(k).Aggregate(column.When, (all, before) => all & !before.When);
            if (track.Search.Of(first) is { IsFound: false } masked)
                yield return track.Found(CheckKind.Masked, [table],
                    ($"「{table.Text.Ja}」の列「{column.Name.Ja}」は、前の列がいつも先に当たる",
                        $"the column '{column.Name.En}' of '{table.Text.En}' is always preceded by one before it"), masked);
            else if (track.Admitted(first) is { IsFound: false } dead)
                yield return track.Found(CheckKind.Dead, [table, .. track.InTheWay(first)],
                    ($"「{table.Text.Ja}」の列「{column.Name.Ja}」には、要件を満たす誰も当たらない",
                        $"nobody who meets the requirements comes to the column '{column.Name.En}' of '{table.Text.En}'"), dead);
        }
    }

    /// <summary>Two columns of which neither is a case of the other, and that say different things.</summary>
    private static IEnumerable<CheckFinding> Overlaps(CheckedTrack track, Figure table)
    {
        for (var k = 0; k < table.Columns.Count; k++)
            for (var n = 0; n < k; n++)
            {
                var (first, second) = (table.Columns[n], table.Columns[k]);
                var bands = Enumerable.Range(0, table.Bands.Count);
                if (bands.All(band => table.Show(band, n + 1).Ja == table.Show(band, k + 1).Ja)
                    || !track.Search.Of(first.When & !second.When).IsFound || !track.Search.Of(second.When & !first.When).IsFound
                    || track.Admitted(first.When & second.When) is not { IsFound: true } both) continue;
                yield return track.Found(CheckKind.Overlap, [table],
                    ($"「{table.Text.Ja}」の列「{first.Name.Ja}」と「{second.Name.Ja}」は、同時に当たることがあり、値が違う(先の列による)",
                        $"in '{table.Text.En}' the columns '{first.Name.En}' and '{second.Name.En}' can hold at once; the first is taken"),
                    both);
            }
    }

    private static IEnumerable<CheckFinding> Bands(CheckedTrack track, Figure table)
    {
        if (table.By is not { } by) yield break;
        foreach (var band in table.Bands)
        {
            var (least, most) = (Math.Max(band.Least, by.Least), Math.Min(band.Most, by.Most));
            var within = new Compared(by, Edge.AtLeast, least, () => by.Print(least))
                & new Compared(by, Edge.AtMost, most, () => by.Print(most));
            if (least <= most && track.Admitted(within) is not { IsFound: false }) continue;
            yield return track.Found(CheckKind.Dead, [table, .. track.InTheWay(within)],
                ($"「{table.Text.Ja}」の行「{band.Show(by).Ja}」には、要件を満たす誰も当たらない",
                    $"nobody who meets the requirements comes to the band '{band.Show(by).En}' of '{table.Text.En}'"));
        }
    }
}
