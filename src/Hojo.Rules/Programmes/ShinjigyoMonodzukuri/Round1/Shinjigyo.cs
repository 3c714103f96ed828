using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.ShinjigyoMonodzukuri.Common;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;

namespace Hojo.Rules.Programmes.ShinjigyoMonodzukuri;

/// <summary>第1回 新事業進出枠.</summary>
internal static class Shinjigyo
{
    private static readonly Special MinimumWage = new("minimum-wage-special", ("最低賃金引上げ特例", "minimum wage special"), ClaimsMinimumWageSpecial.Is(true), Hokkaido["最低賃金引上げ特例", 46])
    { Reading = ("この枠の欄には「小規模・再生事業者は除く」がないため、小規模・再生事業者も使える。要件の記載がないため、希望の申告だけで見る", "this cell does not bar small businesses or those under revitalisation, so they may use it; the claim alone is read, as no conditions are printed") };

    private static readonly Special Raised = new("wage-special", ("大幅賃上げ", "large wage rises"), ClaimsRaisedCap.Is(true), Hokkaido["枠・類型、補助上限額、補助率 ※カッコ内は大幅賃上げを行う場合", 44, 46])
    { Reading = ("要件の記載がないため、希望の申告だけで見る。最低賃金引上げ特例との併用を禁じる記載はこの枠にはない", "the claim alone is read, as no conditions are printed; nothing bars it together with the minimum wage special on this track") };

    private static readonly Figure<Yen> CapTable = Table("cap-table", ("補助上限額", "ceiling"), Hokkaido["新事業進出枠", 46], Employees, Raised,
        (UpTo(20),         Man(2_500), Man(3_000)),
        (Between(21, 50),  Man(4_000), Man(5_000)),
        (Between(51, 100), Man(5_500), Man(7_000)),
        (AtLeast(101),     Man(7_000), Man(9_000)));

    private static readonly Limit Cap = new("cap", ("補助上限額まで", "at most the ceiling"), CapTable, Hokkaido["新事業進出枠", 46]);

    private static readonly Figure<Rate> Rate = RateOf("rate", ("補助率", "rate"), 1, 2, Hokkaido["新事業進出枠", 46]).When(("最低賃金引上げ特例", "minimum wage special"), MinimumWage.When, Fraction(2, 3));

    public static readonly Track Track = new("shinjigyo-monodzukuri/1/shinjigyo", ("新事業進出・ものづくり補助金 第1回 新事業進出枠", "new business entry and monodzukuri subsidy, round 1: new business entry"),
    [
        .. Opening(("既存事業とは異なる新市場・高付加価値事業への進出", "entry into new markets and higher value, other than the present business")),
        new Exclusion("under-one-year", ("創業・設立から1年未満(決算を1期も終えていない)", "founded less than a year ago (no closed financial year)"), FoundedOn > Day(2026, 10, 30).PlusYears(-1), Transcription["決算を最低1期終えている", 1227])
        { Reading = ("申請締切日(2026年10月30日)で判定する。決算を1期終えているかは聞かず、1年の経過で見る", "judged at the deadline (2026-10-30), by the year passed; whether a financial year was closed is not asked") },
        CapTable, Cap,
        new Note("second-leaflet", ("東北経済産業局の資料は101人以上の行だけをグローバル枠の欄に印字している", "the leaflet of the Tohoku bureau prints the row of 101 or more in the cell of the global track"), Tohoku["新事業進出枠", 63, 64])
        { Reading = ("結合されたセルの行がずれたものとみて、北海道経済産業局の資料の4行の表による(公募要領の転記も同じ)", "read as a merged cell whose last row slipped; the four rows of the Hokkaido leaflet stand, as in the transcription") },
        Raised, RaisedTerms(Raised),
        Rate,
        new Note("small-rate", ("小規模企業・小規模事業者・再生事業者も1/2", "1/2 for small businesses and those under revitalisation too"), Transcription["新事業進出枠は、小規模企業・小規模事業者・再生事業者でも1/2", 1185]),
        MinimumWage, MinimumWageTerms(MinimumWage, 46),
        WholeYen,
        new Floor("floor", ("補助下限額750万円", "minimum grant ¥7,500,000"), Man(750), Transcription["新事業進出枠（補助下限額750万円）", 1066]),
        .. Closing(14, 16),
    ],
    (Rate * Investment).AtMost(Cap).Rounded(WholeYen));
}
