using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.Monodzukuri.R6Leaflet.Common;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.MonodzukuriFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.Monodzukuri.R6Leaflet;

/// <summary>製品・サービス高付加価値化枠.</summary>
internal static class ValueAddedTrack
{
    // 20次 補助上限額                                                                                                            上限額      引上げ後
    private static readonly Figure<Yen> CapTable = Table("cap-table", ("補助上限額(従業員数別)", "ceiling by headcount"), Guide["補助上限額", 283, 286], Employees, Raised,
        (UpTo(5),         Man(750),   Man(850)),
        (Between(6, 20),  Man(1_000), Man(1_250)),
        (Between(21, 50), Man(1_500), Man(2_500)),
        (AtLeast(51),     Man(2_500), Man(3_500)));

    private static readonly Limit Cap = new("cap", ("補助上限750万円~2,500万円", "ceiling of ¥7,500,000 to ¥25,000,000"), CapTable, Doc["補助上限", 80])
    { Reading = ("リーフレットは幅だけを示すため、従業員数の区分は第20次公募要領による", "the leaflet gives a range only; the bands are those of the guideline of round 20") };

    private static readonly PrintedFigure Uplift = new("uplift", ("補助上限引上げ額(従業員数別)", "addition to the ceiling by headcount"),
        ("5人以下 100万円、6~20人 250万円、21~50人 1,000万円、51人以上 1,000万円", "up to 5: ¥1,000,000; 6 to 20: ¥2,500,000; 21 to 50: ¥10,000,000; 51 or more: ¥10,000,000"), Guide["補助上限引上げ額", 340, 343])
    { Reading = ("「補助上限額」の表の引上げ後の額は、補助上限額にこの額を加えたもの", "the raised column of the ceilings is the ceiling plus this sum") };

    private static readonly Special Saisei = new("revitalising", ("再生事業者", "business under revitalisation"), Revitalising.Is(true), Doc["補助率", 82])
    { Reading = ("リーフレットに再生事業者の定義がないため、申請者の申告による", "not defined in the leaflet; as stated by the applicant") };

    private static readonly Figure<Rate> Rate = RateOf("rate", ("補助率", "rate"), 1, 2, Doc["補助率", 82])
        .When(("小規模・再生", "small or revitalising"), Small.When | Saisei.When, Fraction(2, 3))
        .When(("最低賃金引上げ特例", "minimum wage special"), MinimumWage.When, Fraction(2, 3));

    public static readonly Track Track = new("monodzukuri/r6-leaflet/value-added", ("製品・サービス高付加価値化枠", "high value-added products and services"),
        [
            .. Opening,
            new Note("track", ("製品・サービス開発の取組を支援", "supports the development of products and services"), Doc["製品・サービス高付加価値化枠", 25, 31]),
            .. Flow,
            new Requirement("innovative", ("革新的な新製品・新サービスの開発による高付加価値化", "higher value by developing an innovative product or service"), Innovative.Is(true), Doc["製品・サービス高付加価値化枠 要件", 73, 76]) { Reading = Judged },
            CapTable, Cap, Uplift, NoFloor,
            Rate, Small, Saisei, WholeYen,
            .. Expenses,
            .. Others,
            .. Requirements,
            .. Closing,
        ],
        (Rate * SharedCosts).AtMost(Cap).Rounded(WholeYen));
}
