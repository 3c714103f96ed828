using Hojo.Model;
using Hojo.Reports.Content;

namespace Hojo.Reports.Sections;

/// <summary>補助金額: the amount and its working, or the range and what makes its ends.</summary>
internal static class GrantSection
{
    public static Section Of(Assessment a, Wording words)
        => a.Grant is { } grant
            ? Of(a, grant, words)
            : new(words.Of("補助金額", "Grant"), [words.Of("金銭による支援ではありません。", "This support is not money.")]);

    private static Section Of(Assessment a, GrantResult grant, Wording words)
    {
        var citation = words.Of("出典", "citation");
        var step = new Columns(words.Of("額", "amount"), words.Of("計算", "working"), citation, IsSum: true);
        var limit = new Columns(words.Of("なければ増える額", "more without it"), words.Of("上限", "limit"), citation, IsSum: true);
        var fact = new Columns("", words.Of("条件", "where"), "");
        return new(
            $"{words.Of(grant.Name)}: {words.Spoken(grant.Range)}",
            Lines(a.Verdict, grant, words),
            new(words.Of("計算", "Working"), step,
                grant.Working is { } working ? [new WorkingItems(words, grant.Range.Least).Of(working)] : []),
            new(words.Of("効いた上限", "Limits that bound"), limit, [.. grant.Bindings.Select(b => Binding(b, words))]),
            new(words.Of($"最小の {words.Of(grant.Range.Least)} になる場合", $"The lower end, {words.Of(grant.Range.Least)}, where"), fact,
                [.. grant.LeastWhen.Select(When)]),
            new(words.Of($"最大の {words.Of(grant.Range.Most)} になる場合", $"The upper end, {words.Of(grant.Range.Most)}, where"), fact,
                [.. grant.MostWhen.Select(When)]));

        Item When(ValueRead read) => new("", FindingItems.Value(read, words), "");
    }

    private static IReadOnlyList<string> Lines(TrackVerdict verdict, GrantResult grant, Wording words)
    {
        var lines = new List<string>();
        if (verdict != TrackVerdict.Eligible) lines.Add(words.Of("判定にかかわらず、規定どおりに計算した額です。", "Worked by the rows, whatever the verdict."));
        if (!grant.Exact) lines.Add(words.Of("この範囲に収まりますが、両端に届くとは限りません。", "It lies within this range, but may not reach the ends."));
        if (verdict == TrackVerdict.NeedsInput && !grant.Range.IsPoint && grant.Eligible is { } eligible && eligible != grant.Range)
            lines.Add(words.Of($"申請できる場合に限れば: {words.Spoken(eligible, grant.EligibleExact)}",
                $"Among the cases that are eligible: {words.Spoken(eligible, grant.EligibleExact)}"));
        if (!grant.Range.IsPoint && grant.Cap is { } cap)
            lines.Add(words.Of($"上限額: {words.Spoken(cap, grant.CapExact)}", $"Ceiling: {words.Spoken(cap, grant.CapExact)}"));
        if (grant.OwnShare is { } own) lines.Add(words.Of($"自己負担額: {words.Spoken(own)}", $"Own share: {words.Spoken(own)}"));
        else if (grant.OwnShareAtLeast is { } least)
            lines.Add(words.Of($"自己負担額: {words.Spoken(least)}以上(経費がすべて示されれば決まります)",
                $"Own share: {words.Spoken(least)} or more (settled once all costs are told)"));
        return lines;
    }

    private static Item Binding(BindingLimit binding, Wording words) => new(
        words.Of(binding.Gain),
        words.Of(binding.Text),
        binding.Citation.ToString(),
        new Detail(words.Of("この上限がなければ", "without this limit"), words.Spoken(binding.Without)));
}
