using System.Text.Json;
using Hojo.Audit.Differences;
using Hojo.Rules;
using Hojo.Tests.Tool;

namespace Hojo.Audit.Tests.Differences;

/// <summary>hojo diff and hojo snapshot, as they are called.</summary>
public sealed class DiffCommandTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("text", "ja", "規定の差: jizokuka/17 → jizokuka/20")]
    [InlineData("md", "en", "# Differences of the rules: jizokuka/17 → jizokuka/20")]
    [InlineData("html", "ja", "<h1>規定の差: jizokuka/17 → jizokuka/20</h1>")]
    [InlineData("json", "en", "\"before\": \"jizokuka/17\"")]
    public void Two_rounds_are_compared_in_every_form(string format, string lang, string said)
    {
        var ran = Ran.With("diff", "jizokuka/17", "jizokuka/20", "--cases", "200", "--format", format, "--lang", lang);

        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.Contains(said, ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_snapshot_of_a_round_does_not_differ_from_the_round_today()
    {
        var file = _folder.In("17.json");
        Assert.Equal((0, "", ""), Told(Ran.With("snapshot", file, "--round", "jizokuka/17")));

        Assert.Contains("The rules are the same.", Ran.With("diff", file, "jizokuka/17", "--lang", "en").Output, StringComparison.Ordinal);
        Assert.Contains("82 tracks; rows: 0 added",
            Ran.With("diff", file, "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_changed_since_a_snapshot_is_shown_with_both_values()
    {
        var kept = RulesSnapshot.Of(Catalogue.National.Round("jizokuka/17").Tracks);
        var cap = kept.Rows.Single(row => row.Id == "cap-sum");
        var old = kept with
        {
            Rows = [.. kept.Rows.Select(row => row == cap ? row with { Value = ("40万円", "¥400,000") } : row)],
            Tracks = [kept.Tracks[0] with { Fingerprint = new('0', 64) }],
        };
        _folder.With("old.json", SnapshotFile.Write(old));

        var json = JsonDocument.Parse(Ran.With("diff", _folder.In("old.json"), "jizokuka/17", "--format", "json").Output).RootElement;
        var row = Assert.Single(Assert.Single(json.GetProperty("tracks").EnumerateArray()).GetProperty("rows").EnumerateArray());
        Assert.Equal(("cap-sum", "changed"), (row.GetProperty("row").GetString(), row.GetProperty("fate").GetString()));
        var part = Assert.Single(row.GetProperty("parts").EnumerateArray());
        Assert.Equal(("figures", "40万円", "50万円"), (part.GetProperty("part").GetString(),
            part.GetProperty("before").GetProperty("ja").GetString(), part.GetProperty("after").GetProperty("ja").GetString()));
    }

    [Fact]
    public void What_cannot_be_taken_is_one_line()
    {
        _folder.With("bad.json", "{}");

        Ran.With("diff", "jizokuka/17", "--lang", "en").IsRefused("B is expected");
        Ran.With("diff", "jizokuka/71", "jizokuka/17", "--lang", "en").IsRefused("A: \"jizokuka/71\" is not encoded", "jizokuka/17");
        Ran.With("diff", _folder.In("none.json"), "--lang", "en").IsRefused("there is no such file");
        Ran.With("diff", _folder.In("bad.json"), "--lang", "en").IsRefused("not what hojo snapshot wrote");
        Ran.With("diff", "jizokuka/17", "jizokuka/20", "--cases", "-1", "--lang", "en").IsRefused("--cases: a number from 0 to 1000000");
        Ran.With("diff", "jizokuka/17", "jizokuka/20", "--case", _folder.In("none.json"), "--lang", "en")
            .IsRefused("there is no such file");
        Ran.With("snapshot", "-", "--round", "jizokuka/71", "--lang", "en").IsRefused("is not encoded");
    }

    private static (int, string, string) Told(Ran ran) => (ran.Exit, ran.Output, ran.Error);
}
