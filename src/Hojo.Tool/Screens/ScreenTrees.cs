using Hojo.Reports.Content;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hojo.Tool;

/// <summary>A working as trees of a terminal: what an amount was worked from hangs below it.</summary>
internal static class ScreenTrees
{
    public static IEnumerable<IRenderable> Of(Listing list)
    {
        foreach (var item in list.Items.Where(item => item.FoldedAs is null))
        {
            var tree = new Tree(Node(item)) { Style = Looks.Line };
            tree.AddNodes(Parts(item));
            yield return tree;
        }
        foreach (var alike in Folded(list.Items)) yield return alike;
    }

    private static IEnumerable<TreeNode> Parts(Item item)
    {
        foreach (var part in item.Parts.Where(part => part.FoldedAs is null))
        {
            var node = new TreeNode(Node(part));
            node.AddNodes(Parts(part));
            yield return node;
        }
        foreach (var alike in Folded(item.Parts)) yield return new TreeNode(alike);
    }

    /// <summary>An amount with what it is, where that stands, and its details; of what stands beside it, the readings.</summary>
    private static Rows Node(Item item) => new(
    [
        new Prose(string.Join("  ", new[] { item.Lead, item.Text, item.Place }.Where(part => part.Length > 0)), Looks.Plain),
        .. item.Details.Where(detail => detail.IsReading || !detail.OnlyInFull).Concat(Readings(item.Asides)).Select(ScreenTables.Detail),
    ]);

    /// <summary>Items that come to the same are only named, with their readings.</summary>
    private static IEnumerable<Rows> Folded(IReadOnlyList<Item> items)
        => items.Where(item => item.FoldedAs is not null).GroupBy(item => item.Lead).Select(alike => new Rows(
        [
            new Prose($"{alike.Key}  {string.Join(" / ", alike.Select(item => item.FoldedAs))}", Looks.Plain),
            .. alike.SelectMany(item => Readings([item]).Select(reading => reading with { Text = $"({item.FoldedAs}) {reading.Text}" }))
                .Select(ScreenTables.Detail),
        ]));

    private static IEnumerable<Detail> Readings(IReadOnlyList<Item> items)
        => items.SelectMany(item => item.All()).SelectMany(item => item.Details).Where(detail => detail.IsReading);
}
