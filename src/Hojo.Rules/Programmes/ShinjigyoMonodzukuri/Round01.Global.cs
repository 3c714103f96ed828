using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.ShinjigyoMonodzukuri;

/// <summary>第1回 グローバル枠: round 1, global.</summary>
internal static partial class Round01
{
    private static Amount Global(RoundBuilder round, Amount investment)
    {
        const string Name = "グローバル枠", Caps = "20人以下 2,500万円 (3,000万円) 21~50人 4,000万円 (5,000万円)";
        var raised = round.Under(Hokkaido, RaisedColumn, "global").Special("wage-special", (44, 47), "大幅賃上げ",
            ClaimsRaisedCap.Is(true) & Revitalising.Is(false),
            "要件の記載がないため、希望の申告だけで見る。再生事業者に適用できないことは公募要領の転記による");
        RaisedTerms(round, "global", raised);

        var merged = round.Under(Hokkaido, "新事業進出枠 グローバル枠", "global");
        var column = round.Under(Hokkaido, Name, "global");
        var tohoku = round.Under(Tohoku, Name, "global");
        var transcription = round.Under(Transcription, Name, "global");
        var capTable = merged.Table("cap-table", (46, 47, Caps), "補助上限額", Employees, raised, CapsByHeadcount,
            "結合されたセルの行がずれたものとみて、新事業進出枠と同じ4行の表による",
            also:
            [
                tohoku.At((64, "101人以上 7,000万円 (9,000万円)"), tohoku.Say("cap-table:differs", "101人以上の行だけをグローバル枠の欄に印字している")),
                transcription.At((1069, "上限額は新事業進出枠と同じ")),
            ]);
        var cap = merged.Limit("cap", (46, 47, Caps), "補助上限額まで", capTable,
            "グローバル枠の補助上限額の欄は空欄である。新事業進出枠と結合されたセルとみて、同じ表を用いる" +
            "(公募要領の転記も「上限額は新事業進出枠と同じ」とする)");
        var rate = column.Rate("rate", (47, "グローバル枠 2/3"), "補助率", Fraction(2, 3),
            also: [tohoku.At((64, "2/3")), transcription.At((1069, "補助率 2/3"))]);
        column.LeavesOut("minimum-wage-special", 47, "この枠に最低賃金引上げ特例の記載はない", "補助率は既に2/3であるため、特例の希望を見ない");

        transcription.Floor("floor", 1069, "補助下限額750万円", Man(750));
        round.Under(Transcription, "賃上げ特例（＝上限額の引上げ）は", "global").Notes("wage-special-bars",
            (1191, "革新枠及びグローバル枠で申請する再生事業者は適用できない"), "グローバル枠で申請する再生事業者は、賃上げ特例を適用できない");
        return (rate * investment).AtMost(cap);
    }
}
