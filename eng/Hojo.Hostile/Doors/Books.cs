using Hojo.Rules;
using Hojo.Testing;

namespace Hojo.Hostile.Doors;

/// <summary>事例集: read, and every case of it asked.</summary>
internal static class Books
{
    public static bool Answers(byte[] utf8, int number)
    {
        CaseBook book;
        try
        {
            book = CaseBook.Read("book.csv", new MemoryStream(utf8));
        }
        catch (CaseTableException)
        {
            return false;
        }
        BrokenPromiseException.Unless(book.Run(Catalogue.National).Outcomes.Count == book.Cases.Count, "an outcome for each case");
        return true;
    }
}
