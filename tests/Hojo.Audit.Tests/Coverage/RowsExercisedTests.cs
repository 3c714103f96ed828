using Hojo.Rules;
using Hojo.Tests;

namespace Hojo.Audit.Tests.Coverage;

/// <summary>Every row of our own catalogue is exercised both ways, or named with the reason why it is not.</summary>
public class RowsExercisedTests
{
    private const string Exercised = "docs/exercised/rows.csv", NotReached = "docs/exercised/not-reached.csv";

    private static readonly Lazy<string[]> Lines = new(() => [.. Catalogue.National.Tracks.SelectMany(RowsExercised.Lines)]);

    [Fact]
    public void What_exercises_each_row_is_as_listed()
        => Approved.Equal(Exercised, "track,row,held by,failed by,left open by\n" + string.Concat(Lines.Value.Select(line => line + "\n")));

    [Fact]
    public void A_row_that_is_not_exercised_both_ways_is_named_with_its_reason()
    {
        var named = File.ReadAllLines(Path.Combine(Approved.Root, NotReached)).Skip(1).Select(line => line.Split(',', 3)).ToArray();

        Assert.All(named, line => Assert.False(string.IsNullOrWhiteSpace(line[2]), string.Join(",", line)));
        Assert.Equal(Lines.Value.Select(line => line.Split(',')).Where(cells => cells[2..].Count(by => by.Length > 0) < 2)
            .Select(cells => $"{cells[0]},{cells[1]}").Order(StringComparer.Ordinal),
            named.Select(line => $"{line[0]},{line[1]}").Order(StringComparer.Ordinal));
    }
}
