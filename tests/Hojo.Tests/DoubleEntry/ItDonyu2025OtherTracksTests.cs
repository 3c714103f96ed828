using Hojo.Model;
using Hojo.Rules;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Tests.DoubleEntry;

/// <summary>IT導入補助金2025: セキュリティ対策推進枠 (S), 複数社連携IT導入枠 (M), and the windows of all tracks.</summary>
public class ItDonyu2025OtherTracksTests
{
    // セキュリティ対策推進枠: 5万円~150万円 (S2:326-327, S:503), 中小 1/2, 小規模 2/3 (S2:354-357, S:502-504)
    [Theory] //      経費     1/2        2/3
    [InlineData(  900_000,   450_000,   600_000)]
    [InlineData(  100_000,    50_000,    66_666)] // cut S:507
    [InlineData(2_250_000, 1_125_000, 1_500_000)]
    [InlineData(2_249_999, 1_124_999, 1_499_999)]
    [InlineData(3_000_000, 1_500_000, 1_500_000)]
    [InlineData(2_999_998, 1_499_999, 1_500_000)]
    [InlineData(9_000_000, 1_500_000, 1_500_000)]
    public void The_security_track_grants_half_or_two_thirds_up_to_1_500_000(long cost, long grant, long small)
    {
        Assert.Equal(grant, Grant("security", Security(cost, 21)));
        Assert.Equal(small, Grant("security", Security(cost, 20)));
    }

    [Theory] // 5万円 S:503: at 1/2 from 100,000, at 2/3 from 75,000
    [InlineData(100_000, 21, true)]
    [InlineData( 99_998, 21, false)]
    [InlineData( 75_000, 20, true)]
    [InlineData( 74_998, 20, false)]
    public void The_security_track_has_a_floor(long cost, int employees, bool above)
    {
        var verdict = Assess("security", Security(cost, employees)).Verdict;
        Assert.Equal(!above, verdict == TrackVerdict.NotEligible); // above it, only what this case leaves untold is open
    }

    // 複数社連携 ①: 10 small members at 4/5 to 50万円 each, others at 3/4, 2/3 above it to 350万円, hardware 1/2 to 10万円 and 20万円 (M:873-890)
    [Theory] //                    補助額
    [InlineData("small",          5_000_000)] //  6,250,000 × 4/5, ten members
    [InlineData("small over",     5_000_000)] //  7,000,000 × 4/5 = 5,600,000 above 50万円 × 10
    [InlineData("small under",    4_000_000)] //  5,000,000 × 4/5
    [InlineData("others",         4_500_000)] //  6,000,000 × 3/4
    [InlineData("others over",    5_000_000)] //  8,000,000 × 3/4 = 6,000,000 above 50万円 × 10
    [InlineData("second",         6_000_000)] //  9,000,000 × 2/3, three members
    [InlineData("second over",    6_000_000)] // 12,000,000 × 2/3 = 8,000,000 above 300万円 × 2
    [InlineData("computers",        900_000)] //  1,800,000 × 1/2
    [InlineData("computers over", 1_000_000)] //  3,000,000 × 1/2 = 1,500,000 above 10万円 × 10
    [InlineData("registers",      1_900_000)] //  3,800,000 × 1/2
    [InlineData("registers over", 2_000_000)] //  5,000,000 × 1/2 = 2,500,000 above 20万円 × 10
    [InlineData("analysis",       4_000_000)] //  6,000,000 × 2/3 (M:892)
    [InlineData("analysis over",  5_000_000)] //  9,000,000 × 2/3 = 6,000,000 above 50万円 × 10 (S2:303-304, M:892-894)
    public void Each_part_of_the_group_has_its_rate_and_its_ceiling_a_member(string part, long grant)
        => Assert.Equal(grant, Grant("multi-company", Group(g => part switch
        {
            "small"          => g with { SmallMembers = 10, SmallFirst = Yen.Of(6_250_000) },
            "small over"     => g with { SmallMembers = 10, SmallFirst = Yen.Of(7_000_000) },
            "small under"    => g with { SmallMembers = 10, SmallFirst = Yen.Of(5_000_000) },
            "others"         => g with { OtherMembers = 10, OtherFirst = Yen.Of(6_000_000) },
            "others over"    => g with { OtherMembers = 10, OtherFirst = Yen.Of(8_000_000) },
            "second"         => g with { SeveralFunctionMembers = 3, Second = Yen.Of(9_000_000) },
            "second over"    => g with { SeveralFunctionMembers = 2, Second = Yen.Of(12_000_000) },
            "computers"      => g with { ComputerMembers = 10, Computers = Yen.Of(1_800_000) },
            "computers over" => g with { ComputerMembers = 10, Computers = Yen.Of(3_000_000) },
            "registers"      => g with { RegisterMembers = 10, Registers = Yen.Of(3_800_000) },
            "registers over" => g with { RegisterMembers = 10, Registers = Yen.Of(5_000_000) },
            "analysis"       => g with { AnalysisMembers = 10, Analysis = Yen.Of(6_000_000) },
            "analysis over"  => g with { AnalysisMembers = 10, Analysis = Yen.Of(9_000_000) },
            _ => throw new ArgumentOutOfRangeException(nameof(part)),
        })));

