using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.ItDonyuFacts;

namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>Who may apply: the five guidelines print the same definitions, each at its own lines. A guideline cites its own.</summary>
internal sealed class Applicants
{
    private const string Definition = "（中小企業等の定義）";
    private const string Barred = "申請の対象外となる事業者";

    private readonly Source _doc;

    /// <param name="doc">The guideline.</param>
    /// <param name="definition">The lines of 中小企業等の定義.</param>
    public Applicants(Source doc, (int First, int Last) definition)
    {
        _doc = doc;
        var at = doc[Definition, definition.First, definition.Last];
        Capital = SmallAndMedium.Capital(("中小企業等の資本金", "capital of an SME"), at);
        Headcount = SmallAndMedium.Employees(("中小企業等の常時使用する従業員の数", "regular employees of an SME"), at);
        Sme = (Organisation.Is(ItOrganisation.Company) & SoleProprietor.Is(false) & Vocabulary.ApplicantFacts.Capital <= Capital)
            | (Organisation <= ItOrganisation.Association & Employees <= Headcount)
            | (Organisation.Is(ItOrganisation.MedicalWelfareOrSchool) & Employees <= 300)
            | (Organisation.Is(ItOrganisation.Chamber) & Employees <= 100);
    }

    public Figure<Yen> Capital { get; }

    public Figure<int> Headcount { get; }

    /// <summary>中小企業・小規模事業者等.</summary>
    public Condition Sme { get; }

    /// <summary>小規模事業者: 会社及び個人事業主 only.</summary>
    public static Condition Small { get; } = Organisation.Is(ItOrganisation.Company) & SmallBusiness.Holds;

    public IEnumerable<Provision> Definitions() => [Capital, Headcount];

    public Requirement Size() => new("size", ("中小企業・小規模事業者等であること", "an SME or a small business, as defined"), Sme, Capital.Citation)
    { Reading = ("会社は資本金か従業員数のどちらか、個人事業主と⑫〜⑮は主たる業種の従業員数、⑨⑩は300人以下、⑪は100人以下で判定する", "a company meets either capital or headcount; sole proprietors and associations go by the headcount of their trade, medical, welfare and school corporations by 300, chambers by 100") };

    public Note SmallNote(int first, int last) => new("small-definition", ("小規模事業者: 商業・サービス業5人以下、宿泊業・娯楽業と製造業その他20人以下の会社及び個人事業主(⑨〜⑮の組織は該当しない)", "small: up to 5 employees in commerce and services, up to 20 in lodging, entertainment, manufacturing and others; companies and sole proprietors only"), _doc["（小規模事業者の定義）", first, last]);

    /// <summary>（２） 申請要件, as far as all guidelines but that of 複数社連携 have it.</summary>
    /// <param name="domestic">The line of (ア).</param>
    /// <param name="securityLast">The last line of (エ).</param>
    /// <param name="overlap">The first line of (キ).</param>
    public IEnumerable<Provision> Requirements(int domestic, int securityLast, int overlap) =>
    [
        new Requirement("domestic", ("(ア) 日本国内で法人登記され日本国内で事業を営む法人又は個人", "registered and operating in Japan"), OperatesInJapan.Is(true), _doc["（２） 申請要件", domestic, domestic + 1]),
        new Requirement("minimum-wage", ("(イ) 直近月の事業場内の最低賃金が地域別最低賃金以上", "the lowest wage of the last month is at or above the regional minimum"), PaysMinimumWage.Is(true), _doc["（２） 申請要件", domestic + 2, domestic + 3]),
        new Requirement("gbiz-id", ("(ウ) GビズIDプライムを取得している", "GbizID Prime is held"), HasGbizIdPrime.Is(true), _doc["（２） 申請要件", domestic + 4]),
        new Requirement("security-action", ("(エ) SECURITY ACTIONの「一つ星」又は「二つ星」を宣言", "SECURITY ACTION, one star or two, is declared"), SecurityAction.Is(true), _doc["（２） 申請要件", domestic + 5, securityLast]),
        new Exclusion("other-support", ("(キ) 国・独立行政法人の他の補助金等と重複する事業を含む", "overlaps with other support of the state"), OverlapsOtherSupport.Is(true), _doc["（２） 申請要件", overlap, overlap + 1]),
        Besides.OtherSubsidies(_doc["（２） 申請要件", overlap, overlap + 1]),
    ];

