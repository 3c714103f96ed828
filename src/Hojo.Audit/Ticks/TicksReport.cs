using System.Globalization;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Reports.Content;
using Hojo.Reports.Sections;
using NodaTime.Text;

namespace Hojo.Audit.Ticks;

/// <summary>検証の状況 as a report: round by round how many rows are ticked, and which ticks have lapsed.</summary>
public static class TicksReport
{
    /// <summary>The report.</summary>
    /// <param name="audits">The rounds.</param>
    /// <param name="lang">The language.</param>
    public static Report Of(IReadOnlyList<RoundAudit> audits, Lang lang)
    {
        Guard.Against.Null(audits);
        var words = new Wording(lang);
        AuditCount all = new(audits.Sum(a => a.Count.Audited), audits.Sum(a => a.Count.Rows));
        var lapsed = audits.Sum(a => a.Lapsed.Count);
        return new(new(
            lang,
            words.Of("検証の状況", "How far the rules are audited"),
            [words.Of(all.Words) + (lapsed == 0 ? "" : words.Of($"、失効した検印 {Number(lapsed)} 件", $", {Number(lapsed)} ticks lapsed"))],
            [
                new Section(words.Of("公募回", "Rounds"), [],
                    new Listing(null, new(words.Of("検証", "audited"), words.Of("公募回", "round"), words.Of("ID", "id")),
                        [.. audits.Select(audit => new Item(words.Of(audit.Count.Words),
                            $"{words.Of(audit.Round.Programme.Name)} {words.Of(audit.Round.Name)}", audit.Round.Id))])),
                .. audits.Where(audit => audit.Lapsed.Count > 0).Select(audit => Lapsed(audit, words)),
            ],
            words.Of("検印は、規定か文書が変わると失効します。", "A tick lapses as soon as its row or a document of it changes.")));
    }

    private static Section Lapsed(RoundAudit audit, Wording words) => new(
        words.Of($"失効した検印: {audit.Round.Id}", $"Ticks that lapsed: {audit.Round.Id}"),
        [],
        new Listing(null, new(words.Of("規定", "row"), words.Of("理由", "why"), words.Of("検印", "tick")),
            [.. audit.Lapsed.Select(lapsed => new Item(lapsed.Tick.Row, words.Of(lapsed.Words),
                $"{lapsed.Tick.Who} {LocalDatePattern.Iso.Format(lapsed.Tick.When)}"))]));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
