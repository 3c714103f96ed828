using System.Globalization;
using System.Text;
using Hojo.Model;
using Hojo.Rules.Explaining.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Pages;

/// <summary>The page of a round: every row with its words, figures, reading and citation, to be ticked beside the document.</summary>
public static class RoundPage
{
    /// <summary>The page in Markdown.</summary>
    public static string Markdown(Round round, Lang lang)
    {
        Guard.Against.Null(round);
        var page = new StringBuilder();
        void Line(string text = "") => page.Append(text).Append('\n');
        void Row(params string[] cells) => Line("| " + string.Join(" | ", cells.Select(c => string.Join("\\|", c.Split('|')))) + " |");
        void Head(params Bilingual[] cells)
        {
            Row([.. cells.Select(c => c.In(lang))]);
            Row([.. cells.Select(_ => "---")]);
        }
        string Say(string ja, string en) => lang == Lang.Ja ? ja : en;

        Line($"# {round.Programme.Name.In(lang)} {round.Name.In(lang)}");
        Line();
        Line(Say($"`{round.Id}` のすべての規定。原文と並べて1行ずつ確かめるための頁であり、規定から自動で作られる。",
            $"Every row of `{round.Id}`, to be held against the document line by line. Printed from the rows themselves."));
        if (round.ReplacedBy is { } guideline)
            Line(Say($"同じ公募の公募要領による規定は `{guideline}` にあり、この頁は照合のために残す。公募要領と違うところ:",
                $"The same call from its guideline is `{guideline}`; this page is kept to be held against it. Where the two differ:"));
        if (round.Differences.Count > 0) Line();
        foreach (var difference in round.Differences) Line($"- {difference.In(lang)}");
        Line();
        Head(("出典", "source"), ("表題", "title"), ("発行者", "publisher"), ("日付", "date"), ("位置づけ", "rank"), ("入手日", "retrieved"),
            ("読んだ文書の SHA-256", "SHA-256 of the text read"));
        foreach (var s in round.Sources)
            Row(s.Id, s.Title, s.Publisher, s.Published ?? "", SourceWords.Rank(s).In(lang), Format.Of(s.Retrieved).En,
                s.Sha256 is { } sha ? $"`{sha}`" : "");
        foreach (var track in round.Tracks)
        {
            var provisional = track.Rows.Count(r => r.Citation.Source.IsProvisional);
            Line();
            Line($"## {track.Title.In(lang)}");
            Line();
            Line(Say($"規定 {Count(track.Rows.Count)} 件(うち公募要領で未確認の暫定 {Count(provisional)} 件)",
                $"{Count(track.Rows.Count)} rows, {Count(provisional)} of them provisional until the guideline itself is read"));
            Line();
            Line(track.Formula is { } formula
                ? $"{track.Money.In(lang)}: {Described.Of(formula).In(lang)}"
                : Say("金銭による支援ではない。", "Support that is not money."));
            Line();
            Head(("☐", "☐"), ("出典", "source"), ("見出し", "heading"), ("id", "id"), ("種類", "kind"), ("内容", "what it says"), ("引用", "quote"),
                ("値・条件", "figures and tests"), ("読み", "reading"));
            foreach (var row in track.Rows)
                Row("☐", SourceWords.Places(row), row.Citation.Heading, $"`{row.Id}`", row.Kind.In(lang), row.Text.In(lang),
                    SourceWords.Quotes(row, lang), RowValue.Of(row).In(lang), row.Reading?.In(lang) ?? "");
            Line();
            Line(Say("### 入力項目", "### What is asked"));
            Line();
            Head(("id", "id"), ("項目", "fact"), ("単位・種類", "unit or kind"), ("範囲", "range"), ("申告", "declared"));
            foreach (var fact in Assessor.For(track).Grid.Facts)
                Row($"`{fact.Id}`", fact.Label.In(lang), fact.Unit.In(lang),
                    $"{fact.Print(fact.Least).In(lang)}〜{fact.Print(fact.Most).In(lang)}",
                    fact.Declared ? Say("申告(事務局が審査)", "declared, judged by the office") : "");
        }
        return page.ToString();
    }

    private static string Count(int n) => n.ToString(CultureInfo.InvariantCulture);
}
