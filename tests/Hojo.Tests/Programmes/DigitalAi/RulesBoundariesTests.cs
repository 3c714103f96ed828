using Hojo.Model;
using Hojo.Tests.Programmes.ItDonyu;
using static Hojo.Tests.Programmes.DigitalAi.RulesCases;
using static Hojo.Tests.Programmes.ItDonyu.ItCases;

namespace Hojo.Tests.Programmes.DigitalAi;

/// <summary>Double entry: what lies just within a threshold of the 交付規程 and just beyond it, as a second reader set them. Pages as in
/// <see cref="RulesCompaniesTests"/>.</summary>
public class RulesBoundariesTests
{
    public static TheoryData<string, string, Case, object> Money => new()
    {
        { "T floor at 2/3, p.13", "normal", Near(75_000), 50_000L },
        { "T floor at 2/3, p.13: 49,999.33", "normal", Near(74_999), "floor" },
        { "T lower band, p.13: 1,499,999.5", "normal", Service.Tool(2_999_999), 1_499_999L },
        { "T ceiling at 1/2, p.13", "normal-large", Maker.Tool(9_000_002), 4_500_000L },
        { "T ceiling at 2/3, p.13", "normal-large", NearMaker(6_750_000), 4_500_000L },
        { "T below the ceiling at 2/3, p.13: 4,499,999.33", "normal-large", NearMaker(6_749_999), 4_499_999L },
        { "I first slice of others, p.12: 499,999.5", "invoice", Buying(12, 1, 666_666), 499_999L },
        { "I first slice of small ones, one function, p.12", "invoice", Buying(5, 1, 625_002), 500_000L },
        { "I first slice of small ones, two functions, p.12: 500,001.33", "invoice", Buying(5, 2, 625_002), 500_001L },
        { "I ceiling of small ones, p.12", "invoice", Buying(5, 2, 5_125_000), 3_500_000L },
        { "I above the ceiling, p.12", "invoice", Buying(5, 2, 5_200_000), 3_500_000L },
        { "I computers and registers above their ceilings, p.12", "invoice", Buying(5, 1, 625_000).Tool(625_000,
            computers: 200_002, registers: 400_002), 800_000L },
        { "D ceiling of SMEs, p.13", "electronic-trade", Service.Cloud(5_250_000), 3_500_000L },
        { "D above it, p.13", "electronic-trade", Service.Cloud(5_250_002), 3_500_000L },
        { "D above the ceiling of others, p.13", "electronic-trade", Service.Giant().Cloud(7_000_002), 3_500_000L },
        { "S floor at 1/2, p.13", "security", Service.Fee(100_000), 50_000L },
        { "S floor at 1/2, p.13: 49,999.5", "security", Service.Fee(99_999), "floor" },
        { "S above the ceiling at 1/2, p.13", "security", Service.Fee(3_000_002), 1_500_000L },
        { "S ceiling at 2/3, p.13", "security", Service.Fee(2_250_000).Employing(5), 1_500_000L },
        { "small to 5 people, p.14: 6", "security", Service.Fee(600_000).Employing(6), 300_000L },
        { "small makers to 20 people, p.14", "security", Making(20), 400_000L },
        { "small makers to 20 people, p.14: 21", "security", Making(21), 300_000L },
    };

