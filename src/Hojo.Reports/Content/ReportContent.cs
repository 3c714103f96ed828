using Hojo.Model;

namespace Hojo.Reports.Content;

/// <summary>What a person reads, before it is known how it is printed.</summary>
/// <param name="Lang">The language it is worded in.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Lines">Below the title.</param>
/// <param name="Sections">The sections, in the order in which they matter.</param>
/// <param name="Closing">The last line.</param>
internal sealed record ReportContent(Lang Lang, string Title, IReadOnlyList<string> Lines, IReadOnlyList<Section> Sections, string Closing)
{
    /// <summary>A drawing as SVG, where the report has one and its form can show it.</summary>
    public string? Drawing { get; init; }
}

/// <summary>A section: some lines, then lists. Without either it is not printed.</summary>
internal sealed record Section(string Heading, IReadOnlyList<string> Lines, params IReadOnlyList<Listing> Lists)
{
    /// <summary>Figures side by side, before the lists.</summary>
    public Table? Table { get; init; }

    /// <summary>Whether what it says is good or bad news, where a print has colours.</summary>
    public Tone Tone { get; init; }

    public bool IsEmpty => Lines.Count == 0 && Table is null && Lists.All(list => list.Items.Count == 0);
}

/// <summary>A list of items. Without an item it is not printed.</summary>
/// <param name="Heading">Its heading, where it needs one.</param>
/// <param name="Columns">What the three parts of its items are, for printers of tables.</param>
/// <param name="Items">The items.</param>
internal sealed record Listing(string? Heading, Columns Columns, IReadOnlyList<Item> Items)
{
    /// <summary>Whether what it lists is good or bad news, where a print has colours.</summary>
    public Tone Tone { get; init; }

    /// <summary>True where items have parts, so that it is printed as a tree.</summary>
    public bool IsTree => Items.Any(item => item.Parts.Count > 0);
}

/// <summary>What the parts of an item are. An empty heading says that the part is not used.</summary>
/// <param name="Lead">A short word in front: an amount, a date, yes or no.</param>
/// <param name="Text">What the item says.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="IsSum">True where the lead is an amount of money, which is set to the right.</param>
internal sealed record Columns(string Lead, string Text, string Place, bool IsSum = false);

/// <summary>One item.</summary>
internal sealed record Item(string Lead, string Text, string Place, params IReadOnlyList<Detail> Details)
{
    /// <summary>What it was worked from, printed below it.</summary>
    public IReadOnlyList<Item> Parts { get; init; } = [];

    /// <summary>What stands beside it and is no part of it: the working of a limit that cut nothing. A short print leaves out all but its
    /// readings.</summary>
    public IReadOnlyList<Item> Asides { get; init; } = [];

    /// <summary>What it is called where it is folded, among others that come to the same: a print only names it then, and says its
    /// readings; <see langword="null"/> for an item that is not folded.</summary>
    public string? FoldedAs { get; init; }

    /// <summary>The item and all below it.</summary>
    public IEnumerable<Item> All() => Parts.Concat(Asides).SelectMany(part => part.All()).Prepend(this);
}

/// <summary>A line below an item.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Text">What it says; empty where the name says it all.</param>
/// <param name="OnlyInFull">True where a short print leaves it out, and a page folds it.</param>
/// <param name="IsReading">True for 読み, which no print leaves out.</param>
internal sealed record Detail(string Name, string Text, bool OnlyInFull = false, bool IsReading = false);
