namespace Hojo.Tool.Reports;

/// <summary>What a person reads, before it is known how it is printed.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Lines">Below the title.</param>
/// <param name="Sections">The sections, in the order in which they matter.</param>
/// <param name="Closing">The last line.</param>
internal sealed record Report(string Title, IReadOnlyList<string> Lines, IReadOnlyList<Section> Sections, string Closing);

/// <summary>A section: some lines, then lists. Without either it is not printed.</summary>
internal sealed record Section(string Heading, IReadOnlyList<string> Lines, params IReadOnlyList<Listing> Lists)
{
    /// <summary>Figures side by side, before the lists.</summary>
    public Table? Table { get; init; }

    public bool IsEmpty => Lines.Count == 0 && Table is null && Lists.All(list => list.Items.Count == 0);
}

/// <summary>A list of items. Without an item it is not printed.</summary>
/// <param name="Heading">Its heading, where it needs one.</param>
/// <param name="Columns">What the three parts of its items are, for renderers that print tables.</param>
/// <param name="Items">The items.</param>
internal sealed record Listing(string? Heading, Columns Columns, IReadOnlyList<Item> Items);

/// <summary>What the parts of an item are. An empty heading says that the part is not used.</summary>
/// <param name="Lead">A short word in front: an amount, a date, yes or no.</param>
/// <param name="Text">What the item says.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="IsSum">True where the lead is an amount of money, which is set to the right.</param>
internal sealed record Columns(string Lead, string Text, string Place, bool IsSum = false);

/// <summary>One item.</summary>
internal sealed record Item(string Lead, string Text, string Place, params IReadOnlyList<Detail> Details);

/// <summary>A line below an item.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Text">What it says; empty where the name says it all.</param>
/// <param name="OnlyInFull">True where a short print leaves it out.</param>
internal sealed record Detail(string Name, string Text, bool OnlyInFull = false);