    public static TheoryData<string, string, Case, object> Goals => new()
    {
        { "T first year, p.4: 2.9999%", "normal", Productive(2.9999, 3.0, false), "first-year-productivity" },
        { "T three years, p.4: 2.9999%", "normal", Productive(3.0, 2.9999, false), "labor-productivity" },
        { "T first year after a decision, p.4: 3.9999%", "normal", Productive(3.9999, 4.0, true), "first-year-productivity" },
        { "T three years after a decision, p.4: 3.9999%", "normal", Productive(4.0, 3.9999, true), "labor-productivity" },
        { "T 2.9999% per head, p.4", "normal-large", Maker.But(plan: p => p with { PayrollPerHead = Pct(2.9999) }), "payroll" },
        { "T 3.4999% after a decision, p.5", "normal", Service.AwardedBefore(3.4999), "payroll-after-award" },
        { "I 3.4999% after a decision, p.3", "invoice", Service.AwardedBefore(3.4999), "payroll-after-award" },
        { "D 3.4999% after a decision, p.4", "electronic-trade", Service.AwardedBefore(3.4999), "payroll-after-award" },
        { "D 4.9999% of others, p.4", "electronic-trade", Service.Giant().AwardedBefore(4.9999), "payroll-after-award" },
        { "S 3.4999% after a decision, p.4", "security", Service.Fee(600_000).AwardedBefore(3.4999), "payroll-after-award" },
        { "S 0.9999%, p.3", "security", Service.Fee(600_000, 0.9999), "labor-productivity" },
        { "49.99% of one large company, p.15", "normal", Held(new(4_999, 10_000), new(6_666, 10_000), new(4_999, 10_000)), 500_000L },
        { "2/3 of large companies, p.15", "normal", Held(new(1, 3), new(2, 3), new(0, 1)), "large-company-two-thirds" },
        { "half of the officers, p.15", "normal", Held(new(0, 1), new(0, 1), new(1, 2)), "large-company-officers" },
    };

    [Theory]
    [MemberData(nameof(Money))]
    [MemberData(nameof(Goals))]
    public void A_threshold_lies_where_the_document_puts_it(string threshold, string track, Case told, object expected)
        => told.Answers(threshold, track, expected);

    [Theory] // 別紙１ 一: 資本金又は従業員 T14
    [InlineData(Industry.ManufacturingConstructionTransport, 300_000_000, 300)]
    [InlineData(Industry.SoftwareAndInformation, 300_000_000, 300)]
    [InlineData(Industry.Other, 300_000_000, 300)]
    [InlineData(Industry.Wholesale, 100_000_000, 100)]
    [InlineData(Industry.Services, 50_000_000, 100)]
    [InlineData(Industry.Retail, 50_000_000, 50)]
    [InlineData(Industry.Inns, 50_000_000, 200)]
    [InlineData(Industry.RubberProducts, 300_000_000, 900)]
    public void A_company_is_an_sme_by_its_capital_or_by_its_people(Industry industry, long capital, int people)
    {
        Case Sized(long held, int employed) => Service.Cloud(3_000_000).Employing(employed).But(applicant: a => a with
        {
            Industry = industry, Capital = Yen.Of(held),
        });
        Sized(capital, people + 1).Answers("by its capital", "normal", 500_000L);
        Sized(capital + 1, people).Answers("by its people", "normal", 500_000L);
        Sized(capital + 1, people + 1).Answers("by neither", "normal", "size");
        Sized(capital, people + 1).Answers("2/3, by its capital", "electronic-trade", 2_000_000L);
        Sized(capital + 1, people + 1).Answers("1/2, by neither", "electronic-trade", 1_500_000L);
    }

    private static Case Near(long software)
        => Service.Tool(software).But(applicant: a => a with { NearMinimumWageStaff = new Rate(3, 10) },
            plan: p => p with { ClaimsMinimumWageSpecial = true });

    private static Case NearMaker(long software)
        => Maker.Tool(software).But(applicant: a => a with { NearMinimumWageStaff = new Rate(3, 10) },
            plan: p => p with { ClaimsMinimumWageSpecial = true });

    private static Case Buying(int employees, int functions, long software)
        => Service.Employing(employees).Tool(software).But(t => t with { Functions = functions });

    private static Case Making(int employees)
        => Service.Fee(600_000).Employing(employees).But(applicant: a => a with
        {
            Industry = Industry.ManufacturingConstructionTransport, SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther,
        });

    private static Case Productive(double first, double yearly, bool before)
        => Service.But(t => t with { AwardedBefore = before, FirstYearProductivity = Pct(first) },
            plan: p => p with { LaborProductivity = Pct(yearly) });

    private static Case Held(Rate largest, Rate all, Rate officers)
        => Service.But(applicant: a => a with
        {
            Ownership = a.Ownership with { LargestLargeCompany = largest, AllLargeCompanies = all, LargeCompanyOfficers = officers },
        });
}
