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

    [Fact]
    public void A_figure_that_no_case_tells_has_its_reason()
        => Assert.Equal("", string.Join("\n", MovedList.All.Values.SelectMany(lines => lines)
            .Where(line => line[1].Length > 0 && line[4].Length == 0).Select(line => string.Join(" ", line))));

    [Theory]
    [InlineData("docs/auditing.md", "{0} rounds, {1} moves, {2} told by a case, {3} with their reasons")]
    [InlineData("docs/auditing.ja.md", "{0}回、{1}通り、うち{2}通りは事例で分かり、{3}通りは理由つき")]
    public void The_guide_says_what_the_lists_come_to(string guide, string words)
    {
        var all = MovedList.Sum(MovedList.All.Values.SelectMany(lines => lines));

        Assert.Contains(string.Format(CultureInfo.InvariantCulture, words, MovedList.All.Count, all.Moved.ToString("#,0", CultureInfo.InvariantCulture),
            (all.Moved - all.Silent).ToString("#,0", CultureInfo.InvariantCulture), all.Silent),
            File.ReadAllText(Path.Combine(Approved.Root, guide)), StringComparison.Ordinal);
    }
}
