using System.Text;
using Hojo.Audit.Ticks;
using Hojo.Model;
using Hojo.Reports.Printing;

namespace Hojo.Audit.Pages;

/// <summary>検証の目次: all rounds of an audit, with a link to the page of each and how far it is.</summary>
public static class AuditIndex
{
    /// <summary>The page.</summary>
    /// <param name="audits">The rounds with their ticks.</param>
    /// <param name="lang">The language.</param>
    public static string Html(IReadOnlyList<RoundAudit> audits, Lang lang)
    {
        Guard.Against.Null(audits);
        var page = new StringBuilder();
        Bilingual title = ("規定の検証", "Audit of the rules");
        AuditMarkup.Open(page, title.In(lang), lang);
        AuditMarkup.Table(page, "index", lang, ("制度", "programme"), ("回", "round"), ("ID", "id"),
            ("検証", "audited"), ("失効した検印", "ticks lapsed"));
        foreach (var audit in audits)
            AuditMarkup.Row(page, Markup.Escaped(audit.Round.Programme.Name.In(lang)),
                $"<a href=\"{AuditFolder.PageOf(audit.Round)}\">{Markup.Escaped(audit.Round.Name.In(lang))}</a>",
                $"<code>{audit.Round.Id}</code>",
                Markup.Escaped(audit.Count.Words.In(lang)),
                string.Join("<br/>", audit.Lapsed.Select(l => Markup.Escaped($"{l.Tick.Row}: {l.Words.In(lang)}"))));
        AuditMarkup.End(page);
        AuditMarkup.Close(page);
        return page.ToString();
    }
}
