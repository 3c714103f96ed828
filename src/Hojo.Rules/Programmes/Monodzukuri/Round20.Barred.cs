using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.MonodzukuriFacts;
using static Hojo.Rules.Vocabulary.RecordFacts;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>第20次 2.4.2 補助対象外となる事業者: who is barred.</summary>
internal static partial class Round20
{
    private static string[] NamedSubsidies => ["shinjigyo-shinshutsu", "jigyo-saikochiku", "monodzukuri"];

    private static void Barred(RoundBuilder round)
    {
        PastAwards(round);
        DeemedLarge(round);
        var barred = round.Under(Doc, "2.4.2 補助対象外となる事業者");
        barred.Excludes("taxable-income", (13, "年平均額が15億円を超える事業者"), "確定している直近過去3年分の課税所得の年平均額が15億円を超える", AverageTaxableIncome > Oku(15),
            "公募開始日時点において確定している(申告済の)3年分による");
        barred.Binds("stays-eligible", (13, "申請以降に前記A）～E）のいずれにも該当しなくなった事業者"),
            "申請以降にA)〜E)に該当しなくなり、又はみなし大企業に該当すると対象外となる(補助事業実施期間終了日の後を除く)");
        barred.Excludes("antisocial", (13, "暴力団又は暴力団員と関係がある事業者"), "暴力団又は暴力団員と関係がある", AntisocialForces.Is(true));
        barred.Excludes("same-corporation", (13, "親会社が議決権の50%超を有する子会社が存在する場合、親会社と子会社は同一法人とみなし"),
            "みなし同一事業者: 議決権の50%超を有する親会社も申請する", ParentVotes > Fraction(1, 2) & SameGroupApplies.Is(true),
            "ちょうど50%の親会社は同一法人とみなさない。申請した全ての事業者が公募申請要件を満たさないものとして扱われる");
        barred.Excludes("identical", (13, "代表者が同じ法人についても同一法人とみなし"), "みなし同一事業者: 子会社・孫会社等、同じ個人が議決権の50%超を持つ会社、代表者が同じ法人も申請する",
            IdenticalApplies.Is(true));
        barred.Excludes("false-statement", (13, "申請時に虚偽の内容を提出した事業者"), "申請時に虚偽の内容を提出した", FalseStatement.Is(true),
            "故意又は重過失による場合、次回以降の公募への申請も一切できない");
        barred.Excludes("changed-to-fit", (14, "専ら本事業の補助対象者となることのみを目的として"), "補助対象者となることのみを目的に資本金・従業員数を変更している", ChangedToFit.Is(true),
            Readings.DeclaredAndJudged);
        barred.Excludes("not-its-own", (14, "事業の遂行に主体的でないと判断される事業者"), "事業の遂行に主体的でない(GビズIDの貸し借り、窓口担当を外部支援機関等に任せる等)",
            NotItsOwn.Is(true), Readings.DeclaredAndJudged);
        barred.Excludes("suspended", (14, "補助金交付等停止措置又は指名停止措置が講じられている事業者"), "経済産業省・中小機構から補助金交付等停止措置・指名停止措置が講じられている",
            StoppedFromSupport.Is(true));
    }

