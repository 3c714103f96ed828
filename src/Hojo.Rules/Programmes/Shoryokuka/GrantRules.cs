using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.ShoryokukaFacts;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>交付規程: what it says of both types and their guidelines do not.</summary>
internal static class GrantRules
{
    public static void Write(RoundBuilder round)
    {
        var rules = ShoryokukaGuidelines.Rules2026;
        round.Under(rules, "【みなし大企業】").Excludes("joint-venture", (13, "出資総額の過半数が大企業又はみなし大企業である場合は本規定を準用し補助対象外"),
            "出資総額の過半数が大企業又はみなし大企業であるJV(協同企業体)の構成員", LargeJointVenture.Is(true));
        round.Under(rules, "（申請の取下げ）").Binds("withdrawal", (3, "当該通知を受けた日から10日以内に中小機構に書面をもって申し出なければならない"),
            "交付決定に不服があり取り下げるときは、通知を受けた日から10日以内に申し出る");
        round.Under(rules, "（債権譲渡の禁止）").Binds("assignment", (4, "第三者に譲渡し、又は承継させてはならない"), "交付決定による権利を承諾なく譲渡しない(信用保証協会、金融機関等を除く)");
        round.Under(rules, "（補助金の額の確定等）").Prints("late-charge", (5, "年利10.95パーセントの割合で計算した延滞金"),
            "延滞金: 返還の命令から20日以内に納付がないとき、未納に係る金額に", "年利10.95%");
        round.Under(rules, "（消費税等仕入控除税額の確定に伴う補助金の返還）").Binds("tax-returned", (5, "当該消費税等仕入控除税額の全部又は一部の返還を命ずる"),
            "完了後に消費税等仕入控除税額が確定したら速やかに報告する。その全部又は一部の返還が命じられる");
        round.Under(rules, "（交付決定の取消し等）").Prints("surcharge", (6, "年利10.95パーセントの割合で計算した加算金の納付を併せて命ずる"),
            "加算金: 法令・規程・条件の違反、不正、誓約の違反、制度の目的に反する事由による取消しのとき、受領の日から納付の日まで", "年利10.95%");
    }
}
