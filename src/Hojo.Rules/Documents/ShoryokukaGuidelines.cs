using Hojo.Model;

namespace Hojo.Rules.Documents;

/// <summary>省力化投資補助金: its guidelines, the rules of its grants, and what goes with them. Places are printed pages.</summary>
internal static class ShoryokukaGuidelines
{
    private const string Publisher = "独立行政法人中小企業基盤整備機構";

    public static readonly Source General8 = new("SHR-8", "中小企業省力化投資補助事業（一般型） 公募要領（第8回公募）", Publisher,
        SourceRank.Guideline, new(2026, 11, 28),
        "9dcf441c2eb7c0327b4483a78b3a1db9909e7986f10139965f25f5dc6c409fbc", published: "2026-08");

    /// <summary>The 10th revision, in force until 2026-03-18.</summary>
    public static readonly Source Catalogue10 = new("SHR-CAT-10", "中小企業省力化投資補助事業（カタログ注文型） 公募要領（令和7年12月19日改訂）", Publisher,
        SourceRank.Guideline, new(2026, 11, 28),
        "8c8dcf06ac8dccc72d2a945ef8520c607eb41a53c05e9a83130b598573ecd97d", published: "2025-12-19", unnumbered: 1);

    /// <summary>Of both types; in force from 2026-02-02, applied from 2025-12-19.</summary>
    public static readonly Source Rules2026 = new("SHR-K", "中小企業省力化投資補助金交付規程(規程令7第27号)", Publisher, SourceRank.Guideline,
        new(2026, 11, 28), "26a1c2e2492e1b81e9a733f80f600249e4f8e179526c0136c60c9409a41f9b0e", published: "2026-02-02");

    public static readonly Source CatalogueSuccession = new("SHR-CAT-S", "(カタログ注文型)承継等事業主体が変更となる場合の注意事項", Publisher,
        SourceRank.Guideline, new(2026, 11, 28),
        "5d3178f717483f3b1cff91d8277063fb4d931722d47aae70d24c2659023eec53", published: "2025-12-23");

    public static readonly Source CatalogueDisposal = new("SHR-CAT-Z", "(カタログ注文型)導入した製品の財産処分手続きについて", Publisher,
        SourceRank.Guideline, new(2026, 11, 28),
        "fca2a8c496839347b29f0bb683a55fe91281b351fb6c935f5d4a0c1dcb57ea8d", published: "2025-05-28");

    /// <summary>The guideline leaves the window to the web page, which is known second-hand alone.</summary>
    public static readonly Source General8Window = new("SHR-8-W", "一般型 第8回 公募期間(二次資料の控え)", "第三者", SourceRank.Transcript,
        new(2026, 11, 28), of: "中小企業省力化投資補助金のホームページ(一般型 第8回 公募期間)", places: PlaceUnit.Heading);
}
