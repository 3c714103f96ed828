using Hojo.Audit.Ticks;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Rules.Pages;
using Hojo.Tests;

namespace Hojo.Audit.Tests.Ticks;

/// <summary>A tick holds while its row says the same and rests on the same text, and no longer.</summary>
public sealed class AuditTicksTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    private RoundAudit Audit(Draft now, params IEnumerable<Provision> ticked)
    {
        var lines = ticked.Select(row => $"{row.Id},{row.Fingerprint()},{row.DocumentHash()},山田,2026-11-29,");
        _folder.With("draft/1.csv", "規定,規定の指紋,文書の指紋,確認者,確認日,備考\n" + string.Join('\n', lines));
        return AuditTicks.Read(_folder.Path, new Catalogue([now.Round])).Of(now.Round);
    }

    private static Provision[] Rows(Draft draft, params string[] ids) => [.. ids.Select(id => draft.Track[id])];

    [Fact]
    public void Each_row_counts_once_however_often_it_is_ticked()
    {
        var audit = Audit(new(), Rows(new(), "size", "rate", "rate"));

        Assert.Equal((2, 8), (audit.Count.Audited, audit.Count.Rows));
        Assert.Equal(("8行中2行が検証済み", "2 of 8 rows audited"), (audit.Count.Words.Ja, audit.Count.Words.En));
        Assert.Equal(2, audit.Of(audit.Round.Tracks[0]["rate"]).Count());
        Assert.Empty(audit.Lapsed);
    }

    [Fact]
    public void A_tick_lapses_with_its_row_its_document_or_its_place_and_with_nothing_else()
    {
        (string, LapseReason)[] Lapsed(Draft now)
            => [.. Audit(now, Rows(new(), "rate", "report")).Lapsed.Select(l => (l.Tick.Row, l.Reason))];

        Assert.Equal([("rate", LapseReason.RowChanged)], Lapsed(new() { Rate = new(2, 3) }));
        Assert.Equal([("rate", LapseReason.RowChanged), ("report", LapseReason.RowChanged)], Lapsed(new() { Page = 4 }));
        Assert.Equal([("rate", LapseReason.DocumentChanged), ("report", LapseReason.DocumentChanged)],
            Lapsed(new() { Sha = new('1', 64) }));
        Assert.Equal([("report", LapseReason.RowGone)], Lapsed(new() { Duties = ["books"] }));
        Assert.Empty(Lapsed(new() { Duties = ["books", "report"], SizeText = "従業員", Size = Draft.Employees <= 5, Reading = "x" }));
    }

    [Fact]
    public void A_tick_that_lapsed_counts_no_more()
        => Assert.Equal(1, Audit(new() { Rate = new(2, 3) }, Rows(new(), "rate", "report")).Count.Audited);

    [Fact]
    public void A_file_for_no_round_is_refused_with_what_may_be_meant()
    {
        _folder.With("jizokuka/71.csv", "");

        var refused = Assert.Throws<TickFormatException>(() => AuditTicks.Read(_folder.Path, Catalogue.National));
        Assert.Contains("the round \"jizokuka/71\" is not encoded (near it: jizokuka/17", refused.Problem.En, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_says_how_many_rows_of_its_track_are_audited()
    {
        var round = Catalogue.National.Round("jizokuka/17");
        var row = round.Tracks[0]["rate"];
        _folder.With("jizokuka/17.csv",
            $"row,row fingerprint,document hash,who,when\nrate,{row.Fingerprint()},{row.DocumentHash()},Yamada,2026-11-29\n");
        AuditTicks ticks = AuditTicks.Read(_folder.Path, Catalogue.National);
        Assessor assessor = Catalogue.National["jizokuka/17"];
        Assessment answer = assessor.Assess(new Case(), new JapanTime(2025, 6, 2, 10, 30)) with { Audited = ticks.Of(assessor.Track) };
        Assert.Equal(new AuditCount(1, 202), answer.Audited); // 規定 202 件
        Assert.Contains("検証: 規定202行中1行が検証済みです。", Reports.Report.Of(answer, Lang.Ja).ToText(200), StringComparison.Ordinal);
        Assert.Contains("Audit: 1 of 202 rows audited.", Reports.Report.Of(answer, Lang.En).ToText(200), StringComparison.Ordinal);
        Assert.Equal(answer, AssessmentJson.Read(System.Text.Encoding.UTF8.GetBytes(AssessmentJson.Write(answer))));
    }

    [Fact]
    public void An_answer_that_was_given_no_ticks_says_nothing_of_them()
    {
        var answer = Catalogue.National["jizokuka/17"].Assess(new Case(), new JapanTime(2025, 6, 2, 10, 30));

        Assert.Null(answer.Audited);
        Assert.DoesNotContain("検証", Reports.Report.Of(answer, Lang.Ja).ToText(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"audited\"", AssessmentJson.Write(answer), StringComparison.Ordinal);
    }

    /// <summary>The folder audit of the repository, and what the READMEs say of it.</summary>
    [Theory]
    [InlineData("README.md", Lang.En)]
    [InlineData("README.ja.md", Lang.Ja)]
    public void The_readme_says_how_many_rows_are_audited(string readme, Lang lang)
    {
        var ticks = AuditTicks.Read(Path.Combine(Approved.Root, "audit"), Catalogue.National);
        AuditCount[] counts = [.. Catalogue.National.Rounds.Select(round => ticks.Of(round).Count)];
        var all = new AuditCount(counts.Sum(c => c.Audited), counts.Sum(c => c.Rows));

        Assert.Contains(all.Words.In(lang), File.ReadAllText(Path.Combine(Approved.Root, readme)), StringComparison.Ordinal);
    }
}
