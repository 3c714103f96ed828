using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.MonodzukuriFacts;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>グローバル枠: global.</summary>
internal static partial class LeafletFy2024
{
    private static Amount GlobalTrack(RoundBuilder round, Amount[] costs, Special raised, Special small, Special minimumWage)
    {
        round.Under(Doc, "グローバル枠", Overseas).Notes("track", (33, 34), "海外需要開拓等の取組を支援");
        round.Under(Doc, "グローバル枠 要件", Overseas).Requires("overseas-business", (75, 78, "海外事業の実施による国内の生産性向上"),
            "海外事業の実施による国内の生産性向上", OverseasBusiness.Is(true), Readings.DeclaredAndJudged);
        round.Under(Doc, "基本要件", Overseas).Requires("innovative", (93, "革新的な製品・サービス開発を行い"), "革新的な製品・サービス開発を行う",
            Innovative.Is(true), "基本要件の文は枠を分けないが、グローバル枠の要件の欄にこの語はない。当たらない場合は要確認とする", open: Innovative.Is(false));

        var ceiling = round.Under(Doc, "補助上限", Overseas);
        // 補助上限 3,000万円 (リーフレット80行)、引上げ額は20次 ──────────────────── 補助上限額 ── 引上げ後 ──
        var table = round.Under(Guide, "補助上限引上げ額", Overseas).Table("cap-table", (4, "各補助対象事業枠の補助上限額から最大100万円"), "補助上限額", Employees, raised,
        [
            (UpTo(5),         Man(3_000), Man(3_100)),
            (Between(6, 20),  Man(3_000), Man(3_250)),
            (Between(21, 50), Man(3_000), Man(4_000)),
            (AtLeast(51),     Man(3_000), Man(4_000)),
        ],
            also: [ceiling.At((80, "3,000万円"))]);
        Uplift(round, Overseas, "「補助上限額」の表の引上げ後の額は、3,000万円にこの額を加えたもの");
        var cap = ceiling.Limit("cap", (80, "3,000万円"), "補助上限3,000万円", table,
            Reading.Resting(Guide, "大幅な賃上げの上乗せ額の従業員数の区分は、第20次公募要領による"));

        var rates = round.Under(Doc, "補助率", Overseas);
        rates.LeavesOut("revitalising-rate", 82, "グローバル枠の補助率に再生事業者は挙げられていない",
            Reading.Resting(Guide, "小規模でない再生事業者は1/2とする(第20次公募要領も同じ)"));
        var rate = rates.Rate("rate", (82, "中小企業1/2、小規模2/3"), "補助率", Fraction(1, 2), raised:
        [
            new(rates.Say("rate:small", "小規模"), small.When, Fraction(2, 3)),
            new(rates.Say("rate:minimum-wage", "最低賃金引上げ特例"), minimumWage.When, Fraction(2, 3)),
        ]);
        round.Under(Leaflets.ShinkiYushutsu, "ものづくり補助金(グローバル枠)", Overseas).Prints("export-leaflet",
            (2524, 2528, "上限3,000万円、補助率1/2(小規模事業者の場合は2/3)"), "新規輸出1万者支援プログラムのリーフレットによるグローバル枠",
            "上限3,000万円、補助率1/2(小規模事業者の場合は2/3)。輸出向け新商品の開発にかかる生産設備の導入からブランディング・プロモーションまで");
        return (rate * Either(Export.Is(true), Sum([.. costs, .. ExportCosts(round)]), Sum(costs))).AtMost(cap);
    }

    /// <summary>＜グローバル枠のうち、海外市場開拓（輸出）に関する事業のみ＞: costs that only projects for export may claim.</summary>
    private static Amount[] ExportCosts(RoundBuilder round)
    {
        var costs = round.Under(Doc, "補助対象経費", Overseas);
        return
        [
            costs.Pays("overseas-travel", (86, 87, "海外旅費"), "海外旅費(輸出に関する事業のみ)", OverseasTravel,
                "輸出に関する事業でない場合は、入力されていても対象経費に数えない"),
            costs.Pays("interpretation", (86, 87, "通訳・翻訳費"), "通訳・翻訳費(輸出に関する事業のみ)", Interpretation),
            costs.Pays("advertising", (86, 87, "広告宣伝・販売促進費"), "広告宣伝・販売促進費(輸出に関する事業のみ)", Advertising),
        ];
    }
}
