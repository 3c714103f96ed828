using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>Rounds follow rounds: nothing carries over silently.</summary>
public static class Succession
{
    /// <summary>The track that follows another. Each row is changed, reaffirmed by a line of the new document, or withdrawn by one;
    /// the order of the rows is kept, new rows come last, and a withdrawn row stays as a <see cref="Withdrawn"/> one.</summary>
    /// <param name="previous">The track of the round before.</param>
    /// <param name="id">The new track's id.</param>
    /// <param name="title">The new track's title.</param>
    /// <param name="changed">Rows that now say something else, and new rows.</param>
    /// <param name="reaffirmed">Ids of rows that still stand, with the line of the new document that says so.</param>
    /// <param name="withdrawn">Ids of rows that no longer stand, with the line of the new document that says so.</param>
    /// <exception cref="ArgumentException">A row of the previous track is not spoken of, or is spoken of twice, or is not there.</exception>
    public static Track Next(this Track previous, string id, Label title, IReadOnlyList<Provision> changed, IReadOnlyList<(string Row, Citation Citation)> reaffirmed, IReadOnlyList<(string Row, Citation Citation)> withdrawn)
    {
        var old = previous.Rows.ToDictionary(r => r.Id);
        var now = new Dictionary<string, Provision>();
        void Answer(string row, Provision provision)
        {
            if (now.ContainsKey(row)) throw new ArgumentException($"{id} speaks of {row} twice");
            now.Add(row, provision);
        }
        Provision Known(string row) => old.TryGetValue(row, out var known) ? known : throw new ArgumentException($"{id} speaks of {row}, which {previous.Id} does not have");

        foreach (var row in changed) Answer(row.Id, row);
        foreach (var (row, citation) in reaffirmed) Answer(row, Known(row).Reaffirmed(citation));
        foreach (var (row, citation) in withdrawn) Answer(row, new Withdrawn(row, Known(row).Text, citation));
        var silent = previous.Rows.Where(r => r is not Withdrawn && !now.ContainsKey(r.Id)).Select(r => r.Id).ToArray();
        if (silent.Length > 0) throw new ArgumentException($"{id} says nothing of {string.Join(", ", silent)}: change, reaffirm or withdraw each");

        var recited = new Recited(now, previous.Rows.OfType<Special>().Where(s => now[s.Id] is Special));
        var order = previous.Rows.Where(r => now.ContainsKey(r.Id)).Select(r => r.Id).Concat(changed.Select(r => r.Id).Where(r => !old.ContainsKey(r)));
        var rows = order.Select(row => recited.Row(now[row])).ToArray();
        return new(id, title, rows, (previous.Formula as FixedPoint)?.Formula.Fold(recited), previous.Money) { IsCredit = previous.IsCredit };
    }

    /// <summary>The rows of an earlier round that a later one, written out in full, neither has nor has withdrawn. What bounds the
    /// window of the earlier round is of that round alone.</summary>
    public static IReadOnlyList<string> Silent(Track earlier, Track later)
        => [.. earlier.Rows.Where(r => r is not (Withdrawn or WindowBound) && later.Rows.All(l => l.Id != r.Id)).Select(r => r.Id)];
}
