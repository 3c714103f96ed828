using System.Text;
using Hojo.Audit.Ticks;
using Hojo.Model;
using Hojo.Reports.Printing;
using Hojo.Rules.Explaining.Meanings;
using Hojo.Rules.Language;
using Hojo.Rules.Pages;
using NodaTime.Text;

namespace Hojo.Audit.Pages;

/// <summary>検証の頁: one round as an HTML page by itself, made to be printed on A4 across: every row with its place, quote, figures,
/// reading, a box
/// to tick, and the ticks that it has.</summary>
public static class AuditPage
{
    /// <summary>The page.</summary>
    /// <param name="audit">The round with its ticks.</param>
    /// <param name="lang">The language.</param>
    public static string Html(RoundAudit audit, Lang lang)
    {
        var (round, page) = (Guard.Against.Null(audit).Round, new StringBuilder());
        var title = $"{round.Programme.Name.In(lang)} {round.Name.In(lang)}";
        AuditMarkup.Open(page, title, lang);
        AuditMarkup.Add(page, $"<p><code>{round.Id}</code> <b>{Markup.Escaped(audit.Count.Words.In(lang))}</b></p>\n");
        foreach (var difference in round.Differences) AuditMarkup.Add(page, $"<p>{Markup.Escaped(difference.In(lang))}</p>\n");
        Sources(page, round, lang);
        foreach (var track in round.Tracks) Formula(page, track, lang);
        foreach (var rows in AuditRows.Of(round)) Table(page, rows, audit, lang);
        AuditMarkup.Close(page);
        return page.ToString();
    }

    private static void Sources(StringBuilder page, Round round, Lang lang)
    {
        AuditMarkup.Table(page, "sources", lang, ("出典", "source"), ("表題", "title"), ("発行者", "publisher"), ("日付", "date"),
            ("位置づけ", "rank"), ("読んだ文書の SHA-256", "SHA-256 of the text read"));
        foreach (var source in round.Sources)
            AuditMarkup.Row(page, source.Id, Markup.Escaped(source.Title), Markup.Escaped(source.Publisher),
                Markup.Escaped(source.Published ?? ""),
                Markup.Escaped(SourceWords.Rank(source).In(lang)), $"<code>{source.Sha256}</code>");
        AuditMarkup.End(page);
    }

    private static void Formula(StringBuilder page, Track track, Lang lang)
    {
        if (track.Formula is not { } formula) return;
        var said = Markup.Escaped($"{track.Money.In(lang)}: {Described.Of(formula).In(lang)}");
        AuditMarkup.Add(page, $"<p class=\"formula\"><code>{track.Id}</code> {said}</p>\n");
    }

    private static void Table(StringBuilder page, AuditRows rows, RoundAudit audit, Lang lang)
    {
        Bilingual all = ("すべての枠の規定", "Rows of all tracks");
        var tracks = string.Join(lang == Lang.Ja ? "、" : ", ", rows.Tracks.Select(track => track.Title.In(lang)));
        AuditMarkup.Add(page, $"<h2>{Markup.Escaped(rows.Tracks.Count == 0 ? all.In(lang) : tracks)}</h2>\n");
        AuditMarkup.Table(page, "rows", lang, ("☐", "☐"), ("出典", "source"), ("規定", "row"), ("内容", "what it says"), ("引用", "quote"),
            ("値・条件", "figures and tests"), ("読み", "reading"), ("検印", "ticks"));
        foreach (var row in rows.Rows)
        {
            Tick[] ticks = [.. audit.Of(row)];
            AuditMarkup.Row(page,
                $"<span class=\"box\">{(ticks.Length > 0 ? "✓" : "")}</span>",
                $"{Lines(SourceWords.Places(row))}<br/>{Markup.Escaped(row.Citation.Heading)}{Provisional(row, lang)}",
                $"<code>{row.Id}</code><br/>{Markup.Escaped(row.Kind.In(lang))}",
                Markup.Escaped(row.Text.In(lang)),
                Lines(SourceWords.Quotes(row, lang)),
                Lines(RowValue.Of(row).In(lang)),
                Markup.Escaped(row.Reading?.In(lang) ?? ""),
                string.Concat(ticks.Select(Said)) + $"<span class=\"print\">{row.Fingerprint()}</span>");
        }
        AuditMarkup.End(page);
    }

    private static string Provisional(Provision row, Lang lang)
        => !row.Citation.Source.IsProvisional ? "" : lang == Lang.Ja ? "<br/><b>暫定</b>" : "<br/><b>provisional</b>";

    private static string Said(Tick tick)
        => Markup.Escaped($"{tick.Who} {LocalDatePattern.Iso.Format(tick.When)}{(tick.Note is { } note ? $" {note}" : "")}") + "<br/>";

    /// <summary>Words whose lines are parted as in Markdown.</summary>
    private static string Lines(string text) => string.Join("<br/>", text.Split("<br>").Select(Markup.Escaped));
}
