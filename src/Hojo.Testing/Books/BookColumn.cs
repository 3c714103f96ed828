using Hojo.Model;

namespace Hojo.Testing.Books;

/// <summary>A column of a book that is none of the case: by its id or its name in either language.</summary>
/// <param name="Id">For programs.</param>
/// <param name="Name">For people.</param>
internal sealed record BookColumn(string Id, Bilingual Name)
{
    public static readonly BookColumn
        Case = new("case", ("事例", "case")),
        Mark = new("mark", ("区分", "mark")),
        Place = new("place", ("出典の箇所", "place in the document")),
        Verdict = new("verdict", ("判定", "verdict")),
        Grant = new("grant", ("金額(円)", "grant (yen)")),
        Cap = new("cap", ("補助上限額(円)", "ceiling (yen)")),
        OwnShare = new("ownShare", ("自己負担額(円)", "own share (yen)")),
        Repayment = new("repayment", ("返還額(円)", "repayment (yen)")),
        MostCharges = new("mostCharges", ("加算金・延滞金の最大額(円)", "daily charges at most (yen)")),
        DecidedBy = new("decidedBy", ("決め手の行", "decided by")),
        Points = new("points", ("加点・減点の行", "points that apply"));

    /// <summary>All of them, in the order of a book.</summary>
    public static IReadOnlyList<BookColumn> All { get; } =
        [Case, Mark, Place, Verdict, Grant, Cap, OwnShare, Repayment, MostCharges, DecidedBy, Points];

    private static readonly Dictionary<string, BookColumn> ByName = All
        .SelectMany(column => column.Names.Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (Name: name, Column: column)))
        .ToDictionary(known => known.Name, known => known.Column, StringComparer.OrdinalIgnoreCase);

    /// <summary>The column of a heading; <see langword="null"/> for a heading of the case.</summary>
    public static BookColumn? Of(string heading) => ByName.TryGetValue(heading.Trim(), out var column) ? column : null;

    /// <summary>What it may be called: with its unit or without.</summary>
    private IEnumerable<string> Names => new[] { Id, Name.Ja, Name.En }.Concat([Bare(Name.Ja, "("), Bare(Name.En, " (")]);

    private static string Bare(string name, string unit)
        => name.IndexOf(unit, StringComparison.Ordinal) is > 0 and var at ? name.Substring(0, at) : name;
}
