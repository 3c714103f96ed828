using Hojo.Model;
using NodaTime;
using static Hojo.Tests.Programmes.Monodzukuri.GuidelineCases;

namespace Hojo.Tests.Programmes.Monodzukuri;

/// <summary>2.4 補助対象者, 2.5 補助対象要件 of 第20次 and 第23次: both sides of each threshold, typed from the guidelines.</summary>
public class GuidelineApplicantTests
{
    [Fact]
    public void The_base_case_is_eligible_in_all_frames() => Base.Judged("size", true);

    [Theory] // A) p.7-8 (23次 p.8): either capital or headcount
    [InlineData(Industry.ManufacturingConstructionTransport, 300_000_000, 501, true)]
    [InlineData(Industry.ManufacturingConstructionTransport, 1_000_000_000, 300, true)]
    [InlineData(Industry.RubberProducts, 1_000_000_000, 900, true)]
    [InlineData(Industry.RubberProducts, 1_000_000_000, 901, false)]
    [InlineData(Industry.Wholesale, 100_000_000, 401, true)]
    [InlineData(Industry.Services, 50_000_000, 301, true)]
    [InlineData(Industry.Retail, 50_000_000, 301, true)]
    [InlineData(Industry.SoftwareAndInformation, 300_000_000, 501, true)]
    [InlineData(Industry.Inns, 1_000_000_000, 200, true)]
    // C) p.9 (23次 p.9-10): headcount, and capital under 10億円
    [InlineData(Industry.ManufacturingConstructionTransport, 999_999_999, 500, true)]
    [InlineData(Industry.ManufacturingConstructionTransport, 999_999_999, 501, false)]
    [InlineData(Industry.ManufacturingConstructionTransport, 1_000_000_000, 301, false)]
    [InlineData(Industry.Wholesale, 999_999_999, 400, true)]
    [InlineData(Industry.Wholesale, 999_999_999, 401, false)]
    [InlineData(Industry.Services, 999_999_999, 300, true)]
    [InlineData(Industry.Services, 999_999_999, 301, false)]
    [InlineData(Industry.Retail, 999_999_999, 301, false)]
    [InlineData(Industry.Inns, 999_999_999, 500, true)]
    [InlineData(Industry.Inns, 999_999_999, 501, false)]
    public void Size(Industry industry, long capital, int employees, bool passes)
        => But(a: a => a with { Industry = industry, Capital = Yen.Of(capital), Employees = employees, EmployeesAtEnd = employees })
            .Judged("size", passes);

    [Theory] // D), E): 従業員数が300人以下
    [InlineData(MonodzukuriOrganisation.NonProfit, 300, true)]
    [InlineData(MonodzukuriOrganisation.NonProfit, 301, false)]
    [InlineData(MonodzukuriOrganisation.SocialWelfare, 300, true)]
    [InlineData(MonodzukuriOrganisation.SocialWelfare, 301, false)]
    [InlineData(MonodzukuriOrganisation.Neither, 10, false)]
    public void Other_corporations(MonodzukuriOrganisation kind, int employees, bool passes)
        => But(a: a => a with { Employees = employees }, m: m => m with { Organisation = kind }).Judged("size", passes);

    [Theory] // (1) 2分の1以上 (2) 3分の2以上 (3) 2分の1以上
    [InlineData(1, 2, "large-company-half", false)]
    [InlineData(49, 100, "large-company-half", true)]
    public void One_large_company(int over, int under, string row, bool passes)
        => But(a: a => a with
        {
            Ownership = a.Ownership with { LargestLargeCompany = new(over, under), AllLargeCompanies = new(over, under) },
        }).Judged(row, passes);

    [Theory]
    [InlineData(2, 3, false)]
    [InlineData(199, 300, true)]
    public void All_large_companies(int over, int under, bool passes)
        => But(a: a => a with { Ownership = a.Ownership with { LargestLargeCompany = new(1, 3), AllLargeCompanies = new(over, under) } })
            .Judged("large-company-two-thirds", passes);

    [Theory] // 議決権の50%超: exactly 50% is another corporation
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void A_parent_that_applies_too(int percent, bool passes)
        => But(a: a => a with { Ownership = a.Ownership with { ParentVotes = new(percent, 100), SameGroupApplies = true } })
            .Judged("same-corporation", passes);

    [Theory] // 年平均額が15億円を超える
    [InlineData(1_500_000_000, true)]
    [InlineData(1_500_000_001, false)]
    public void Taxable_income(long yen, bool passes)
        => But(a: a => a with { AverageTaxableIncome = Yen.Of(yen) }).Judged("taxable-income", passes);

    [Theory] // 16ヶ月以内 before 2025-07-25 and 2026-05-08
    [InlineData(Products20, 2024, 3, 25, false)]
    [InlineData(Products20, 2024, 3, 24, true)]
    [InlineData(Products23, 2025, 1, 8, false)]
    [InlineData(Products23, 2025, 1, 7, true)]
    public void A_recent_adoption(string track, int year, int month, int day, bool passes)
        => But(a: a => a with
        {
            PastAwards = [
                new PastAward(AwardedProgramme.JigyoSaikochiku, new LocalDate(year, month, day)) { Status = AwardStatus.Completed }],
        }).Judged("recent-award", passes, track);

