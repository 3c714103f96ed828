using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.DisposalFacts;
using static Hojo.Rules.Vocabulary.JizokukaFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>第17回 交付規程: what it says and the guideline does not. Its sheets have no page numbers and are counted.</summary>
internal static partial class Round17
{

    // ── 第2条 から 第20条 ─────────────────────────────────────────────────────
    private static void GrantRules(RoundBuilder round, Rounding dueYen)
    {
        round.Under(Rules, "（定義）").Notes("disposal-kinds", (1, "処分制限財産の使用を止め、廃棄処分すること"), "処分: 転用、譲渡、交換、貸付け、担保に供する処分、取壊し、廃棄");
        var decided = round.Under(Rules, "（交付決定の通知）");
        decided.TimeTaken("decision-time", (3, "通常要すべき標準的な期間は、３０日とする"), "交付申請書の受領から交付決定まで", "標準30日", Length.Days(30));
        round.Under(Rules, "（申請の取下げ）").Binds("withdrawal", (3, "当該通知を受けた日から１０日以内に"), "交付決定に不服があり取り下げるときは、通知を受けた日から10日以内に申し出る");
        round.Under(Rules, "（計画変更の承認等）").Prints("reallocation", (3, "各配分額の２０パーセント以内の流用増減を除く"), "変更の承認が要らない、経費区分の配分額の流用増減", "20%以内");
        round.Under(Rules, "（債権譲渡の禁止）").Binds("assignment", (4, "承諾を得ずに、第三者に譲渡し、または承継させてはならない"), "交付決定による権利を承諾なく譲渡しない(信用保証協会、金融機関等を除く)");
        round.Under(Rules, "（事故の報告）").Binds("accident", (4, 5, "補助事業の遂行が困難となった場合においては、速やかに"), "期間内に完了できない、又は遂行が困難なときは、速やかに事故報告書を提出する");
        round.Under(Rules, "（状況報告）").Binds("status-report", (5, "商工会議所地区事務局の要求があったときは、速やかに"), "求められたときは、遂行状況報告書を提出する");
        round.Under(Rules, "（補助金の支払）").Notes("paid-after-fixing", (5, "交付すべき補助金の額を確定した後に支払うものとする"), "補助金は、額の確定後に支払われる");
        round.Under(Rules, "小規模事業者持続化補助金交付決定通知書").Notes("fixed-lower", (13, 14, "のいずれか低い額とする"),
            "確定額は、認められた補助対象経費の2/3(賃金引上げ特例のうち赤字事業者は3/4)と、交付決定額の低い方");
        round.Under(Doc, "（１）小規模事業者であること").Repays("void-small", (4, "補助対象者は事業終了まで小規模事業者であることが必要です"),
            "終了時点で小規模事業者でない場合(卒業加点を希望した事業者を除く)、補助金は交付されない", Portion.Whole(ClaimsGraduation.Is(false) & !Common.SmallAtEnd), dueYen,
            "交付決定通知書の3により、額の確定時に要件を満たしていないと判断されると0円と確定される。終了時点の従業員数は、終了後は実績を入力する",
            consequence: Consequence.NotPaid, also: [round.Under(Rules, "小規模事業者持続化補助金交付決定通知書").At((13, 14, "要件を満たしていないと判断された場合"))]);
        TakenBack(round, dueYen);
        Property(round, dueYen);
    }

    // ── 第21条 から 第23条 ────────────────────────────────────────────────────
    private static void TakenBack(RoundBuilder round, Rounding dueYen)
    {
        var tax = round.Under(Rules, "（消費税等仕入控除税額の確定に伴う補助金の返還）");
        var late = tax.Charges("late-charge", (5, "年利１０．９５パーセントの割合で計算した延滞金"), "延滞金: 返還の期限(命令の日から20日以内)の翌日から納付の日まで", new(10.95m),
            new(RepaymentDueOn, 1, RepaidOn), dueYen, "「未納に係る期間」は、納付期限の翌日から納付の日までとみる");
        tax.Repays("tax-returned", (5, "当該消費税等仕入控除税額の全部または一部の返還を命ずる"), "完了後に確定した、補助金に係る消費税等仕入控除税額の全部又は一部の返還(速やかに報告する)",
            Returned.UpTo(InputTaxDeducted), dueYen, "全部又は一部とだけあるため、0円から仕入控除税額(交付額まで)までとする", dailyCharges: [late]);
        round.Under(Rules, "（是正のための措置および立入検査）").Binds("correction", (5, "是正のための措置を執るべきことを補助事業者に命ずることができる"), "是正の命令に従い、立入検査に応じる");
        var revoked = round.Under(Rules, "（交付決定の取消し等）");
        var surcharge = revoked.Charges("surcharge", (6, "年利１０．９５パーセントの割合で計算した加算金"), "加算金: 補助金の受領の日から納付の日まで", new(10.95m),
            new(PaidOn, 0, RepaidOn), dueYen, "受領の日と納付の日を含む。第1項第4号(事情の変更)の取消しには付かない");
        revoked.Repays("revoked", (6, "期限を付して当該補助金の全部または一部の返還を命ずる"),
            "法令・規程・指示の違反、他の用途への使用、不正、虚偽の申請、期限までの未完了・未報告による交付決定の取消しと返還", Portion.Unstated(DecisionRevoked.Is(true)), dueYen,
            "全部又は一部とだけあるため、0円から全額までとする", dailyCharges: [surcharge, late]);
    }

