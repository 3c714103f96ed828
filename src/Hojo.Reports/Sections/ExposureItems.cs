using Hojo.Model;
using Hojo.Reports.Content;

namespace Hojo.Reports.Sections;

/// <summary>返還リスク: what is due if one promise alone is missed and all others are kept.</summary>
internal sealed class ExposureItems(Wording words)
{
    public Columns Columns => new(words.Of("これだけ未達なら最大", "if only this fails, at most"), words.Of("内容", "what"),
        words.Of("出典", "citation"), IsSum: true);

    /// <summary>The dearest first; what costs the same in the document's order.</summary>
    public static IReadOnlyList<Exposure> DearestFirst(Assessment a) => [.. a.Exposures.OrderByDescending(exposure => exposure.Most.Most)];

    /// <summary>All of them missed together.</summary>
    public string InAll(YenRange total)
        => words.Of($"すべて未達の場合: {words.Spoken(total)}(交付額が上限)", $"If everything fails: {words.Spoken(total)} (never more than the grant)");

    public Item Of(Exposure exposure)
        => new(words.Of(exposure.Most.Most), words.Of(exposure.Text), exposure.Citation.ToString(), Details(exposure));

    private IReadOnlyList<Detail> Details(Exposure exposure)
    {
        var nothing = exposure.Most.Most == Yen.Zero;
        List<Detail> details =
        [
            new(words.Of("計算", "formula"), words.Of(exposure.Formula), nothing),
            new(words.Of("免除", "exempt"), words.Of(exposure.Exempt ?? ("この文書に記載なし", "none stated in this document")), nothing),
        ];
        if (exposure.Surcharge is { } surcharge) details.Add(new(words.Of("加算金", "surcharge"), words.Of(surcharge), nothing));
        if (exposure.Reading is { } reading) details.Add(FindingItems.Reading(reading, words));
        return details;
    }
}
