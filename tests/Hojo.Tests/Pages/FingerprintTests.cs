using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Rules.Pages;
using NodaTime;

namespace Hojo.Tests.Pages;

/// <summary>A fingerprint changes with the rules, and with nothing else.</summary>
public partial class FingerprintTests
{
    private static readonly Source Doc = new("DOC-1", "公募要領", "事務局", SourceRank.Guideline, new LocalDate(2026, 1, 31), "00ff");

    [Fact]
    public void The_fingerprints_are_the_committed_ones()
        => Approved.Equal(Path.Combine("docs", "fingerprints.md"), FingerprintsPage.Markdown(Catalogue.National.Tracks));

    /// <summary>Rules have a version of their own: its newest entry is held against the fingerprints: none changes unsaid.</summary>
    [Fact]
    public void The_rules_changed_only_with_their_own_version()
    {
        var rows = File.ReadLines(Path.Combine(Approved.Root, "docs", "fingerprints.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal));
        var today = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows))));
        var entries = Entry().Matches(File.ReadAllText(Path.Combine(Approved.Root, "docs", "rules-changelog.md")));

        Assert.True(entries[0].Groups["print"].Value == today, $"rules changed: docs/rules-changelog.md wants an entry with {today}");
        Assert.Equal(Enumerable.Range(1, entries.Count).Reverse(),
            entries.Select(e => int.Parse(e.Groups["version"].Value, CultureInfo.InvariantCulture)));
        Assert.Equal(entries.Count, entries.Select(e => e.Groups["print"].Value).Distinct().Count());
    }

    [Fact]
    public void No_two_tracks_share_one()
    {
        string[] all = [.. Catalogue.National.Tracks.Select(t => t.Fingerprint())];
        Assert.Equal(all.Length, all.Distinct().Count());
        Assert.All(all, one => Assert.Matches(Sha256(), one));
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    public void A_culture_changes_nothing(string culture)
    {
        var track = Catalogue.National.Track("shinjigyo-shinshutsu/3-digest");
        var (usual, there) = (CultureInfo.CurrentCulture, "");
        var here = track.Fingerprint();
        try
        {
            CultureInfo.CurrentCulture = new(culture);
            there = track.Fingerprint();
        }
        finally
        {
            CultureInfo.CurrentCulture = usual;
        }
        Assert.Equal(here, there);
    }

    [Fact]
    public void Each_thing_that_a_row_says_changes_it()
    {
        Duty Row(string id = "report", string ja = "報告", string en = "report", Source? doc = null, int page = 3, string? reading = null)
            => new(id, (ja, en), (doc ?? Doc).At("義務", page)) { Reading = reading is null ? null : (reading, reading) };
        Track With(params Provision[] rows) => new("programme/1", ("第1回", "round 1"), rows, null);
        var other = new Source("DOC-1", "公募要領", "事務局", SourceRank.Guideline, new LocalDate(2026, 1, 31), "00fe");
        Track[] all =
        [
            With(Row()), With(Row(id: "reports")), With(Row(ja: "報告書")), With(Row(en: "reports")), With(Row(doc: other)),
            With(Row(page: 4)), With(Row(reading: "毎年")), With(Row(), Row(id: "again")), With(Row(id: "again"), Row()), With(),
            new("programme/1", ("第1回", "round 1"), [Row()], null, ("融資限度額", "Loan limit")),
            new("programme/2", ("第1回", "round 1"), [Row()], null),
        ];
        Assert.Equal(all.Length, all.Select(t => t.Fingerprint()).Distinct().Count());
        Assert.Equal(With(Row()).Fingerprint(), With(Row()).Fingerprint());
    }

    [GeneratedRegex(@"(?m)^## (?<version>[0-9]+)\r?\n\r?\n`(?<print>[0-9a-f]{64})`")]
    private static partial Regex Entry();

    [GeneratedRegex("^[0-9a-f]{64}$")]
    private static partial Regex Sha256();
}
