using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.ShinjigyoMonodzukuri.Common;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.ShinjigyoMonodzukuri;

/// <summary>第1回 革新的新製品・サービス枠.</summary>
internal static class Kakushin
{
    private static readonly Condition SmallOrRevitalising = SmallBusiness.Holds | Revitalising.Is(true);

    private static readonly Special MinimumWage = new("minimum-wage-special", ("最低賃金引上げ特例", "minimum wage special"), ClaimsMinimumWageSpecial.Is(true) & !SmallOrRevitalising, Hokkaido["最低賃金引上げ特例", 45])
    { Reading = ("小規模・再生事業者は除く(既に2/3)。要件の記載がないため、希望の申告だけで見る", "not for small businesses or those under revitalisation, who have 2/3 already; the claim alone is read, as no conditions are printed") };

    private static readonly Special Raised = new("wage-special", ("大幅賃上げ", "large wage rises"), ClaimsRaisedCap.Is(true) & !MinimumWage.When & Revitalising.Is(false), Hokkaido["枠・類型、補助上限額、補助率 ※カッコ内は大幅賃上げを行う場合", 44, 45])
    { Reading = ("要件の記載がないため、希望の申告だけで見る。最低賃金引上げ特例との併用と再生事業者の適用ができないことは、公募要領の転記による", "the claim alone is read, as no conditions are printed; that it does not go with the minimum wage special nor with revitalisation comes from the transcription") };

    private static readonly Figure<Yen> CapTable = Table("cap-table", ("補助上限額", "ceiling"), Hokkaido["革新的新製品・サービス枠", 45], Employees, Raised,
        (UpTo(5),         Man(750),   Man(850)),
        (Between(6, 20),  Man(1_000), Man(1_250)),
        (Between(21, 50), Man(1_500), Man(2_500)),
        (AtLeast(51),     Man(2_500), Man(3_500)));

    private static readonly Limit Cap = new("cap", ("補助上限額まで", "at most the ceiling"), CapTable, Hokkaido["革新的新製品・サービス枠", 45]);

    private static readonly Figure<Rate> Rate = RateOf("rate", ("補助率", "rate"), 1, 2, Hokkaido["革新的新製品・サービス枠", 45])
        .When(("小規模・再生", "small or under revitalisation"), SmallOrRevitalising, Fraction(2, 3))
        .When(("最低賃金引上げ特例", "minimum wage special"), MinimumWage.When, Fraction(2, 3));

    public static readonly Track Track = new("shinjigyo-monodzukuri/1/kakushin", ("新事業進出・ものづくり補助金 第1回 革新的新製品・サービス枠", "new business entry and monodzukuri subsidy, round 1: innovative products and services"),
    [
        .. Opening(("技術的革新性のある製品・サービスの開発", "development of technically innovative products and services")),
        CapTable, Cap,
        new Note("second-leaflet", ("東北経済産業局の資料も同じ表である", "the leaflet of the Tohoku bureau has the same table"), Tohoku["革新的新製品・サービス枠", 62]),
        Raised, RaisedTerms(Raised),
        new Note("wage-special-bars", ("革新枠で最低賃金引上げ特例を申請する事業者と再生事業者は、賃上げ特例を適用できない", "the wage special is not for users of the minimum wage special nor for those under revitalisation"), Transcription["賃上げ特例（＝上限額の引上げ）は", 1188, 1191])
        { Reading = ("補助上限額に達しない場合の適用不可は、上限の引上げが意味を持たない場合であり、計算に影響しない", "that it is not for grants below the ceiling changes no amount") },
        Rate,
        new NotStated("small-business", ("「小規模」の定義の記載がない", "'small' is not defined"), Hokkaido["小規模・再生", 45])
        { Reading = ("商業・サービス業5人以下、宿泊業・娯楽業と製造業その他20人以下とする(ものづくり補助金の公募要領による)", "read as 5 people in commerce and services, 20 in lodging, entertainment, manufacturing and others, as in the guideline of the subsidy before it") },
        new NotStated("revitalising", ("「再生事業者」の定義の記載がない", "'under revitalisation' is not defined"), Hokkaido["小規模・再生", 45]) { Reading = ("申請者の申告による", "as the applicant states") },
        MinimumWage, MinimumWageTerms(MinimumWage, 45),
        WholeYen,
        new Floor("floor", ("補助下限額100万円", "minimum grant ¥1,000,000"), Man(100), Transcription["革新的新製品・サービス枠（補助下限額100万円）", 1063]),
        .. Closing(10, 12),
    ],
    (Rate * Investment).AtMost(Cap).Rounded(WholeYen));
}
