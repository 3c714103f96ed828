using Hojo.Model;
using Hojo.Rules;
using NodaTime;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.Round3Cases;

namespace Hojo.Tests.Programmes.ShinjigyoShinshutsu;

/// <summary>第1回 as its leaflet has it (S2:2261-2335), typed a second time. What only S3 prints must not be in it.</summary>
public class Round1Tests
{
    private static readonly JapanTime Spring2025 = new(2025, 5, 1, 12, 0);

    [Theory] //            人    補助上限額   特例適用後
    [InlineData(           1, 25_000_000, 30_000_000)] // 20人以下   2,500万円（3,000万円） S2:2287
    [InlineData(          20, 25_000_000, 30_000_000)]
    [InlineData(          21, 40_000_000, 50_000_000)] // 21～50人   4,000万円（5,000万円） S2:2288
    [InlineData(          50, 40_000_000, 50_000_000)]
    [InlineData(          51, 55_000_000, 70_000_000)] // 51～100人  5,500万円（7,000万円） S2:2289
    [InlineData(         100, 55_000_000, 70_000_000)]
    [InlineData(         101, 70_000_000, 90_000_000)] // 101人以上  7,000万円（9,000万円） S2:2290
    public void The_cap_goes_by_headcount_and_by_the_special(int employees, long standard, long raised)
    {
        var large = Base.But(a => a with { Employees = employees }, costs: c => c with { Machinery = Yen.Of(400_000_000) });
        Assert.Equal(standard, Grant(large));
        Assert.Equal(raised, Grant(large.But(plan: p => p with { ClaimsRaisedCap = true, Payroll = Pct(6.0), WageFloorGap = 50 })));
    }

    [Theory] // ①事業場内最低賃金＋50円、②給与支給総額＋6% S2:2293-2294
    [InlineData(6.0,    50, 50_000_000)]
    [InlineData(5.9999, 50, 40_000_000)]
    [InlineData(6.0,    49, 40_000_000)]
    public void The_raised_cap_takes_six_per_cent_and_fifty_yen(double payroll, int gap, long cap)
        => Assert.Equal(cap, Grant(Base.But(plan: p => p with { ClaimsRaisedCap = true, Payroll = Pct(payroll), WageFloorGap = gap },
            costs: c => c with { Machinery = Yen.Of(400_000_000) })));

    [Theory] // 補助率 1/2 S2:2296, 補助下限750万円 S2:2292: tested on the grant, at it and one yen to either side
    [InlineData(15_000_000, 7_500_000, true)]
    [InlineData(15_000_002, 7_500_001, true)]
    [InlineData(14_999_999, 7_499_999, false)] // 7,499,999.5
    [InlineData(14_999_998, 7_499_999, false)]
    public void Below_seven_and_a_half_million_nothing_is_granted(long cost, long grant, bool passes)
    {
        var a = Assessed(Base.But(costs: c => c with { Machinery = Yen.Of(cost) }));
        Assert.Equal(new YenRange(Yen.Of(grant)), a.Grant!.Range);
        Assert.Equal(passes ? Verdict.Met : Verdict.NotMet, a.Row("floor").Verdict);
        Assert.Equal(passes ? TrackVerdict.NeedsJudgement : TrackVerdict.NotEligible, a.Verdict);
    }

    [Fact]
    public void A_grant_on_both_sides_of_the_floor_leaves_it_open() // 14,000,000 and something untold
        => Assert.Equal(Verdict.Unknown,
            Assessed(Base.But(costs: c => c with { Machinery = Yen.Of(14_000_000), Buildings = null })).Row("floor").Verdict);

    [Theory] // the leaflet has no window, so it is never "eligible"; it is over once 第3回 has opened, on 2025-12-23
    [InlineData("2025-01-01T00:00:00")]
    [InlineData("2025-05-01T12:00:00")]
    [InlineData("2025-12-23T12:00:00")]
    [InlineData("2025-12-24T00:00:00", TrackVerdict.NotOpen)]
    [InlineData("2026-03-26T18:00:01", TrackVerdict.NotOpen)]
    public void Without_a_window_in_the_leaflet_the_office_has_the_last_word(string on, TrackVerdict verdict = TrackVerdict.NeedsJudgement)
        => Assert.Equal(verdict, Assessor.For(Round1).Assess(Base, At(on)).Verdict);

