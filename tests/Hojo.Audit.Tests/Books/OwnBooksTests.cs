using Hojo.Model;
using Hojo.Rules;
using Hojo.Testing;
using Hojo.Tests;

namespace Hojo.Audit.Tests.Books;

/// <summary>The books of our own, a programme each: official examples and cases worked by hand.</summary>
public class OwnBooksTests
{
    private static readonly string[] Files
        = [.. Directory.GetFiles(Csv.Own(""), "*.csv").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Books => [.. Files];

    [Theory, MemberData(nameof(Books))]
    public void Every_case_comes_to_what_it_says(string book)
        => Assert.Equal("", string.Join("\n", CaseBook.Read(Csv.Own(book)).Run(Catalogue.National).Failed.SelectMany(failed
            => failed.Differences.Select(difference => $"{failed.Case.Line} {failed.Case.Name}: {difference.In(Lang.En)}"))));

    [Theory, MemberData(nameof(Books))]
    public void Every_book_is_as_the_library_writes_it(string book)
        => Approved.Exactly(Path.Combine("books", book), Csv.Written(CaseBook.Read(Csv.Own(book)), Lang.Ja));

    [Fact]
    public void Every_programme_has_a_book()
        => Assert.Equal(Catalogue.National.Rounds.Select(round => round.Programme.Id).Distinct().Order(StringComparer.Ordinal),
            Files.Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Books))]
    public void Nothing_in_a_book_of_our_own_was_written_down_from_the_rules(string book)
        => Assert.DoesNotContain(CaseBook.Read(Csv.Own(book)).Cases, c => c.Mark == CaseMark.Captured);
}
