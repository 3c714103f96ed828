using Hojo.Model;
using static Hojo.Tests.Programmes.ItDonyu.ItCases;

namespace Hojo.Tests.Programmes.ItDonyu;

/// <summary>複数社連携IT導入枠; figures typed from it2025_koubo_fukusu (M).</summary>
public class MultiCompanyTests
{
    private static Case Group(Func<ItGroup, ItGroup> but)
        => Base.But(t => t with { Group = but(t.Group) }, plan: p => p with { Years = 2 });

    /// <summary>One small member has something to be granted.</summary>
    private static readonly Case One = Group(g => g with { SmallMembers = 1, SmallFirst = Yen.Of(625_000) });

    [Fact]
    public void A_group_of_twelve()
    {
        // 8 small members, one function, ¥600,000 each: 4,800,000 × 4/5 = 3,840,000 (each 480,000 ≤ 50万円)               M:875-879
        // 4 others, two functions, ¥2,000,000 each: first slices 4 × 666,667 = 2,666,668 × 3/4 = 2,000,001 → 50万円 × 4 = 2,000,000
        //   second slices 8,000,000 − 2,666,668 = 5,333,332 × 2/3 = 3,555,554.67                                            M:880
        // computers: 5 members at ¥150,000: 750,000 × 1/2 = 375,000; registers: 2 members at ¥400,000: 800,000 × 1/2 = 400,000
        // analysis: 6 members, 3,600,000 × 2/3 = 2,400,000 ≤ 50万円 × 6 = 3,000,000                                       M:892-894
        // ①+② = 3,840,000 + 2,000,000 + 3,555,554.67 + 375,000 + 400,000 + 2,400,000 = 12,570,554.67 ≤ 3,000万円          M:895
        // ③ 3,000,000 × 2/3 = 2,000,000; the costs of ①② are 14,350,000 + 3,600,000 = 17,950,000, × 10% × 2/3 = 1,196,666.67 M:898-899
        var c = Group(g => g with
        {
            Members = 12, FoundationTotal = Yen.Of(14_350_000), SmallMembers = 8, SmallFirst = Yen.Of(4_800_000),
            OtherMembers = 4, OtherFirst = Yen.Of(2_666_668), SeveralFunctionMembers = 4, Second = Yen.Of(5_333_332),
            ComputerMembers = 5, Computers = Yen.Of(750_000), RegisterMembers = 2, Registers = Yen.Of(800_000),
            AnalysisMembers = 6, Analysis = Yen.Of(3_600_000), Coordination = Yen.Of(3_000_000),
        });
        Assert.Equal(13_767_221, c.Grant(Multi)); // 12,570,554.67 + 1,196,666.67 = 13,767,221.33
        Assert.Equal(Yen.Of(20_950_000 - 13_767_221), c.Assessed(Multi).Grant!.OwnShare!.Value.Least); // 14,350,000 + 3,600,000 + 3,000,000
        c.Expect(Multi, "members", true);
        c.Expect(Multi, "foundation-parts", true); // 4,800,000 + 2,666,668 + 5,333,332 + 750,000 + 800,000 = 14,350,000
        c.But(t => t with { Group = t.Group with { FoundationTotal = Yen.Of(14_349_999) } }).Expect(Multi, "foundation-parts", false);
    }

    [Theory] // グループ構成員は10者以上 M:595
    [InlineData(10, true)]
    [InlineData(9, false)]
    public void Ten_members_or_more(int members, bool passes)
        => One.Grouped(g => g with { Members = members }).Expect(Multi, "members", passes);

    [Theory] // 50万円 × 者数 M:875-879
    [InlineData(3, 1_875_000, 1_500_000)]
    [InlineData(3, 1_875_002, 1_500_000)]
    [InlineData(3, 1_874_998, 1_499_998)] // 1,499,998.4
    public void Small_members_have_half_a_million_each(int members, long cost, long grant)
        => Assert.Equal(grant, Group(g => g with { SmallMembers = members, SmallFirst = Yen.Of(cost) }).Grant(Multi));

