using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.RecordFacts;
using static Hojo.Rules.Vocabulary.ShoryokukaFacts;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>一般型 第8回 ２．補助対象者: who may apply, and who may not.</summary>
internal static partial class General08
{
    private static string[] OtherThree => ["monodzukuri", "jigyo-saikochiku", "shinjigyo-shinshutsu"];

    // ── ２－１ 補助対象者 ─────────────────────────────────────────────────────
    private static (Condition Now, Condition AtEnd) Applicants(RoundBuilder round)
    {
        var who = round.Under(Doc, "２－１.補助対象者");
        who.Requires("in-japan", (14, "日本国内で事業を営み、かつ日本国内に本社及び補助事業の実施場所を有する"), "国内で法人登記等がされて事業を営み、国内に本社と補助事業の実施場所を有する",
            InJapan.Is(true) & SiteInJapan.Is(true), "国内に本社を有することも、国内で登記され事業を営むことの申告に含める");
        var specified = round.Under(Doc, "エ 【特定事業者の一部】").ByChoice("specified-employees",
            (15, 16, "卸売業 400人 サービス業又は小売業（ソフトウェア業、情報処理サービス業、旅館業を除く） 300人"),
            "特定事業者の常勤従業員数", TradedIn, ("人", "people"),
        [
            (Industry.ManufacturingConstructionTransport, 500),
            (Industry.Wholesale,                          400),
            (Industry.Services,                           300),
            (Industry.Retail,                             300),
            (Industry.RubberProducts,                     500),
            (Industry.SoftwareAndInformation,             500),
            (Industry.Inns,                               500),
            (Industry.Other,                              500),
        ]);
        var size = Definitions.Sme(round.Under(Doc, "ア 【中小企業者（組合関連以外）】"), 14)
            | (Organisation.Is(ShoryokukaOrganisation.Company) & (SoleProprietor.Is(true) | Capital < Oku(10)) & Employees <= specified)
            | Organisation.Is(ShoryokukaOrganisation.Cooperative)
            | Definitions.Others(ShoryokukaOrganisation.NonProfit, ShoryokukaOrganisation.SocialWelfare, ShoryokukaOrganisation.Dentistry);
        who.Requires("size", (14, "下記ウ~キの要件を満たす者で、個人事業主を含む"), "中小企業等(ア〜キ)であること", size,
            "中小企業者は資本金か従業員数のどちらかを満たせばよく、特定事業者は従業員数と資本金10億円未満の両方による。個人事業主は従業員数で判定する。" +
            "組合等の構成員の要件と、NPO法人・社会福祉法人・医療法人の人数以外の要件は、組織形態の申告による");
        round.Under(Doc, "エ 【特定事業者の一部】").Prints("specified-capital", (15, "資本金の額又は出資の総額が10億円未満であるもの"), "特定事業者の資本金", "10億円未満");

        var small = round.Under(Doc, "ウ 【小規模企業者・小規模事業者】");
        small.Notes("small-definition", (15, "製造業その他・宿泊業・娯楽業では20人以下、卸売業・小売業・サービス業では5人以下"),
            "小規模: 製造業その他・宿泊業・娯楽業20人以下、卸売業・小売業・サービス業5人以下の会社・個人。NPO法人・社会福祉法人・医療法人は20人以下で補助率が2/3");
        small.Notes("small-at-end", (15, "補助事業実施期間終了までに定義からはずれた場合は補助率2/3から1/2へ計画変更となります"),
            "補助事業実施期間終了までに小規模の定義から外れた場合、補助率は2/3から1/2になる",
            "終了時点の従業員数の計画で見る。交付決定までに外れた場合も同じ");
        return (Small(Employees), Small(EmployeesAtEnd));
    }

    private static Condition Small(Fact<int> employees) => Definitions.Small(employees,
        ShoryokukaOrganisation.NonProfit, ShoryokukaOrganisation.SocialWelfare, ShoryokukaOrganisation.Dentistry);

