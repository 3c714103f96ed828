using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.RecordFacts;
using static Hojo.Rules.Vocabulary.ShinjigyoShinshutsuFacts;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 ２－２．補助対象外となる事業者, 1. to 22.</summary>
internal static partial class Round03
{
    private const string BarredHeading = "２－２．補助対象外となる事業者";

    private static string[] NamedSubsidies => ["shinjigyo-shinshutsu", "jigyo-saikochiku", "monodzukuri"];

    private static void Barred(RoundBuilder round)
    {
        var barred = round.Under(Doc, BarredHeading);
        PastAwards(barred);
        barred.Excludes("no-employees", (9, "応募申請時点で従業員数が０名の事業者"), "7. 従業員数が0名の事業者", Employees.Is(0));
        barred.Excludes("under-one-year", (9, "新規設立・創業後１年に満たない事業者"), "8. 新規設立・創業後1年に満たない事業者",
            FoundedOn > round.Closes.Minus(Length.Years(1)), "応募申請時点で判定し、申請は締切日までできるので、申請締切日に1年に達していればよいとみる");
        barred.Requires("accounts", (9, "最低１期分の決算書の提出が必要です"), "8. 最低1期分の決算書の提出", HasAccounts.Is(true));
        DeemedLarge(barred);
        barred.Excludes("taxable-income", (10, "課税所得の年平均額が15億円を超える中小企業者"), "10. 直近過去3年分の課税所得の年平均額が15億円を超える",
            AverageTaxableIncome > Oku(15),
            "公募開始時点において確定している(申告済みの)3年分による。「中小企業者」とだけあるが、(2)と(3)の者も同じとみる");
        barred.Binds("stays-eligible", (10, "のいずれにも該当しなくなった事業者"),
            "11. 応募申請以降に補助対象者に該当しなくなった事業者、みなし大企業に該当することとなった事業者は対象外(補助事業実施期間終了後を除く)");
        Kinds(barred);
    }

    // ── 1. から 6. ────────────────────────────────────────────────────────────
    private static void PastAwards(Section barred)
    {
        barred.BarredBy("recent-award", (8, "16か月以内に以下の補助金の補助金交付候補者として採択"),
            "1. 申請締切日から16か月以内に新事業進出・事業再構築・ものづくり補助金で採択された事業者(辞退した事業者を除く)",
            Relation.BarredFor(16, BarStart.Adoption, LookedAt.Deadline, Awards.AdoptedAndKept), NamedSubsidies, RecentAdoption,
            "締切日から16か月前の応当日以後の採択を含む。取消を受けた採択も「採択された」に当たるとみる");
        barred.BarredBy("project-under-way", (8, "交付決定を受けて補助事業実施中の事業者"),
            "1. 申請締切日時点で、同じ補助金の交付決定を受けて補助事業実施中の事業者", Relation.Barred(Awards.UnderWay), NamedSubsidies, ProjectUnderWay);
        barred.Combines("choose-one", (8, "交付を受ける補助金を１つだけ選択して、交付申請を行ってください"),
            "同時期に応募申請できるが、複数の補助金に採択された場合は、交付を受ける補助金を1つだけ選ぶ", Relation.AcceptedOnce,
            ["jigyo-saikochiku", "monodzukuri"], "採択ではなく交付が1つに限られる");
        barred.BarredBy("restructuring-revoked", (8, "事業再構築補助金において採択の取消を受けた事業者"), "2. 事業再構築補助金において採択の取消を受けた事業者",
            Relation.Barred(Awards.Revoked), ["jigyo-saikochiku"], AdoptionRevoked, "記録の「取消」は採択の取消とみる");
        barred.Excludes("restructuring-decision-revoked", (8, "に基づく交付決定の取消を受けている事業者"),
            "3. 事業再構築補助金の交付規程第22条第1項1号、3号、5号、7号、10号、11号、12号に基づく交付決定の取消", RestructuringDecisionRevoked.Is(true));
        barred.Excludes("restructuring-unpaid", (8, "納付命令を受けているにも関わらず、未納付の事業者"), "4. 事業再構築補助金の納付命令を受けて未納付の事業者",
            RestructuringUnpaid.Is(true));
        barred.Excludes("restructuring-report", (9, "「事業化状況・知的財産権報告書」の提出対象"), "5. 事業再構築補助金の事業化状況・知的財産権報告書が未提出の事業者",
            RestructuringReportMissing.Is(true));
        barred.Excludes("restructuring-not-repaid", (9, "受けているにも関わらず、未返還の事業者"), "6. 事業再構築補助金の返還命令を受けて未返還の事業者",
            RestructuringNotRepaid.Is(true));
    }

