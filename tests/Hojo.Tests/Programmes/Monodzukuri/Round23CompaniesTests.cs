using Hojo.Model;
using static Hojo.Tests.Programmes.Monodzukuri.CompanyCases;
using static Hojo.Tests.Programmes.Monodzukuri.GuidelineCases;

namespace Hojo.Tests.Programmes.Monodzukuri;

/// <summary>第23次, double entry: companies that a second reader made from the guideline alone (A1 to A14, B1 to B11), each worked by hand:
/// what is granted, or the one row that stands against it. Pages are those of 公募要領 第23次.</summary>
public class Round23CompaniesTests
{
    private static readonly Case Forty = Maker23.Staffed(40).Buying(20_000_000);

    private static readonly Case Raised = Maker23.Staffed(51, 90_000_000).Buying(70_000_000).Planning(p => p with { Years = 5 });

    private static readonly Case Outsourced = Maker23.Staffed(30).Buying(6_000_000).Spending(13_200_000);

    private static readonly Case Server = Maker23.Staffed(6, 10_000_000).Buying(1_999_998, 1_999_998)
        .And(a => a with { Industry = Industry.Services, SmallScaleTrade = SmallScaleTrade.CommerceAndServices });

    private static readonly Case Retailer = Maker23.Staffed(300, 999_999_999).Buying(40_000_000)
        .And(a => a with { Industry = Industry.Retail, SmallScaleTrade = SmallScaleTrade.CommerceAndServices });

    public static TheoryData<string, Case, object> Products => new()
    {
        { "A1 12,000,000 × 2/3, p.3", Maker23, 8_000_000L },
        { "A2 12,600,000 for 10,000,000 + 2,500,000, p.4", Maker23.Staffed(18).Buying(18_900_000).Raising(6.0m, 50), 12_500_000L },
        { "A2 without the special, p.3", Maker23.Staffed(18).Buying(18_900_000), 10_000_000L },
        { "A3 at the raised ceiling, p.4", Raised.Raising(6.0m, 50), 35_000_000L },
        { "A3 of 50 people, p.4", Raised.Staffed(50, 90_000_000).Raising(6.0m, 50), 25_000_000L },
        { "A3b 5.9%, p.17", Raised.Raising(5.9m, 50), 25_000_000L },
        { "A4 nobody is employed, p.7", Maker23.Staffed(0).Buying(9_000_000).And(
            a => a with { SoleProprietor = true, Capital = null }, p => p with { ActionPlanPublished = false }), "employees" },
        { "A5 adopted 2025-07-28, p.11", Forty.Recorded(Past(AwardedProgramme.Monodzukuri, AwardStatus.Adopted, "2025-07-28")),
            "recent-award" },
        { "A5b declined, p.11", Forty.Recorded(Past(AwardedProgramme.Monodzukuri, AwardStatus.Declined, "2025-07-28")), 10_000_000L },
        { "A5c of another programme, p.11", Forty.Recorded(Past(AwardedProgramme.Shoryokuka, AwardStatus.Adopted, "2025-07-28")),
            10_000_000L },
        { "A5d 16 months and a day, p.11", Forty.Recorded(
            Past(AwardedProgramme.Monodzukuri, AwardStatus.Completed, "2025-01-07", "2025-03-01", "2025-12-20")), 10_000_000L },
        { "A6 2分の1, p.12", Forty.Owned(o => o with { LargestLargeCompany = new(1, 2), AllLargeCompanies = new(1, 2) }),
            "large-company-half" },
        { "A6b 49.99%, p.12", Forty.Owned(o => o with { LargestLargeCompany = new(4999, 10_000), AllLargeCompanies = new(4999, 10_000) }),
            10_000_000L },
        { "A6c 3分の2, p.12", Forty.Owned(o => o with { LargestLargeCompany = new(4999, 10_000), AllLargeCompanies = new(2, 3) }),
            "large-company-two-thirds" },
        { "A6d officers, p.12", Forty.Owned(o => o with { LargeCompanyOfficers = new(1, 2) }), "large-company-officers" },
        { "A7 half of the total, p.22", Outsourced.Costing(c => c with { Outsourcing = Yen.Of(6_000_000) }), 6_000_000L },
        { "A7b cut to half of the total, p.5, 22", Outsourced.Costing(c => c with { Outsourcing = Yen.Of(6_000_001) }), 6_000_000L },
        { "A8 1/2, 1/3 and 5,000,000, p.20, 22", Maker23.Staffed(30).Buying(2_000_000, 2_000_000).Spending(13_200_000).Costing(
            c => c with { Outsourcing = Yen.Of(6_000_000), TechnologyLicences = Yen.Of(4_000_000) }), 6_000_000L },
        { "A9 30% in three months, p.17–18", Maker23.Staffed(45).Buying(22_500_000).NearMinimum(new(30, 100), 0), 15_000_000L },
        { "A9 without the special, p.15", Maker23.Staffed(45).Buying(22_500_000).Planning(p => p with { WageFloorGap = 0 }), "wage-floor" },
        { "A9b 29.99%, p.18", Maker23.Staffed(45).Buying(22_500_000).NearMinimum(new(2999, 10_000), 0), "wage-floor" },
        { "A10 999,999円, p.3", Server, "floor" },
        { "A10b 1,000,000円, p.3", Server.Buying(2_000_000, 2_000_000), 1_000_000L },
        { "A10c five people, p.3, 9", Server.Staffed(5, 10_000_000).Buying(1_500_000, 1_500_000), 1_000_000L },
        { "A11 特定事業者, p.10", Retailer, 20_000_000L },
        { "A11b 10億円未満, p.10", Retailer.Staffed(300, 1_000_000_000), "size" },
        { "A11c 300人以下, p.10", Retailer.Staffed(301, 999_999_999), "size" },
        { "A12 再生事業者 have no raised ceiling, p.3, 4", Maker23.Staffed(30).Buying(24_000_000).InRevitalisation().Raising(6.0m, 50),
            15_000_000L },
        { "A13 単価50万円, p.20", Forty.Buying(20_000_000, 499_999), "core-cost" },
        { "A13 単価50万円以上, p.20", Forty.Buying(20_000_000, 500_000), 10_000_000L },
        { "A14 15億円を超える, p.12", Forty.And(a => a with { AverageTaxableIncome = Yen.Of(1_500_000_001) }), "taxable-income" },
        { "A14 15億円, p.12", Forty.And(a => a with { AverageTaxableIncome = Yen.Of(1_500_000_000) }), 10_000_000L },
    };

