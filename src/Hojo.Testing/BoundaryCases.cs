using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Testing.Drawing;
using Hojo.Testing.Edges;

namespace Hojo.Testing;

/// <summary>境界の事例: cases made from the rows themselves: for each threshold, band edge, limit, floor and end of a window the case just
/// before it, on it and just after it, with what the rules answer. A person reads them against the document; as a book they tell when an
/// answer changes. Always the same for the same rows.</summary>
/// <example><code>
/// CaseBook book = BoundaryCases.Of(Catalogue.National.Track("jizokuka/17"), Lang.Ja);
/// </code></example>
public static class BoundaryCases
{
    /// <summary>The boundary cases of a track.</summary>
    /// <param name="track">The track.</param>
    /// <param name="lang">The language of their names.</param>
    public static CaseBook Of(Track track, Lang lang) => new(Guard.Against.Null(track).Id, Cases(track, lang));

    /// <summary>The same of all tracks of a round.</summary>
    /// <param name="round">The round.</param>
    /// <param name="lang">The language of their names.</param>
    public static CaseBook Of(Round round, Lang lang)
        => new(Guard.Against.Null(round).Id, [.. round.Tracks.SelectMany(track => Cases(track, lang))]);

    private static IReadOnlyList<BookCase> Cases(Track track, Lang lang)
    {
        var candidate = new Candidate(Assessor.For(track), OpenMoment.Of(track));
        var (book, plain) = (new EdgeBook(candidate, lang), EligibleSheet.Of(candidate));
        book.Add(("どの行にも当たらない会社", "a company that no row refuses"), plain);
        new MomentEdges(book, plain).Add(track);
        new RowEdges(candidate, book, plain).Add(track);
        var money = new MoneyEdges(candidate, book);
        money.Around(plain, ("金額", "amount"));
        new TableEdges(candidate, money, plain).Add(track);
        var formula = new FormulaEdges(candidate, book, plain);
        formula.Add();
        new ChoiceEdges(candidate, money, formula, plain).Add(track);
        new RepaymentEdges(candidate, book, plain).Add(track);
        new DueEdges(candidate, book, plain).Add(track);
        new ChargeEdges(candidate, book, plain).Add(track);
        return book.Cases;
    }
}