    // ── ２－２ 補助対象外となる事業者 ───────────────────────────────────────────
    private static void Barred(RoundBuilder round)
    {
        var barred = round.Under(Doc, "２－２.補助対象外となる事業者");
        Definitions.DeemedLarge(barred, 17);
        Definitions.SameCorporation(barred, 17, 17);
        Awarded(barred);
        barred.Excludes("tourism-award", (18, "応募申請時点で10か月を経過していない事業者"),
            "観光庁の人材不足対策事業(令和7年度)・省力化投資補助事業(令和8年度)の交付決定から10か月を経過していない", TourismAward.Is(true));
        barred.Excludes("antisocial", (17, "「企業が反社会的勢力による被害を防止するための指針」に規定する反社会的勢力に該当する"), "暴力団又は反社会的勢力に該当する、又はこれらと関係がある",
            AntisocialForces.Is(true));
        barred.Excludes("no-employees", (18, "応募時点において、従業員が0名の事業者"), "応募時点で従業員が0名", Employees.Is(0));
        barred.Excludes("no-full-year-staff", (18, "1人当たり給与支給総額の対象となる従業員が0名の事業者"), "1人当たり給与支給総額の対象となる従業員(全月分の給与の支給を受けた者)が0名",
            FullYearStaff.Is(false));
        barred.Excludes("copied-plan", (18, "他の中小企業・小規模事業者等から提出された事業と同一若しくは極めて類似した内容の事業"), "他者の事業と同一又は極めて類似した内容の事業(計画重複)",
            CopiedPlan.Is(true), "米国の追加関税措置の影響を受け、同一サプライチェーンに波及する計画は除く");
        barred.Excludes("made-to-fit", (18, "専ら本事業の対象事業者となることのみを目的として、資本金、従業員数等を変更している"), "対象となることのみを目的に資本金・従業員数等を変更している",
            SizeMadeToFit.Is(true), Readings.DeclaredAndJudged);
        barred.Excludes("passive", (18, "事業の遂行（効果報告を含む）に主体的でないと判断される事業者"), "事業の遂行に主体的でない(GビズIDの貸し借り、窓口担当を外部に任せる等)",
            Passive.Is(true), Readings.DeclaredAndJudged);
        barred.Excludes("suspended", (18, "補助金交付等停止措置又は指名停止措置が講じられている事業者"), "補助金交付等停止措置・指名停止措置が講じられている", SuspendedBySupport.Is(true));
        barred.Excludes("labour-prosecution", (18, "過去1年において、労働関係法令違反により送検処分を受けた事業者"), "過去1年に労働関係法令違反で送検処分を受けた",
            SentForLabourLaw.Is(true));
        barred.Excludes("offence", (18, "公募開始日から5年前の日以降に、補助事業に関連する法令違反があった事業者"), "公募開始日の5年前の日以降に補助事業に関連する法令違反があった",
            RelatedOffence.Is(true));
        barred.Excludes("misconduct", (19, "補助金又は給付金等において不正を行った事業者"), "経済産業省又は中小機構の補助金・給付金等で不正を行った", MisusedSupport.Is(true));
        barred.Notes("false-statement", (18, "申請時に虚偽の内容を提出した事業者"), "虚偽の内容の申請は対象外となり、次回以降の公募への申請ができなくなる");
        barred.Binds("still-eligible", (17, "応募以降に2-1.補助対象者 ア~キのいずれの要件も満たさなくなった事業者"),
            "補助事業実施期間の終了まで中小企業等であり、みなし大企業に当たらない(終了後に超えても対象外にならない)");
    }

    // ── 交付決定を受けた補助金 ─────────────────────────────────────────────────
    private static void Awarded(Section barred)
    {
        const string Ended = "記録の「事業終了」は補助金の支払いまで完了したものとみる。支払いが済んでいなければ「交付決定」とする";
        barred.BarredBy("own-unpaid", (17, "本事業へ応募申請・交付申請中の事業者及び交付決定を受け事務局からの補助金支払が完了していない事業者"),
            "一般型に応募・交付申請中、又は交付決定を受けて補助金の支払いが完了していない", Relation.Barred(Awards.Unpaid), Shoryokuka.Generals, UnpaidAward, Ended);
        barred.BarredBy("others-unpaid", (18, "応募申請時点で事務局からの補助金支払が完了していない事業者"),
            "ものづくり・事業再構築・新事業進出補助金の交付決定を受け、補助金の支払いが完了していない", Relation.Barred(Awards.UnderWay), OtherThree, UnpaidAward, Ended);
        barred.BarredBy("two-decisions", (18, "交付決定を合計で2回以上受けた事業者"),
            "応募申請日から過去3年間にものづくり・事業再構築・新事業進出補助金の交付決定を合計2回以上受けた",
            Relation.Fewer(2, 36, BarStart.Decision, LookedAt.Application, Awards.Decided), OtherThree, SeveralDecisions,
            "3年前の応当日以後の交付決定を数える。辞退・取消となったものも交付決定を受けたうちに数える");
        barred.BarredBy("revoked", (18, "第17条による交付決定取消を受けた事業者"), "本事業で適正化法第17条による交付決定の取消しを受けた",
            Relation.Barred(Awards.Revoked), Shoryokuka.Generals, AdoptionRevoked, "記録の「取消」は交付決定の取消しとみる");
    }
}
