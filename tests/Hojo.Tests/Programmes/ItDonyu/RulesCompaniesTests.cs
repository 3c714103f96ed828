using Hojo.Model;
using NodaTime;
using static Hojo.Tests.Programmes.ItDonyu.ItCases;
using static Hojo.Tests.Programmes.ItDonyu.RulesCases;

namespace Hojo.Tests.Programmes.ItDonyu;

/// <summary>Double entry: companies that a second reader made from the 交付規程 of 2025-03-18 and the guidelines alone, each worked by hand.
/// Pages are those of the 交付規程 (capital: T I D S F) and of the guideline (small) of the frame: 通常枠 U, インボイス対応類型 V, 電子取引類型 E,
/// セキュリティ対策推進枠 X, 複数社連携IT導入枠 Y.</summary>
public class RulesCompaniesTests
{
    private static readonly Case Cloud = Service.Trading(t => t with { EligibleCloud = Yen.Of(1_600_000) });

    private static readonly Case Secured = Service.But(t => t with { SecurityService = Yen.Of(600_000) },
        plan: p => p with { LaborProductivity = Pct(1.0) });

    /// <summary>What each is granted, or the rows that stand against it.</summary>
    public static TheoryData<string, string, Case, object> Companies => new()
    {
        { "U1: half of 1,000,000, T14", Normal, Service, 500_000L },
        { "U2: half of 9,000,000, T14", Large, Maker, 4_500_000L },
        { "U2: 1.4%, T6", Large, Maker.But(plan: p => p with { Payroll = Pct(1.4) }), "payroll" },
        { "U2: 29円, T6", Large, Maker.But(plan: p => p with { WageFloorGap = 29 }), "wage-floor" },
        { "U3: 2/3 of 1,200,000, T14", Normal, Near(true), 800_000L },
        { "U3: not shown, t18", Normal, Near(false), 600_000L },
        { "U4: small, no wage plan, T6", Large, Exempt(5, true), 3_000_000L },
        { "U4: small by its five people, T6", Large, Exempt(5, false), 3_000_000L },
        { "U4: 医療・介護 of twelve, T6", Large, Exempt(12, true), 3_000_000L },
        { "U5: 3% after a decision of 2022, T5", Normal, Before(3.0, 3.0), "first-year-productivity, labor-productivity" },
        { "U5: 4% after a decision of 2022, T5", Normal, Before(4.0, 4.0), 500_000L },
        { "U6: services above 2,000,000, t13", Normal, Service.Tool(500_000, services: 2_100_000), 1_250_000L },
        { "U16: the plan was not told, T6", Large, Maker.But(t => t with { WagePlanDeclared = false }), "wage-plan" },
        { "V1: 4/5 of 625,000, I13", Invoice, Shop(5).Tool(625_000), 500_000L },
        { "V1: no longer small, 3/4, i13", Invoice, Shop(6).Tool(625_000), 468_750L },
        { "V2: 500,000 + 2/3 of 2,333,333.33, I13", Invoice, TwoFunctions(3_000_000), 2_055_555L },
        { "V2: as it cost in the end, Iform1", Invoice, TwoFunctions(2_500_000), 1_722_222L },
        { "V3: 3/4 of 500,000, I13", Invoice, Service.Tool(500_000), 375_000L },
        { "V5: 375,000 and a register at its ceiling, I13", Invoice, Service.Tool(500_000, registers: 600_000), 575_000L },
        { "E1: みなし大企業, as the guideline defines SMEs, d12", Trade, Deemed(3_000_000), 2_000_000L },
        { "E2: half of 7,000,000, D12", Trade, Giant(7_000_000), 3_500_000L },
        { "E3: a receiver that is no invoice issuer, d9", Trade, Cloud.Trading(t => t with { ReceiversQualify = false }), "receivers" },
        { "E4: 2/3 of 1,600,000, D12", Trade, Cloud, 1_066_666L },
        { "E4: as it cost in the end, Dform1", Trade, Cloud.Trading(t => t with { EligibleCloud = Yen.Of(1_200_000) }), 800_000L },
        { "E5: no limit on accounts, d13", Trade, Cloud.Trading(t => t with { AccountsLimited = false }), "accounts-limited" },
        { "X1: small, 2/3 of 600,000, S13", Security, Secured.But(applicant: a => a with { Employees = 5 }), 400_000L },
        { "X1: no longer small, s10", Security, Secured.But(applicant: a => a with { Employees = 6 }), 300_000L },
        { "X2: 2/3 of 75,000, S13", Security, Fee(5, 75_000), 50_000L },
        { "X2: no longer small, 37,500, S13", Security, Fee(6, 75_000), "floor" },
        { "X3: 反社会的勢力, s9", Security, Secured.But(applicant: a => a with { AntisocialForces = true }), "antisocial" },
        { "Y1: 4,800,000 + 2,000,000 + 600,000, F14", Multi, Group, 7_400_000L },
        { "Y2: 6,800,000 + 2/3 of a tenth of 9,150,000, f20", Multi, Group.Grouped(g => g with { Coordination = Yen.Of(1_372_500) }),
            7_410_000L },
        { "Y3: 5.5% with a member of 2023, F3", Multi, With2023(5.5), "labor-productivity" },
        { "Y3: 6.0% with a member of 2023, F3", Multi, With2023(6.0), 7_400_000L },
        { "Y5: two small members grew, 468,750 each, f20", Multi, Group.Grouped(g => g with
        {
            SmallMembers = 4, SmallFirst = Yen.Of(2_500_000), OtherMembers = 6, OtherFirst = Yen.Of(3_650_000),
        }), 7_337_500L },
        { "Y6: a member's computers of 200,000, f20", Multi, Group.Grouped(g => g with
        {
            FoundationTotal = Yen.Of(6_350_000), ComputerMembers = 1, Computers = Yen.Of(200_000),
        }), 7_500_000L },
    };