    // ①+② 3,000万円 (S2:306-307, M:895): 28,500,000 of ① (42,750,000 × 2/3, twenty members) and ②
    [Theory]
    [InlineData(1_500_000, 29_500_000)] // 28,500,000 + 1,000,000
    [InlineData(2_250_000, 30_000_000)] // 28,500,000 + 1,500,000
    [InlineData(6_000_000, 30_000_000)] // 28,500,000 + 4,000,000
    public void The_first_two_parts_are_granted_up_to_thirty_million_together(long analysis, long grant)
        => Assert.Equal(grant, Grant("multi-company", Group(g => g with
        {
            SeveralFunctionMembers = 20, Second = Yen.Of(42_750_000), AnalysisMembers = 20, Analysis = Yen.Of(analysis),
        })));

    // ③: 2/3 of the cost, of a tenth of the cost of ① and ②, and 200万円, the least (S2:309-310, S2:337, M:823-828, M:897-899)
    [Theory] //      ①の経費    ③の経費   ③の補助額
    [InlineData(12_000_000,   900_000,   600_000)] // the cost itself × 2/3
    [InlineData(12_000_000, 3_000_000,   800_000)] // 12,000,000 × 10% × 2/3
    [InlineData(30_000_000, 3_000_000, 2_000_000)]
    [InlineData(60_000_000, 9_000_000, 2_000_000)] // 60,000,000 × 10% × 2/3 = 4,000,000 above 200万円
    public void The_third_part_is_a_tenth_of_the_others_at_two_thirds_up_to_two_million(long foundation, long coordination, long grant)
        => Assert.Equal(grant,
            Grant("multi-company", Group(g => g with { FoundationTotal = Yen.Of(foundation), Coordination = Yen.Of(coordination) })));

    [Fact] // 30,000,000 + 2,000,000: ③ stands apart from the 3,000万円 (M:839)
    public void The_most_a_group_is_granted_is_thirty_two_million()
        => Assert.Equal(32_000_000, Grant("multi-company", Group(g => g with
        {
            FoundationTotal = Yen.Of(60_000_000), SeveralFunctionMembers = 20,
            Second = Yen.Of(60_000_000), Coordination = Yen.Of(9_000_000),
        })));

    [Theory] // グループ構成員は10者以上 (S2:195, M:374, M:595)
    [InlineData(10, false)]
    [InlineData( 9, true)]
    public void A_group_has_ten_members(int members, bool refused)
        => Assert.Equal(refused, Assess("multi-company", Group(g => g with
        {
            Members = members, Coordination = Yen.Of(900_000),
        })).Verdict == TrackVerdict.NotEligible);

    // 労働生産性の年平均成長率: 複数社 5%, or 6% with a member awarded before (M:608-613, two years); セキュリティ 1% (S:363-365, three years)
    [Theory] //                      成長率  既交付  要件を満たさない
    [InlineData("multi-company", 5.0,  false, false)]
    [InlineData("multi-company", 4.99, false, true)]
    [InlineData("multi-company", 6.0,  true,  false)]
    [InlineData("multi-company", 5.99, true,  true)]
    [InlineData("security",      1.0,  false, false)]
    [InlineData("security",      0.99, false, true)]
    public void The_plan_raises_productivity(string track, double growth, bool before, bool refused)
    {
        var c = track == "security" ? Security(1_000_000, 40)
            : Group(g => g with { IncludesAwarded = before, Coordination = Yen.Of(900_000) });
        Assert.Equal(refused, Assess(track, c with
        {
            Plan = new() { Years = track == "security" ? 3 : 2, LaborProductivity = Growth.Of(new Percent((decimal)growth)) },
        }).Verdict == TrackVerdict.NotEligible);
    }

    // 通常枠 返還: 事業場内最低賃金 missed in year 1, 2 or 3 of a grant of 450万円 (T:454-488); 給与支給総額 1.5% missed, all of it (T:492-513)
    [Theory] //  残年数 給与    最低賃金    給与支給総額
    [InlineData(3, 1.5,    4_500_000,         0)]
    [InlineData(2, 1.5,    3_000_000,         0)]
    [InlineData(1, 1.5,    1_500_000,         0)]
    [InlineData(0, 1.5,            0,         0)]
    [InlineData(0, 1.4999,         0, 4_500_000)]
    public void A_missed_wage_plan_is_paid_back_by_the_years_from_the_miss(int years, double pay, long floor, long payroll)
    {
        // the last so many years from the miss on
        YearResult Year(int k) => new() { WageFloorGap = k == 4 - years ? 29 : 30, ValueAdded = Growth.Of(new Percent(3m)) };
        var due = Assessor.For(Catalogue.National.Track("it-donyu/2025/normal-large")).Settle(new Case
        {
            Applicant = new() { Employees = 40, SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther },
            Plan = new() { Years = 3, Payroll = Growth.Of(new Percent(1.5m)) },
            Award = new() { Grant = Yen.Of(4_500_000) },
            Results = new()
            {
                Payroll = Growth.Of(new Percent((decimal)pay)), BeyondControl = false, Year1 = Year(1), Year2 = Year(2), Year3 = Year(3),
            },
            ItDonyu = new()
            {
                Organisation = ItOrganisation.Company,
                WageRuleExempt = false,
                Outcome = new() { PayAboveHalfValueAdded = false },
            },
        }).Rows.ToDictionary(r => r.Row, r => r.Due!.Value);
        Assert.Equal((new YenRange(Yen.Of(floor)), new YenRange(Yen.Of(payroll))), (due["repay-wage-floor"], due["repay-payroll"]));
    }

