using System.Globalization;
using System.Text;
using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Pages;

/// <summary>Every document that rounds rest on: what was read, where it is published, and what rests on it.</summary>
public static class DocumentsPage
{
    /// <summary>The page in Markdown.</summary>
    /// <param name="rounds">The rounds; with <see cref="Catalogue.Rounds"/>, all that are encoded.</param>
    /// <param name="lang">The language.</param>
    public static string Markdown(IReadOnlyList<Round> rounds, Lang lang)
    {
        Guard.Against.Null(rounds);
        var page = new StringBuilder();
        void Line(string text = "") => page.Append(text).Append('\n');
        string Say(string ja, string en) => lang == Lang.Ja ? ja : en;

        Line(Say("# 出典の文書", "# Documents"));
        Line();
        Line(Say(
            "規定が拠る文書のすべて。位置づけは実際に読んだものの位置づけであり、写しや控えは、何の写しであっても「写し・控え」とする。規定から自動で作られる。",
            "Every document that a row rests on. The rank is that of what was read: a copy or a note ranks as a transcript, "
            + "whatever it copies. Printed from the rows."));
        foreach (var rank in rounds.SelectMany(r => r.Sources).Distinct().GroupBy(s => s.Rank).OrderBy(g => g.Key))
        {
            Line();
            Line($"## {SourceWords.RankName(rank.Key).In(lang)}");
            foreach (var source in rank.OrderBy(s => s.Id, StringComparer.Ordinal)) Describe(source);
        }
        return page.ToString();

        void Describe(Source source)
        {
            void Item(string ja, string en, string? value)
            {
                if (value is not null) Line($"- {Say(ja, en)}: {value}");
            }
            Line();
            Line($"### {source.Id}");
            Line();
            Line(source.Title);
            Line();
            Item("発行者", "publisher", source.Publisher);
            Item("日付", "date", source.Published);
            Item("写しの元", "transcript of", source.Of);
            Item("所在", "address", source.Address);
            Item("入手日", "retrieved", Format.Of(source.Retrieved).In(lang));
            Item("所収", "bound into", source.PartOf?.Title);
            Item("箇所の数え方", "places", SourceWords.Unit(source).In(lang));
            Item("読んだ文書の SHA-256", "SHA-256 of the text read", source.Sha256 is { } sha ? $"`{sha}`" : null);
            Item("拠る規定", "rows that rest on it",
                string.Join(Say("、", ", "), rounds.Select(round => (round.Id, Rows: Count(round, source))).Where(r => r.Rows > 0)
                .Select(r => $"`{r.Id}` {r.Rows.ToString(CultureInfo.InvariantCulture)}")));
        }
    }

    private static int Count(Round round, Source source) => round.Rows.Count(row => row.Citations.Any(c => c.Source == source));
}