    [Theory]
    [MemberData(nameof(Companies))]
    public void Each_is_granted_what_was_worked_by_hand_or_refused_for_the_reason_named(string company, string track, Case told,
        object expected) => told.Answers(company, track, expected);

    private static Case Near(bool claims)
        => Service.Tool(1_200_000).But(applicant: a => a with { NearMinimumWageStaff = new Rate(3, 10) },
            plan: p => p with { ClaimsMinimumWageSpecial = claims });

    private static Case Exempt(int employees, bool stated)
        => Service.Tool(6_000_000).But(t => t with { Processes = 4, WageRuleExempt = stated }, a => a with { Employees = employees });

    private static Case Before(double first, double yearly)
        => Service.But(t => t with { AwardedBefore = true, FirstYearProductivity = Pct(first) },
            a => a with
            {
                PastAwards =
                [
                    new(AwardedProgramme.ItDonyu, new LocalDate(2022, 7, 1))
                    {
                        Track = "it-donyu/2022/normal", Status = AwardStatus.Completed, AppliedOn = new(2022, 5, 1),
                        DecidedOn = new(2022, 7, 1), CompletedOn = new(2022, 12, 20), Granted = Yen.Of(400_000), CoversSameCosts = false,
                    },
                ],
            },
            p => p with { LaborProductivity = Pct(yearly) });

    private static Case Shop(int employees) => Service.But(applicant: a => a with { Industry = Industry.Retail, Employees = employees });

    private static Case TwoFunctions(long software) => Service.But(t => t with { Functions = 2 }).Tool(software);

    private static Case Deemed(long cloud)
        => Cloud.Trading(t => t with { EligibleCloud = Yen.Of(cloud) }).But(applicant: a => a with
        {
            Ownership = a.Ownership with { LargestLargeCompany = new Rate(1, 2), AllLargeCompanies = new Rate(1, 2) },
        });

    private static Case Giant(long cloud)
        => Cloud.Trading(t => t with { EligibleCloud = Yen.Of(cloud) }).But(applicant: a => a with
        {
            Industry = Industry.ManufacturingConstructionTransport, Capital = Yen.Of(1_000_000_000), Employees = 2_000,
        });

    private static Case Fee(int employees, long fee)
        => Secured.But(t => t with { SecurityService = Yen.Of(fee) }, a => a with { Employees = employees });

    private static Case With2023(double growth)
        => Group.Grouped(g => g with { IncludesAwarded = true }).But(plan: p => p with { LaborProductivity = Pct(growth) });
}
