using Hojo.Model;
using Hojo.Rules;
using Hojo.Testing.Books;
using Hojo.Testing.Tables;

namespace Hojo.Testing;

/// <summary>事例集: cases with the answers that they have to come to, one a line of a table that people edit.</summary>
/// <example><code>
/// CaseBook book = CaseBook.Read("books/host.csv");
/// BookRun run = book.Run(Catalogue.National);
/// Expect.Passed(run);
/// </code></example>
/// <threadsafety>Immutable.</threadsafety>
public sealed class CaseBook
{
    /// <summary>A book of cases at hand.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="cases">Its cases.</param>
    public CaseBook(string name, IReadOnlyList<BookCase> cases)
        => (Name, Cases) = (Guard.Against.Null(name), EquatableList.Of(Guard.Against.Null(cases)));

    /// <summary>What it is called; the file, for one that was read.</summary>
    public string Name { get; }

    /// <summary>Its cases, in their order.</summary>
    public IReadOnlyList<BookCase> Cases { get; }

    /// <summary>Reads a book: comma-separated values in UTF-8, with or without a byte order mark; headings are in Japanese or English, or
    /// ids.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="CaseTableException">It is not as it should be; every line with a fault is named.</exception>
    public static CaseBook Read(string file)
    {
        using var csv = File.OpenRead(Guard.Against.Null(file));
        return Read(file, csv);
    }

    /// <summary>The same from a stream.</summary>
    /// <param name="name">What the book is called.</param>
    /// <param name="csv">The table.</param>
    /// <inheritdoc cref="Read(string)" path="/exception"/>
    public static CaseBook Read(string name, Stream csv)
    {
        using var table = new CsvTable(Guard.Against.Null(name), Guard.Against.Null(csv));
        return new(name, BookReader.Read(name, table));
    }

    /// <summary>Writes the book as it is read: only the columns that a case of it tells.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="lang">The language of the headings.</param>
    public void Write(Stream to, Lang lang) => BookWriter.Write(Guard.Against.Null(to), this, lang);

    /// <summary>Asks every case, and holds the answers against what is expected.</summary>
    /// <param name="catalogue">The rounds that may be asked.</param>
    /// <returns>What came of it; a case whose track is not encoded, or whose facts its programme refuses, has that as its
    /// difference.</returns>
    public BookRun Run(Catalogue catalogue) => new(this, Guard.Against.Null(catalogue));
}
