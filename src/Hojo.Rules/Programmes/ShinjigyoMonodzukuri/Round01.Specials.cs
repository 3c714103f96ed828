using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;

namespace Hojo.Rules.Programmes.ShinjigyoMonodzukuri;

/// <summary>第1回: what 新事業進出枠 and グローバル枠 share, and the two specials, whose conditions are not printed.</summary>
internal static partial class Round01
{
    // ── 従業員数 ── 補助上限額 ── 大幅賃上げ ──
    private static (Band, Yen, Yen)[] CapsByHeadcount =>
    [
        (UpTo(20),         Man(2_500), Man(3_000)),
        (Between(21, 50),  Man(4_000), Man(5_000)),
        (Between(51, 100), Man(5_500), Man(7_000)),
        (AtLeast(101),     Man(7_000), Man(9_000)),
    ];

    /// <summary>大幅賃上げ has no printed conditions: who claims it waits for the office.</summary>
    private static void RaisedTerms(RoundBuilder round, string track, Special raised)
        => round.Under(Hokkaido, RaisedColumn, track).Requires("wage-special-terms", (44, "カッコ内は大幅賃上げを行う場合"),
            "カッコ内の補助上限額は大幅賃上げを行う場合に限る(要件の記載なし)", !raised.When,
            "大幅賃上げの要件(賃上げの率など)の記載がないため、特例を希望する場合は公募要領での確認を要する", open: raised.When);

    /// <summary>最低賃金引上げ特例 has none either.</summary>
    private static void MinimumWageTerms(RoundBuilder round, string track, int line, Special special)
        => round.Under(Hokkaido, "最低賃金引上げ特例", track).Requires("minimum-wage-special-terms", (line, "最低賃金引上げ特例： 補助率を2/3に引上げ"),
            "最低賃金引上げ特例(要件の記載なし)", !special.When,
            Reading.Resting(Leaflets.Monodzukuri, "要件の記載がないため、特例を希望する場合は確認を要する。" +
                "令和6年度補正では最低賃金+50円以内の従業員が30%以上、" +
                "2026年の公募では当時の最低賃金以上・令和7年度改定後の最低賃金未満とする情報がある"),
            open: special.When);
}
