using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.Shikinguri.Shikinguri;
using static Hojo.Rules.Vocabulary.ShikinguriFacts;

namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>経営改善サポート保証(経営改善・再生支援強化型), as its leaflet goes.</summary>
internal static class KeieiKaizenSupport
{
    private static readonly Figure<Yen> CapSum = SumOf("cap-sum", ("保証上限", "guarantee ceiling"), Oku(2.8m), Doc["経営改善サポート保証", 2402]);
    private static readonly Deduction Used = new("used", ("同じ保証の既存の残高を差し引く", "what is already guaranteed under the scheme is taken off"), SchemeBalance, Doc["経営改善サポート保証", 2402]) { Reading = SharedCeiling };
    private static readonly Limit Cap = new("cap", ("保証上限の残りまで", "at most what is left of the ceiling"), ((Amount)CapSum).Less(Used), Doc["経営改善サポート保証", 2402]);
    private static readonly Rounding WholeYen = Shikinguri.WholeYen(Doc["経営改善サポート保証", 2402]);

    public static readonly Round Round = new(Shikinguri.KeieiKaizenSupport, "keiei-kaizen-support-hosho/2025", Leaflet,
        new Track("keiei-kaizen-support-hosho/2025", ("経営改善サポート保証(経営改善・再生支援強化型)", "management improvement support guarantee (strengthened)"),
        [
            .. Rows("経営改善サポート保証", 2347),
            new Note("new", ("経営改善・再生支援強化型を新たに創設", "the strengthened kind is newly made"), Doc["経営改善サポート保証", 2347, 2348]),
            new Requirement("plan", ("中小企業活性化協議会の支援や経営改善計画策定支援事業(405事業)等で策定した計画の実行に必要な資金であること", "funds to carry out a plan made with the revitalisation council, the 405 programme or the like"), ImprovementPlan.Is(true), Doc["経営改善サポート保証 （経営改善・再生支援強化型）", 2396, 2400])
            { Reading = ("「等」に当たる計画の範囲は記載がない", "what else counts as such a plan is not stated") },
            CapSum, Used, Cap, WholeYen,
            new PrintedFigure("fee", ("保証料率", "guarantee fee"), ("0.3%", "0.3%"), Doc["経営改善サポート保証", 2402]) { Reading = Heading },
            new PrintedFigure("grace", ("据置期間", "grace"), ("最大3年", "up to 3 years"), Doc["経営改善サポート保証", 2402]),
            new Note("refinancing", ("100%保証の融資は100%保証で借換え可能", "a loan guaranteed in full may be refinanced with a full guarantee"), Doc["経営改善サポート保証", 2404]),
            new NotStated("cover", ("借換え以外の保証割合の記載がない", "the share guaranteed is not stated but for refinancing"), Doc["経営改善サポート保証", 2402, 2404]),
            new PrintedFigure("term", ("保証期間", "term"), ("15年", "15 years"), Others["金融", 49]) { Reading = ("第三者の頁による。リーフレットに記載がない", "from a third party; not in the leaflet") },
            Contact(),
        ],
        Requested.AtMost(Cap).Rounded(WholeYen), GuaranteeMoney) { IsCredit = true });
}
