using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Audit.Differences;

/// <summary>境目: where a row turns, by each fact that its conditions and its table measure. What is chosen or answered by yes and no
/// stands in
/// its words already.</summary>
internal static class RowEdges
{
    public static IReadOnlyList<SnapshotEdge> Of(Provision row) =>
    [
        .. Reads(row).Turns.Where(turns => turns.Value.Count > 0 && turns.Key is not Fact<bool> && turns.Key.Choices.Count == 0)
            .Select(turns => new SnapshotEdge(turns.Key.Id, [.. turns.Value.Select(cell => Written(turns.Key, cell))])),
    ];

    /// <summary>What a row reads, and where that turns.</summary>
    public static Dependencies Reads(Provision row)
    {
        var (reads, parts) = (new Dependencies(), RowParts.Of(row));
        foreach (var condition in parts.Conditions) reads.Condition(condition);
        return parts.Table is { } table ? reads.Figure(table) : reads;
    }

    private static string Written(Fact fact, long cell) => fact.Written(cell) ?? ">" + (fact.Written(cell - 1) ?? fact.Show(cell).Ja);
}
