using Hojo.Model;
using Hojo.Reports.Content;

namespace Hojo.Reports.Sections;

/// <summary>What would have to be otherwise.</summary>
internal sealed class ChangeSections(Wording words)
{
    public Section SingleChanges(Solution s) => new(
        words.Of("一つの変更で申請できるようになるもの", "A single change that would do"),
        s.RowsAgainst == 0 ? [words.Of("満たさない要件はありません。", "No requirement stands against it.")]
            : s.SingleChanges.Count == 0
                ? [words.Of($"ありません。満たさない要件が{s.RowsAgainst}件あり、一つの項目だけではそろいません。",
                    $"There is none: {s.RowsAgainst} requirement(s) are not met, and no one fact turns them all.")]
            : [],
        new Listing(null, Columns,
            [.. s.SingleChanges.Select(t => Item(t.Change, new Detail(words.Of("そのときの判定", "verdict then"), words.Of(t.Verdict))))]));

    public Section Missing(IReadOnlyList<Remedy> missing) => new(words.Of("要件ごとに足りないもの", "What each requirement still lacks"), [],
        [.. missing.Select(m => new Listing($"{words.Of(m.Text)} {m.Citation}", Columns,
            [.. m.Ways.SelectMany(Way)
                .DefaultIfEmpty(new("", words.Of("三つまでの項目の変更では満たせない", "no change of up to three facts meets it"), ""))]))]);

    private Columns Columns => new("", words.Of("変更", "change"), words.Of("案件ファイルの項目", "place in the file"));

    /// <summary>Changes that go together are numbered as one.</summary>
    private IEnumerable<Item> Way(Way way)
        => way.Changes.Select((c, k) => Item(c, k == 0 ? [] : [new(words.Of("上の変更とともに", "together with the one above"), "")]));

    private Item Item(Change c, params IReadOnlyList<Detail> more)
        => new("", $"{words.Of(c.Label)}: {words.Of(c.Needed)}", c.Fact, [.. Details(c), .. more]);

    private IEnumerable<Detail> Details(Change c)
    {
        yield return new(words.Of("いまの値", "as told"), c.Told is { } told ? words.Of(told) : words.Of("不明", "not told"));
        if (c.FinalYear is { } year)
        {
            yield return new(words.Of("最終年度に必要な額", "needed in the final year"),
                words.Of($"{words.Of(year.Needed)}(いまの計画 {words.Of(year.Told)}、差 {words.Of(year.Needed - year.Told)})",
                    $"{words.Of(year.Needed)} (planned {words.Of(year.Told)}, short by {words.Of(year.Needed - year.Told)})"));
            yield return new(words.Of("年ごと", "year by year"), string.Join(words.Of("、", ", "), year.Path.Select(words.Of)));
        }
        if (c.Part is { } part)
            yield return new(words.Of("金額では", "in yen"),
                words.Of($"{words.Of(part.Label)} {words.Of(part.Whole)} のうち {words.Of(part.Needed)}",
                    $"{words.Of(part.Needed)} of {words.Of(part.Whole)} ({words.Of(part.Label)})"));
        if (c.Ease == Ease.Standing)
            yield return new(words.Of("備考", "note"),
                words.Of("申請者の属性や過去の事実で、容易には変えられない", "what the applicant is, or what has happened: not lightly changed"));
        if (c.Ease == Ease.Declared)
            yield return new(words.Of("備考", "note"),
                words.Of("申告による項目で、事務局が審査する。事実としてそうなる必要がある", "declared, and judged by the office: it has to be so in fact"));
    }
}
