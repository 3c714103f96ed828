using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>5. 補助対象者, in the words that both guidelines have in common; each stands on pages of its own.</summary>
internal static partial class Round14
{
    private const string Applying = "5. 補助対象者";

    /// <summary>（１）〜（１３）: what the applicant is and agrees to.</summary>
    private static void Applicants(Func<string, Section> doc, int domestic, int page, int survey)
    {
        var who = doc(Applying);
        who.Requires("domestic", (domestic, "日本国内に拠点又は居住地を置き、日本国内で事業を営む者であること"),
            "(1) 日本国内に拠点又は居住地を置き、日本国内で事業を営む", BasedInJapan.Is(true));
        who.Requires("region", (page, "補助対象者は、地域経済に貢献している中小企業者等であること"),
            "(2) 地域経済に貢献している(又は貢献する予定の)中小企業者等", ContributesToRegion.Is(true), Readings.DeclaredAndJudged);
        who.Excludes("antisocial", (page, "暴力団等の反社会的勢力"), "(3) 反社会的勢力(資金提供を受けている場合を含む)", AntisocialForces.Is(true));
        who.Excludes("compliance", (page, "補助対象者は、法令遵守上の問題を抱えていないこと"), "(4) 法令遵守上の問題を抱えている", ComplianceProblems.Is(true),
            Readings.DeclaredAndJudged);
        who.Binds("reports-on-time", (page, "補助事業完了後の事業化状況報告等を期限までに提出すること"), "(5) 事業化状況報告等を期限までに提出する");
        who.Binds("guideline", (page, "補助対象者は、本公募要領等に違反しないこと"), "(6) 公募要領等に違反しない");
        who.Binds("answers", (page, "事務局から質問及び追加資料等の依頼があった場合は適切に対応すること"), "(7) 質問や追加資料の依頼に適切に対応する");
        who.Binds("corrections", (page, "修正を加えて通知することに同意すること"), "(8) 事務局が修正を加えて通知することに同意する");
        who.Binds("own-cost", (page, "いかなる事由においても事務局が負担しないことについて同意すること"), "(9) 申請などの費用を事務局が負担しないことに同意する");
        who.Excludes("suspended", (page, "補助金交付等停止措置"), "(10) 補助金交付等停止措置・指名停止措置が講じられている", SuspendedFromSubsidies.Is(true));
        who.Binds("survey", (survey, "補助対象事業に係る調査やアンケート等に協力できること"), "(13) 調査やアンケート等に協力する");
    }

    /// <summary>（１２）, which takes points, and (16) or (14), which bars.</summary>
    private static void EarlierAwards(Func<string, Section> doc, int missed, int owed, string number)
    {
        var who = doc(Applying);
        who.MinusPoint("missed-wage-point", (missed, "正当な理由が認められない限り大幅に減点されること"),
            "(12) 過去18か月に賃上げ加点の要件等が未達(大幅な減点)", MissedWagePoint.Is(true), "正当な理由が認められる場合は減点されない");
        who.Excludes("report-owed", (owed, "当該報告を提出しなかった者は対象外とする"),
            $"({number}) 過去の補助金の事業化状況報告を、義務が生じているのに提出していない", ReportOwed.Is(true));
    }

    /// <summary>【対象となる中小企業者等】, by the table.</summary>
    private static void Definition(Func<string, Section> doc, int page)
    {
        var defined = doc("【対象となる中小企業者等】");
        var capital = defined.Takes(s => SmallAndMedium.Capital(s.Say("sme-capital", "中小企業者等の資本金"),
            s.At((page, "資本金の額又は出資の総額が3億円以下の会社"))));
        var headcount = defined.Takes(s => SmallAndMedium.Employees(s.Say("sme-employees", "中小企業者等の常時使用する従業員の数"),
            s.At((page, "常時使用する従業員の数が300人以下の会社及び個人事業主"))));
        defined.Requires("size", (page, "以下のとおり本補助金における中小企業者等を定義する"), "中小企業者等であること",
            (SoleProprietor.Is(false) & Capital <= capital) | Employees <= headcount,
            "会社は資本金か従業員数のどちらかを満たせばよい。個人事業主は従業員数で判定する");
        defined.Notes("farmers-doctors", (page, "農家（個人農家）は中小企業者等に含むものとする"), "基準を満たす医者(個人開業医)、農業法人、個人農家を含む");
    }

    /// <summary>対象外となる中小企業者等 1 to 5.</summary>
    private static void Barred(Func<string, Section> doc, int page, int page2)
    {
        var barred = doc("対象外となる中小企業者等");
        barred.Excludes("large-capital-owned", (page, "資本金又は出資金が5億円以上の法人に直接又は間接に100%の株式を保有される"),
            "1 資本金5億円以上の法人に直接又は間接に100%の株式を保有される法人", OwnedByLargeCapital.Is(true));
        barred.Excludes("taxable-income", (page, "税所得の年平均額が15億円を超える中小企業者等"), "2 直近過去3年分の課税所得の年平均額が15億円超",
            AverageTaxableIncome > Figures.Oku(15));
        barred.Excludes("large-company-half", (page, "総額の２分の１以上を同一の大企業※が所有"), "3(ア) 同一の大企業が1/2以上を所有",
            LargestLargeCompany >= Figures.Fraction(1, 2));
        barred.Excludes("large-company-two-thirds", (page, "総額の３分の２以上を大企業が所有している"), "3(イ) 大企業が2/3以上を所有",
            AllLargeCompanies >= Figures.Fraction(2, 3));
        barred.Excludes("large-company-officers", (page, "役員総数の２分の１以上を占めている"), "3(ウ) 大企業の役員・職員が役員総数の1/2以上",
            LargeCompanyOfficers >= Figures.Fraction(1, 2));
        barred.Excludes("deemed-large-owned", (page, "総額を（ア）から（ウ）に該当する中小企業者等"), "3(エ) (ア)〜(ウ)に該当する者が株式の総数を所有",
            OwnedByCompanyDeemedLarge.Is(true));
        barred.Excludes("deemed-large-officers", (page, "該当する中小企業者等の役員又は職員を兼ねている者が役員総"),
            "3(オ) (ア)〜(ウ)に該当する者の役員・職員が役員総数の全て", OfficersOfCompanyDeemedLarge.Is(true));
        barred.Notes("large-company-definition", (page2, "「みなし大企業」の規定を適用しません"),
            "大企業: 中小企業者とこれに準じる組合以外の者(海外企業、自治体等の公的機関を含む)。中小企業投資育成株式会社、投資事業有限責任組合、事業承継会社などの持分は数えない");
        barred.Excludes("same-corporation", (page2, "いずれか１社の申請しか認められません"), "4 みなし同一法人の他社も申請する(1社のみ申請できる)",
            SameGroupApplies.Is(true), "議決権50%超の親子会社・孫会社等、個人が議決権の50%超を持つ複数の会社、代表者が同じ法人を含む");
        barred.Notes("shares-changed", (page2, "主要株主や出資比率を変更し"), "4 補助金を目的に主要株主や出資比率を変更して申請することは認められない");
        barred.Excludes("excluded-body", (page2, "社会福祉法人、医療法人、一般社団・財団法人、公益社団・財団法人"),
            "5 社会福祉法人、医療法人、社団・財団法人、学校法人、農事組合法人、組合、法人格のない任意団体", ExcludedBody.Is(true));
    }
}