    // ── 過去の採択・交付決定・報告 ─────────────────────────────────────────────
    private static void PastAwards(RoundBuilder round)
    {
        var barred = round.Under(Doc, "2.4.2 補助対象外となる事業者");
        barred.BarredBy("recent-award", (12, "16ヶ月以内に以下の補助金の補助金交付候補者として採択された事業者"),
            "申請締切日から16か月以内に新事業進出・事業再構築・ものづくり補助金で採択された(辞退した場合を除く)",
            Relation.BarredFor(16, BarStart.Adoption, LookedAt.Deadline, Awards.AdoptedAndKept), NamedSubsidies, RecentAdoption,
            "締切日から16か月前の応当日以後の採択を含む。取消を受けた採択も「採択された」に当たるとみる。FAQ(6頁)は14か月とするが、前の公募の記載とみて公募要領による",
            also: [round.Under(Questions, "2.補助対象者について").At((6, "14か月以内にものづくり補助金に採択された事業者"),
                differs: ("14か月以内", "within 14 months"))]);
        barred.BarredBy("project-under-way", (12, "交付決定を受けて補助事業実施中の事業者"), "申請締切日時点で、同じ補助金の交付決定を受けて補助事業実施中",
            Relation.Barred(Awards.UnderWay), NamedSubsidies, ProjectUnderWay);
        barred.Combines("choose-one", (12, "交付を受ける補助金を１つだけ選択して、交付申請を行ってください"),
            "同時期に応募できるが、複数の補助金に採択された場合は、交付を受ける補助金を1つだけ選ぶ", Relation.AcceptedOnce,
            ["shinjigyo-shinshutsu", "jigyo-saikochiku"], "採択ではなく交付が1つに限られる");
        barred.Excludes("past-report", (12, "「事業化状況・知的財産権等報告書」を未提出の事業者"), "過去のものづくり補助金等の「事業化状況・知的財産権等報告書」が未提出",
            PastReportMissing.Is(true), "平成29年度補正以前の補助金は報告書の提出受付が終了しているため、未提出なら申請は一切できない");
        barred.BarredBy("two-decisions", (12, "過去3年間に2回、本補助金の交付決定を受けた事業者"), "申請締切日から過去3年間に2回、本補助金の交付決定を受けた",
            Relation.Fewer(2, 36, BarStart.Decision, LookedAt.Deadline, Awards.Decided), ["monodzukuri"], SeveralDecisions,
            "3年前の応当日以後の交付決定を数える。辞退・取消となったものも交付決定を受けたうちに数える");
    }

    // ── みなし大企業 (1)〜(5) ──────────────────────────────────────────────────
    private static void DeemedLarge(RoundBuilder round)
    {
        var barred = round.Under(Doc, "2.4.2 補助対象外となる事業者");
        barred.Excludes("large-company-half", (12, "2分の1以上を同一の大企業※が所有している"), "みなし大企業(1): 同一の大企業が1/2以上を所有",
            LargestLargeCompany >= Fraction(1, 2));
        barred.Excludes("large-company-two-thirds", (12, "3分の2以上を大企業が所有している"), "みなし大企業(2): 大企業が合わせて2/3以上を所有",
            AllLargeCompanies >= Fraction(2, 3));
        barred.Excludes("large-company-officers", (12, "大企業の役員又は職員を兼ねている者が役員総数の2分の1以上を占めている"),
            "みなし大企業(3): 大企業の役員・職員を兼ねる者が役員総数の1/2以上", LargeCompanyOfficers >= Fraction(1, 2));
        barred.Excludes("deemed-large-owned", (12, "総額を（1）～（3）に該当する中小企業者等が所有している"), "みなし大企業(4): (1)〜(3)に該当する者が総数を所有",
            DeemedLargeCompanies.Is(Fraction(1, 1)));
        barred.Excludes("deemed-large-officers", (12, "役員又は職員を兼ねている者が役員総数の全てを占めている"), "みなし大企業(5): (1)〜(3)に該当する者の役員・職員が役員の全て",
            DeemedLargeOfficers.Is(Fraction(1, 1)));
        barred.Notes("large-company-definition", (12, "海外企業についても、資本金及び従業員数がともに上記A）の表の数字を"),
            "大企業: 中小企業基本法の中小企業者以外でA)〜E)に該当しない者(海外企業は資本金と従業員数がともにA)の表を超え、C)にも該当しない者)と、自治体等の公的機関");
        barred.Notes("holders-not-counted", (13, "その保有比率等をもって上記のみなし大企業の規定を適用しません"),
            "中小企業投資育成株式会社、投資事業有限責任組合、投資専門会社(特定子会社)と事業承継会社などの保有比率は数えない", "これらが持つ割合は除いて入力する");
    }
}
