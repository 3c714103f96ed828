using Hojo.Model;
using Hojo.Tests.Programmes.ItDonyu;
using static Hojo.Tests.Programmes.DigitalAi.RulesCases;
using static Hojo.Tests.Programmes.ItDonyu.ItCases;

namespace Hojo.Tests.Programmes.DigitalAi;

/// <summary>Double entry: companies that a second reader made from the 交付規程 of 2026-01-16 alone, each worked by hand. Pages are those of
/// the 交付規程 of the frame: 通常枠 T, インボイス対応類型 I, 電子取引類型 D, セキュリティ対策推進枠 S.</summary>
public class RulesCompaniesTests
{
    private static readonly Case Near = Service.Tool(2_249_998).But(applicant: a => a with { NearMinimumWageStaff = new Rate(3, 10) },
        plan: p => p with { ClaimsMinimumWageSpecial = true });

    private static readonly Case Small = Service.Tool(6_000_000).But(t => t with { Processes = 4 });

    private static readonly Case Awarded2024 = Service.AwardedBefore(3.5).But(t => t with { AwardedBefore = true });

    private static readonly Case Shop = Service.Employing(5).Tool(625_000, computers: 200_000, registers: 400_000);

    /// <summary>通常枠: what each is granted, or the rows that stand against it.</summary>
    public static TheoryData<string, string, Case, object> Normal => new()
    {
        { "T1: half of 1,200,000, p.13", "normal", Service.Tool(1_000_000, services: 200_000), 600_000L },
        { "T2: half of 9,000,000, p.13", "normal-large", Maker, 4_500_000L },
        { "T2: 2.9%, p.4", "normal-large", Maker.But(plan: p => p with { PayrollPerHead = Pct(2.9) }), "payroll" },
        { "T2: the plan was not told, p.4", "normal-large", Maker.But(t => t with { WagePlanDeclared = false }), "wage-plan" },
        { "T2: three processes, p.13", "normal-large", Maker.But(t => t with { Processes = 3 }), "processes" },
        { "T3: 2/3 of 2,249,998, p.13", "normal", Near, 1_499_998L },
        { "T3: 29%, p.13", "normal", Near.But(applicant: a => a with { NearMinimumWageStaff = new Rate(29, 100) }), 1_124_999L },
        { "T3: two months, p.13", "normal", Near.But(plan: p => p with { ClaimsMinimumWageSpecial = false }), 1_124_999L },
        { "T3: 2/3 of 2,250,000 with one process, p.13", "normal-large", Near.Tool(2_250_000).But(t => t with { WagePlanDeclared = true },
            plan: p => p with { PayrollPerHead = Pct(3.0), WageFloorGap = 30 }), "processes" },
        { "T4: 49,999, p.13", "normal", Service.Tool(99_999), "floor" },
        { "T4: 50,000, p.13", "normal", Service.Tool(100_000), 50_000L },
        { "T5: 29円, p.4", "normal-large", Floor(29, 3_000_000), "wage-floor" },
        { "T5: 30円, p.4", "normal-large", Floor(30, 3_000_000), 1_500_000L },
        { "T5: 29円, applied for in the lower band, p.5", "normal", Floor(29, 3_000_000), 1_499_999L },
        { "T6: small, p.4", "normal-large", Small.Employing(5), 3_000_000L },
        { "T6: six people and no plan, p.4", "normal-large", Small.Employing(6).But(t => t with { WagePlanDeclared = false },
            plan: p => p with { PayrollPerHead = Pct(0.0), WageFloorGap = 0 }), "payroll, wage-floor, wage-plan" },
        { "T7: 3.0% after a decision of 2022, p.5", "normal", Service.AwardedBefore(3.0), "payroll-after-award" },
        { "T7: 3.5%, p.5", "normal", Service.AwardedBefore(3.5), 500_000L },
        { "T7: 3.0% of five people, p.5", "normal", Service.AwardedBefore(3.0).Employing(5), 500_000L },
        { "T8: 3.9% after a decision of 2024, p.4", "normal", Productive(4.0, 3.9), "labor-productivity" },
        { "T8: 3.9% in the first year, p.4", "normal", Productive(3.9, 4.0), "first-year-productivity" },
        { "T8: 4.0%, p.4", "normal", Productive(4.0, 4.0), 500_000L },
        { "T9: one process and 10,000,000, p.5, 13", "normal", Service.Tool(10_000_000), 1_499_999L },
        { "T9: the same for 4,500,000, p.13", "normal-large", Maker.Tool(10_000_000).But(t => t with { Processes = 1 }), "processes" },
        { "T10: one large company holds half, p.15", "normal", Service.HeldBy(50), "large-company-half" },
        { "T10: 49%, p.15", "normal", Service.HeldBy(49), 500_000L },
        { "T14: as it cost in the end, form1", "normal", Service.Tool(900_000), 450_000L },
        { "T15: above 15億円, p.15", "normal", Earning(1_500_000_001), "taxable-income" },
        { "T15: 15億円, p.15", "normal", Earning(1_500_000_000), 500_000L },
    };

