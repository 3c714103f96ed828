using Hojo.Model;
using static Hojo.Tests.Programmes.Monodzukuri.CompanyCases;
using static Hojo.Tests.Programmes.Monodzukuri.GuidelineCases;

namespace Hojo.Tests.Programmes.Monodzukuri;

/// <summary>第20次, double entry: companies that a second reader made from the guideline, its FAQ and its overview alone (A1 to A13, B1 to
/// B11), each worked by hand: what is granted, or the rows that stand against it. Pages are those of 公募要領 第20次.</summary>
public class Round20CompaniesTests
{
    private static readonly Case Alone = Maker20.Staffed(0).Buying(9_000_000).And(
        a => a with { SoleProprietor = true, Capital = null },
        p => p with
        {
            ValueAdded = Pct(3.0m), Payroll = null, PayrollPerHead = null, OfficersPayroll = Pct(2.0m),
            OfficersPayrollPerHead = Pct(2.8m), WageFloorGap = 30, ActionPlanPublished = false,
        });

    private static readonly Case Unpublished = Maker20.Planning(p => p with { ActionPlanPublished = false });

    private static readonly Case Software = Maker20.Staffed(500, 999_999_999).Buying(50_000_000)
        .And(a => a with { Industry = Industry.SoftwareAndInformation, SmallScaleTrade = SmallScaleTrade.CommerceAndServices });

    private static readonly Case Raised = Maker20.Staffed(51).Buying(70_000_000).Planning(p => p with { Years = 5 });

    public static TheoryData<string, Case, object> Products => new()
    {
        { "A1 a business of one, p.3, FAQ p.7, 8", Alone, 6_000_000L },
        { "A2 at the ceiling, p.3", Maker20.Staffed(20).Buying(15_000_000), 10_000_000L },
        { "A3 at the raised ceiling, p.4", Raised.RaisingAll(6.0m, 50), 35_000_000L },
        { "A3 6.0% per head, 5.9% in all, p.19", Raised.RaisingAll(5.9m, 50).Planning(p => p with
            { PayrollPerHead = Pct(6.0m), OfficersPayrollPerHead = Pct(6.0m) }), 25_000_000L },
        { "A4 21 people without the plan, p.16", Unpublished.Staffed(21), "action-plan" },
        { "A4 20 people, p.3, 16", Unpublished.Staffed(20), 10_000_000L },
        { "A5 16か月以内, p.12", Maker20.Recorded(
            Past(AwardedProgramme.Monodzukuri, AwardStatus.Completed, "2024-04-15", "2024-06-10", "2025-03-20")), "recent-award" },
        { "A5 declined, p.12", Maker20.Recorded(Past(AwardedProgramme.Monodzukuri, AwardStatus.Declined, "2024-04-15")), 10_000_000L },
        { "A6 徳島県 4.2%, p.15, 概要版 p.9", InTokushima(4.2m, 4.3m), "wage" },
        { "A6 徳島県 4.3%, p.15, 概要版 p.9", InTokushima(4.3m, 4.3m), 10_000_000L },
        { "A7 officers 1.9%, p.15", Maker20.Planning(p => p with { OfficersPayroll = Pct(1.9m) }), "wage" },
        { "A7 officers 2.0%, p.15", Maker20.Planning(p => p with { OfficersPayroll = Pct(2.0m) }), 10_000_000L },
        { "A8 30%, p.19", Maker20.Staffed(35).Buying(22_500_000).NearMinimum(new(30, 100), 0), 15_000_000L },
        { "A9 999,999円, p.3", Maker20.Buying(1_999_998, 1_999_998), "floor" },
        { "A9 1,000,000円, p.3", Maker20.Buying(2_000_000, 2_000_000), 1_000_000L },
        { "A10 特定事業者, p.9", Software, 25_000_000L },
        { "A10 501 people, p.8, 9", Software.Staffed(501, 999_999_999), "size" },
        { "A11 half of the officers, p.12", Maker20.Owned(o => o with { LargeCompanyOfficers = new(1, 2) }), "large-company-officers" },
        { "A11 49%, p.12", Maker20.Owned(o => o with { LargeCompanyOfficers = new(49, 100) }), 10_000_000L },
        { "A12 a third each, p.23", Licensed(3_000_000), 4_500_000L },
        { "A13 29円, p.16", Maker20.Planning(p => p with { WageFloorGap = 29 }), "wage-floor" },
        { "A13 30円, p.16", Maker20.Planning(p => p with { WageFloorGap = 30 }), 10_000_000L },
    };

