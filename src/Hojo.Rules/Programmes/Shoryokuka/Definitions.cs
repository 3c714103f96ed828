using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.ShoryokukaFacts;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>What the guidelines of both types print in the same words, each on pages of its own: 中小企業者, みなし大企業, みなし同一法人.</summary>
internal static class Definitions
{
    /// <summary>NPO, 社会福祉法人 and the like: 300人以下.</summary>
    private static Condition OtherCorporation(params ShoryokukaOrganisation[] kinds)
        => kinds.Select(kind => Organisation.Is(kind)).Aggregate((a, b) => a | b);

    /// <summary>中小企業者(組合関連以外), by the table.</summary>
    /// <param name="table">The heading of the table.</param>
    /// <param name="page">Its page.</param>
    public static Condition Sme(Section table, int page)
    {
        var capital = table.Takes(s => SmallAndMedium.Capital(s.Say("sme-capital", "中小企業者の資本金"),
            s.At((page, "卸売業 1億円 100人"))));
        var headcount = table.Takes(s => SmallAndMedium.Employees(s.Say("sme-employees", "中小企業者の常勤従業員数"),
            s.At((page, "卸売業 1億円 100人"))));
        return Organisation.Is(ShoryokukaOrganisation.Company)
            & ((SoleProprietor.Is(false) & Capital <= capital) | Employees <= headcount);
    }

    /// <summary>「中小企業等」に含まれる法人: up to 300 people.</summary>
    public static Condition Others(params ShoryokukaOrganisation[] kinds) => OtherCorporation(kinds) & Employees <= 300;

    /// <summary>小規模 for the rate: companies and sole proprietors by the table, the other corporations up to 20 people.</summary>
    public static Condition Small(Fact<int> employees, params ShoryokukaOrganisation[] others)
        => (Organisation.Is(ShoryokukaOrganisation.Company) & SmallBusiness.With(employees)) | (OtherCorporation(others) & employees <= 20);

    /// <summary>みなし大企業 ①〜⑥: six ways to count as large.</summary>
    public static void DeemedLarge(Section barred, int page)
    {
        barred.Excludes("large-company-half", (page, "2分の1以上を同一の大企業が所有している"), "みなし大企業①: 同一の大企業が1/2以上を所有",
            LargestLargeCompany >= Fraction(1, 2));
        barred.Excludes("large-company-two-thirds", (page, "3分の2以上を大企業が所有している"), "みなし大企業②: 大企業が合わせて2/3以上を所有",
            AllLargeCompanies >= Fraction(2, 3),
            "中小企業投資育成株式会社と投資事業有限責任組合の保有分は、大企業の所有に入れない(①も同じ)");
        barred.Excludes("large-company-officers", (page, "大企業の役員又は職員を兼ねている者が役員総数の2分の1以上"),
            "みなし大企業③: 大企業の役員・職員を兼ねる者が役員総数の1/2以上", LargeCompanyOfficers >= Fraction(1, 2),
            "役員には社外取締役と監査役を含めない");
        barred.Excludes("deemed-large-owned", (page, "総額を①~③に該当する中小企業者が所有している"), "みなし大企業④: ①〜③に該当する者が全株式を所有",
            DeemedLargeCompanies.Is(Fraction(1, 1)));
        barred.Excludes("deemed-large-officers", (page, "役員又は職員を兼ねている者が役員総数の全てを占めている"),
            "みなし大企業⑤: ①〜③に該当する者の役員・職員が役員の全て", DeemedLargeOfficers.Is(Fraction(1, 1)));
        barred.Excludes("taxable-income", (page, "年平均額が15億円を超える"), "みなし大企業⑥: 直近過去3年の課税所得の年平均額が15億円超",
            AverageTaxableIncome > Oku(15));
    }

    /// <summary>みなし同一法人: one application alone.</summary>
    /// <param name="barred">The heading.</param>
    /// <param name="page">Where it begins.</param>
    /// <param name="representative">Where 代表者が同じ法人 stands.</param>
    public static void SameCorporation(Section barred, int page, Passage representative)
    {
        barred.Excludes("same-corporation", (page, "親会社と子会社は同一法人とみなし"), "みなし同一法人: 議決権の50%超を有する親会社も申請する",
            ParentVotes > Fraction(1, 2) & SameGroupApplies.Is(true), "ちょうど50%の親会社は同一法人とみなさない");
        barred.Excludes("identical", representative.Quoting("代表者が同じ法人についても同一法人とみなし"), "みなし同一法人: 子会社・孫会社、同じ個人が50%超を持つ会社、代表者が同じ法人も申請する",
            IdenticalApplies.Is(true), "過去に交付決定を受けた個人事業主が設立した法人を含む");
        barred.Excludes("same-household", (page, "配偶者・親子及びその他生計を同一にしている者"), "みなし同一法人: 生計を同一にする者(の法人)も申請する",
            HouseholdMemberApplies.Is(true));
    }
}
