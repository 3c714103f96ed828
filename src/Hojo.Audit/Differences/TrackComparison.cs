using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Audit.Differences;

/// <summary>Holds two tracks against each other, row by row.</summary>
internal sealed class TrackComparison(RulesSnapshot before, RulesSnapshot after)
{
    private readonly Dictionary<string, SnapshotRow> _before = before.Rows.ToDictionary(r => r.Fingerprint),
        _after = after.Rows.ToDictionary(r => r.Fingerprint);

    private readonly RowComparison _rows = new(before, after);

    /// <summary>What changed; <see langword="null"/> where nothing did.</summary>
    public TrackChange? Of(TrackPair<SnapshotTrack> pair)
    {
        if (pair.Before is not { } then || pair.After is not { } now) return new(pair.Before, pair.After, [], []);
        var same = then.Id == now.Id;
        if (same && then.Fingerprint == now.Fingerprint) return null;
        SnapshotRow[] old = [.. then.Rows.Select(r => _before[r])], rows = [.. now.Rows.Select(r => _after[r])];
        RowChange[] changes =
        [
            .. rows.Select(row => Of(Array.Find(old, o => o.Id == row.Id), row, same)).OfType<RowChange>(),
            .. old.Where(row => rows.All(r => r.Id != row.Id)).Select(row => new RowChange(row.Id, RowFate.Withdrawn, row, [])),
        ];
        PartChange[] parts = [.. Parts(then, now, old, rows)];
        return parts.Length + changes.Length == 0 ? null : new(then, now, parts, changes);
    }

    private RowChange? Of(SnapshotRow? then, SnapshotRow now, bool sameDocuments)
    {
        if (then is null) return new(now.Id, RowFate.Added, now, []);
        if (now.IsWithdrawn == true && then.IsWithdrawn != true) return new(now.Id, RowFate.Withdrawn, now, []);
        PartChange[] parts = [.. _rows.Parts(then, now, sameDocuments)];
        return parts.Length == 0 ? null : new(now.Id, RowFate.Changed, now, parts);
    }

    private IEnumerable<PartChange> Parts(SnapshotTrack then, SnapshotTrack now, SnapshotRow[] old, SnapshotRow[] rows)
    {
        var (was, @is) = (Called(then), Called(now));
        if (was != @is) yield return new(ChangedPart.Title, was, @is);
        if (then.Formula != now.Formula) yield return new(ChangedPart.Formula, then.Formula, now.Formula);
        var (asked, asks) = (Asked(before, then), Asked(after, now));
        if (!asked.SequenceEqual(asks)) yield return new(ChangedPart.Asked, Listed(asked.Except(asks)), Listed(asks.Except(asked)));
        string[] stayed = [.. old.Select(r => r.Id).Intersect(rows.Select(r => r.Id))];
        string[] stay = [.. rows.Select(r => r.Id).Intersect(stayed)];
        if (!stayed.SequenceEqual(stay)) yield return new(ChangedPart.Order, Moved(stayed, stay), Moved(stay, stayed));
    }

    private static Bilingual Called(SnapshotTrack track)
        => ($"{track.Title.Ja}({track.Money.Ja})", $"{track.Title.En} ({track.Money.En}{(track.IsCredit == true ? ", lent" : "")})");

    /// <summary>What is asked, without the days that are worked from the record and bear the name of the round.</summary>
    private static SnapshotFact[] Asked(RulesSnapshot side, SnapshotTrack track)
    {
        var facts = side.Facts.ToDictionary(f => f.Id);
        return [.. track.Facts.Where(id => !id.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(id => facts[id])];
    }

    private static Bilingual? Listed(IEnumerable<SnapshotFact> facts)
        => Format.Join(facts.Select(f => (Bilingual)(
            $"{f.Label.Ja}({f.Least.Ja}〜{f.Most.Ja})", $"{f.Label.En} ({f.Least.En} to {f.Most.En})")),
            "、", ", ") is { Ja.Length: > 0 } listed ? listed : null;

    private static Bilingual Moved(string[] order, string[] other)
        => Format.Both(string.Join(", ", order.Where((id, k) => other[k] != id)));
}
