using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.ItDonyuFacts;

namespace Hojo.Rules.Programmes.DigitalAi;

/// <summary>別紙１: who counts as 中小企業・小規模事業者等; and the wage rule that those with an earlier award have in every frame.</summary>
internal static partial class Fy2026
{
    private const string Annex = "別紙１";

    /// <summary>小規模事業者: 会社及び個人事業主 only.</summary>
    private static Condition Small => Organisation.Is(ItOrganisation.Company) & SmallBusiness.Holds;

    /// <summary>適用外の事業者: businesses that the wage rule does not apply to.</summary>
    private static Condition Exempt => Small | WageRuleExempt.Is(true);

    /// <summary>「物価安定の目標」 of 日本銀行 is 2%.</summary>
    private static Reading PriceTarget => new("日本銀行の「物価安定の目標」は消費者物価の前年比上昇率2%であり、それに足した率とする。規程に2%の記載はない",
        "the price stability target of the Bank of Japan is 2%, to which the points are added; the rules do not print the 2%");

    /// <summary>第一号: by the table.</summary>
    private static Condition Definition(Frame frame)
    {
        var annex = frame.Under(Annex);
        var capital = annex.Takes(s => SmallAndMedium.Capital(s.Say("sme-capital", "中小企業等の資本金"),
            s.At((frame.At.Sizes, "資本金の額又は出資の総額が３億円以下の会社"))));
        var headcount = annex.Takes(s => SmallAndMedium.Employees(s.Say("sme-employees", "中小企業等の常時使用する従業員の数"),
            s.At((frame.At.Sizes, "従業員の数が３００人以下の会社及び個人事業主"))));
        return (Organisation.Is(ItOrganisation.Company) & SoleProprietor.Is(false) & Capital <= capital)
            | (Organisation <= ItOrganisation.Association & Employees <= headcount)
            | (Organisation.Is(ItOrganisation.MedicalWelfareOrSchool) & Employees <= 300)
            | (Organisation.Is(ItOrganisation.Chamber) & Employees <= 100);
    }

    /// <summary>第一号 and 第三号, for a frame that large companies may not apply under.</summary>
    private static void Sizes(Frame frame)
    {
        var annex = frame.Under(Annex);
        annex.Requires("size", (frame.At.Sizes, "中小企業等は次の表に該当する者を指す"), "中小企業・小規模事業者等であること", Definition(frame),
            "会社は資本金か従業員数のどちらか、個人事業主と⑫〜⑮は主たる業種の従業員数、⑨⑩は300人以下、⑪は100人以下で判定する");
        var page = frame.At.Sizes + 1;
        annex.Excludes("large-company-half", (page, "総額の２分の１以上を同一の大企業が所有して"), "(1) 同一の大企業が1/2以上を所有", DeemedLarge[0]);
        annex.Excludes("large-company-two-thirds", (page, "総額の３分の２以上を大企業が所有している"), "(2) 大企業が2/3以上を所有", DeemedLarge[1]);
        annex.Excludes("large-company-officers", (page, "役員総数の２分の１以上を占めている"), "(3) 大企業の役員・職員が役員総数の1/2以上", DeemedLarge[2]);
        annex.Excludes("deemed-large-owned", (page, "総額を（１）～（３）に該当する中小企業・小規模事"), "(4) (1)〜(3)に該当する者が株式の総数を所有", DeemedLarge[3]);
        annex.Excludes("deemed-large-officers", (page, "役員の全てを占めている"), "(5) (1)〜(3)に該当する者の役員・職員が役員の全て", DeemedLarge[4]);
        annex.Excludes("taxable-income", (page, "課税所得の年平均"), "(6) 直近過去3年分の課税所得の年平均額が15億円超", DeemedLarge[5]);
    }

    /// <summary>第三号 (1)–(6), in their order.</summary>
    private static IReadOnlyList<Condition> DeemedLarge =>
    [
        LargestLargeCompany >= Fraction(1, 2), AllLargeCompanies >= Fraction(2, 3), LargeCompanyOfficers >= Fraction(1, 2),
        OwnedByDeemedLarge.Is(true), OfficersFromDeemedLarge.Is(true), AverageTaxableIncome > Oku(15),
    ];

    /// <summary>ＩＴ導入補助金２０２２から２０２５までの間に交付決定を受けた事業者: a rise of pay per head of 2% + 1.5 points, declared.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="dueYen">The rounding of what is due.</param>
    /// <param name="pages">The page of the rule, and that of what falls due.</param>
    /// <param name="enough">The rise that is enough; where large companies apply too, theirs is another.</param>
    /// <param name="missed">A rise that fell short of it.</param>
    private static void WagesAfterAward(Frame frame, Rounding dueYen, (int Asked, int Due) pages, Condition enough, Condition missed)
    {
        var applicants = frame.Under(Applicants);
        var free = AwardedSince2022.Is(false) | Exempt;
        applicants.Requires("payroll-after-award", (pages.Asked, "日本銀行が定める「物価安定の目標」＋１．５パーセント以上"),
            "IT導入補助金2022〜2025の交付決定を受けた事業者: 1人当たり給与支給総額の年平均成長率が物価安定の目標+1.5%以上", free | enough, PriceTarget);
        applicants.Requires("wage-plan-after-award", (pages.Asked, "賃金引上げ計画を従業員に表明していること"),
            "IT導入補助金2022〜2025の交付決定を受けた事業者: 賃金引上げ計画を従業員に表明している", free | WagePlanDeclared.Is(true));
        frame.Under("（補助金の返還）").Repays("repay-wages-after-award",
            (pages.Due, "補助金の額の全部又は一部の返還を求めるものとする"), "過去の交付決定を受けた事業者の賃上げの要件を満たさない場合: 補助金の全部又は一部の返還",
            Portion.Unstated(AwardedSince2022.Is(true) & missed), dueYen, WagesReturned, exempt: Exempt);
    }

    private static Reading WagesReturned => new("原則として求めるとあり、額の記載がないため、0円から全額までとする。加算金は取消しによる返還だけに付くとみる",
        "asked 'in principle', and no sum is stated: from nothing to all of it; the surcharge is read to go with revocations alone");
}
