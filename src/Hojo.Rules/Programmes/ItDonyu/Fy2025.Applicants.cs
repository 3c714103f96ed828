using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.ItDonyuFacts;

namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>Who may apply, in the words that the guidelines have in common; each stands on pages of its own.</summary>
internal static partial class Fy2025
{
    private const string Applying = "２－１－１ 申請の対象となる事業者及び申請の要件";
    private const string Asked = "（２） 申請要件";

    /// <summary>小規模事業者: 会社及び個人事業主 only.</summary>
    private static Condition Small => Organisation.Is(ItOrganisation.Company) & SmallBusiness.Holds;

    /// <summary>中小企業・小規模事業者等, by the table of the guideline.</summary>
    private static Condition Definition(Func<string, Section> doc, int page)
    {
        var defined = doc("（中小企業等の定義）");
        var capital = defined.Takes(s => SmallAndMedium.Capital(s.Say("sme-capital", "中小企業等の資本金"),
            s.At((page, "資本金の額又は出資の総額が３億円以下の会社"))));
        var headcount = defined.Takes(s => SmallAndMedium.Employees(s.Say("sme-employees", "中小企業等の常時使用する従業員の数"),
            s.At((page, "従業員の数が３００人以下の会社及び個人事業主"))));
        return (Organisation.Is(ItOrganisation.Company) & SoleProprietor.Is(false) & Capital <= capital)
            | (Organisation <= ItOrganisation.Association & Employees <= headcount)
            | (Organisation.Is(ItOrganisation.MedicalWelfareOrSchool) & Employees <= 300)
            | (Organisation.Is(ItOrganisation.Chamber) & Employees <= 100);
    }

    private static void Sizes(Func<string, Section> doc, Condition sme)
    {
        doc("（中小企業等の定義）").Requires("size", (5, "交付申請の対象となる中小企業・小規模事業者等は、以下のとおりとする"),
            "中小企業・小規模事業者等であること", sme,
            "会社は資本金か従業員数のどちらか、個人事業主と⑫〜⑮は主たる業種の従業員数、⑨⑩は300人以下、⑪は100人以下で判定する");
        doc("（小規模事業者の定義）").Notes("small-definition", (6, "常時使用する従業員の数が５人以下の会社及び個人事業主"),
            "小規模事業者: 商業・サービス業5人以下、宿泊業・娯楽業と製造業その他20人以下の会社及び個人事業主(⑨〜⑮の組織は該当しない)");
    }

    /// <summary>(ア)〜(エ) on one page, (キ) on the next.</summary>
    private static void Requirements(Func<string, Section> doc, int page)
    {
        var asked = doc(Asked);
        asked.Requires("domestic", (page, "日本国内で事業を営む法人又は個人であること"), "(ア) 日本国内で法人登記され日本国内で事業を営む法人又は個人",
            OperatesInJapan.Is(true));
        asked.Requires("minimum-wage", (page, "事業場内の最低賃金が法令上の地域別最低賃金以上であること"),
            "(イ) 直近月の事業場内の最低賃金が地域別最低賃金以上", PaysMinimumWage.Is(true));
        asked.Requires("gbiz-id", (page, "ＧビズＩＤプライムを取得していること"), "(ウ) GビズIDプライムを取得している", HasGbizIdPrime.Is(true));
        asked.Requires("security-action", (page, "「★ 一つ星」又は「★★ 二つ星」いずれかの宣言を行うこと"),
            "(エ) SECURITY ACTIONの「一つ星」又は「二つ星」を宣言", SecurityAction.Is(true));
        OtherSubsidies(asked, "キ", page + 1);
    }
}
