using Hojo.Model;
using Hojo.Tests.Programmes.ItDonyu;
using static Hojo.Tests.Programmes.DigitalAi.RulesCases;
using static Hojo.Tests.Programmes.ItDonyu.ItCases;

namespace Hojo.Tests.Programmes.DigitalAi;

/// <summary>Double entry of 複数者連携デジタル化・AI導入枠: groups that a second reader made from its 交付規程 alone; pages are its own.</summary>
public class RulesGroupTests
{
    /// <summary>What each is granted, or the row that stands against it.</summary>
    public static TheoryData<string, Case, object> Groups => new()
    {
        { "F1: 4,800,000 + 2,000,000 + 600,000, p.13", Group, 7_400_000L },
        { "F2: 6,800,000 + 2/3 of a tenth of 9,150,000, as in 2025, p.13", Group.Grouped(g => g with { Coordination = Yen.Of(1_372_500) }),
            7_410_000L },
        { "F3: nine members, p.1", Group.Grouped(g => g with
        {
            Members = 9, FoundationTotal = Yen.Of(5_550_000), OtherMembers = 3, OtherFirst = Yen.Of(1_800_000),
        }), "members" },
        { "F4: 30,000,000 + 2,000,000, p.13", Large(3_000_000), 32_000_000L },
        { "F5: led by a sole proprietor, p.4", Group.Grouped(g => g with { MembersQualify = false }), "members-qualify" },
        { "F6: 5.9% with a member of 2025, p.3", With2025(5.9), "labor-productivity" },
        { "F6: 6.0% with a member of 2025, p.3", With2025(6.0), 7_400_000L },
        { "F7: a participant without SECURITY ACTION, p.4", Group.But(t => t with { SecurityAction = false }), "security-action" },
        { "F8: the IT provider is a member, p.2", Group.Grouped(g => g with { IncludesBarred = true }), "members-barred" },
        { "4.9999%, p.3", Group.But(plan: p => p with { LaborProductivity = Pct(4.9999) }), "labor-productivity" },
        { "② five members at their ceiling, p.13", Group.Grouped(g => g with { Analysis = Yen.Of(3_750_000) }), 7_900_000L },
        { "② above it, p.13", Group.Grouped(g => g with { Analysis = Yen.Of(3_750_003) }), 7_900_000L },
        { "a member's computers at their ceiling, p.13", Equipped(200_000, 0), 7_500_000L },
        { "a member's computers above it, p.13", Equipped(200_002, 0), 7_500_000L },
        { "a member's registers at their ceiling, p.13", Equipped(0, 400_000), 7_600_000L },
        { "a member's registers above it, p.13", Equipped(0, 400_002), 7_600_000L },
        { "③ above it, p.13", Large(3_000_003), 32_000_000L },
        { "③ below it, p.13: 1,999,998.67", Large(2_999_998), 31_999_998L },
        { "①+② at 30,000,000, p.13", Joint(36_000_000), 30_000_000L },
        { "①+② below it, p.13", Joint(35_999_997), 29_999_998L },
    };

    [Theory]
    [MemberData(nameof(Groups))]
    public void Each_is_granted_what_was_worked_by_hand_or_refused_for_the_reason_named(string company, Case told, object expected)
        => told.Answers(company, "multi-company", expected);

    private static Case With2025(double growth)
        => Group.Grouped(g => g with { IncludesAwarded = true }).But(plan: p => p with { LaborProductivity = Pct(growth) });

    private static Case Equipped(long computers, long registers)
        => Group.Grouped(g => g with
        {
            FoundationTotal = Yen.Of(6_150_000 + computers + registers), ComputerMembers = 1, Computers = Yen.Of(computers),
            RegisterMembers = 1, Registers = Yen.Of(registers),
        });

    /// <summary>12 small members at all of ¥5,125,000, and coordination.</summary>
    private static Case Large(long coordination)
        => Group.Grouped(g => g with
        {
            Members = 12, FoundationTotal = Yen.Of(61_500_000), SmallMembers = 12, SmallFirst = Yen.Of(7_500_000), OtherMembers = 0,
            OtherFirst = Yen.Zero, SeveralFunctionMembers = 12, Second = Yen.Of(54_000_000), AnalysisMembers = 0, Analysis = Yen.Zero,
            Coordination = Yen.Of(coordination),
        });

    /// <summary>12 small members at ¥500,000 each, and their second slices.</summary>
    private static Case Joint(long second)
        => Large(0).Grouped(g => g with { Second = Yen.Of(second) });
}
