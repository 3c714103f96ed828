using Hojo.Model;
using static Hojo.Tests.Programmes.ItDonyu.ItCases;
using static Hojo.Tests.Programmes.ItDonyu.RulesCases;

namespace Hojo.Tests.Programmes.ItDonyu;

/// <summary>Double entry: what lies just within a threshold of the 交付規程 and just beyond it, as a second reader set them. Pages as in
/// <see cref="RulesCompaniesTests"/>.</summary>
public class RulesBoundariesTests
{
    public static TheoryData<string, string, Case, object> Money => new()
    {
        { "T floor, T14", Normal, Service.Tool(100_000), 50_000L },
        { "T floor, T14: 49,999", Normal, Service.Tool(99_999), "floor" },
        { "T lower band, T14", Normal, Service.Tool(2_999_999), 1_499_999L },
        { "T upper band, T14", Large, Maker.Tool(3_000_000), 1_500_000L },
        { "T upper band of three processes, T14", Large, Maker.Tool(3_000_000).But(t => t with { Processes = 3 }), "processes" },
        { "T upper band, the plan not told, T6", Large, Maker.Tool(3_000_000).But(t => t with { WagePlanDeclared = false }), "wage-plan" },
        { "T ceiling at 1/2, T14", Large, Maker.Tool(9_000_002), 4_500_000L },
        { "T ceiling at 2/3, T14", Large, Near(Maker.Tool(6_750_000), 30, 100), 4_500_000L },
        { "T below the ceiling at 2/3, T14: 4,499,999.33", Large, Near(Maker.Tool(6_749_999), 30, 100), 4_499_999L },
        { "T above the ceiling at 2/3, T14", Large, Near(Maker.Tool(6_750_003), 30, 100), 4_500_000L },
        { "T 30%, T14", Normal, Near(Service.Tool(1_200_000), 30, 100), 800_000L },
        { "T 29.9%, T14", Normal, Near(Service.Tool(1_200_000), 299, 1_000), 600_000L },
        { "services of 2,000,000, t13", Normal, Service.Tool(500_000, services: 2_000_000), 1_250_000L },
        { "services of 2,000,002, t13", Normal, Service.Tool(500_000, services: 2_000_002), 1_250_000L },
        { "services of category 5 to 7, 2,100,000, t13", Normal, Service.Tool(0, services: 2_100_000), 1_000_000L },
        { "I small makers to 20, I4", Invoice, Small(Service.Tool(625_000), 20), 500_000L },
        { "I small makers to 20, I4, 21", Invoice, Small(Service.Tool(625_000), 21), 468_750L },
        { "S floor at 1/2, S13", Security, Fee(12, 100_000), 50_000L },
        { "S floor at 1/2, S13: 49,999", Security, Fee(12, 99_999), "floor" },
        { "S floor at 2/3, S13: 49,999", Security, Fee(5, 74_999), "floor" },
        { "S ceiling at 1/2, S13", Security, Fee(12, 3_000_000), 1_500_000L },
        { "S ceiling at 2/3, S13", Security, Fee(5, 2_250_000), 1_500_000L },
        { "S above the ceiling, S13", Security, Fee(5, 2_250_002), 1_500_000L },
    };

    public static TheoryData<string, string, Case, object> Goals => new()
    {
        { "T first year, T5", Normal, Growing(3.0, 3.0, false), 500_000L },
        { "T first year, T5: 2.9999%", Normal, Growing(2.9999, 3.0, false), "first-year-productivity" },
        { "T three years, T5: 2.9999%", Normal, Growing(3.0, 2.9999, false), "labor-productivity" },
        { "T after a decision, T5", Normal, Growing(4.0, 4.0, true), 500_000L },
        { "T after a decision, first year, T5: 3.9999%", Normal, Growing(3.9999, 4.0, true), "first-year-productivity" },
        { "T after a decision, three years, T5: 3.9999%", Normal, Growing(4.0, 3.9999, true), "labor-productivity" },
        { "T 給与支給総額, T6: 1.4999%", Large, Maker.But(plan: p => p with { Payroll = Pct(1.4999) }), "payroll" },
        { "S 1.0%, S5", Security, Fee(12, 600_000), 300_000L },
        { "S 0.9999%, S5", Security, Fee(12, 600_000).But(plan: p => p with { LaborProductivity = Pct(0.9999) }), "labor-productivity" },
        { "F 4.9999%, F3", Multi, Group.But(plan: p => p with { LaborProductivity = Pct(4.9999) }), "labor-productivity" },
        { "F 5.9999% with an awarded member, F3", Multi, Group.Grouped(g => g with { IncludesAwarded = true })
            .But(plan: p => p with { LaborProductivity = Pct(5.9999) }), "labor-productivity" },
        { "F ten members, F1", Multi, Group, 7_400_000L },
        { "F nine members, F1", Multi, Group.Grouped(g => g with { Members = 9 }), "members" },
        { "t19: 12 months and a day before", Normal, Decided("2024-05-31"), 500_000L },
        { "t19: 12 months before", Normal, Decided("2024-06-01"), "recent-award" },
    };

    [Theory]
    [MemberData(nameof(Money))]
    [MemberData(nameof(Goals))]
    public void A_threshold_lies_where_the_document_puts_it(string threshold, string track, Case told, object expected)
        => told.Answers(threshold, track, expected);

    private static Case Near(Case told, int near, int of)
        => told.But(applicant: a => a with { NearMinimumWageStaff = new Rate(near, of) },
            plan: p => p with { ClaimsMinimumWageSpecial = true });

    private static Case Small(Case told, int employees)
        => told.But(applicant: a => a with { Employees = employees, SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther });

    private static Case Fee(int employees, long fee)
        => Service.But(t => t with { SecurityService = Yen.Of(fee) }, a => a with { Employees = employees },
            p => p with { LaborProductivity = Pct(1.0) });

    private static Case Growing(double first, double yearly, bool before)
        => Service.But(t => t with { AwardedBefore = before, FirstYearProductivity = Pct(first) },
            plan: p => p with { LaborProductivity = Pct(yearly) });

    private static Case Decided(string on)
        => Service.But(t => t with { AwardedWithinTwelveMonths = null }, a => a with
        {
            PastAwards =
            [
                new(AwardedProgramme.ItDonyu)
                {
                    Track = "it-donyu/2024/normal", Status = AwardStatus.Completed, DecidedOn = Day(on),
                    CoversSameCosts = false,
                },
            ],
        });
}