    /// <summary>インボイス枠 インボイス対応類型.</summary>
    public static TheoryData<string, string, Case, object> Invoice => new()
    {
        { "I1: 500,000 + 100,000 + 200,000, p.12", "invoice", Shop, 800_000L },
        { "I2: 500,000 + 2/3 of 4,499,999.33, p.12", "invoice", Functions(2, 5_166_666), 3_499_999L },
        { "I2: at the ceiling, p.12", "invoice", Functions(2, 5_166_667), 3_500_000L },
        { "I3: one function, p.12", "invoice", Functions(1, 1_000_000), 500_000L },
        { "I3: 500,000 + 2/3 of 333,333.33, p.12", "invoice", Functions(2, 1_000_000), 722_222L },
        { "I4: hardware alone, p.12", "invoice", Functions(0, 0).Tool(0, computers: 200_000), "functions, with-software" },
        { "I5: 3.5% after a decision of 2023, p.3", "invoice", Given(3.5), 450_000L },
        { "I5: 3.4%, p.3", "invoice", Given(3.4), "payroll-after-award" },
        { "I5: the plan was not told, p.3", "invoice", Given(3.5, told: false), "wage-plan-after-award" },
        { "I6: small, without a plan, p.4", "invoice", Given(null, told: null).Employing(4), 480_000L },
        { "I7: 3/4 of 10,000, p.12", "invoice", Functions(1, 10_000), 7_500L },
        { "I10: 450,000 and a register at its ceiling, p.12", "invoice", Service.Tool(600_000, registers: 550_000), 650_000L },
    };

    /// <summary>インボイス枠 電子取引類型.</summary>
    public static TheoryData<string, string, Case, object> Trade => new()
    {
        { "D1: 2/3 of 1,600,000, p.13", "electronic-trade", Service.Cloud(1_600_000), 1_066_666L },
        { "D2: half of 7,000,000, p.3, 13", "electronic-trade", Service.Giant().Cloud(7_000_000)
            .But(applicant: a => a with { AverageTaxableIncome = Yen.Of(2_000_000_000) }), 3_500_000L },
        { "D3: no SME among the receivers, p.3", "electronic-trade", Service.Cloud(0).Trading(t => t with { ReceiversQualify = false }),
            "receivers, anything" },
        { "D4: みなし大企業, half of 3,000,000, p.13, 15", "electronic-trade", Service.Cloud(3_000_000).HeldBy(50), 1_500_000L },
        { "D4: 49%, p.13, 15", "electronic-trade", Service.Cloud(3_000_000).HeldBy(49), 2_000_000L },
        { "D5: 7/9 of 3,000,000, p.13", "electronic-trade", Service.Cloud(2_333_333), 1_555_555L },
        { "D6: a large company with 4.9%, p.4", "electronic-trade", Service.Giant().Cloud(2_000_000).AwardedBefore(4.9),
            "payroll-after-award" },
        { "D6: 5.0%, p.4", "electronic-trade", Service.Giant().Cloud(2_000_000).AwardedBefore(5.0), 1_000_000L },
        { "D7: an SME with 3.5%, p.4", "electronic-trade", Service.Cloud(900_000).AwardedBefore(3.5), 600_000L },
        { "D7: 3.4%, p.4", "electronic-trade", Service.Cloud(900_000).AwardedBefore(3.4), "payroll-after-award" },
        { "D8: services are no cost, p.1, 13", "electronic-trade", Service.Cloud(1_600_000).But(t => t with
            { Services = Yen.Of(300_000) }), 1_066_666L },
        { "D9: as it cost in the end, form1", "electronic-trade", Service.Cloud(1_200_000), 800_000L },
    };

