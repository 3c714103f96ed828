using Hojo.Model;
using static Hojo.Tests.Programmes.SeichoKasokuka.Round02Cases;

namespace Hojo.Tests.Programmes.SeichoKasokuka;

/// <summary>2次公募 公募要領 Ver1.0 p.3–8: who may apply, and with what project.</summary>
public class Round02ApplicantTests
{
    [Theory] // ＜中小企業者の定義＞ ① p.3–4: capital or headcount
    [InlineData(Industry.ManufacturingConstructionTransport, 300_000_000, 301, true)]
    [InlineData(Industry.ManufacturingConstructionTransport, 300_000_001, 300, true)]
    [InlineData(Industry.ManufacturingConstructionTransport, 300_000_001, 301, false)]
    [InlineData(Industry.RubberProducts,                     300_000_001, 900, true)]
    [InlineData(Industry.RubberProducts,                     300_000_001, 901, false)]
    [InlineData(Industry.Wholesale,                          100_000_000, 101, true)]
    [InlineData(Industry.Wholesale,                          100_000_001, 100, true)]
    [InlineData(Industry.Wholesale,                          100_000_001, 101, false)]
    [InlineData(Industry.Services,                            50_000_000, 101, true)]
    [InlineData(Industry.Services,                            50_000_001, 101, false)]
    [InlineData(Industry.SoftwareAndInformation,             300_000_001, 300, true)]
    [InlineData(Industry.SoftwareAndInformation,             300_000_001, 301, false)]
    [InlineData(Industry.Inns,                                50_000_001, 200, true)]
    [InlineData(Industry.Inns,                                50_000_001, 201, false)]
    [InlineData(Industry.Retail,                              50_000_001, 50, true)]
    [InlineData(Industry.Retail,                              50_000_001, 51, false)]
    [InlineData(Industry.Other,                              300_000_000, 999, true)]
    [InlineData(Industry.Other,                              300_000_001, 301, false)]
    public void Companies_by_size(Industry industry, long capital, int employees, bool passes)
        => But(a => a with { Industry = industry, Capital = Yen.Of(capital), Employees = employees }).Expect("size", passes);

    [Fact] // 個人: by headcount; a union of the kinds listed p.3–5
    public void Sole_proprietors_and_unions()
    {
        But(a => a with { SoleProprietor = true, Capital = Yen.Zero, Employees = 301 }).Expect("size", false);
        But(a => a with { SoleProprietor = true, Capital = Yen.Zero, Employees = 300 }).Expect("size", true);
        But(a => a with { Capital = Yen.Of(900_000_000), Employees = 900 },
            s: s => s with { Applicant = s.Applicant with { ListedCooperative = true } }).Expect("size", true);
    }

    [Theory] // 売上高が10億円以上100億円未満 p.5
    [InlineData(   999_999_999, false)]
    [InlineData( 1_000_000_000, true)]
    [InlineData( 9_999_999_999, true)]
    [InlineData(10_000_000_000, false)]
    public void Sales_of_one_to_under_ten_billion(long sales, bool passes)
        => But(a => a with { Sales = Yen.Of(sales) }).Expect("sales", passes);

    [Theory] // みなし大企業 ①〜⑤ p.5, 15億円 p.5
    [InlineData("large-company-half",       "1/2", "1/2", "0/1", "0/1", "0/1", 0)]
    [InlineData("large-company-two-thirds", "1/3", "2/3", "0/1", "0/1", "0/1", 0)]
    [InlineData("large-company-officers",   "0/1", "0/1", "1/2", "0/1", "0/1", 0)]
    [InlineData("deemed-large-owned",       "0/1", "0/1", "0/1", "1/1", "0/1", 0)]
    [InlineData("deemed-large-officers",    "0/1", "0/1", "0/1", "0/1", "1/1", 0)]
    [InlineData("taxable-income",           "0/1", "0/1", "0/1", "0/1", "0/1", 1_500_000_001)]
    [InlineData(null,                       "49/100", "66/100", "49/100", "99/100", "99/100", 1_500_000_000)]
    public void Deemed_large(string? row, string one, string all, string officers, string owners, string ownersOfficers, long income)
        => But(a => a with
        {
            AverageTaxableIncome = Yen.Of(income),
            Ownership = a.Ownership with
            {
                LargestLargeCompany = Rate.Parse(one), AllLargeCompanies = Rate.Parse(all), LargeCompanyOfficers = Rate.Parse(officers),
                DeemedLargeCompanies = Rate.Parse(owners), DeemedLargeOfficers = Rate.Parse(ownersOfficers),
            },
        }).Expect(row ?? "taxable-income", row is null);

