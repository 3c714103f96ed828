using System.Globalization;
using Hojo.Model;
using Hojo.Reports.Content;
using Hojo.Reports.Sections;

namespace Hojo.Audit.Differences;

/// <summary>答えの差: the section that says which answers change.</summary>
internal static class AnswerSection
{
    public static Section Of(AnswerComparison answers, Wording words) => new(
        words.Of($"答えの差: {Sides(answers)}", $"Answers that change: {Sides(answers)}"),
        [
            words.Of(
                $"案件ファイル {Count(answers.Cases)} 件と抽出した企業 {Count(answers.Drawn)} 件に尋ねました(うち少なくとも一方で申請できるか事務局の判断を待つもの "
                + $"{Count(answers.Received)} 件)。答えが違うもの {Count(answers.Changed)} 件",
                $"Asked about {Count(answers.Cases)} case files and {Count(answers.Drawn)} drawn companies "
                + $"({Count(answers.Received)} of them are let in, or left to the office, by one side at least); "
                + $"{Count(answers.Changed)} are answered differently"),
        ],
        new Listing(null, new(words.Of("件数", "how many"), words.Of("変わり方", "what changes"), words.Of("規定", "rows")),
            [.. answers.Changes.Select(change => new Item(
                Count(change.Count),
                What(change, words),
                string.Join(", ", change.Smallest.Rows),
                [.. Details(change, words)]))]));

    private static string Sides(AnswerComparison answers)
        => answers.Before == answers.After ? answers.After : $"{answers.Before} → {answers.After}";

    private static string What(AnswerChange change, Wording words) => change.By is { } by
        ? words.Of($"{Names.Of(change.After).Ja}のまま、金額が{Signed(by, words)}",
            $"{Names.Of(change.After).En} as before, the amount by {Signed(by, words)}")
        : $"{words.Of(change.Before)} → {words.Of(change.After)}";

    private static string Signed(YenRange by, Wording words)
        => by.IsPoint ? Signed(by.Least, words) : words.Of($"{Signed(by.Least, words)}〜{Signed(by.Most, words)}",
            $"{Signed(by.Least, words)} to {Signed(by.Most, words)}");

    private static string Signed(Yen by, Wording words) => (by > Yen.Zero ? "+" : "") + words.Of(by);

    private static IEnumerable<Detail> Details(AnswerChange change, Wording words)
    {
        var (example, deciding) = (change.Smallest, change.Smallest.Facts.Where(fact => fact.Decides).ToArray());
        var told = string.Join(words.Of("、", ", "), deciding.Select(fact => $"{words.Of(fact.Label)} {words.Of(fact.Value)}"));
        var others = example.Facts.Count - deciding.Length;
        yield return new(example.Case is { } name ? words.Of($"例({name})", $"example ({name})") : words.Of("最小の例", "smallest example"),
            told + (others == 0 ? "" : words.Of($"(ほか {Count(others)} 項目)", $" (and {Count(others)} more)")));
        if (example.Before is not null || example.After is not null)
            yield return new(words.Of("金額", "amount"), $"{Amount(example.Before, words)} → {Amount(example.After, words)}");
    }

    private static string Amount(Yen? amount, Wording words) => amount is { } yen ? words.Of(yen) : "—";

    private static string Count(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