    [Theory] // 従業員数21名以上の場合のみ; 23次 takes a pledge
    [InlineData(Products20, 20, false, true)]
    [InlineData(Products20, 21, false, false)]
    [InlineData(Products20, 21, true, false)]
    [InlineData(Products23, 20, false, true)]
    [InlineData(Products23, 21, false, false)]
    [InlineData(Products23, 21, true, true)]
    public void The_action_plan(string track, int employees, bool pledged, bool passes)
        => But(a: a => a with { Employees = employees, EmployeesAtEnd = employees }, p: p => p with { ActionPlanPublished = false },
            m: m => m with { ActionPlanPledged = pledged }).Judged("action-plan", passes, track);

    [Theory] // 20次 p.15: 2.0% and the growth of the minimum wage (Tokyo 2.8%), employees and officers each
    [InlineData(2.0, 2.8, 2.0, 2.8, true)]
    [InlineData(1.99, 2.8, 2.0, 2.8, false)]
    [InlineData(2.0, 2.79, 2.0, 2.8, false)]
    [InlineData(2.0, 2.8, 1.99, 2.8, false)]
    [InlineData(2.0, 2.8, 2.0, 2.79, false)]
    public void Wages_of_call_20(double total, double perHead, double officers, double officersPerHead, bool passes)
        => But(p: p => p with
        {
            Payroll = Pct((decimal)total), PayrollPerHead = Pct((decimal)perHead), OfficersPayroll = Pct((decimal)officers),
            OfficersPayrollPerHead = Pct((decimal)officersPerHead),
        }).Judged("wage", passes, Products20, Global20);

    [Theory] // 23次 p.14: pay per head alone, 3.5%
    [InlineData(3.5, true)]
    [InlineData(3.49, false)]
    public void Wages_of_call_23(double perHead, bool passes)
        => But(p: p => p with { Payroll = Pct(0), PayrollPerHead = Pct((decimal)perHead), OfficersPayroll = null })
            .Judged("wage", passes, Products23, Global23);

    [Theory] // FAQ 2-10 (p.7): a business of one may apply for 20次; 23次 p.7 asks for one employee
    [InlineData(Products20, 0, true)]
    [InlineData(Products23, 1, true)]
    [InlineData(Products23, 0, false)]
    public void Without_employees(string track, int employees, bool passes)
        => But(a: a => a with { Employees = employees, EmployeesAtEnd = employees })
            .Judged(track == Products20 ? "wage" : "employees", passes, track);

    [Theory]
    [InlineData(3.0, 30, "value-added", true)]
    [InlineData(2.99, 30, "value-added", false)]
    [InlineData(3.0, 29, "wage-floor", false)]
    public void Value_added_and_the_lowest_wage(double growth, int gap, string row, bool passes)
        => But(p: p => p with { ValueAdded = Pct((decimal)growth), WageFloorGap = gap }).Judged(row, passes);

    [Theory] // 補助対象経費（税抜）は、事業に要する経費（税込）の3分の2以上
    [InlineData(30_000_000, true)]
    [InlineData(30_000_001, false)]
    public void Two_thirds_of_all_costs(long outlay, bool passes)
        => But(m: m => m with { TotalOutlay = Yen.Of(outlay) }).Judged("eligible-share", passes);

    [Theory] // 単価50万円（税抜き）以上
    [InlineData(500_000, true)]
    [InlineData(499_999, false)]
    public void The_unit_price(long yen, bool passes)
        => But(c: c => c with { HighestUnitPrice = Yen.Of(yen) }).Judged("core-cost", passes);

    [Theory] // グローバル要件② and ③: 2分の1以上
    [InlineData(OverseasKind.Export, 1, 2, "export-customers", true)]
    [InlineData(OverseasKind.Export, 49, 100, "export-customers", false)]
    [InlineData(OverseasKind.Inbound, 49, 100, "inbound-customers", false)]
    public void Customers_from_abroad(OverseasKind kind, int over, int under, string row, bool passes)
        => But(m: m => m.Abroad(o => o with { Kind = kind, ForeignCustomers = new(over, under) })).Judged(row, passes, Global20, Global23);

    [Theory] // 公募期間
    [InlineData(Products20, "2025-07-01T16:59:59", Verdict.NotMet)]
    [InlineData(Products20, "2025-07-01T17:00", Verdict.Met)]
    [InlineData(Products20, "2025-07-25T17:00", Verdict.Met)]
    [InlineData(Products20, "2025-07-25T17:00:01", Verdict.NotMet)]
    [InlineData(Products23, "2026-04-03T16:59:59", Verdict.NotMet)]
    [InlineData(Products23, "2026-04-03T17:00", Verdict.Met)]
    [InlineData(Products23, "2026-05-08T17:00", Verdict.Met)]
    [InlineData(Products23, "2026-05-08T17:00:01", Verdict.NotMet)]
    public void The_call(string track, string at, Verdict open)
        => Assert.Equal(open, Hojo.Rules.Catalogue.National.Track(track).OpenOn(JapanTime.Parse(at)));
}
