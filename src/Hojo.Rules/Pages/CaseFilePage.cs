using System.Text;
using Hojo.Model;

namespace Hojo.Rules.Pages;

/// <summary>docs/case-file.md: every member of a case file in both languages, printed from the declarations.</summary>
public static class CaseFilePage
{
    private const string Opening =
        """
    # 案件ファイル / Case file

    A case is told as JSON. Every member may be left out, and `null` is as good as left out: not told, never zero and never "no".
    Nothing else is lenient: an unknown or repeated member, a wrong type, an impossible day or a value out of bounds is refused, with
    its place and line. This page and [the JSON Schema](case-file.schema.json) (`hojo schema`) are printed from the declarations in
    `src/Hojo.Model/Cases`; a place such as `applicant.employees` is the id of the fact that rows read.

    すべての項目は省略でき、`null` は省略と同じ「不明」です(0でも「いいえ」でもありません)。それ以外は厳密で、知らない項目、重複、型の違い、
    実在しない日付、範囲外の値は、場所と行を示して断ります。

    ## 書き方 / How values are written

    | 種類 / kind | 例 / example | |
    | --- | --- | --- |
    | 金額 / money | `25000000` | 円単位の整数 / whole yen, written plainly (not `2.5e7`, not `25000000.0`) |
    | 数 / count | `12` | 整数 / a whole number |
    | はい・いいえ / yes or no | `true` | |
    | 選択 / choice | `"tokyo"`, `"東京都"` | 英語名か日本語名 / the English word or the Japanese name |
    | 日付 / day | `"2014-04-01"` | 1868-01-01から2100-12-31 |
    | 日時 / moment | `"2026-03-01T12:00"` | 日本時間、時差なし / in Japan, without an offset |
    | 割合 / share | `"2/3"`, `"33.3%"` | 文字列。0から全体まで / text, from nothing to the whole; at most four decimals |
    | 成長率 / growth | `4.2` | %(小数第4位まで)/ a percentage with at most four decimals |
    | | `{ "from": 30000000, "to": 36000000, "years": 3 }` | 基準額・最終額・年数。正確に比べる / base, final figure, years; compared without roots |
    | 他の制度 / other programmes | `{ "tokyoTopUp": { "registered": true } }` | 制度ごとに、中身は制度が決める / by programme, which says what it takes |
    | 記録 / record | `[{ "programme": "itDonyu", "decidedOn": "2024-08-01" }]` | なければ `[]` / `[]` where there was none |

    A growth from figures is at most 1,000% a year; one in all by the end of a project (unit %) has no years. A share of a figure of today
    may exceed the whole where its bounds say so. In a record the days go forward (application, adoption, decision, end), a pending or
    rejected application has none of the later ones, and a track belongs to its programme. A file is UTF-8 and at most 1 MiB.

    Inputs that contradict each other are refused with the places and lines of both: a part above its total, a day before one that it
    follows, one holder's share above all holders', a wage that does not make the difference told beside it. What is told and no row of
    the track reads is listed in the assessment (`notRead`).

    """;

    /// <summary>The page in Markdown.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder(Opening);
        Section(page, "全体 / The file", CaseMembers.Top);
        foreach (var part in CaseMembers.All.Where(m => m.Members.Count > 0))
            Section(page, $"`{part.Path}` {Both(part.Label)}", part.Members);
        page.Append("\n## 選択肢 / Choices\n");
        foreach (var choice in CaseMembers.All.Where(m => m.Choices.Count > 0)) Words(page, choice);
        return page.ToString();
    }

    private static void Section(StringBuilder page, string title, IReadOnlyList<CaseMember> members)
    {
        Line(page, $"\n## {title}\n\n| 項目 / member | 名称 / label | 値 / value | 範囲 / bounds | 説明 / help |\n| --- | --- | --- | --- | --- |");
        foreach (var member in members) Row(page, $"`{member.Name}`", Both(member.Label), Value(member), Bounds(member), Help(member));
    }

    private static void Words(StringBuilder page, CaseMember member)
    {
        Line(page, $"\n### `{member.Path}` {Both(member.Label)}\n\n| | 日本語名 / Japanese name | label |\n| --- | --- | --- |");
        foreach (var choice in member.Choices) Row(page, $"`{choice.Name}`", choice.Label.Ja, choice.Label.En);
    }

    private static void Row(StringBuilder page, params string[] cells)
        => Line(page, "| " + string.Join(" | ", cells.Select(cell => string.Join("\\|", cell.Split('|')))) + " |");

    private static void Line(StringBuilder page, string text) => page.Append(text).Append('\n');

    private static string Value(CaseMember member) => member.Kind switch
    {
        MemberKind.Part => "{…}",
        MemberKind.List => "[…]",
        MemberKind.Extensions => "{…}",
        MemberKind.Text => "文字列 / text",
        MemberKind.Moment => "日時 / moment",
        _ => Both(member.Unit!),
    };

    private static string Bounds(CaseMember member)
        => member.Least is not { } least ? ""
        : member.Kind == MemberKind.Text ? $"{member.Most}文字以下"
        : $"{least} 〜 {member.Most}";

    private static string Help(CaseMember member)
    {
        string[] said =
        [
            .. member.IsRequired ? ["必須 / required"] : Array.Empty<string>(),
            .. member.Declared ? ["申告(事務局が審査)/ declared, judged by the office"] : Array.Empty<string>(),
            .. member.Help is { } help ? [Both(help)] : Array.Empty<string>(),
            .. member.Formerly is { } old ? [$"旧 / formerly `{old}`"] : Array.Empty<string>(),
        ];
        return string.Join("<br>", said);
    }

    private static string Both(Bilingual label) => label.Ja == label.En ? label.Ja : $"{label.Ja} / {label.En}";
}
