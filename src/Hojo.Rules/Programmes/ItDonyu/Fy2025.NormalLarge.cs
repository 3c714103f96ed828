using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ItDonyuFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>通常枠, 補助金申請額150万円以上450万円以下: four processes, and the wage plan.</summary>
internal static partial class Fy2025
{
    private static Growth PayTarget => Pct(1.5m);

    /// <summary>(ト) 適用外の事業者: businesses that the wage rule does not apply to.</summary>
    private static Condition Exempt => Small | WageRuleExempt.Is(true);

    private static Limit UpperBand(RoundBuilder round, Rounding dueYen)
    {
        Section Doc(string heading) => round.Under(Guidelines.ItNormal2025, heading, "normal-large");

        WagePlan(Doc(Asked));
        Doc(ToolsAsked).Requires("processes", (13, 14, "のうち、４種類以上）含む必要がある"), "業務プロセスを4種類以上含む",
            Processes >= 4 | (Processes >= 3 & GeneralProcess.Is(true)),
            "汎用プロセス(汎P-07)は、他と組み合わせて申請する場合に1プロセスと数える(14頁)");
        Doc("（４） 申請要件").Notes("wage-required", (14, "必須要件"), "この申請額では賃上げ目標が必須要件である");
        var amounts = Doc(Amounts);
        amounts.Floor("floor", (15, "１５０万円～４５０万円以下"), "補助額150万円以上", Man(150), "150万円に満たない場合は、5万円〜150万円未満の申請とする");
        var sum = amounts.Sum("cap-sum", (15, "１５０万円～４５０万円以下"), "補助上限額", Man(450));
        WagesMissed(Doc, dueYen);
        round.Under(Guidelines.ItNormal2025Rules, "（補助金の交付対象者）", "normal-large").Notes("wages-principle",
            (5, "原則として、補助金の額の全部又は一部の返還を求めるものとする"), "交付規程: 賃上げの要件を満たさないときは、原則として補助金の額の全部又は一部の返還を求める",
            "全部か一部かと額は、公募要領の【補足１】による");
        return amounts.Limit("cap", (15, "１５０万円～４５０万円以下"), "補助額450万円以下", sum,
            also: [round.Under(Leaflets.ItDonyu, "補助額").At((296, 298, "150万円～450万円"))]);
    }

    // ── (テ)(ト) ──────────────────────────────────────────────────────────────
    private static void WagePlan(Section asked)
    {
        asked.Requires("payroll", (8, "給与支給総額の年平均成長率を１．５パーセント以上とすること"), "(テ)一 給与支給総額の年平均成長率1.5%以上",
            Exempt | Payroll >= PayTarget, "(ト)の適用外の事業者(小規模事業者を含む)には求めない");
        asked.Requires("wage-floor", (8, "を地域別最低賃金＋３０円以上の水準にすること"), "(テ)二 事業場内最低賃金が地域別最低賃金+30円以上",
            Exempt | WageFloorGap >= 30);
        asked.Requires("wage-plan", (8, "賃金引上げ計画を策定し従業員に表明していること"), "(テ)三 賃金引上げ計画を策定し従業員に表明している",
            Exempt | WagePlanDeclared.Is(true));
        asked.Notes("wage-exempt", (8, "以下の事業者については、（テ）で規定する要件の適用外とする"),
            "(ト) 適用外: 小規模事業者、保険医療機関・保険薬局、介護サービス事業者、社会福祉事業・更生保護事業、学校・専修学校・各種学校");
        asked.Binds("declared-falsely", (9, "発覚した場合、事務局は交付決定の取消しを行う"), "表明していないことが発覚した場合は交付決定の取消し");
        asked.Binds("repayment-limit", (9, "返還額は補助金交付額を上限とし、加算金・延滞金は含まないものとする"),
            "返還額は補助金交付額を上限とし、加算金・延滞金は含まない。期間内に報告をしなかった場合も返還");
    }

    // ── 【補足１】、３－５ ────────────────────────────────────────────────────
    private static void WagesMissed(Func<string, Section> doc, Rounding dueYen)
    {
        var repaid = doc("【補足１】補助金の返還を求める場合");
        var noSurcharge = repaid.Say("no-surcharge", "加算金・延滞金は含まない");
        // By year of the plan of three: the goal is missed, and value added reached its goal.
        Condition[] missed = [.. WageFloorMissed(30).Zip(ActualValueAddedTo, (below, value) => below & value >= Pct(1.5m)).Take(3)];
        repaid.Repays("repay-wage-floor", (9, 10, "その３年のうち目標未達年以降の年数"), "事業場内最低賃金の目標が未達: 補助金の額÷3年×未達年以降の年数",
            Portion.FromFirstMiss(missed), dueYen,
            "(ト)の適用外の事業者には求めない。1年度目の未達は全額、2年度目は2/3、3年度目は1/3。" +
            "その年度までの付加価値額の年平均成長率が1.5%に達しない年度の未達は数えない。" +
            "地域別最低賃金は効果報告期間開始時のもの。天災などの場合は求めない",
            exempt: Exempt | BeyondControl.Is(true), surcharge: noSurcharge);
        repaid.Repays("repay-payroll", (10, "補助金の全部の返還を求める場合がある"),
            "給与支給総額の目標が未達: 補助金の全部の返還を求める場合がある", Portion.Whole(ActualPayroll < PayTarget), dueYen,
            "(ト)の適用外の事業者には求めない。「場合がある」ので最大の額とみる。" +
            "給与支給総額の年率増加率平均が付加価値額の年率増加率平均÷2を超える場合と天災などの場合は求めない。" +
            "1年度目か2年度目の事業場内最低賃金の未達により返還した後は、3年度目の判定を求めない(9頁)。" +
            "一人当たり賃金による判定は事務局の認定による",
            exempt: Exempt | PayAboveHalfValueAdded.Is(true) | BeyondControl.Is(true) | missed[0] | missed[1], surcharge: noSurcharge);

        var withdrawn = doc(Withdrawing);
        withdrawn.Repays("withdrawal-wages", (26, "賃上げ目標の要件未達成とみなされ補助金の全額返還となる"),
            "賃上げ目標の判定前に辞退した場合は要件未達成とみなされ補助金の全額返還(適用外の事業者を除く)",
            Portion.Whole(Withdrew.Is(true)), dueYen,
            "加算金・延滞金は辞退の返還の行にだけ示す。要件未達成の返還には含まないともある(9頁)", exempt: Exempt);
        doc("（２） 効果報告が未報告又は計画値が未達の場合について").Repays("no-report", (26, "効果報告が効果報告期間内に提出がなかった場合"),
            "期間内に効果報告の提出がない場合は補助金の全部又は一部の返還", Portion.Unstated(ReportMissing.Is(true)), dueYen,
            "賃上げ目標が必須となる申請に限る。額の記載がないため、0円から全額までとする", exempt: Exempt, surcharge: noSurcharge);
    }
}