    // ── 第24条 から 第31条 ────────────────────────────────────────────────────
    private static void Property(RoundBuilder round, Rounding dueYen)
    {
        var property = round.Under(Rules, "（財産の処分の制限）");
        var removal = property.Deducts("disposal-removal", (7, "当該費用の額控除した後、補助率を乗じるものとする"), "処分のための撤去費用等を控除", AssetRemovalCosts);
        property.Repays("disposal-sum", (7, "処分制限財産に係る補助金額を上限として、残存簿価相当額に補助率を乗じて得た額とする"),
            "財産の処分の納付額: 有償の譲渡・貸付けは譲渡額・貸付額×補助率、その他は残存簿価相当額×補助率(その財産に係る補助金額が上限)",
            Portion.Lesser(Portion.Quotient(Amount.Either(AssetSold.Is(true), AssetPrice, AssetBookValue).Less(removal), AwardedCosts),
                Portion.Quotient(AssetGrant, Awarded.Grant)), dueYen,
            "補助率は、補助金交付額が補助対象経費総額に占める割合。事務局は事情を勘案して納付の条件を付さないことができる(第10項)。" +
            "譲渡額が著しく低く、その理由を合理的に説明できないときは、残存簿価相当額を譲渡額として入力する",
            exempt: AssetDisposed.Is(false), also: [property.At((7, "補助率（補助金交付額が補助対象経費")), property.At((7, "譲渡金額、貸付金"))]);
        property.Notes("second-hand-life", (6, 7, "その年数が２年に満たないときは、これを２年とする"), "中古資産の処分制限期間: 法定耐用年数を過ぎていればその20%、途中なら残り年数+経過年数の20%(2年以上)");
        round.Under(Rules, "（財産の管理等）").Binds("asset-register", (6, "「取得財産等管理台帳」を備え管理"), "取得財産等管理台帳を備え、善良な管理者の注意をもって管理する");
        round.Under(Rules, "（産業財産権等に関する報告）").Binds("property-rights", (7, "補助事業の実施期間内に出願もしくは取得した場合"),
            "実施期間内に産業財産権等を出願・取得・譲渡したときは、遅滞なく届け出る");
        round.Under(Rules, "（補助事業において取得した個人情報の取扱い）").Binds("personal-data", (8, "善良なる管理者の注意をもって取り扱わなければならない"), "補助事業で取得した個人情報を適切に取り扱う");
        round.Under(Rules, "（事業効果および賃金引上げ等状況報告）").Term("effect-period", (8, "事業実施期間終了日の属する月の翌月から１年間"),
            "事業効果等状況報告期間の終わり(その翌日から30日以内に様式第14で報告)", [new(Length.Years(1), CompletedOn) { AfterMonth = true }],
            "賃金引上げ特例・加点、卒業加点では、賃金引上げ等の状況も併せて報告する", also: [round.Under(Rules, "（事業効果および賃金引上げ等状況報告）").At((8, "翌日から３０日以内"))]);
        round.Under(Rules, "（成果の発表）").Binds("presentation", (8, "補助事業者に発表させることができるものとする"), "求められたときは、事業の成果を発表する");
        round.Under(Rules, "（反社会的勢力排除に関する誓約）").Excludes("antisocial", (8, "反社会的勢力排除に関する誓約事項について"), "反社会的勢力排除に関する誓約事項のいずれかに該当する者",
            AntisocialForces.Is(true), also: [round.Under(Guidelines.Jizokuka17Annex, "反社会的勢力排除に関する誓約事項").At((3, "下記のいずれにも該当しないことを誓約"))]);
    }
}
