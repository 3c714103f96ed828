using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>一般型 第8回 １－６: three formulas of repayment with their exemptions, and what the rules of the grants take back.</summary>
internal static partial class General08
{
    /// <returns>端数処理 of what is due.</returns>
    private static Rounding Afterwards(RoundBuilder round, Special raised)
    {
        var missed = round.Under(Doc, "１－６．基本要件未達の場合の補助金返還義務及び免除要件");
        var dueYen = missed.RoundsDown("due-whole-yen", Passage.Silent(12), "返還額の円未満切捨て", Yen(1), Readings.DueRoundedDown);
        var returned = round.Under(Rules, "（収益納付及び補助金返還）");
        missed.Repays("repay-wage", (12, "（補助金交付額-補助上限引き上げ額）×（1-1人当たり給与支給総額の場合の達成率）"),
            "1人当たり給与支給総額の目標が未達: (補助金交付額−補助上限引き上げ額)×(1−達成率)",
            Portion.Shortfall(ActualPayrollPerHead, TargetPayrollPerHead, Pct(3.5m)), dueYen,
            "達成率は、事業計画終了時点の年平均成長率÷申請時に掲げた3.5%以上の目標値。成長率が0又はマイナスなら全額(引き上げ額は特例の規定で全額となる)。" +
            "「営業利益赤字の場合など」は、付加価値額が増加せず、企業全体として期間の過半数が赤字の場合とする",
            exempt: Revitalising.Is(true) | (ValueAddedIncreased.Is(false) & MostYearsInDeficit) | BeyondControl.Is(true),
            exceptRaisedBy: raised,
            also: [returned.At((8, "給与支給総額の年平均成長率が2.0%以上"), differs: ("前の公募の要件(地域別最低賃金の直近5年間の年平均成長率又は2.0%)の未達による返還",
                "repayment by the goals of earlier calls (growth of the minimum wage, or 2.0% of total pay)"))]);
        missed.Repays("repay-wage-floor", (12, "補助金額を事業計画年数で除した額の返還を求めます"),
            "事業場内最低賃金(+30円)が3月末時点で未達の年ごとに、補助金額÷事業計画年数",
            Portion.Years(PlanYears, Unexcused(WageFloorMissed(30))), dueYen,
            "未達の年ごとに返還する。付加価値額がその年度に基準年度より増加せず、その年度が営業利益赤字の年は数えない。" +
            "年ごとの答えがなければ、計画全体の答えをその年のものとする。最低賃金引き上げ特例適用事業者にはこの要件が適用されないため、返還もないとみる",
            exempt: Revitalising.Is(true) | BeyondControl.Is(true) | ClaimsMinimumWageSpecial.Is(true));
        Rescinded(round, dueYen);
        missed.Repays("repay-raised", (12, "以下のいずれか一方でも未達の場合は、補助金交付金額から従業員規模ごとの補助上限額との差額分"),
            "大幅賃上げ特例の要件(1人当たり年平均6.0%、毎年3月末に+50円)のどちらかが未達: 補助上限引き上げ額",
            Portion.Whole(ActualPayrollPerHead < Pct(6.0m) | WageFloorEverMissed(50)), dueYen,
            Reading.Resting(Rules, "6.0%より高い目標値を掲げた場合も、この差額は6.0%で判定する。公募要領にこの返還の免除はないが、" +
                "交付規程第28条第3項が「予見できない大きな事業環境の変化に直面するなどの正当な理由なく」とするため、責めに帰さない理由があれば返還はないとみる"),
            exempt: BeyondControl.Is(true), onlyRaisedBy: raised,
            also: [returned.At((8, "予見できない大きな事業環境の変化に直面するなどの正当な理由なく"))]);
        return dueYen;
    }

    /// <summary>事業計画期間の過半数が営業利益赤字: most of the plan years in operating deficit.</summary>
    private static Condition MostYearsInDeficit
        => (PlanYears.Is(3) & InDeficit(3, 2)) | (PlanYears.Is(4) & InDeficit(4, 3)) | (PlanYears.Is(5) & InDeficit(5, 3));

    private static LinearTest InDeficit(int years, int least)
        => new(($"{years}年のうち{least}年以上が営業赤字", $"operating deficit in {least} of {years} years or more"),
            [.. ActualOperatingDeficit.Take(years).Select(year => ((Fact)year, 1))], least);

    // ── 交付規程 ──────────────────────────────────────────────────────────────
    private static void Rescinded(RoundBuilder round, Rounding dueYen)
    {
        var late = GrantRules.Write(round, dueYen);
        var rescinded = round.Under(Rules, "（交付決定の取消し等）");
        rescinded.Repays("repay-unreported", (6, "第27条第1項に定める事業実施効果報告を行わなかった場合"), "効果報告を行わなかった場合、交付決定の全部又は一部の取消しと返還",
            Portion.Unstated(ReportMissing.Is(true)), dueYen, "額の記載がないため、0円から全額までとする。この取消しには加算金が付かない(第3項の号に挙がらない)", dailyCharges: [late],
            also: [round.Under(Doc, "（４） 補助事業完了後の実績報告").At((35, "効果を報告しなかった場合には、補助金の返還を求めることがあります"))]);
        round.Under(Rules, "（計画変更の承認等）").Binds("changes-approved",
            (3, "あらかじめ様式第2による計画変更申請書"), "経費の配分(10%以内の流用増減を除く)、取得物品、実施場所の変更等はあらかじめ承認を受ける");
    }
}