    /// <summary>（１）①〜⑥: みなし大企業 and 課税所得, four lines apart.</summary>
    /// <param name="first">The first line of ①.</param>
    /// <param name="last">The last line of what a large company is.</param>
    public IEnumerable<Provision> DeemedLarge(int first, int last) =>
    [
        new Exclusion("large-company-half", ("① 同一の大企業が1/2以上を所有", "one large company holds 1/2 or more"), LargestLargeCompany >= Fraction(1, 2), _doc[Barred, first, first + 2]),
        new Exclusion("large-company-two-thirds", ("② 大企業が2/3以上を所有", "large companies hold 2/3 or more"), AllLargeCompanies >= Fraction(2, 3), _doc[Barred, first + 4, first + 6]),
        new Exclusion("large-company-officers", ("③ 大企業の役員・職員が役員総数の1/2以上", "1/2 or more of the officers come from large companies"), LargeCompanyOfficers >= Fraction(1, 2), _doc[Barred, first + 8, first + 10]),
        new Exclusion("deemed-large-owned", ("④ ①〜③に該当する者が株式の総数を所有", "wholly owned by such companies"), OwnedByDeemedLarge.Is(true), _doc[Barred, first + 12, first + 14]),
        new Exclusion("deemed-large-officers", ("⑤ ①〜③に該当する者の役員・職員が役員の全て", "all officers come from such companies"), OfficersFromDeemedLarge.Is(true), _doc[Barred, first + 16, first + 18]),
        new Exclusion("taxable-income", ("⑥ 直近過去3年分の課税所得の年平均額が15億円超", "average taxable income of the last 3 years over ¥1.5 billion"), AverageTaxableIncome > Oku(15), _doc[Barred, first + 20, first + 22]),
        new Note("large-company-definition", ("大企業: 中小企業・小規模事業者等以外で事業を営む者(中小企業投資育成株式会社、投資事業有限責任組合を除く)", "large company: any business that is not an SME, small business investment companies and investment partnerships apart"), _doc[Barred, first + 23, last]),
    ];

    /// <summary>（２） みなし同一法人 and what follows it, to the last line but one of the list.</summary>
    public IEnumerable<Provision> Others((int First, int Last) same, (int First, int Last) vendor) =>
    [
        new Exclusion("same-corporation", ("みなし同一法人の他社も申請する(1社のみ申請できる)", "another corporation deemed the same applies too; only one may"), SameGroupApplies.Is(true), _doc["みなし同一法人", same.First, same.Last])
        { Reading = ("議決権50%超の親子会社、個人が議決権の50%超を持つ複数の会社(生計を同一にする者は同一の個人)、代表者・主要株主・実質的支配者による同一を含む", "a parent or a person with over 50% of the votes (a household is one person), or the same representative, main shareholder or controller") },
        new Exclusion("vendor", ("IT導入支援事業者に登録されている又は登録を行おうとする事業者", "a registered vendor of the programme, or one that applies for it"), RegisteredVendor.Is(true), _doc[Barred, vendor.First, vendor.Last]),
        new Exclusion("suspended", ("補助金交付等停止措置・指名停止措置が講じられている事業者", "suspended from subsidies or tenders"), Suspended.Is(true), _doc[Barred, vendor.Last + 1]),
        new Exclusion("amusement", ("風俗営業等を営む事業者(旅館業の許可を受けた者を除く)", "amusement business, licensed inns apart"), AmusementBusiness.Is(true), _doc[Barred, vendor.Last + 2, vendor.Last + 4]),
        new Exclusion("labour-prosecution", ("過去1年に労働関係法令違反で送検処分を受けた事業者", "referred to prosecutors for labour law within a year"), LabourProsecution.Is(true), _doc[Barred, vendor.Last + 5]),
        new Exclusion("antisocial", ("反社会的勢力に関係する事業者", "antisocial forces"), AntisocialForces.Is(true), _doc[Barred, vendor.Last + 6]),
        new Exclusion("religious", ("宗教法人", "religious corporation"), ReligiousCorporation.Is(true), _doc[Barred, vendor.Last + 7]),
        new Exclusion("unincorporated", ("法人格のない任意団体", "association without legal personality"), Unincorporated.Is(true), _doc[Barred, vendor.Last + 8]),
        new Exclusion("misconduct", ("他の補助金等において不正行為等を行った事業者", "misconduct with other subsidies"), Misconduct.Is(true), _doc[Barred, vendor.Last + 9]),
        new Note("unsuitable", ("その他、事務局が不適当であると判断する者は対象外", "anyone the office finds unsuitable is barred too"), _doc[Barred, vendor.Last + 10]),
    ];
}