    // ── 9. みなし大企業 ───────────────────────────────────────────────────────
    private static void DeemedLarge(Section barred)
    {
        barred.Excludes("large-company-half", (9, "２分の１以上を同一の大企業が所有している"), "9.(ア) 同一の大企業が1/2以上を所有",
            LargestLargeCompany >= Fraction(1, 2));
        barred.Excludes("large-company-two-thirds", (9, "３分の２以上を大企業が所有している"), "9.(イ) 大企業が2/3以上を所有",
            AllLargeCompanies >= Fraction(2, 3));
        barred.Excludes("large-company-officers", (9, "役員総数の２分の１以上を占めている"), "9.(ウ) 大企業の役員・職員を兼ねる者が役員総数の1/2以上",
            LargeCompanyOfficers >= Fraction(1, 2), "社外取締役と監査役は役員に含めない(10頁)");
        barred.Excludes("deemed-large-owned", (9, "総額をア～ウに該当する中小企業者が所有している"), "9.(エ) ア〜ウに該当する中小企業者が総数を所有",
            DeemedLargeCompanies.Is(Fraction(1, 1)), "所有者はア〜オを合わせて聞く。総数を所有していれば、エに当たらなくてもカに当たる");
        barred.Excludes("deemed-large-officers", (9, "兼ねている者が役員総数の全てを占めて"), "9.(オ) ア〜ウに該当する者の役員・職員を兼ねる者が役員総数の全て",
            DeemedLargeOfficers.Is(Fraction(1, 1)));
        barred.Excludes("deemed-large-half", (9, "２分の１以上をア～オに該当する中小企業者が"), "9.(カ) ア〜オに該当する中小企業者が1/2以上を所有",
            DeemedLargeCompanies >= Fraction(1, 2));
        barred.Notes("large-company-definition", (9, "海外企業についても、資本金及び従業員数がともに"),
            "大企業: 中小企業者以外で、資本金と従業員数がともに(1)の表の数字を超え、(3)にも該当しない者(海外企業を含む)と、自治体等の公的機関");
        barred.Notes("holders-not-counted", (9, "株式を保有する場合は、その保有比率等をもって上記のみなし大企業の規定を適用しません"),
            "中小企業投資育成株式会社、投資事業有限責任組合、特定子会社と事業承継会社などの保有比率は数えない", "これらが持つ割合は除いて入力する");
        barred.Excludes("joint-venture", (10, "出資総額の過半数が大企業又はみなし大企業である場合"), "9. 出資総額の過半数が大企業又はみなし大企業であるJVの構成員",
            LargeJointVenture.Is(true));
        barred.Binds("not-large-until-end", (10, "補助事業の完了までの間にも及びます"),
            "9. 応募申請日から補助事業の完了までに、株主又は役員の変更によりみなし大企業に該当すると、交付決定が取り消される");
    }

    // ── 12. から 22. ──────────────────────────────────────────────────────────
    private static void Kinds(Section barred)
    {
        barred.Excludes("unincorporated", (10, "法人格のない任意団体"), "12. 法人格のない任意団体(申請時に法人となった者を除く)", WithoutPersonality.Is(true));
        barred.Excludes("no-profitable-business", (10, "収益事業を行っていない法人"), "13. 収益事業を行っていない法人", NoProfitableBusiness.Is(true),
            "社会福祉法人では、公的保険制度の範囲外の事業を収益事業とみる");
        barred.Excludes("public-money", (10, "運営費の大半を公的機関から得ている法人"), "14. 運営費の大半を公的機関から得ている法人", RunOnPublicMoney.Is(true));
        barred.Excludes("political", (10, "15. 政治団体"), "15. 政治団体", PoliticalBody.Is(true));
        barred.Excludes("religious", (10, "16. 宗教法人"), "16. 宗教法人", ReligiousBody.Is(true));
        barred.Excludes("false-application", (10, "申請時に虚偽の内容を申請した事業者"), "17. 申請時に虚偽の内容を申請した事業者", FalseApplication.Is(true));
        barred.Excludes("changed-to-qualify", (10, "専ら本補助金の補助対象者となることのみを目的として"),
            "18. 専ら補助対象者となることのみを目的に資本金や従業員数を変更した事業者", ChangedToQualify.Is(true), Readings.DeclaredAndJudged,
            also: [barred.At((6, "本補助金の対象となることを目的"))]);
        barred.Excludes("suspended", (10, "交付等停止措置又は指名停止措置が講じられている事業者"), "19. 補助金交付等停止措置・指名停止措置を受けている事業者",
            UnderSuspension.Is(true));
        barred.Excludes("misconduct", (10, "補助金又は給付金等において不正を行った事業者"), "20. 経済産業省・中小機構の補助金等で不正を行った事業者",
            SubsidyMisconduct.Is(true));
        barred.Excludes("broke-law", (10, "公募開始日から５年前の日以降に、補助事業に関連する法令違反"), "21. 公募開始日から5年前の日以降に、補助事業に関連する法令違反があった事業者",
            BrokeLaw.Is(true));
        barred.Excludes("antisocial", (10, "暴力団又は暴力団員と関係がある事業者"), "22. 暴力団又は暴力団員と関係がある事業者", AntisocialForces.Is(true));
    }
}
