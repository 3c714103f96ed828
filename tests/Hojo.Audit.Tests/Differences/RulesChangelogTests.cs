using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Hojo.Audit.Differences;
using Hojo.Rules;
using Hojo.Tests;

namespace Hojo.Audit.Tests.Differences;

/// <summary>docs/rules-snapshot.json is what the rules said at one entry of their changelog. Whatever changed since is named by an entry
/// above
/// that one. That the newest entry is that of today's rules is held elsewhere, by its fingerprint.</summary>
public partial class RulesChangelogTests
{
    private static readonly string Snapshot = Path.Combine("docs", "rules-snapshot.json");

    [Fact]
    public void Every_row_that_changed_since_the_snapshot_has_an_entry()
    {
        var kept = SnapshotFile.Read(File.ReadAllBytes(Path.Combine(Approved.Root, Snapshot)));
        var today = RulesSnapshot.Of(Catalogue.National.Tracks);
        var changelog = File.ReadAllText(Path.Combine(Approved.Root, "docs", "rules-changelog.md"));
        var entry = changelog.IndexOf(Print(kept), StringComparison.Ordinal);

        // An entry that is not published yet follows the rules, and the snapshot follows the entry.
        if (entry < 0) Approved.Equal(Snapshot, SnapshotFile.Write(today));
        var since = changelog[..Entries().Matches(changelog).Last(e => e.Index < entry).Index];
        Assert.Equal([], Unsaid(RulesDifference.Of(kept, today), since));
    }

    [Fact]
    public void A_row_that_no_entry_names_is_found()
    {
        var (then, now) = (RulesSnapshot.Of([new Draft().Track]), RulesSnapshot.Of([new Draft { Rate = new(2, 3), Reading = "読み" }.Track]));
        var difference = RulesDifference.Of(then, now);

        Assert.Equal(["draft/1: size", "draft/1: rate"], Unsaid(difference, "## 2\n\nNothing."));
        Assert.Equal(["draft/1: size"], Unsaid(difference, "## 2\n\n`draft/1`: `rate` is 2/3."));
        Assert.Equal(["draft/1: size", "draft/1: rate"], Unsaid(difference, "## 2\n\n`draft/2`: `size`, `rate`."));
        Assert.Empty(Unsaid(difference, "## 2\n\n`draft/1`: `rate` is 2/3; `size` has a reading."));
    }

    /// <summary>The rows that changed and are not named together with their track or its round.</summary>
    private static IEnumerable<string> Unsaid(RulesDifference difference, string entries) =>
        from track in difference.Tracks
        from row in track.Rows.Select(row => row.Row).DefaultIfEmpty("")
        let named = Names(entries, track.Track.Id) || Names(entries, track.Track.Id[..track.Track.Id.LastIndexOf('/')])
        where !named || (row.Length > 0 && !Names(entries, row))
        select $"{track.Track.Id}: {row}";

    private static bool Names(string entries, string id) => entries.Contains($"`{id}`", StringComparison.Ordinal);

    /// <summary>The fingerprint of an entry, as it is made from docs/fingerprints.md.</summary>
    private static string Print(RulesSnapshot snapshot)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Join('\n', snapshot.Tracks.Select(track => $"| `{track.Id}` | `{track.Fingerprint}` |")))));

    [GeneratedRegex("(?m)^## [0-9]+")]
    private static partial Regex Entries();
}
