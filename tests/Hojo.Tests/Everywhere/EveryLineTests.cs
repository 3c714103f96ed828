using Hojo.Rules;

namespace Hojo.Tests.Everywhere;

/// <summary>第3回: every line of the document stands in some row. Line 1 of the text is empty; it ends at line 190.</summary>
public class EveryLineTests
{
    [Fact]
    public void Every_line_of_the_third_round_is_cited()
    {
        var cited = Catalogue.National.Track("shinjigyo-shinshutsu/3-digest").Rows
            .SelectMany(r => Enumerable.Range(r.Citation.At.First, r.Citation.At.Last - r.Citation.At.First + 1)).ToHashSet();
        Assert.Equal([], Enumerable.Range(2, 189).Where(line => !cited.Contains(line)));
        Assert.Equal(190, cited.Max());
    }

    [Theory] // the document's own counts, counted by hand
    [InlineData("review-", 16)]
    [InlineData("repay-", 3)]
    public void Rows_of_a_kind_are_as_many_as_in_the_document(string prefix, int count)
        => Assert.Equal(count,
            Catalogue.National.Track("shinjigyo-shinshutsu/3-digest").Rows.Count(r => r.Id.StartsWith(prefix, StringComparison.Ordinal)));

    [Fact]
    public void Rows_stand_in_the_documents_order()
    {
        var rows = Catalogue.National.Track("shinjigyo-shinshutsu/3").Rows.Select(r => r.Citation.At.First).ToArray();
        Assert.Equal(rows.Order(), rows);
    }
}