    [Theory] // みなし同一法人 p.6: 議決権の50%超, or the same representative
    [InlineData("same-corporation", "501/1000", true,  false, false)]
    [InlineData("same-corporation", "1/2",      true,  false, true)]
    [InlineData("same-corporation", "1/1",      false, false, true)]
    [InlineData("identical",        "0/1",      false, true,  false)]
    public void Deemed_the_same(string row, string votes, bool parent, bool identical, bool passes)
        => But(a => a with
        {
            Ownership = a.Ownership with { ParentVotes = Rate.Parse(votes), SameGroupApplies = parent, IdenticalApplies = identical },
        }).Expect(row, passes);

    [Fact] // Ⅱ p.3–6, p.18
    public void Each_line_of_the_applicant_is_asked()
    {
        Applicant(a => a with { ExcludedBody = true }).Expect("excluded-body", false);
        Applicant(a => a with { InJapan = false }).Expect("in-japan", false);
        Applicant(a => a with { ProfitBusiness = false }).Expect("profit-business", false);
        Applicant(a => a with { DomesticAccount = false }).Expect("account", false);
        Applicant(a => a with { Capable = false }).Expect("capable", false);
        Applicant(a => a with { Suspended = true }).Expect("suspended", false);
        Applicant(a => a with { SharesData = false }).Expect("shares-data", false);
        Applicant(a => a with { ChangedToQualify = true }).Expect("changed-to-qualify", false);
        Applicant(a => a with { AffiliateFilesSame = true }).Expect("affiliate-same", false);
        But(s: s => s with { Declared = false }).Expect("declaration", false);
        But(s: s => s with { WagePlan = false }).Expect("wage-plan", false);
    }

    [Fact] // Ⅲ ①〜⑫ p.6–7, 更新投資 p.1
    public void Each_project_that_is_not_supported()
    {
        Project(p => p with { MereRenewal = true }).Expect("mere-renewal", false);
        Project(p => p with { MostlyOutsourced = true }).Expect("mostly-outsourced", false);
        Project(p => p with { WithoutLabour = true }).Expect("without-labour", false);
        Project(p => p with { LetToOne = true }).Expect("let-to-one", false);
        Project(p => p with { PrimaryIndustry = true }).Expect("primary-industry", false);
        Project(p => p with { ByDismissals = true }).Expect("by-dismissals", false);
        Project(p => p with { Unfit = true }).Expect("unfit", false);
        Project(p => p with { Amusement = true }).Expect("amusement", false);
        But(a => a with { AntisocialForces = true }).Expect("antisocial", false);
        But(a => a with { Record = new() { OverlapsOtherSupport = true } }).Expect("double-support", false);
        But(a => a with { PastAwards = [Applied] }).Expect("once", false);
    }

    [Theory] // Ⅳ p.7–8: 全者が満たす; 投資額5千万円以上の者を少なくとも1者
    [InlineData("member-investment", true,  50_000_000, true)]
    [InlineData("member-investment", true,  49_999_999, false)]
    [InlineData("members-qualify",   false, 50_000_000, false)]
    public void Several_together(string row, bool qualify, long largest, bool passes)
        => Joint(new() { Jointly = true, MembersQualify = qualify, LargestInvestment = Yen.Of(largest), WithLessor = false })
            .Expect(row, passes);

    [Theory] // リース p.8: リース料から補助金相当分が減額されていることを証明できる書類
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void With_a_leasing_company(bool lowered, bool passes)
        => Joint(new() { Jointly = false, WithLessor = true, FeesLowered = lowered }).Expect("lease-fees-lowered", passes);

    private static PastAward Applied
        => new(AwardedProgramme.SeichoKasokuka) { Track = Track, Status = AwardStatus.Applied, CoversSameCosts = false };
}
