using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Programmes.Shikinguri.Shikinguri;
using static Hojo.Rules.Vocabulary.ShikinguriFacts;

namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>協調支援型特別保証, as its leaflet goes, with what the guarantee corporations add.</summary>
internal static class KyochoShien
{
    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = Leaflet(Shikinguri.KyochoShien, KyochoShienEnglish.Words,
            "保証限度額は申込の上限であり、保証が受けられることを意味しない。金融機関と保証協会の審査がある");
        var scheme = round.Under(Doc, "協調支援型特別保証");
        scheme.Notes("new", (2344, 2345, "を組み合わせた協調支援型特別保証を新たに創設"),
            "プロパー融資と信用保証付融資を組み合わせた協調支援型特別保証を新たに創設");
        scheme.Notes("purpose", (2374, 2376), "金融仲介機能の一層の強化を図り、人手不足等の多岐にわたる経営課題解決への取組みを後押しする", NamesStandApart);

        const string Ceiling = "保証上限", Printed = "保証上限2.8億円";
        var guarantors = round.Under(Transcripts.Guarantors, "金融");
        var sum = scheme.Sum("cap-sum", (2378, Printed), Ceiling, Oku(2.8m));
        var ofAssociations = guarantors.Sum("association-sum", Passage.Unpaged, "保証限度額(組合等)", Oku(4.8m));
        var left = new SchemeCeiling(scheme, 2378, Ceiling, "保証").Left(scheme, Printed, Either(Association.Is(true), ofAssociations, sum),
            "リーフレットには組合等の区分がなく、組合等の4億8,000万円は信用保証協会の頁による");
        scheme.Prints("cover", (2378, "保証割合80％"), "保証割合", "80%");
        scheme.Prints("grace", (2378, "据置期間1年以内（運転資金）/３年以内（設備資金）"), "据置期間", "1年以内(運転資金)・3年以内(設備資金)");
        scheme.Requires("grace-asked", (2378, "据置期間1年以内（運転資金）/３年以内（設備資金）"), "希望する据置期間が1年以内(運転資金)・3年以内(設備資金)",
            GraceMonths <= 12 | (Use.Is(UseOfFunds.Equipment) & GraceMonths <= 36), GraceAsked);
        ByGuarantors(guarantors);
        round.Track("", "協調支援型特別保証", left, GuaranteeMoney, credit: true);
        return round.Build();
    }

    // ── 信用保証協会の頁による ────────────────────────────────────────────────
    private static void ByGuarantors(Section guarantors)
    {
        guarantors.Window("window", Passage.Unpaged, "取扱期間", null, On(2028, 3, 31),
            "2028年3月31日の申込受付までとみる。始まりの日は書き抜きになく、リーフレットにも取扱期間の記載がない");
        var ofRequested = new LinearTest(guarantors.Say("tenth", "プロパー融資が希望額の1割以上"), [(ProperLoan, 10), (Requested, -1)], 0);
        // A tenth of what can be had, which is the lesser of the wish and what is left of the ceiling.
        var tenth = ofRequested | TenthOfRest(guarantors, "tenth-of-association-rest", "プロパー融資が組合等の保証限度額4.8億円の残りの1割以上", Oku(4.8m))
            | (Association.Is(false) & TenthOfRest(guarantors, "tenth-of-rest", "プロパー融資が保証上限2.8億円の残りの1割以上", Oku(2.8m)));
        guarantors.Requires("proper-loan", Passage.Unpaged,
            "保証付融資額の1割以上・12か月以上のプロパー融資を受けるか、経営行動計画を策定し実行・報告すること",
            (tenth & ProperLoanMonths >= 12) | ActionPlan.Is(true),
            "1割は保証付融資の額、すなわち希望額と保証限度額の残りの小さい方に対する割合とみる。リーフレットは「組み合わせることなどにより」とだけ記す");
        guarantors.Prints("term", Passage.Unpaged, "保証期間", "10年以内");
        guarantors.Prints("fee", Passage.Unpaged, "保証料率", "年0.45%〜1.90%");
        guarantors.Prints("fee-subsidy", Passage.Unpaged, "保証料の補助", "1/2 → 1/3 → 1/4",
            "補助の割合は申込の時期により下がる。切替えの日は書き抜きにないため計算しない");
    }

    private static LinearTest TenthOfRest(Section guarantors, string id, string ja, Yen ceiling)
        => new(guarantors.Say(id, ja), [(ProperLoan, 10), (SchemeBalance, 1)], ceiling.Whole);
}
