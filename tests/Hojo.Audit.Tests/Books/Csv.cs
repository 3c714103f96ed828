using System.Text;
using Hojo.Testing;
using Hojo.Tests;

namespace Hojo.Audit.Tests.Books;

/// <summary>Books typed into a test.</summary>
internal static class Csv
{
    /// <summary>A plain applicant of 持続化補助金 第17回, all told, who is granted 2/3 of 600,000 yen.</summary>
    public const string Plain = "jizokuka.csv";

    public static CaseBook Read(string text, bool mark = false)
        => CaseBook.Read("book.csv", new MemoryStream([.. mark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)]));

    public static IReadOnlyList<string> Faults(string text)
        => [.. Assert.Throws<CaseTableException>(() => Read(text)).Problems.Select(p => p.Ja)];

    public static string Own(string book) => Path.Combine(Approved.Root, "books", book);

    public static string Written(CaseBook book, Model.Lang lang)
    {
        using var utf8 = new MemoryStream();
        book.Write(utf8, lang);
        return Encoding.UTF8.GetString(utf8.ToArray());
    }
}