    // 2025年3月31日~ (T:887-891, M:907-911); 第2次 6月16日, 第3次 7月18日 (S2:370-374), 複数社 第1次 6月16日 (S2:376-378); no hour is named
    [Theory]
    [InlineData("normal",           "2025-03-30T23:59:59", false)]
    [InlineData("normal",           "2025-03-31T00:00:00", true)]
    [InlineData("normal",           "2025-06-16T12:00:00", true)]
    [InlineData("normal",           "2025-06-17T12:00:00", true)]
    [InlineData("normal",           "2025-07-18T12:00:00", true)]
    [InlineData("normal",           "2025-07-19T00:00:00", true)] // the guideline prints no end
    [InlineData("normal",           "2026-01-17T00:00:00", false)] // 後継の交付規程 2026-01-16
    [InlineData("normal-large",     "2025-07-18T12:00:00", true)]
    [InlineData("normal-large",     "2025-07-19T00:00:00", true)] // the guideline prints no end
    [InlineData("normal-large",     "2026-01-17T00:00:00", false)] // 後継の交付規程 2026-01-16
    [InlineData("invoice",          "2025-07-18T12:00:00", true)]
    [InlineData("invoice",          "2025-07-19T00:00:00", true)] // the guideline prints no end
    [InlineData("invoice",          "2026-01-17T00:00:00", false)] // 後継の交付規程 2026-01-16
    [InlineData("electronic-trade", "2025-07-18T12:00:00", true)]
    [InlineData("electronic-trade", "2025-07-19T00:00:00", true)] // the guideline prints no end
    [InlineData("electronic-trade", "2026-01-17T00:00:00", false)] // 後継の交付規程 2026-01-16
    [InlineData("security",         "2025-07-18T12:00:00", true)]
    [InlineData("security",         "2025-07-19T00:00:00", true)] // the guideline prints no end
    [InlineData("security",         "2026-01-17T00:00:00", false)] // 後継の交付規程 2026-01-16
    [InlineData("multi-company",    "2025-03-30T23:59:59", false)]
    [InlineData("multi-company",    "2025-03-31T00:00:00", true)]
    [InlineData("multi-company",    "2025-06-16T12:00:00", true)]
    [InlineData("multi-company",    "2025-06-17T00:00:00", true)] // the guideline prints no end
    [InlineData("multi-company",    "2026-01-17T00:00:00", false)] // 後継の交付規程 2026-01-16
    public void The_window_opens_on_31_March_and_after_the_last_day_printed_may_go_on(string track, string on, bool open)
        => Assert.Equal(open, Assess(track, new Case(), on).Verdict != TrackVerdict.NotOpen);

    private static Case Security(long cost, int employees) => new()
    {
        Applicant = new() { Employees = employees, SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther },
        Costs = new() { IncludesEarlyOrders = false },
        ItDonyu = new() { Organisation = ItOrganisation.Company, SecurityService = Yen.Of(cost) },
    };

    // Twenty members, and every part at nothing until it is told.
    private static Case Group(Func<ItGroup, ItGroup> change) => new()
    {
        ItDonyu = new()
        {
            Group = change(new()
            {
                Members = 20,
                FoundationTotal = Yen.Of(100_000_000),
                SmallMembers = 0,
                SmallFirst = Yen.Zero,
                OtherMembers = 0,
                OtherFirst = Yen.Zero,
                SeveralFunctionMembers = 0,
                Second = Yen.Zero,
                ComputerMembers = 0,
                Computers = Yen.Zero,
                RegisterMembers = 0,
                Registers = Yen.Zero,
                AnalysisMembers = 0,
                Analysis = Yen.Zero,
                Coordination = Yen.Zero,
            }),
        },
    };

    private static Assessment Assess(string track, Case c, string on = "2025-05-15T12:00:00")
        => Assessor.For(Catalogue.National.Track("it-donyu/2025/" + track)).Assess(c, JapanTime.Parse(on));

    private static long Grant(string track, Case c)
    {
        var range = Assess(track, c).Grant!.Range;
        Assert.True(range.IsPoint, $"one amount is expected, not {range}");
        return range.Least.Whole;
    }
}
