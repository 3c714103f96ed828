using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using NodaTime;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.JizokukaFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>第17回: who may apply, and with what project.</summary>
internal static partial class Round17
{
    // ── ２．補助対象者、３．補助対象外となる事業者 ──────────────────────────────
    private static void Applicants(RoundBuilder round)
    {
        round.Under(Doc, "２．補助対象者").Requires("in-japan", 4, "日本国内に居住する個人、又は日本国内に本店を有する法人", BasedInJapan.Is(true));
        var small = round.Under(Doc, "（１）小規模事業者であること");
        small.Requires("small", (4, "商業・サービス業（宿泊業・娯楽業除く）常時使用する従業員の数５人以下"),
            "小規模事業者: 商業・サービス業(宿泊業・娯楽業除く)5人以下、宿泊業・娯楽業と製造業その他20人以下", SmallBusiness.Holds,
            "特定非営利活動法人は「製造業その他」とする(5頁の※1)");
        small.Requires("small-at-end", (4, "補助対象者は事業終了まで小規模事業者であることが必要です"),
            "事業終了まで小規模事業者である(小規模事業者卒業加点を希望する事業者を除く)", ClaimsGraduation.Is(true) | Common.SmallAtEnd,
            "終了時点の従業員数の計画で見る");

        var kinds = round.Under(Doc, "補助対象者の範囲");
        kinds.Excludes("excluded-form", (4, "補助対象にならない者"),
            "補助対象にならない者(医師、助産師、系統出荷のみの個人農業者、協同組合等、一般・公益の社団と財団、医療・宗教・学校・社会福祉法人、農事組合法人、任意団体等)",
            ExcludedForm.Is(true));
        kinds.Excludes("not-yet-open", (4, 5), "申請時点で開業していない創業予定者", NotYetOpen.Is(true));
        kinds.Excludes("unfit-npo", (5, "認定特定非営利活動法人でないこと"), "収益事業を行わない、又は認定の特定非営利活動法人", UnfitNpo.Is(true));
        round.Under(Doc, "（２）資本金又は出資金が５億円以上").Excludes("large-parent",
            (5, "５億円以上の法人に直接又は間接（※）に１００％の株式を保有されていないこと"),
            "資本金又は出資金5億円以上の法人に直接又は間接に100%の株式を保有されている", HeldByLargeCapital.Is(true));
        round.Under(Doc, "（３）確定している").Excludes("taxable-income", (5, "課税所得の年平均額が 15億円を超えていないこと"),
            "直近過去3年分の課税所得の年平均額が15億円を超えている", AverageTaxableIncome > Oku(15));

        var barred = round.Under(Doc, "3．補助対象外となる事業者");
        barred.Excludes("unfiled-report", (5, "賃金引上げ等状況報告書」が未提出である事業者"),
            "過去の一般型・コロナ特別対応型・低感染リスク型の様式第14(事業効果等報告書)が未提出", UnfiledReport.Is(true));
        barred.BarredBy("past-project-year", (5, "事業実施期間終了日の属する月の翌月から１年間が経過し"),
            "過去の一般型の事業実施期間終了日の属する月の翌月から1年間が経過していない",
            Relation.BarredFor(12, BarStart.MonthOfCompletion, LookedAt.Application, Awards.CarriedOut), ["jizokuka"], PastProjectUnderYear,
            "1年間は終了日の属する月の翌月1日から数え、その最後の日までは申請できないとみる。" +
            "事業が終わっていない採択も含む。様式第14の提出も必要である");
        barred.BarredBy("graduated-before", (6, "「卒業枠」で採択を受けて、補助事業を実施した事業者"),
            "一般型の「卒業枠」で採択を受けて補助事業を実施した事業者", Relation.Barred(Awards.CarriedOut), ["jizokuka/*/sotsugyo"], GraduatedBefore);
    }

    // ── ４．補助対象事業、５．補助対象外となる事業 ──────────────────────────────
    private static void Projects(RoundBuilder round)
    {
        var projects = round.Under(Doc, "４．補助対象事業");
        projects.Requires("for-sales", (6, "「経営計画」に基づいて実施する、販路開拓等のための取組であること"),
            "経営計画に基づく販路開拓等のための取組(又は併せて行う業務効率化)", ForSales.Is(true), Readings.DeclaredAndJudged);
        projects.Requires("chamber", (6, "商工会・商工会議所の支援を受けながら取り組む事業であること"),
            "商工会・商工会議所の支援を受けながら取り組む(事業支援計画書(様式4)の発行)",
            SupportedByChamber.Is(true) & (SupportPlanIssued.Is(true) | Asked.On <= round.DayOf("form-4-deadline")),
            "受付締切より後は発行されないため、発行済みでなければ申請できないとみる。締切までに依頼して発行を待つ場合は「発行済み」とする",
            also: [round.Under(Doc, "事業支援計画（様式４）").At((25, "受付締切以降の発行は、いかなる理由があってもできません"))]);
        projects.Requires("ends-in-period", (6, "補助事業実施期間内に補助事業が終了すること"), "補助事業実施期間内(事業実施期限まで)に補助事業が終了する",
            EndsOn <= round.DayOf("project-end"));
        projects.Announces("decision", (6, "交付決定予定:２０２５年９月"), "交付決定予定", new YearMonth(2025, 9));

        var unfit = round.Under(Doc, "５．補助対象外となる事業");
        unfit.BarredBy("duplicate-support", (6, "と同一又は類似内容の事業"), "国が助成する他の制度と同一又は類似内容の事業",
            Relation.Differing(unfit.Say("duplicate-support:differing", "補助事業(取組)")), [Combination.OtherSubsidies], DuplicateSupport,
            tells: RecordTells.Bars, also: [unfit.At((6, "重複して国の他の補助金を受け取ることはできません"))]);
        unfit.Excludes("no-sales", (6, 7, "概ね１年以内に売上げにつながることが見込まれない事業"), "終了後概ね1年以内に売上げにつながることが見込まれない事業",
            NoSalesWithinYear.Is(true), Readings.DeclaredAndJudged);
        unfit.Excludes("unfit", (7, "公的な支援を行うことが適当でないと認められるもの"),
            "射幸心をそそる、公序良俗を害するなど、公的な支援が適当でない事業", UnfitForSupport.Is(true), Readings.DeclaredAndJudged);
        unfit.Excludes("primary-industry", 7, "新たに取り組む事業が1次産業(農業、林業、漁業)である事業", NewPrimaryIndustry.Is(true));
    }
}
