using Hojo.Model;
using Hojo.Rules;
using Hojo.Testing.Books;

namespace Hojo.Testing;

/// <summary>事例集を試した結果: what came of every case of a book, and which rows its cases exercised.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class BookRun
{
    internal BookRun(CaseBook book, Catalogue catalogue)
    {
        (Book, Coverage) = (book, new());
        Outcomes = EquatableList.Of((IReadOnlyList<CaseOutcome>)[.. book.Cases.Select(c => AskedCase.Of(c, catalogue, Coverage))]);
    }

    /// <summary>The book.</summary>
    public CaseBook Book { get; }

    /// <summary>Every case with what differs, in the order of the book.</summary>
    public IReadOnlyList<CaseOutcome> Outcomes { get; }

    /// <summary>行の網羅: which sides of which rows the cases exercised.</summary>
    public RowCoverage Coverage { get; }

    /// <summary>The cases of which something differs.</summary>
    public IReadOnlyList<CaseOutcome> Failed => [.. Outcomes.Where(outcome => !outcome.IsPassed)];

    /// <summary>True where every case came to what is expected; a book without a case proves nothing.</summary>
    public bool IsPassed => Outcomes.Count > 0 && Failed.Count == 0;
}

/// <summary>What came of one case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Differences">Where the answer is another one; none for a case that passed.</param>
public sealed record CaseOutcome(BookCase Case, IReadOnlyList<AnswerDifference> Differences)
{
    /// <summary>Where the answer is another one; none for a case that passed.</summary>
    public IReadOnlyList<AnswerDifference> Differences { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Differences);

    /// <summary>True where all that is expected came.</summary>
    public bool IsPassed => Differences.Count == 0;
}

/// <summary>One thing that is not as expected.</summary>
/// <param name="What">Which: the verdict, the grant, the rows that decide …</param>
/// <param name="Expected">What the book says.</param>
/// <param name="Found">What the rules answer.</param>
public sealed record AnswerDifference(Bilingual What, Bilingual Expected, Bilingual Found)
{
    /// <summary>In one line: 金額(円): 期待 400000、結果 399999.</summary>
    public string In(Lang lang) => lang == Lang.Ja
        ? $"{What.Ja}: 期待 {Expected.Ja}、結果 {Found.Ja}"
        : $"{What.En}: expected {Expected.En}, found {Found.En}";
}
