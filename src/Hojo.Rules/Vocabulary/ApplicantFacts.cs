using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;
using static Hojo.Rules.Vocabulary.Facts;

namespace Hojo.Rules.Vocabulary;

/// <summary>Facts of the applicant. A fact means the same in every programme.</summary>
internal static class ApplicantFacts
{
    public static readonly Fact<Industry> TradedIn = Choice("applicant.industry", ("業種", "industry"), Industry.ManufacturingConstructionTransport, Industry.Other, x => (int)x, c => c.Applicant.Industry);
    public static readonly Fact<SmallScaleTrade> SmallScale = Choice("applicant.smallScaleTrade", ("小規模事業者の業種区分", "trade, as small businesses are divided"), SmallScaleTrade.CommerceAndServices, SmallScaleTrade.ManufacturingAndOther, x => (int)x, c => c.Applicant.SmallScaleTrade);
    public static readonly Fact<bool> Deficit = Stated("applicant.deficit", ("赤字(直近の課税所得が0円以下)", "deficit (last taxable income zero or less)"), c => c.Applicant.Deficit);
    public static readonly Fact<Rate> NearMinimumWageStaff = Share("applicant.nearMinimumWageStaff", ("最低賃金近傍の従業員の割合", "share of staff paid near the minimum wage"), c => c.Applicant.NearMinimumWageStaff);
    public static readonly Fact<bool> SoleProprietor = Stated("applicant.soleProprietor", ("個人事業主", "sole proprietor"), c => c.Applicant.SoleProprietor);
    public static readonly Fact<Yen> Capital = Money("applicant.capital", ("資本金", "capital"), c => c.Applicant.Capital);
    public static readonly Fact<int> Employees = Count("applicant.employees", ("従業員数", "employees"), People, 0, 100_000, c => c.Applicant.Employees);
    public static readonly Fact<LocalDate> FoundedOn = Day("applicant.foundedOn", ("設立・創業日", "day of founding"), c => c.Applicant.FoundedOn);
    public static readonly Fact<Yen> AverageTaxableIncome = Balance("applicant.averageTaxableIncome", ("課税所得の年平均額(直近3年)", "average yearly taxable income (last 3 years)"), c => c.Applicant.AverageTaxableIncome);
    public static readonly Fact<Yen> Sales = new("applicant.sales", ("売上高", "sales"), ("円", "yen"), Scales.Money, c => c.Applicant.Sales, Yen.Zero, Yen.Of(1_000_000_000_000));
    public static readonly Fact<bool> HouseholdMemberApplies = Stated("applicant.householdMemberApplies", ("生計を同一にする者も申請", "a member of the household applies too"), c => c.Applicant.HouseholdMemberApplies);
    public static readonly Fact<bool> AntisocialForces = Stated("applicant.antisocialForces", ("暴力団関係者", "antisocial forces"), c => c.Applicant.AntisocialForces);
    public static readonly Fact<bool> HasGbizIdPrime = Stated("applicant.hasGbizIdPrime", ("GビズIDプライムの取得", "GbizID Prime held"), c => c.Applicant.HasGbizIdPrime);

    public static readonly Fact<Rate> LargestLargeCompany = Share("applicant.ownership.largestLargeCompany", ("大企業1社の持株割合", "share held by one large company"), c => c.Applicant.Ownership.LargestLargeCompany);
    public static readonly Fact<Rate> AllLargeCompanies = Share("applicant.ownership.allLargeCompanies", ("大企業合計の持株割合", "share held by all large companies"), c => c.Applicant.Ownership.AllLargeCompanies);
    public static readonly Fact<Rate> LargeCompanyOfficers = Share("applicant.ownership.largeCompanyOfficers", ("大企業の役員・職員を兼ねる役員の割合", "share of officers from large companies"), c => c.Applicant.Ownership.LargeCompanyOfficers);
    public static readonly Fact<Rate> ParentVotes = Share("applicant.ownership.parentVotes", ("親会社の議決権割合", "parent's share of votes"), c => c.Applicant.Ownership.ParentVotes);
    public static readonly Fact<bool> SameGroupApplies = Stated("applicant.ownership.sameGroupApplies", ("議決権で結ばれた他の法人も申請", "another corporation tied by votes applies"), c => c.Applicant.Ownership.SameGroupApplies);
}
