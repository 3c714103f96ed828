using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.ShinjigyoMonodzukuri.Common;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.ShinjigyoMonodzukuri;

/// <summary>第1回 グローバル枠.</summary>
internal static class Global
{
    private static readonly Special Raised = new("wage-special", ("大幅賃上げ", "large wage rises"), ClaimsRaisedCap.Is(true) & Revitalising.Is(false), Hokkaido["枠・類型、補助上限額、補助率 ※カッコ内は大幅賃上げを行う場合", 44, 47])
    { Reading = ("要件の記載がないため、希望の申告だけで見る。再生事業者に適用できないことは公募要領の転記による", "the claim alone is read, as no conditions are printed; that it is not for those under revitalisation comes from the transcription") };

    private static readonly Figure<Yen> CapTable = Table("cap-table", ("補助上限額", "ceiling"), Hokkaido["新事業進出枠 グローバル枠", 46, 47], Employees, Raised,
        (UpTo(20),         Man(2_500), Man(3_000)),
        (Between(21, 50),  Man(4_000), Man(5_000)),
        (Between(51, 100), Man(5_500), Man(7_000)),
        (AtLeast(101),     Man(7_000), Man(9_000)));

    private static readonly Limit Cap = new("cap", ("補助上限額まで", "at most the ceiling"), CapTable, Hokkaido["新事業進出枠 グローバル枠", 46, 47])
    { Reading = ("グローバル枠の補助上限額の欄は空欄である。新事業進出枠と結合されたセルとみて、同じ表を用いる(公募要領の転記も「上限額は新事業進出枠と同じ」とする)", "the cell of this track is empty: read as merged with that of the new business entry track, so the same table stands; the transcription says so too") };

    private static readonly Figure<Rate> TwoThirds = RateOf("rate", ("補助率", "rate"), 2, 3, Hokkaido["グローバル枠", 47]);

    public static readonly Track Track = new("shinjigyo-monodzukuri/1/global", ("新事業進出・ものづくり補助金 第1回 グローバル枠", "new business entry and monodzukuri subsidy, round 1: global"),
    [
        .. Opening(("海外市場開拓(輸出)に向けた国内の輸出体制の強化", "a stronger base at home for exports to markets abroad")),
        CapTable, Cap,
        new Note("second-leaflet", ("東北経済産業局の資料は101人以上の行だけをグローバル枠の欄に印字している", "the leaflet of the Tohoku bureau prints the row of 101 or more in the cell of the global track"), Tohoku["グローバル枠", 63, 64])
        { Reading = ("結合されたセルの行がずれたものとみて、新事業進出枠と同じ4行の表による", "read as a merged cell whose last row slipped; the same four rows as on the new business entry track stand") },
        new Note("same-table", ("上限額は新事業進出枠と同じ、補助率2/3", "the ceilings of the new business entry track; rate 2/3"), Transcription["グローバル枠（補助下限額750万円）上限額は新事業進出枠と同じ", 1069]),
        Raised, RaisedTerms(Raised),
        new Note("wage-special-bars", ("グローバル枠で申請する再生事業者は、賃上げ特例を適用できない", "the wage special is not for those under revitalisation"), Transcription["賃上げ特例（＝上限額の引上げ）は", 1188, 1191]),
        TwoThirds,
        new NotStated("minimum-wage-special", ("この枠に最低賃金引上げ特例の記載はない", "this track has no minimum wage special"), Hokkaido["グローバル枠", 47]) { Reading = ("補助率は既に2/3であるため、特例の希望を見ない", "the rate is 2/3 already, so a claim is not read") },
        WholeYen,
        new Floor("floor", ("補助下限額750万円", "minimum grant ¥7,500,000"), Man(750), Transcription["グローバル枠（補助下限額750万円）", 1069]),
        .. Closing(14, 16),
    ],
    (TwoThirds * Investment).AtMost(Cap).Rounded(WholeYen));
}
