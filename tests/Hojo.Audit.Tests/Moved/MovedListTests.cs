using System.Globalization;
using Hojo.Rules;
using Hojo.Tests;

namespace Hojo.Audit.Tests.Moved;

/// <summary>The lists that are committed, held against each other and against what the guide says of them.</summary>
public class MovedListTests
{
    [Fact]
    public void Every_list_is_of_a_round()
        => Assert.Empty(MovedList.All.Keys.Except(Catalogue.National.Rounds.Select(round => Path.GetFileName(MovedList.Of(round.Id)))));

    [Fact]
    public void A_reason_is_given_for_what_a_list_names()
        => Assert.All(MovedReason.All, reason => Assert.Contains(MovedList.All.Values.SelectMany(lines => lines),
            line => line[0] == reason.Track && line[1] == reason.Row && line[4] == reason.Why));

    [Theory]
    [InlineData("docs/auditing.md", "{0} rounds, {1} moves: {2} are told by a case ({4} of them by one of a book), {3} are not")]
    [InlineData("docs/auditing.ja.md", "{0}回の{1}通りのうち、{2}通りは事例で分かり(うち{4}通りは事例集の事例で)、{3}通りは分かりません")]
    public void The_guide_says_what_the_lists_come_to(string guide, string words)
    {
        var all = MovedList.Sum(MovedList.All.Values.SelectMany(lines => lines));

        string[] counts = [.. new[] { MovedList.All.Count, all.Moved, all.Moved - all.Silent, all.Silent, all.ByBook }
            .Select(count => count.ToString("#,0", CultureInfo.InvariantCulture))];

        Assert.Contains(string.Format(CultureInfo.InvariantCulture, words, counts),
            File.ReadAllText(Path.Combine(Approved.Root, guide)), StringComparison.Ordinal);
    }
}
