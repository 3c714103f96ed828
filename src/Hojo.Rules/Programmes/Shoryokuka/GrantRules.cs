using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;
using static Hojo.Rules.Vocabulary.ShoryokukaFacts;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>交付規程: what it says of both types and their guidelines do not.</summary>
internal static class GrantRules
{
    /// <returns>延滞金, for what else of the rules is ordered back.</returns>
    public static DailyCharge Write(RoundBuilder round, Rounding dueYen)
    {
        var rules = ShoryokukaGuidelines.Rules2026;
        round.Under(rules, "【みなし大企業】").Excludes("joint-venture", (13, "出資総額の過半数が大企業又はみなし大企業である場合は本規定を準用し補助対象外"),
            "出資総額の過半数が大企業又はみなし大企業であるJV(協同企業体)の構成員", LargeJointVenture.Is(true));
        round.Under(rules, "（申請の取下げ）").Binds("withdrawal", (3, "当該通知を受けた日から10日以内に中小機構に書面をもって申し出なければならない"),
            "交付決定に不服があり取り下げるときは、通知を受けた日から10日以内に申し出る");
        round.Under(rules, "（債権譲渡の禁止）").Binds("assignment", (4, "第三者に譲渡し、又は承継させてはならない"), "交付決定による権利を承諾なく譲渡しない(信用保証協会、金融機関等を除く)");
        var late = round.Under(rules, "（補助金の額の確定等）").Charges("late-charge", (5, "年利10.95パーセントの割合で計算した延滞金"),
            "延滞金: 返還の期限(命令の日から20日以内)の翌日から納付の日まで", new(10.95m), new(RepaymentDueOn, 1, RepaidOn), dueYen,
            "「未納に係る期間」は、納付期限の翌日から納付の日までとみる");
        round.Under(rules, "（消費税等仕入控除税額の確定に伴う補助金の返還）").Repays("tax-returned", (5, "当該消費税等仕入控除税額の全部又は一部の返還を命ずる"),
            "完了後に確定した、補助金に係る消費税等仕入控除税額の全部又は一部の返還(速やかに報告する)", Returned.UpTo(InputTaxDeducted), dueYen,
            "全部又は一部とだけあるため、0円から仕入控除税額(交付額まで)までとする", dailyCharges: [late]);
        var revoked = round.Under(rules, "（交付決定の取消し等）");
        var surcharge = revoked.Charges("surcharge", (6, "年利10.95パーセントの割合で計算した加算金の納付を併せて命ずる"),
            "加算金: 補助金の受領の日から納付の日まで", new(10.95m), new(PaidOn, 0, RepaidOn), dueYen,
            "受領の日と納付の日を含む。法令・規程・条件の違反、不正、誓約の違反、制度の目的に反する事由による取消しに付く(第3項の号)");
        revoked.Repays("decision-revoked", (6, "期限を付して当該補助金の全部又は一部の返還を命ずる"), "法令・規程・条件の違反、不正、誓約の違反などによる交付決定の取消しと返還",
            Portion.Unstated(DecisionRevoked.Is(true)), dueYen, "全部又は一部とだけあるため、0円から全額までとする", dailyCharges: [surcharge, late]);
        return late;
    }
}
