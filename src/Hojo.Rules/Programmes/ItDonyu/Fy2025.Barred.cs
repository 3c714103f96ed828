using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.ItDonyuFacts;

namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>２－１－２ 申請の対象外となる事業者, in the words that the guidelines have in common.</summary>
internal static partial class Fy2025
{
    private const string Barred = "２－１－２ 申請の対象外となる事業者";

    /// <summary>（１）①〜⑥: みなし大企業 and 課税所得.</summary>
    private static void DeemedLarge(Func<string, Section> doc, int page)
    {
        var barred = doc(Barred);
        barred.Excludes("large-company-half", (page, "総額の２分の１以上を同一の大企業が所有している"), "① 同一の大企業が1/2以上を所有",
            LargestLargeCompany >= Fraction(1, 2));
        barred.Excludes("large-company-two-thirds", (page, "総額の３分の２以上を大企業が所有している"), "② 大企業が2/3以上を所有",
            AllLargeCompanies >= Fraction(2, 3));
        barred.Excludes("large-company-officers", (page, "役員総数の２分の１以上を占めている"), "③ 大企業の役員・職員が役員総数の1/2以上",
            LargeCompanyOfficers >= Fraction(1, 2));
        barred.Excludes("deemed-large-owned", (page, "総額を①～③に該当する中小企業・小規模事業者等が所有"), "④ ①〜③に該当する者が株式の総数を所有",
            OwnedByDeemedLarge.Is(true));
        barred.Excludes("deemed-large-officers", (page, "役員又は職員を兼ねている者が、役員の全てを占めて"), "⑤ ①〜③に該当する者の役員・職員が役員の全て",
            OfficersFromDeemedLarge.Is(true));
        barred.Excludes("taxable-income", (page, "課税所得の年平均額が１５億円を"), "⑥ 直近過去3年分の課税所得の年平均額が15億円超",
            AverageTaxableIncome > Oku(15));
        barred.Notes("large-company-definition", (page, "に規定する中小企業・小規模事業者等以外の者であって、事業を営む者をいう"),
            "大企業: 中小企業・小規模事業者等以外で事業を営む者(中小企業投資育成株式会社、投資事業有限責任組合を除く)");
    }

    /// <summary>みなし同一法人 and what follows it, to the last line of the list.</summary>
    private static void Others(Func<string, Section> doc, Passage same, int page)
    {
        doc("みなし同一法人").Excludes("same-corporation", same.Quoting("みなし同一法人においては１社のみでしか申請が認められない"),
            "みなし同一法人の他社も申請する(1社のみ申請できる)", SameGroupApplies.Is(true),
            "議決権50%超の親子会社、個人が議決権の50%超を持つ複数の会社(生計を同一にする者は同一の個人)、代表者・主要株主・実質的支配者による同一を含む");
        var barred = doc(Barred);
        barred.Excludes("vendor", (page, "に登録されている事業者又は登録を行おうとする事業者"), "IT導入支援事業者に登録されている又は登録を行おうとする事業者",
            RegisteredVendor.Is(true));
        barred.Excludes("suspended", (page, "補助金交付等停止措置又は指名停止措置が講じられている事業者"),
            "補助金交付等停止措置・指名停止措置が講じられている事業者", Suspended.Is(true));
        barred.Excludes("amusement", (page, "第２条各項に規定する営業を営む事業者"), "風俗営業等を営む事業者(旅館業の許可を受けた者を除く)",
            AmusementBusiness.Is(true));
        barred.Excludes("labour-prosecution", (page, "過去１年において、労働関係法令違反により送検処分を受けている事業者"),
            "過去1年に労働関係法令違反で送検処分を受けた事業者", LabourProsecution.Is(true));
        barred.Excludes("antisocial", page, "反社会的勢力に関係する事業者", AntisocialForces.Is(true));
        barred.Excludes("religious", page, "宗教法人", ReligiousCorporation.Is(true));
        barred.Excludes("unincorporated", page, "法人格のない任意団体", Unincorporated.Is(true));
        barred.Excludes("misconduct", page, "他の補助金等において不正行為等を行った事業者", Misconduct.Is(true));
        barred.Notes("unsuitable", (page, "事務局が本事業の趣旨・目的から不適当であると判断する者"), "その他、事務局が不適当であると判断する者は対象外");
    }
}