    [Theory] // ①付加価値額の年平均成長率が+4.0%以上 S2:2303
    [InlineData(4.0,    true)]
    [InlineData(3.9999, false)]
    public void Value_added_grows_by_four_per_cent_a_year(double growth, bool passes)
        => Expect(Base.But(plan: p => p with { ValueAdded = Pct(growth) }), "value-added", passes);

    [Theory] // ②S2:2304-2306: per head as the prefecture's minimum wage (東京 2.8%), or in all +2.5%
    [InlineData(2.5,    0.0,    true)]
    [InlineData(2.4999, 2.7999, false)]
    [InlineData(2.4999, 2.8,    true)]
    public void Wages_grow_by_one_measure_or_the_other(double payroll, double perHead, bool passes)
        => Expect(Base.But(plan: p => p with { Payroll = Pct(payroll), PayrollPerHead = Pct(perHead) }), "wage", passes);

    [Theory] // ③地域別最低賃金+30円以上 S2:2308-2309
    [InlineData(30, true)]
    [InlineData(29, false)]
    public void The_lowest_wage_is_thirty_yen_above_the_regional_minimum(int gap, bool passes)
        => Expect(Base.But(plan: p => p with { WageFloorGap = gap }), "wage-floor", passes);

    [Theory] // ④一般事業主行動計画を公表等 S2:2310
    [InlineData(true)]
    [InlineData(false)]
    public void The_action_plan_is_published(bool published)
        => Expect(Base.But(plan: p => p with { ActionPlanPublished = published }), "action-plan", published);

    [Theory] // ３～５年の事業計画 S2:2312
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void The_plan_runs_for_three_to_five_years(int years, bool passes)
        => Expect(Base.But(plan: p => p with { Years = years }), "plan-years", passes);

    [Fact]
    public void A_new_product_goes_to_new_customers() // S2:2301
    {
        Expect(Base.But(plan: p => p with { Novelty = p.Novelty with { NewToApplicant = false } }), "new-product", passes: false);
        Expect(Base.But(plan: p => p with { Novelty = p.Novelty with { NewCustomers = false } }), "new-market", passes: false);
    }

    [Theory] // 交付決定日から14か月以内（ただし採択発表日から16か月以内） S2:2314; how the days are counted: Round3FiguresTests.Dates
    [InlineData("2025-10-01", "2025-11-20", "2027-01-20")] // 14: 2027-01-20, 16: 2027-02-01
    [InlineData("2025-10-01", "2025-12-20", "2027-02-01")] // 14: 2027-02-20, 16: 2027-02-01
    public void The_project_ends_fourteen_months_after_the_decision_and_sixteen_after_the_award(string adopted, string decided, string end)
    {
        var a = Assessed(Base with { Award = new() { AdoptedOn = Day(adopted), DecidedOn = Day(decided) } });
        Assert.Equal(Day(end), Assert.Single(a.Dates, d => d.Row == "period").Day);
    }

    [Fact]
    public void The_leaflet_limits_no_category() // S2:2317-2318 names nine and no 上限: 80,000,000 × 1/2
        => Assert.Equal(40_000_000, Grant(Base.But(a => a with { Employees = 101 }, costs: c => c with
        {
            Machinery = Yen.Of(10_000_000), Buildings = Yen.Of(10_000_000), Outsourcing = Yen.Of(20_000_000),
            Experts = Yen.Of(20_000_000), Advertising = Yen.Of(20_000_000), ExpectedYearlySales = Yen.Zero,
        })));

