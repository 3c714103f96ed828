using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.ShinjigyoMonodzukuri;

/// <summary>第1回 革新的新製品・サービス枠: round 1, innovative products and services.</summary>
internal static partial class Round01
{
    private static Amount Kakushin(RoundBuilder round, Amount investment)
    {
        const string Name = "革新的新製品・サービス枠", Caps = "5人以下 750万円 (850万円) 6~20人 1,000万円 (1,250万円)";
        var smallOrRevitalising = SmallBusiness.Holds | Revitalising.Is(true);
        var minimumWage = round.Under(Hokkaido, "最低賃金引上げ特例", "kakushin").Special("minimum-wage-special", 45, "最低賃金引上げ特例",
            ClaimsMinimumWageSpecial.Is(true) & !smallOrRevitalising,
            "小規模・再生事業者は除く(既に2/3)。要件の記載がないため、希望の申告だけで見る");
        MinimumWageTerms(round, "kakushin", 45, minimumWage);
        var raised = round.Under(Hokkaido, RaisedColumn, "kakushin").Special("wage-special", (44, 45), "大幅賃上げ",
            ClaimsRaisedCap.Is(true) & !minimumWage.When & Revitalising.Is(false),
            "要件の記載がないため、希望の申告だけで見る。最低賃金引上げ特例との併用と再生事業者の適用ができないことは、公募要領の転記による");
        RaisedTerms(round, "kakushin", raised);

        // ── 補助上限額 ── 大幅賃上げ ── 補助率 ──────────────────────────────────
        var column = round.Under(Hokkaido, Name, "kakushin");
        var tohoku = round.Under(Tohoku, Name, "kakushin");
        var transcription = round.Under(Transcription, Name, "kakushin");
        var capTable = column.Table("cap-table", (45, Caps), "補助上限額", Employees, raised,
        [
            (UpTo(5),         Man(750),   Man(850)),
            (Between(6, 20),  Man(1_000), Man(1_250)),
            (Between(21, 50), Man(1_500), Man(2_500)),
            (AtLeast(51),     Man(2_500), Man(3_500)),
        ],
        also: [tohoku.At((62, Caps)), transcription.At((1064, "1〜5人 750万（850万）／6〜20人 1,000万（1,250万）"))]);
        var cap = column.Limit("cap", (45, Caps), "補助上限額まで", capTable);
        var rate = column.Rate("rate", (45, "1/2、小規模・再生2/3"), "補助率", Fraction(1, 2),
            [
                new(column.Say("rate:small", "小規模・再生"), smallOrRevitalising, Fraction(2, 3)),
                new(minimumWage, Fraction(2, 3)),
            ],
            also: [tohoku.At((62, "1/2、小規模・再生2/3")), transcription.At((1065, "中小1/2（2/3）・小規模／再生2/3"))]);
        var small = round.Under(Hokkaido, "小規模・再生", "kakushin");
        small.LeavesOut("small-business", 45, "「小規模」の定義の記載がない", Reading.Resting(Guidelines.Monodzukuri20,
            "商業・サービス業5人以下、宿泊業・娯楽業と製造業その他20人以下とする(ものづくり補助金の公募要領による)"));
        small.LeavesOut("revitalising", 45, "「再生事業者」の定義の記載がない", "申請者の申告による");

        transcription.Floor("floor", 1063, "補助下限額100万円", Man(100));
        round.Under(Transcription, "賃上げ特例（＝上限額の引上げ）は", "kakushin").Notes("wage-special-bars",
            (1190, 1191, "革新枠で地域別最低賃金引上げ特例を申請する事業者は適用できない"),
            "革新枠で最低賃金引上げ特例を申請する事業者と再生事業者は、賃上げ特例を適用できない",
            "補助上限額に達しない場合の適用不可は、上限の引上げが意味を持たない場合であり、計算に影響しない");
        return (rate * investment).AtMost(cap);
    }
}
