using Hojo.Rules;

namespace Hojo.Tests.Everywhere;

/// <summary>docs/coverage: every rule that was found in the source documents, and the rows that encode it.</summary>
public class CoverageTests
{
    private static readonly string Folder = Path.Combine(Approved.Root, "docs", "coverage");

    private static readonly (string Id, string Track, string[] Rows)[] Lines =
    [
        .. Directory.GetFiles(Folder, "*.csv").Order(StringComparer.Ordinal).SelectMany(file => File.ReadLines(file).Skip(1))
            .Select(line => line.Split(',')).Select(cells => (cells[0], cells[1], cells[2].Split(';'))),
    ];

    [Fact]
    public void Every_rule_that_was_found_is_encoded_somewhere()
        => Assert.Equal([], File.ReadLines(Path.Combine(Folder, "ids.txt")).Except(Lines.Select(l => l.Id)));

    [Fact]
    public void Every_id_is_one_that_was_found()
        // AUDIT-n and FACTS-n point at a line of the second reading or of the facts beyond the documents, which have no ids of their own.
        => Assert.Equal([], Lines.Select(l => l.Id).Where(id => !id.StartsWith("AUDIT-", StringComparison.Ordinal)
            && !id.StartsWith("FACTS-", StringComparison.Ordinal)).Except(File.ReadLines(Path.Combine(Folder, "ids.txt"))));

    [Fact]
    public void Every_row_that_is_named_exists()
    {
        foreach (var (id, track, rows) in Lines)
        {
            if (track is "reference" or "none") continue; // data that no track reads: the cell names its class; or why there is no row
            var known = (track == "*" ? Catalogue.National.Tracks
                : Catalogue.National.Tracks.Where(t => t.Id == track || t.Id.StartsWith(track + "/", StringComparison.Ordinal)))
                .SelectMany(t => t.Rows).Select(r => r.Id).ToHashSet();
            Assert.True(rows.All(known.Contains), $"{id}: {track} has no {string.Join(", ", rows.Where(r => !known.Contains(r)))}");
        }
    }

    /// <summary>A numbered section of a guideline without a row: judgement, or procedure that no answer turns on.</summary>
    [Fact]
    public void What_is_not_encoded_says_why_not_and_has_no_row_elsewhere()
    {
        var none = Lines.Where(l => l.Track == "none").ToArray();
        Assert.All(none, l => Assert.False(string.IsNullOrWhiteSpace(Assert.Single(l.Rows)), l.Id));
        Assert.Equal([], none.Select(l => l.Id).Intersect(Lines.Where(l => l.Track != "none").Select(l => l.Id)));
    }

    [Fact]
    public void Reference_data_that_is_named_exists()
        => Assert.All(Lines.Where(l => l.Track == "reference").SelectMany(l => l.Rows),
            name => Assert.NotNull(typeof(Catalogue).Assembly.GetType("Hojo.Rules.Reference." + name)));
}