    [Theory] // 350 − 50 = 300万円 × 者数 M:876-880
    [InlineData(2, 9_000_000, 6_000_000)]
    [InlineData(2, 9_000_003, 6_000_000)]
    [InlineData(2, 8_999_997, 5_999_998)]
    public void The_second_slice_is_three_million_each(int members, long cost, long grant)
        => Assert.Equal(grant, Group(g => g with { SeveralFunctionMembers = members, Second = Yen.Of(cost) }).Grant(Multi));

    [Theory] // PC等 10万円, レジ 20万円 M:889-890
    [InlineData(3, 600_000, 300_000, true)]
    [InlineData(3, 600_002, 300_000, true)]
    [InlineData(3, 599_998, 299_999, true)]
    [InlineData(3, 1_200_000, 600_000, false)]
    [InlineData(3, 1_200_002, 600_000, false)]
    public void Hardware_has_a_ceiling_each(int members, long cost, long grant, bool computers)
        => Assert.Equal(grant, Group(g => computers ? g with { ComputerMembers = members, Computers = Yen.Of(cost) } : g with
        {
            RegisterMembers = members, Registers = Yen.Of(cost),
        }).Grant(Multi));

    [Theory] // 50万円 × ②を導入する構成員 M:892-894
    [InlineData(4, 3_000_000, 2_000_000)]
    [InlineData(4, 3_000_003, 2_000_000)]
    [InlineData(4, 2_999_997, 1_999_998)]
    public void Analysis_has_half_a_million_for_each_member_that_uses_it(int members, long cost, long grant)
        => Assert.Equal(grant, Group(g => g with { AnalysisMembers = members, Analysis = Yen.Of(cost) }).Grant(Multi));

    [Theory] // ①②合わせて3,000万円 M:895: 60 small members, and the rest as analysis
    [InlineData(37_500_000, 30_000_000)]
    [InlineData(37_499_995, 29_999_996)]
    [InlineData(40_000_000, 30_000_000)]
    public void Together_they_have_thirty_million(long first, long grant)
        => Assert.Equal(grant, Group(g => g with { SmallMembers = 100, SmallFirst = Yen.Of(first) }).Grant(Multi));

    [Theory] // ③ min(cost × 2/3, (①+②の経費) × 10% × 2/3, 200万円) M:897-899
    [InlineData(10_000_000, 900_000, 600_000)]      // cost × 2/3
    [InlineData(10_000_000, 1_000_000, 666_666)]    // 1,000,000 × 2/3
    [InlineData(10_000_000, 2_000_000, 666_666)]
    [InlineData(30_000_000, 9_000_000, 2_000_000)]
    [InlineData(29_999_970, 9_000_000, 1_999_998)]
    [InlineData(90_000_000, 9_000_000, 2_000_000)]
    [InlineData(0, 9_000_000, 0)]
    public void Coordination_is_bounded_by_a_tenth_of_the_costs(long foundation, long coordination, long grant)
        => Assert.Equal(grant,
            Group(g => g with { FoundationTotal = Yen.Of(foundation), Coordination = Yen.Of(coordination) }).Grant(Multi));

    [Theory] // 2年, 年平均 5% (6%) M:608-613
    [InlineData(5.0, false, true)]
    [InlineData(4.9999, false, false)]
    [InlineData(6.0, true, true)]
    [InlineData(5.9999, true, false)]
    public void Productivity_grows_by_five_per_cent_or_six(double growth, bool awarded, bool passes)
        => One.Grouped(g => g with { IncludesAwarded = awarded }).But(plan: p => p with { LaborProductivity = Pct(growth) })
            .Expect(Multi, "labor-productivity", passes);

    [Fact]
    public void The_plan_runs_for_two_years() => One.But(plan: p => p with { Years = 3 }).Expect(Multi, "plan-years", false);
}
