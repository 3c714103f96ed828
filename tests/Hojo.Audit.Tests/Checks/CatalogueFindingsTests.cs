using Hojo.Audit.Checks;
using Hojo.Rules;
using Hojo.Tests;

namespace Hojo.Audit.Tests.Checks;

/// <summary>What is found in our own catalogue is what was held against the documents and left as it is, each with its reason.</summary>
public class CatalogueFindingsTests
{
    /// <summary>Track, kind and rows; then the reason.</summary>
    private static readonly (string Key, string Reason)[] Accepted = [.. File.ReadAllLines(
            Path.Combine(Approved.Root, "tests", "Hojo.Audit.Tests", "Checks", "accepted.txt"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => (line.Split(" | ")[0], line.Split(" | ")[1]))];

    private static readonly Lazy<IReadOnlyList<CheckFinding>> Findings = new(() => RoundChecks.Of(Catalogue.National.Rounds));

    [Fact]
    public void Every_finding_is_accepted_with_a_reason_and_nothing_else_is()
    {
        Assert.Equal(Accepted.Select(a => a.Key).Order(StringComparer.Ordinal),
            Findings.Value.Select(f => f.Key).Distinct().Order(StringComparer.Ordinal));
        Assert.All(Accepted, a => Assert.True(a.Reason.Length > 10, a.Key));
    }

    [Fact]
    public void Every_finding_names_rows_that_there_are_and_cites_them() => Assert.All(Findings.Value, finding =>
    {
        Assert.NotEmpty(finding.Rows);
        Assert.All(finding.Rows, row => Assert.Equal(Catalogue.National.Track(row.Track)[row.Row].Citation, row.Citation));
        Assert.DoesNotContain("  ", finding.Text.En, StringComparison.Ordinal);
    });
}