    public static TheoryData<string, Case, object> Global => new()
    {
        { "B1 50,000,000 × 1/2, p.20, 25", Exporting(3_000_000, 3, 600_000), 25_000_000L },
        { "B1b 300,000 of the grant for words, p.25", Exporting(3_000_000, 3, 900_000), 25_000_000L },
        { "B2 1/5 of 15,000,000, 500,000 each, p.25", Travelling(3_000_000, 3), 7_500_000L },
        { "B2b 1/5 of what is left, p.25", Travelling(3_400_000, 6), 7_500_000L },
        { "B3 half goes to the subsidiary, p.16", Investing(10_000_000), 10_000_000L },
        { "B3b 過半を海外子会社に, p.23", Investing(20_000_000), 15_000_000L },
        { "B3c less than half, p.16", Investing(9_999_999, halfAbroad: false), "half-abroad" },
        { "B4 2/5, p.17", Visited(new(2, 5), true), "inbound-customers" },
        { "B4 1/2, p.17", Visited(new(1, 2), true), 10_000_000L },
        { "B5 sales equal to the grant, p.17", Visited(new(1, 2), false), "inbound-sales" },
        { "B6 no right to the results, p.17", Joint(o => o with { RightsToResults = false }), "rights-to-results" },
        { "B7 no feasibility study, p.16", Joint(o => o with { FeasibilityStudied = false }), "feasibility" },
        { "B7 no expertise, p.16", Joint(o => o with { OverseasExpertise = false }), "expertise" },
        { "B8 at the raised ceiling, p.4", Maker23.Staffed(60).Buying(80_000_000).Planning(p => p with { Years = 5 })
            .Raising(6.0m, 50).Abroad(OverseasKind.Joint), 40_000_000L },
        { "B8 of four people, p.4", Maker23.Staffed(4).Buying(46_500_000).Planning(p => p with { Years = 5 })
            .Raising(6.0m, 50).Abroad(OverseasKind.Joint), 31_000_000L },
        { "B9 再生事業者 at 1/2, p.4", Maker23.Staffed(30).Buying(30_000_000).InRevitalisation().Abroad(OverseasKind.Joint), 15_000_000L },
        { "B10 40%, p.5", Maker23.Staffed(35).Buying(42_000_000).NearMinimum(new(40, 100), 5).Abroad(OverseasKind.Joint), 28_000_000L },
        { "B11 under way, p.11", Joint(o => o).Recorded(
            Past(AwardedProgramme.JigyoSaikochiku, AwardStatus.Decided, "2024-11-08", "2025-03-01")), "project-under-way" },
        { "B11 completed, p.11", Joint(o => o).Recorded(
            Past(AwardedProgramme.JigyoSaikochiku, AwardStatus.Completed, "2024-11-08", "2025-03-01", "2026-05-07")), 10_000_000L },
    };

    [Theory]
    [MemberData(nameof(Products))]
    public void Companies_of_the_product_frame(string why, Case told, object to) => told.Comes(Products23, why, to);

    [Theory]
    [MemberData(nameof(Global))]
    public void Companies_of_the_global_frame(string why, Case told, object to) => told.Comes(Global23, why, to);

    private static Case Exporting(long travel, int people, long words)
        => Forty.Buying(40_000_000).Spending(55_000_000).Costing(c => c with { Advertising = Yen.Of(6_400_000) })
            .And(m: m => m with { OverseasTravel = Yen.Of(travel), Interpretation = Yen.Of(words) })
            .Abroad(OverseasKind.Export, o => o with { ForeignCustomers = new(3, 5), Travellers = people });

    private static Case Travelling(long travel, int people)
        => Forty.Buying(12_000_000).Spending(16_500_000).And(m: m => m with { OverseasTravel = Yen.Of(travel) })
            .Abroad(OverseasKind.Export, o => o with { ForeignCustomers = new(3, 5), Travellers = people });

    private static Case Investing(long throughSubsidiary, bool halfAbroad = true)
        => Forty.Buying(10_000_000).Spending(22_000_000).Abroad(OverseasKind.DirectInvestment,
            o => o with { HalfAbroad = halfAbroad, SubsidiaryMachinery = Yen.Of(throughSubsidiary) });

    private static Case Visited(Rate visitors, bool salesExceed)
        => Forty.Abroad(OverseasKind.Inbound, o => o with { ForeignCustomers = visitors, SalesExceedGrant = salesExceed });

    private static Case Joint(Func<MonodzukuriOverseas, MonodzukuriOverseas> but) => Forty.Abroad(OverseasKind.Joint, but);
}
