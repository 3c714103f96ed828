using Hojo.Model;
using static Hojo.Tests.Programmes.JigyoShokei.Round14Cases;

namespace Hojo.Tests.Programmes.JigyoShokei;

/// <summary>14次, 5. 補助対象者 of both guidelines (E 6–10, S 8–11).</summary>
public class Round14ApplicantTests
{
    public static TheoryData<string> Tracks => ["succession", "expert-buyer", "expert-seller"];

    [Theory, MemberData(nameof(Tracks))]
    public void A_company_that_meets_every_row_may_apply(string track) => Base.Expect14(track, "size", true);

    // E 9, S 10: 製造業その他 3億円 300人, 卸売業 1億円 100人, 小売業 5千万円 50人, サービス業 5千万円 100人; ゴム 900人, ソフトウェア 3億円 300人, 旅館 200人
    [Theory]
    [InlineData(Industry.ManufacturingConstructionTransport, 300_000_000, 300)]
    [InlineData(Industry.Other,                              300_000_000, 300)]
    [InlineData(Industry.Wholesale,                          100_000_000, 100)]
    [InlineData(Industry.Retail,                              50_000_000,  50)]
    [InlineData(Industry.Services,                            50_000_000, 100)]
    [InlineData(Industry.RubberProducts,                     300_000_000, 900)]
    [InlineData(Industry.SoftwareAndInformation,             300_000_000, 300)]
    [InlineData(Industry.Inns,                                50_000_000, 200)]
    public void An_SME_has_so_much_capital_or_so_many_employees(Industry industry, long capital, int employees)
    {
        Case Of(long yen, int people, bool sole = false) => Base.Company(a => a with
        {
            Industry = industry, Capital = Yen.Of(yen), Employees = people, SoleProprietor = sole,
        }).Deal(d => d with { Form = DealForm.BusinessTransfer }).Heir(h => h with { JointWithSuccessor = true });

        foreach (var track in Tracks)
        {
            Of(capital, employees + 1).Expect14(track, "size", true);
            Of(capital + 1, employees).Expect14(track, "size", true);
            Of(capital + 1, employees + 1).Expect14(track, "size", false);
            Of(0, employees, sole: true).Expect14(track, "size", true);
            Of(0, employees + 1, sole: true).Expect14(track, "size", false); // by the headcount alone
        }
    }

    [Theory] // E 9: ２分の１以上を同一の大企業, ３分の２以上を大企業, 役員総数の２分の１以上; S 10
    [InlineData("large-company-half",       1, 2, 0, 1, 0, 1)]
    [InlineData("large-company-two-thirds", 0, 1, 2, 3, 0, 1)]
    [InlineData("large-company-officers",   0, 1, 0, 1, 1, 2)]
    public void A_company_deemed_large_may_not(string row, int one, int ofOne, int all, int ofAll, int officers, int ofOfficers)
    {
        Case Of(Rate single, Rate together, Rate board) => Base.Company(a => a with
        {
            Ownership = a.Ownership with
            {
                LargestLargeCompany = single, LargeCompanyOfficers = board,
                AllLargeCompanies = (Fraction)together > single ? together : single,
            },
        });
        static Rate Less(int over, int under) => new(Math.Max(0, over * 1_000 - 1), under * 1_000);

        foreach (var track in Tracks)
        {
            Of(new(one, ofOne), new(all, ofAll), new(officers, ofOfficers)).Expect14(track, row, false);
            Of(Less(one, ofOne), Less(all, ofAll), Less(officers, ofOfficers)).Expect14(track, row, true);
        }
    }

    [Theory] // E 9–10, S 10–11
    [MemberData(nameof(Tracks))]
    public void Others_that_may_not(string track)
    {
        Base.Told(t => t with { OwnedByLargeCapital = true }).Expect14(track, "large-capital-owned", false);
        Base.Told(t => t with { OwnedByCompanyDeemedLarge = true }).Expect14(track, "deemed-large-owned", false);
        Base.Told(t => t with { OfficersOfCompanyDeemedLarge = true }).Expect14(track, "deemed-large-officers", false);
        Base.Told(t => t with { ExcludedBody = true }).Expect14(track, "excluded-body", false);
        Base.Company(a => a with { AverageTaxableIncome = Yen.Of(1_500_000_000) }).Expect14(track, "taxable-income", true);
        Base.Company(a => a with { AverageTaxableIncome = Yen.Of(1_500_000_001) }).Expect14(track, "taxable-income", false);
        Base.Company(a => a with { Ownership = a.Ownership with { SameGroupApplies = true } }).Expect14(track, "same-corporation", false);
    }

    [Theory] // E 6–8, S 8–9
    [MemberData(nameof(Tracks))]
    public void What_the_applicant_is_and_does(string track)
    {
        Base.Told(t => t with { BasedInJapan = false }).Expect14(track, "domestic", false);
        Base.Told(t => t with { ContributesToRegion = false }).Expect14(track, "region", false);
        Base.Company(a => a with { AntisocialForces = true }).Expect14(track, "antisocial", false);
        Base.Told(t => t with { ComplianceProblems = true }).Expect14(track, "compliance", false);
        Base.Told(t => t with { SuspendedFromSubsidies = true }).Expect14(track, "suspended", false);
        Base.Told(t => t with { ReportOwed = true }).Expect14(track, "report-owed", false);
        Base.Told(t => t with { UnfitForPublicMoney = true }).Expect14(track, "unfit", false);
    }

    [Fact] // E 8
    public void The_adviser_is_somebody_else()
    {
        var c = Base.Told(t => t with { AdviserIsApplicant = true });
        c.Expect14("expert-buyer", "adviser-is-applicant", false);
        c.Expect14("expert-seller", "adviser-is-applicant", false);
    }

    [Theory] // 3期分の決算 (E 6, S 12); 個人事業主 5年 (E 6, S 12); 法人成から3年未満は通算5年 (S 12)
    [InlineData("expert-buyer",  false, 3, false, 0, 0, true)]
    [InlineData("expert-buyer",  false, 2, true,  5, 9, false)]
    [InlineData("expert-seller", true,  0, false, 0, 5, true)]
    [InlineData("expert-seller", true,  0, false, 0, 4, false)]
    [InlineData("succession",    false, 3, false, 0, 0, true)]
    [InlineData("succession",    false, 2, true,  5, 0, true)]
    [InlineData("succession",    false, 2, true,  4, 0, false)]
    [InlineData("succession",    false, 2, false, 5, 0, false)]
    [InlineData("succession",    true,  0, false, 0, 5, true)]
    [InlineData("succession",    true,  0, false, 0, 4, false)]
    public void Companies_have_three_closed_years_and_sole_proprietors_five_blue_returns(string track, bool sole, int closed, bool lately,
        int years, int blue, bool passes)
        => Base.Company(a => a with { SoleProprietor = sole })
            .Told(t => t with { IncorporatedLately = lately, YearsInBusiness = years })
            .But(b => b with { ClosedYears = closed, BlueReturnYears = blue })
            .Deal(d => d with { Form = DealForm.BusinessTransfer }).Heir(h => h with { JointWithSuccessor = true })
            .Expect14(track, sole ? "blue-returns" : "closed-years", passes);
}
