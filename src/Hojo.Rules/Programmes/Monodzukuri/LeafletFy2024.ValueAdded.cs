using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.MonodzukuriFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>製品・サービス高付加価値化枠: products and services of higher value.</summary>
internal static partial class LeafletFy2024
{
    private static Amount ValueAddedTrack(RoundBuilder round, Amount[] costs, Special raised, Special small, Special minimumWage)
    {
        round.Under(Doc, "製品・サービス高付加価値化枠", Products).Notes("track", (30, 31), "製品・サービス開発の取組を支援");
        round.Under(Doc, "製品・サービス高付加価値化枠 要件", Products).Requires("innovative", (75, 76), "革新的な新製品・新サービスの開発による高付加価値化",
            Innovative.Is(true), Readings.DeclaredAndJudged);

        // 20次 ────────────────────────────────────────────────────────────────── 補助上限額 ── 引上げ後 ──
        var table = round.Under(Guide, "補助上限額", Products).Table("cap-table", (3, "従業員数5人以下750万円"), "補助上限額(従業員数別)", Employees, raised,
        [
            (UpTo(5),         Man(750),   Man(850)),
            (Between(6, 20),  Man(1_000), Man(1_250)),
            (Between(21, 50), Man(1_500), Man(2_500)),
            (AtLeast(51),     Man(2_500), Man(3_500)),
        ]);
        Uplift(round, Products, "「補助上限額」の表の引上げ後の額は、補助上限額にこの額を加えたもの");
        var cap = round.Under(Doc, "補助上限", Products).Limit("cap", 80, "補助上限750万円~2,500万円", table,
            Reading.Resting(Guide, "リーフレットは幅だけを示すため、従業員数の区分は第20次公募要領による"));

        var rates = round.Under(Doc, "補助率", Products);
        var revitalising = rates.Special("revitalising", (82, "小規模・再生2/3"), "再生事業者", Revitalising.Is(true),
            "リーフレットに再生事業者の定義がないため、申請者の申告による");
        var rate = rates.Rate("rate", (82, "中小企業1/2、小規模・再生2/3"), "補助率", Fraction(1, 2), raised:
        [
            new(rates.Say("rate:small", "小規模・再生"), small.When | revitalising.When, Fraction(2, 3)),
            new(rates.Say("rate:minimum-wage", "最低賃金引上げ特例"), minimumWage.When, Fraction(2, 3)),
        ]);
        return (rate * Sum(costs)).AtMost(cap);
    }

    private static void Uplift(RoundBuilder round, string track, string reading)
        => round.Under(Guide, "補助上限引上げ額", track).Prints("uplift", (4, "従業員数5人以下各補助対象事業枠の補助上限額から最大100万円"), "補助上限引上げ額(従業員数別)",
            "5人以下 100万円、6~20人 250万円、21~50人 1,000万円、51人以上 1,000万円", reading);
}
