using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;

namespace Hojo.Rules.Programmes.ShinjigyoMonodzukuri;

/// <summary>第1回 新事業進出枠: round 1, new business entry.</summary>
internal static partial class Round01
{
    private static Amount Shinjigyo(RoundBuilder round, Amount investment)
    {
        const string Name = "新事業進出枠", Caps = "20人以下 2,500万円 (3,000万円) 21~50人 4,000万円 (5,000万円)";
        var minimumWage = round.Under(Hokkaido, "最低賃金引上げ特例", "shinjigyo").Special("minimum-wage-special", 46, "最低賃金引上げ特例",
            ClaimsMinimumWageSpecial.Is(true),
            "この枠の欄には「小規模・再生事業者は除く」がないため、小規模・再生事業者も使える。要件の記載がないため、希望の申告だけで見る");
        MinimumWageTerms(round, "shinjigyo", 46, minimumWage);
        var raised = round.Under(Hokkaido, RaisedColumn, "shinjigyo").Special("wage-special", (44, 46), "大幅賃上げ", ClaimsRaisedCap.Is(true),
            "要件の記載がないため、希望の申告だけで見る。最低賃金引上げ特例との併用を禁じる記載はこの枠にはない");
        RaisedTerms(round, "shinjigyo", raised);

        var column = round.Under(Hokkaido, Name, "shinjigyo");
        var tohoku = round.Under(Tohoku, Name, "shinjigyo");
        var transcription = round.Under(Transcription, Name, "shinjigyo");
        var capTable = column.Table("cap-table", (46, Caps), "補助上限額", Employees, raised, CapsByHeadcount,
            "結合されたセルの行がずれたものとみて、北海道経済産業局の資料の4行の表による(公募要領の転記も同じ)",
            also:
            [
                tohoku.At((63, Caps), tohoku.Say("cap-table:differs", "101人以上の行だけをグローバル枠の欄に印字している")),
                transcription.At((1067, "1〜20人 2,500万（3,000万）／21〜50人 4,000万（5,000万）")),
            ]);
        var cap = column.Limit("cap", (46, Caps), "補助上限額まで", capTable);
        var rate = column.Rate("rate", (46, "1/2 ※最低賃金引上げ特例： 補助率を2/3に引上げ"), "補助率", Fraction(1, 2), [new(minimumWage, Fraction(2, 3))],
            also: [tohoku.At((63, "1/2 ※最低賃金引上げ特例：補助率を2/3に引上げ")), transcription.At((1068, "補助率 1/2（2/3）"))]);

        transcription.Floor("floor", 1066, "補助下限額750万円", Man(750));
        round.Under(Transcription, "あなたに当てはまる補助率", "shinjigyo").Notes("small-rate",
            (1185, "新事業進出枠は、小規模企業・小規模事業者・再生事業者でも1/2"), "小規模企業・小規模事業者・再生事業者も1/2");
        round.Under(Transcription, "創業（設立）から1年未満か（新事業進出枠のみ関係）", "shinjigyo").Excludes("under-one-year",
            (1227, "新事業進出枠は申請時点で決算を最低1期終えていることが必要です"), "創業・設立から1年未満(決算を1期も終えていない)",
            FoundedOn > round.Closes.Minus(Length.Years(1)), "申請締切日で判定する。決算を1期終えているかは聞かず、1年の経過で見る");
        return (rate * investment).AtMost(cap);
    }
}
