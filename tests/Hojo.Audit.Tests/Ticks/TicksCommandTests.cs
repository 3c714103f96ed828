using System.Text.Json;
using Hojo.Rules;
using Hojo.Rules.Pages;
using Hojo.Tests.Tool;

namespace Hojo.Audit.Tests.Ticks;

/// <summary>hojo ticks, hojo audit and the ticks of hojo assess, as they are called.</summary>
public sealed class TicksCommandTests : IDisposable
{
    private const string Headings = "row,row fingerprint,document hash,who,when\n";

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static string Line(string print)
        => $"rate,{print},{Catalogue.National.Track("jizokuka/17")["rate"].DocumentHash()},Yamada,2026-11-29\n";

    private static string Today => Catalogue.National.Track("jizokuka/17")["rate"].Fingerprint();

    [Fact]
    public void Each_round_says_how_many_of_its_rows_are_audited()
    {
        _folder.With("jizokuka/17.csv", Headings + Line(Today));
        var ran = Ran.With("ticks", _folder.Path, "--format", "json");

        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.Equal([("jizokuka/17", 1, 202)], JsonDocument.Parse(ran.Output).RootElement.EnumerateArray()
            .Select(round => (round.GetProperty("round").GetString()!, round.GetProperty("audited").GetInt32(),
                round.GetProperty("rows").GetInt32()))
            .Where(round => round.Item2 > 0));
    }

    [Fact]
    public void A_tick_that_lapsed_is_named_with_its_reason_and_the_exit_code_says_so()
    {
        _folder.With("jizokuka/17.csv", Headings + Line("0000-0000-0000-0000"));
        var ran = Ran.With("ticks", _folder.Path, "--lang", "en", "--format", "md");

        Assert.Equal((1, ""), (ran.Exit, ran.Error));
        Assert.Contains("| rate | the row has changed | Yamada 2026-11-29 |", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assessment_says_how_many_rows_are_audited_where_it_is_asked_with_a_folder()
    {
        _folder.With("jizokuka/17.csv", Headings + Line(Today));
        string Assess(params string[] more) => Ran.With(["assess", Ran.Sample("jizokuka"), "--lang", "en", .. more]).Output;

        Assert.Contains("Audit: 1 of 202 rows audited.", Assess("--ticks", _folder.Path), StringComparison.Ordinal);
        Assert.Contains("Audit: 1 of 202 rows audited.", Assess("--ticks", _folder.Path, "--rules"), StringComparison.Ordinal);
        Assert.DoesNotContain("audited", Assess(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_pages_of_an_audit_are_written()
    {
        var ran = Ran.With("audit", _folder.In("out"), "--round", "jizokuka/17", "--lang", "en");

        Assert.Equal((0, $"{_folder.In("out/index.html")}: 1 rounds\n", ""), (ran.Exit, ran.Output, ran.Error));
        Assert.Equal(["out/audit.xlsx", "out/index.html", "out/jizokuka/17.html"],
            Directory.GetFiles(_folder.In("out"), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(_folder.Path, file)).Order());
    }

    [Fact]
    public void What_cannot_be_taken_is_one_line()
    {
        Ran.With("ticks", _folder.In("none"), "--lang", "en").IsRefused("DIR: there is no such folder");
        Ran.With("assess", Ran.Sample("jizokuka"), "--ticks", _folder.In("none"), "--lang", "en")
            .IsRefused("--ticks: there is no such folder");
        Ran.With("audit", _folder.Path, "--round", "jizokuka/71", "--lang", "en").IsRefused("is not encoded");
        _folder.With("jizokuka/17.csv", "row\n");
        Ran.With("ticks", _folder.Path, "--lang", "en").IsRefused("17.csv: line 1: the heading 'row fingerprint' is missing");
    }
}
