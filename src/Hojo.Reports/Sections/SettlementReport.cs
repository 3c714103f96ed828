using System.Globalization;
using Hojo.Model;
using Hojo.Reports.Content;

namespace Hojo.Reports.Sections;

/// <summary>A settlement as a report: the total first, then each row with its arithmetic, then what is still to be told.</summary>
internal static class SettlementReport
{
    public static ReportContent Of(Settlement s, Wording words)
    {
        var (rows, place) = (new RowSections(words), words.Of("出典", "citation"));
        var fact = new Columns("", words.Of("条件", "where"), "");
        return new(
            words.Lang,
            words.Of(s.Title),
            [s.Track, .. Given(s, words)],
            [
                new(Headline(s, words), [.. Remarks(s, words)],
                    Ends(words.Of("最小になる場合", "The lower end, where"), s.LeastWhen),
                    Ends(words.Of("最大になる場合", "The upper end, where"), s.MostWhen)),
                new(words.Of("規定ごとの額", "Row by row"), [],
                    new Listing(null, new(words.Of("額", "amount"), words.Of("内容", "what"), place, IsSum: true),
                        [.. s.Rows.Select(r => Row(r, words))])),
                new(words.Of("まだ分からないこと", "Still unknown"), [],
                    new Listing(null, new("", words.Of("項目", "fact"), words.Of("案件ファイルの項目", "place in the file")),
                        [.. s.Questions.Select(q => new Item("", $"{words.Of(q.Label)} [{words.Of(q.Unit)}]", q.Fact))])),
                rows.Sources(s.Sources),
            ],
            words.Of("この計算は助言ではありません。返還の要否と額は事務局が決めます。", "This is not advice. Whether and how much is due, the office decides."));

        Listing Ends(string heading, IReadOnlyList<ValueRead> at)
            => new(heading, fact, [.. at.Select(read => new Item("", FindingItems.Value(read, words), ""))]);
    }

    private static IEnumerable<string> Given(Settlement s, Wording words)
    {
        if (s.Grant is { } grant) yield return words.Of($"交付額 {words.Spoken(grant)}", $"grant {words.Spoken(grant)}");
        if (s.RaisedPart is { } raised)
            yield return words.Of($"うち特例による引上げ分 {words.Spoken(raised)}", $"of which a special added {words.Spoken(raised)}");
    }

    private static string Headline(Settlement s, Wording words)
        => s.Total is { } total
            ? words.Of($"返還などの合計: {words.Spoken(total)}", $"Due in all: {words.Spoken(total)}")
            : words.Of("返還などの合計: 計算できません", "Due in all: cannot be worked out");

    private static IEnumerable<string> Remarks(Settlement s, Wording words)
    {
        if (s.Rows.Count == 0)
            yield return words.Of("読んだ文書に返還の規定がありません。返還が不要という意味ではありません。",
                "The documents read have no row on repayment. That does not mean that nothing is due.");
        else if (s.Grant is null)
            yield return words.Of("交付額 (award.grant) が示されていないため、交付額に対する割合だけを示します。",
                "The grant (award.grant) is not told, so only parts of it are given.");
        else yield return s.Total is { IsPoint: true }
            ? words.Of("示された実績で額が決まります。", "What is told settles the amount.")
            : words.Of("示されていない実績があるか、文書に額の記載がないため、範囲で示します。",
                "Results are still to be told, or the document states no amount: so a range.");
        if (s.ChargeTotal is { Most: var charges } && charges > Yen.Zero)
            yield return words.Of($"このほかに加算金・延滞金 {words.Spoken(charges)}", $"On top of it, daily charges of {words.Spoken(charges)}");
        if (s.IsBounded)
            yield return words.Of("規定ごとの額を足すと交付額を超えうるため、合計は交付額を上限とします。",
                "The rows can add up to more than the grant; the total is bounded by it.");
    }

    private static Item Row(RepaymentFinding r, Wording words)
    {
        var nothing = r.Portion.Most == 0; // nothing to pay: no more than the row and, where it is why, the exemption
        var details = new List<Detail>
        {
            new(words.Of("扱い", "kind"), words.Of(r.Consequence), nothing),
            new(words.Of("計算", "formula"), words.Of(r.Formula), nothing),
        };
        if (r is { Base: { } from, Exact: { } exact })
        {
            details.Add(new(exact.Least == exact.Most ? words.Of("算式", "working") : words.Of("最大の場合", "at most"),
                Working(from.Most, r.Portion.Most, exact.Most, words), nothing));
            if (exact.Least != exact.Most)
                details.Add(new(words.Of("最小の場合", "at least"), Working(from.Least, r.Portion.Least, exact.Least, words)));
        }
        details.AddRange(r.Read.Select(read => new Detail(words.Of("値", "value"), FindingItems.Value(read, words), nothing)));
        details.Add(new(words.Of("免除", "exempt"),
            $"{Exempted(r, words)}{(r.Exempt is { } when ? words.Of($" ({words.Of(when)})", $" ({words.Of(when)})") : "")}",
            nothing && r.Exempted != Verdict.Met));
        if (r.Surcharge is { } surcharge) details.Add(new(words.Of("加算金", "surcharge"), words.Of(surcharge), nothing));
        details.AddRange(r.Charges.Select(charge => new Detail(words.Of(charge.Text), Charge(charge, words), nothing)));
        if (r.SettledBy.Count > 0) details.Add(new(words.Of("これで決まる", "settled by"), string.Join(words.Of("、", ", "), r.SettledBy)));
        if (r.Reading is { } reading) details.Add(FindingItems.Reading(reading, words));
        var lead = r.Due is { } due
            ? (due.IsPoint ? words.Of(due.Least) : $"{words.Of(due.Least)}{words.Of("〜", " to ")}{words.Of(due.Most)}")
            : $"{Share(r.Portion.Least)}{(r.Portion.IsPoint ? "" : words.Of("〜", " to ") + Share(r.Portion.Most))}";
        return new(lead, words.Of(r.Text), r.Citation.ToString(), details);
    }

    /// <summary>The working of a charge: 10,000,000円 × 年10.95% × 730日 ÷ 365日 = 2,190,000円.</summary>
    private static string Charge(ChargeFinding c, Wording words)
    {
        if (c is { Due: { } due, On: { } on, Days: { } days } && due.Most > Yen.Zero)
            return $"{words.Of(on.Most)} × {words.Of("年", "")}{c.Yearly}{words.Of("", " a year")} × {days}{words.Of("日", " days")} ÷ 365"
                + $"{words.Of("日", " days")} = {(due.IsPoint ? "" : words.Of("最大", "at most "))}{words.Of(due.Most)}";
        return c.Due is not null ? words.Of(Yen.Zero)
            : words.Of($"日が示されていないため計算できません ({string.Join("、", c.SettledBy)})",
                $"cannot be worked out: not told ({string.Join(", ", c.SettledBy)})");
    }

    private static string Exempted(RepaymentFinding r, Wording words)
        => r.Exempt is null ? words.Of("この文書に記載なし", "none stated in this document") : words.YesNo(r.Exempted);

    /// <summary>The working of one end: 25,000,000円 × 2/5 = 10,000,000円.</summary>
    private static string Working(Yen from, Fraction part, Fraction exact, Wording words)
        => $"{words.Of(from)} × {Share(part)} = {words.Of(exact)}";

    private static string Share(Fraction part)
        => part.Denominator.IsOne
            ? part.Numerator.ToString(CultureInfo.InvariantCulture)
            : string.Format(CultureInfo.InvariantCulture, "{0}/{1}", part.Numerator, part.Denominator);
}
