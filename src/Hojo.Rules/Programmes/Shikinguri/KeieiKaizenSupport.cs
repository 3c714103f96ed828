using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Programmes.Shikinguri.Shikinguri;
using static Hojo.Rules.Vocabulary.ShikinguriFacts;

namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>経営改善サポート保証(経営改善・再生支援強化型), as its leaflet goes.</summary>
internal static class KeieiKaizenSupport
{
    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = Leaflet(Shikinguri.KeieiKaizenSupport, KeieiKaizenSupportEnglish.Words, PromisesNothing);
        var scheme = round.Under(Doc, "経営改善サポート保証");
        scheme.Window("window", Passage.Silent(2347), "取扱期間", null, null, NoPeriod);
        scheme.Notes("new", (2347, 2348), "経営改善・再生支援強化型を新たに創設");
        round.Under(Doc, "経営改善サポート保証 （経営改善・再生支援強化型）").Requires("plan",
            (2398, 2400, "経営改善計画策定支援事業（405事業）等で策定した計画の実行に必要な資金"),
            "中小企業活性化協議会の支援や経営改善計画策定支援事業(405事業)等で策定した計画の実行に必要な資金であること",
            ImprovementPlan.Is(true), "「等」に当たる計画の範囲は記載がない");

        const string Ceiling = "保証上限", Printed = "保証上限2.8億円";
        var sum = scheme.Sum("cap-sum", (2402, Printed), Ceiling, Oku(2.8m));
        var left = new SchemeCeiling(scheme, 2402, Ceiling, "保証").Left(scheme, Printed, sum);
        scheme.Prints("fee", (2402, "保証料率0.3％"), "保証料率", "0.3%", NamesStandApart);
        scheme.Prints("grace", (2402, "据置期間最大３年"), "据置期間", "最大3年");
        scheme.Requires("grace-asked", (2402, "据置期間最大３年"), "希望する据置期間が3年以内", GraceMonths <= 36, GraceAsked);
        scheme.LeavesOut("cover", (2402, 2404), "借換え以外の保証割合の記載がない");
        scheme.Notes("refinancing", 2404, "100%保証の融資は100%保証で借換え可能");
        Others(round).Prints("term", Passage.Unpaged, "保証期間", "15年", ByThirdParty);
        round.Track("", "経営改善サポート保証(経営改善・再生支援強化型)", left, GuaranteeMoney, credit: true);
        return round.Build();
    }
}
