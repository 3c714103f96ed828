using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.Shikinguri.Shikinguri;
using static Hojo.Rules.Vocabulary.ShikinguriFacts;

namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>協調支援型特別保証, as its leaflet goes, with what the guarantee corporations add.</summary>
internal static class KyochoShien
{
    private static readonly Figure<Yen> CapSum = SumOf("cap-sum", ("保証上限", "guarantee ceiling"), Oku(2.8m), Doc["協調支援型特別保証", 2378]);
    private static readonly Figure<Yen> AssociationSum = SumOf("association-sum", ("保証限度額(組合等)", "guarantee ceiling for associations"), Oku(4.8m), Guarantors["金融", 48]);
    private static readonly Deduction Used = new("used", ("同じ保証の既存の残高を差し引く", "what is already guaranteed under the scheme is taken off"), SchemeBalance, Doc["協調支援型特別保証", 2378]) { Reading = SharedCeiling };
    private static readonly Limit Cap = new("cap", ("保証上限の残りまで", "at most what is left of the ceiling"), Either(Association.Is(true), AssociationSum, CapSum).Less(Used), Doc["協調支援型特別保証", 2378])
    { Reading = ("リーフレットには組合等の区分がなく、組合等の4億8,000万円は信用保証協会の頁による", "the leaflet knows no associations; their ceiling comes from the guarantee corporations") };
    private static readonly Rounding WholeYen = Shikinguri.WholeYen(Doc["協調支援型特別保証", 2378]);

    private static readonly Condition Tenth = new LinearTest(("プロパー融資が希望額の1割以上", "the unguaranteed loan is a tenth of the amount asked for or more"), [(ProperLoan, 10), (Requested, -1)], 0);

    public static readonly Round Round = new(Shikinguri.KyochoShien, "kyocho-shien-hosho/2025", Leaflet,
        new Track("kyocho-shien-hosho/2025", ("協調支援型特別保証", "special guarantee for loans together with the bank's own"),
        [
            new NotStated("digest", ("案内であり、詳細は窓口で確認する必要がある。作成日の記載がない", "an overview without a date; the details are to be asked for"), Doc["資金繰り支援のご案内", 2337, 2342])
            { Reading = ("保証限度額は申込の上限であり、保証が受けられることを意味しない。金融機関と保証協会の審査がある", "the ceiling is what may be asked for and promises nothing: the bank and the guarantor examine each case") },
            new Note("new", ("プロパー融資と信用保証付融資を組み合わせた協調支援型特別保証を新たに創設", "newly made: loans of the bank's own together with guaranteed ones"), Doc["協調支援型特別保証", 2344, 2345]),
            new Note("purpose", ("金融仲介機能の一層の強化を図り、人手不足等の多岐にわたる経営課題解決への取組みを後押しする", "strengthens lending and supports work on problems such as lack of staff"), Doc["協調支援型特別保証", 2374, 2376]) { Reading = Heading },
            CapSum, AssociationSum, Used, Cap, WholeYen,
            new PrintedFigure("cover", ("保証割合", "share guaranteed"), ("80%", "80%"), Doc["協調支援型特別保証", 2378]),
            new PrintedFigure("grace", ("据置期間", "grace"), ("1年以内(運転資金)・3年以内(設備資金)", "up to 1 year (working funds), up to 3 years (equipment)"), Doc["協調支援型特別保証", 2378]),

            // 信用保証協会の頁による
            new Window("window", ("取扱期間", "period"), null, On(2028, 3, 31), Guarantors["金融", 48])
            { Reading = ("2028年3月31日の申込受付までとみる。始まりの日は書き抜きになく、リーフレットにも取扱期間の記載がない", "read as applications received by 2028-03-31; the first day is not noted, and the leaflet states no period") },
            new Requirement("proper-loan", ("保証付融資額の1割以上・12か月以上のプロパー融資を受けるか、経営行動計画を策定し実行・報告すること", "an unguaranteed loan of a tenth or more for 12 months or more, or a management action plan"), (Tenth & ProperLoanMonths >= 12) | ActionPlan.Is(true), Guarantors["金融", 48])
            { Reading = ("1割は保証付融資の希望額に対する割合とみる。リーフレットは「組み合わせることなどにより」とだけ記す", "the tenth is of the guaranteed loan asked for; the leaflet says only 'by combining and the like'") },
            new PrintedFigure("term", ("保証期間", "term"), ("10年以内", "up to 10 years"), Guarantors["金融", 48]),
            new PrintedFigure("fee", ("保証料率", "guarantee fee"), ("年0.45%〜1.90%", "0.45% to 1.90% a year"), Guarantors["金融", 48]),
            new PrintedFigure("fee-subsidy", ("保証料の補助", "subsidy of the fee"), ("1/2 → 1/3 → 1/4", "1/2, then 1/3, then 1/4"), Guarantors["金融", 48])
            { Reading = ("補助の割合は申込の時期により下がる。切替えの日は書き抜きにないため計算しない", "the share falls with the time of application; the days are not noted, so nothing is worked from it") },
            Contact(),
        ],
        Requested.AtMost(Cap).Rounded(WholeYen), GuaranteeMoney) { IsCredit = true });
}