    [Fact]
    public void What_only_the_third_round_prints_is_not_in_the_first()
    {
        string[] onlyInS3 =
        [
            // S3:69-80
            "recent-award", "restructuring-revoked", "no-employees", "under-one-year",
            "large-company-half", "large-company-two-thirds", "large-company-officers",
            // S3:34, 93, 109, 179-180
            "taxable-income", "same-corporation", "household", "antisocial",
            "core-cost", "new-sales", "bank", "same-group-applies", "early-orders",
        ];
        Assert.Empty(Assessed(Base).Findings.Select(f => f.Row).Intersect(onlyInS3));
        Assert.Empty(Assessed(Base).Points); // S3:148-175
    }

    [Theory] // 基本要件②、③が未達の場合、未達成率に応じて; 免除 S2:2323-2325 covers both
    [InlineData(true,  false, false, 10_000_000, 5_000_000)]
    [InlineData(false, true,  false,          0,         0)]
    [InlineData(true,  false, true,           0,         0)]
    public void The_waiver_of_the_leaflet_covers_both_repayments(bool increased, bool deficit, bool beyond, long wage, long floor)
    {
        // 総額 1.5% of 2.5% is 40% short of 25,000,000; one of five years below the floor is 25,000,000 ÷ 5
        YearResult kept = new() { WageFloorGap = 30 }, missed = new() { WageFloorGap = 29 };
        var results = new ProjectResults
        {
            Payroll = Pct(1.5), PayrollPerHead = Pct(0.0), Year1 = kept, Year2 = missed, Year3 = kept, Year4 = kept,
            Year5 = kept, ValueAddedIncreased = increased, OperatingDeficit = deficit, BeyondControl = beyond,
        };
        var settled = Assessor.For(Round1)
            .Settle(Base with { Award = new() { Grant = Yen.Of(25_000_000), PlanYears = 5 }, Results = results }).Rows;
        Assert.Equal(new YenRange(Yen.Of(wage)), Assert.Single(settled, r => r.Row == "repay-wage").Due);
        Assert.Equal(new YenRange(Yen.Of(floor)), Assert.Single(settled, r => r.Row == "repay-wage-floor").Due);
        Assert.Equal(2, settled.Count); // of the raised part the leaflet says nothing (S2:2293-2294)
    }

    [Theory] //                  行 of 002_25f3c794d192b0f1.txt, counted from 1
    [InlineData("new-product",      2301)]
    [InlineData("new-market",       2301)]
    [InlineData("cap",              2287)]
    [InlineData("cap",              2290)]
    [InlineData("floor",            2292)]
    [InlineData("wage-special",     2293)]
    [InlineData("wage-special",     2294)]
    [InlineData("rate",             2296)]
    [InlineData("value-added",      2303)]
    [InlineData("wage",             2304)]
    [InlineData("wage",             2306)]
    [InlineData("wage-floor",       2308)]
    [InlineData("action-plan",      2310)]
    [InlineData("plan-years",       2312)]
    [InlineData("period",           2314)]
    [InlineData("outsourcing",      2317)]
    [InlineData("experts",          2318)]
    [InlineData("repay-wage",       2323)]
    [InlineData("repay-wage-floor", 2325)]
    public void Each_row_cites_the_lines_it_stands_on(string row, int line)
        => Assert.InRange(line, Round1[row].Citation.At.First, Round1[row].Citation.At.Last);

    [Fact]
    public void The_leaflet_is_the_text_that_was_read()
        => Assert.Equal("068f97e36de3104791d65a92856a26202c53230dc609a95cecccaf1c5650bdc3", Round1["cap"].Citation.Source.Sha256);

    private static Assessment Assessed(Case c) => Assessor.For(Round1).Assess(c, Spring2025);

    private static long Grant(Case c)
        => Assessed(c).Grant!.Range is { IsPoint: true } point ? point.Least.Whole
            : throw new InvalidOperationException("one amount is expected");

    private static void Expect(Case c, string row, bool passes)
    {
        var a = Assessed(c);
        Assert.Equal(passes ? Verdict.Met : Verdict.NotMet, a.Row(row).Verdict);
        Assert.Equal(passes ? TrackVerdict.NeedsJudgement : TrackVerdict.NotEligible, a.Verdict);
    }
}