    public static TheoryData<string, Case, object> Global => new()
    {
        { "B1 45,000,000 × 2/3, p.4, 26", Exporting, 30_000_000L },
        { "B2 at the raised ceiling, p.4", Maker20.Staffed(18).Buying(48_750_000).RaisingAll(6.0m, 50).Abroad(OverseasKind.Joint),
            32_500_000L },
        { "B3 nothing is bought at home, p.17, 21", Investing(0, 0, false), "machinery-at-home core-cost" },
        { "B3 5,000,000 at home, p.17, 24", Investing(5_000_000, 5_000_000, true), 12_500_000L },
        { "B4 1/2, p.18", Visited(salesExceed: true), 10_000_000L },
        { "B4 sales equal to the grant, p.18", Visited(salesExceed: false), "inbound-sales" },
        { "B5 capital ties, FAQ p.18", Joint(o => o with { TiedPartner = true }), "tied-partner" },
        { "B5 an officer in common, FAQ p.18", Joint(o => o with { TiedPartner = false }), 10_000_000L },
        { "B6 10,000,000 of the grant, p.21", Maker20.Buying(30_000_000).Spending(55_000_000)
            .Costing(c => c with { Outsourcing = Yen.Of(20_000_000) }).Abroad(OverseasKind.Joint), 25_000_000L },
        { "B7 50%, p.4, 5", Maker20.Staffed(45).Buying(45_000_000).NearMinimum(new(50, 100), 10).Abroad(OverseasKind.Joint), 30_000_000L },
        { "B8 再生事業者 at 1/2, p.4", Maker20.Staffed(30).Buying(30_000_000).InRevitalisation().Abroad(OverseasKind.Joint), 15_000_000L },
        { "B9 under way, p.12", Joint(o => o).Recorded(
            Past(AwardedProgramme.JigyoSaikochiku, AwardStatus.Decided, "2024-02-13", "2024-09-02")), "project-under-way" },
        { "B10 decided twice, p.12", TwiceDecided("2022-09-12", "2022-11-01"), "two-decisions" },
        { "B10 decided once, p.12", TwiceDecided("2022-05-12", "2022-07-01"), 10_000_000L },
        { "B11 no feasibility study, p.17", Joint(o => o with { FeasibilityStudied = false }), "feasibility" },
    };

    [Theory]
    [MemberData(nameof(Products))]
    public void Companies_of_the_product_frame(string why, Case told, object to) => told.Comes(Products20, why, to);

    [Theory]
    [MemberData(nameof(Global))]
    public void Companies_of_the_global_frame(string why, Case told, object to) => told.Comes(Global20, why, to);

    [Fact] // A12: a third of 9,000,001 is 3,000,000.33: cut to it, 9,000,000 × 1/2 p.5, 23
    public void One_yen_above_a_third_of_the_total_is_not_counted() => Licensed(3_000_001).Comes(Products20, "A12", 4_500_000L);

    private static Case Exporting
        => Maker20.Staffed(18).Buying(40_000_000).Spending(49_500_000).Costing(c => c with { Advertising = Yen.Of(3_350_000) })
            .And(m: m => m with { OverseasTravel = Yen.Of(1_200_000), Interpretation = Yen.Of(450_000) })
            .Abroad(OverseasKind.Export, o => o with { ForeignCustomers = new(3, 5), Travellers = 2 });

    private static Case InTokushima(decimal perHead, decimal officersPerHead)
        => Maker20.Planning(p => p with
        {
            Prefecture = Prefecture.Tokushima, Payroll = Pct(5.0m), OfficersPayroll = Pct(5.0m), PayrollPerHead = Pct(perHead),
            OfficersPayrollPerHead = Pct(officersPerHead),
        });

    private static Case Licensed(long technology)
        => Maker20.Buying(3_000_000, 3_000_000).Spending(9_900_000)
            .Costing(c => c with { TechnologyLicences = Yen.Of(technology), IntellectualProperty = Yen.Of(3_000_000) });

    private static Case Investing(long atHome, long dearest, bool machineryAtHome)
        => Maker20.Buying(atHome, dearest).Spending(22_000_000).Abroad(OverseasKind.DirectInvestment,
            o => o with { SubsidiaryMachinery = Yen.Of(20_000_000), MachineryAtHome = machineryAtHome });

    private static Case Visited(bool salesExceed)
        => Maker20.Abroad(OverseasKind.Inbound, o => o with { ForeignCustomers = new(1, 2), SalesExceedGrant = salesExceed });

    private static Case Joint(Func<MonodzukuriOverseas, MonodzukuriOverseas> but) => Maker20.Abroad(OverseasKind.Joint, but);

    private static Case TwiceDecided(string adopted, string decided)
        => Joint(o => o).Recorded(
            Past(AwardedProgramme.Monodzukuri, AwardStatus.Completed, adopted, decided, "2023-08-31"),
            Past(AwardedProgramme.Monodzukuri, AwardStatus.Completed, "2024-01-19", "2024-03-15", "2024-12-10"));
}