    /// <summary>セキュリティ対策推進枠.</summary>
    public static TheoryData<string, string, Case, object> Security => new()
    {
        { "S1: small, 2/3 of 600,000, p.13", "security", Service.Fee(600_000).Employing(5), 400_000L },
        { "S2: half of 3,000,000, no wage plan, p.13", "security", Service.Fee(3_000_000).Employing(60), 1_500_000L },
        { "S3: 49,999, p.13", "security", Service.Fee(74_999).Employing(5), "floor" },
        { "S3: 50,000, p.13", "security", Service.Fee(75_000).Employing(5), 50_000L },
        { "S4: 0.9%, p.3", "security", Service.Fee(600_000, 0.9), "labor-productivity" },
        { "S4: 1.0% after a decision too, p.3", "security", Service.Fee(600_000).But(t => t with { AwardedBefore = true }), 300_000L },
        { "S5: 3.5% after a decision of 2024, p.4", "security", Service.Fee(600_000).AwardedBefore(3.5), 300_000L },
        { "S5: not told, p.4", "security", Service.Fee(600_000).AwardedBefore(3.5, told: false), "wage-plan-after-award" },
        { "S5: 介護サービス事業者, p.4", "security", Service.Fee(600_000).AwardedBefore(null, told: null)
            .But(t => t with { WageRuleExempt = true }), 300_000L },
        { "S7: two years of 300,000, p.13", "security", Service.Fee(600_000), 300_000L },
        { "S9: 反社会的勢力, p.16", "security", Service.Fee(600_000).But(applicant: a => a with { AntisocialForces = true }), "antisocial" },
        { "S10: a school of 301, p.14", "security", School(301), "size" },
        { "S10: a school of 300, p.14", "security", School(300), 300_000L },
    };

    [Theory]
    [MemberData(nameof(Normal))]
    [MemberData(nameof(Invoice))]
    [MemberData(nameof(Trade))]
    [MemberData(nameof(Security))]
    public void Each_is_granted_what_was_worked_by_hand_or_refused_for_the_reason_named(string company, string track, Case told,
        object expected) => told.Answers(company, track, expected);

    private static Case Floor(int gap, long software)
        => Service.Employing(30).Tool(software).But(t => t with { Processes = 4, WagePlanDeclared = true },
            plan: p => p with { PayrollPerHead = Pct(3.0), WageFloorGap = gap });

    private static Case Productive(double first, double yearly)
        => Awarded2024.But(t => t with { FirstYearProductivity = Pct(first) }, plan: p => p with { LaborProductivity = Pct(yearly) });

    private static Case Earning(long income) => Service.But(applicant: a => a with { AverageTaxableIncome = Yen.Of(income) });

    private static Case Functions(int functions, long software) => Service.But(t => t with { Functions = functions }).Tool(software);

    private static Case Given(double? perHead, bool? told = true) => Service.Employing(30).Tool(600_000).AwardedBefore(perHead, told);

    private static Case School(int staff)
        => Service.Fee(600_000).Employing(staff).But(t => t with { Organisation = ItOrganisation.MedicalWelfareOrSchool },
            a => a with { Capital = null });
}
