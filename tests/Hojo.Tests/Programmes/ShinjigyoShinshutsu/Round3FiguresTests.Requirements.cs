using Hojo.Model;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.Round3Cases;

namespace Hojo.Tests.Programmes.ShinjigyoShinshutsu;

/// <summary>S3:34, 81-110: what an application must show.</summary>
public partial class Round3FiguresTests
{
    [Theory] // 機械装置・システム構築費または建物費のいずれかが必須経費 S3:34
    [InlineData(40_000_000,          0, true)]
    [InlineData(         0, 40_000_000, true)]
    [InlineData(         1,          0, true)]
    [InlineData(         0,          1, true)]
    [InlineData(         0,          0, false)]
    public void Machinery_or_buildings_must_be_among_the_costs(long machinery, long buildings, bool passes)
        => Base.But(costs: c => c with { Machinery = Yen.Of(machinery), Buildings = Yen.Of(buildings), Cloud = Yen.Of(20_000_000) })
            .Expect("core-cost", passes);

    [Fact]
    public void Machinery_untold_without_buildings_leaves_the_core_cost_open()
        => Base.But(costs: c => c with { Machinery = null }).ExpectUnknown("core-cost");

    private static readonly Dictionary<string, Case> NotNew = new()
    {
        ["new-product"]          = Base.But(plan: p => p with { Novelty = p.Novelty with { NewToApplicant = false } }),         // S3:83
        ["not-more-volume"]      = Base.But(plan: p => p with { Novelty = p.Novelty with { OnlyMoreVolume = true } }),          // S3:84
        ["not-made-before"]      = Base.But(plan: p => p with { Novelty = p.Novelty with { OnlyMadeBefore = true } }),          // S3:85
        ["not-other-method"]     = Base.But(plan: p => p with { Novelty = p.Novelty with { OnlyOtherMethod = true } }),         // S3:86
        ["not-same-performance"] = Base.But(plan: p => p with { Novelty = p.Novelty with { NoDifferentPerformance = true } }),  // S3:87
        ["new-market"]           = Base.But(plan: p => p with { Novelty = p.Novelty with { NewCustomers = false } }),           // S3:89
        ["not-same-market"]      = Base.But(plan: p => p with { Novelty = p.Novelty with { SameMarket = true } }),              // S3:90
        ["not-part-of-market"]   = Base.But(plan: p => p with { Novelty = p.Novelty with { PartOfMarket = true } }),            // S3:91
        ["not-other-area"]       = Base.But(plan: p => p with { Novelty = p.Novelty with { OnlyOtherArea = true } }),           // S3:92
    };

    [Theory]
    [InlineData("new-product")]
    [InlineData("not-more-volume")]
    [InlineData("not-made-before")]
    [InlineData("not-other-method")]
    [InlineData("not-same-performance")]
    [InlineData("new-market")]
    [InlineData("not-same-market")]
    [InlineData("not-part-of-market")]
    [InlineData("not-other-area")]
    public void Each_test_of_novelty_stands_alone_and_is_declared(string row)
    {
        NotNew[row].Expect(row, passes: false);
        Assert.True(Base.Row(row).Declared); // the office judges it
        Base.But(plan: p => p with { Novelty = new() }).ExpectUnknown(row);
    }

    [Theory] // 総売上高の10%以上、または総付加価値額の15%以上 S3:94
    [InlineData(10,    100,      0,   1,      true)]
    [InlineData( 9_999, 100_000, 14_999, 100_000, false)]
    [InlineData( 0,      1,      15, 100,     true)]
    [InlineData( 1,      9,      0,   1,      true)]  // 11.1%
    [InlineData( 1,     11,      3,  20,      true)]  //  9.1% and 15%
    [InlineData( 1,     11,      1,   7,      false)] //  9.1% and 14.3%
    public void New_products_make_ten_per_cent_of_sales_or_fifteen_of_value_added(int salesOver, int salesUnder, int valueOver,
        int valueUnder, bool passes)
        => Base.But(plan: p => p with
        {
            NewSales = p.NewSales with { OfSales = new Rate(salesOver, salesUnder), OfValueAdded = new Rate(valueOver, valueUnder) },
        }).Expect("new-sales", passes);

    // 売上高10億円以上かつ新事業部門売上高3億円以上の場合、当該部門での10%/15%以上 S3:95
    [Theory] //        売上高        部門売上高    10%        15%
    [InlineData(1_000_000_000, 300_000_000,    10, 100,     0, 100, true)]
    [InlineData(1_000_000_000, 300_000_000,     0, 100,    15, 100, true)]
    [InlineData(1_000_000_000, 300_000_000, 9_999, 100_000, 14_999, 100_000, false)]
    [InlineData(  999_999_999, 300_000_000,    10, 100,    15, 100, false)]
    [InlineData(1_000_000_000, 299_999_999,    10, 100,    15, 100, false)]
    public void A_large_company_may_show_the_share_of_its_division(long sales, long division, int salesOver, int salesUnder, int valueOver,
        int valueUnder, bool passes)
        => Base.But(
            a => a with { Sales = Yen.Of(sales) },
            p => p with
            {
                NewSales = new()
                {
                    OfSales = new Rate(1, 100), OfValueAdded = new Rate(1, 100), DivisionSales = Yen.Of(division),
                    OfDivisionSales = new Rate(salesOver, salesUnder), OfDivisionValueAdded = new Rate(valueOver, valueUnder),
                },
            })
            .Expect("new-sales", passes);

    [Fact]
    public void The_share_of_the_whole_company_still_suffices_where_the_division_may_be_shown() // S3:94-95
        => Base.But(a => a with { Sales = Yen.Of(1_000_000_000) },
            p => p with { NewSales = p.NewSales with { DivisionSales = Yen.Of(300_000_000) } }).Expect("new-sales", passes: true);

    [Theory] // 年平均成長率4.0%以上 S3:97
    [InlineData(4.0,    true)]
    [InlineData(3.9999, false)]
    public void Value_added_grows_by_four_per_cent_a_year(double growth, bool passes)
        => Base.But(plan: p => p with { ValueAdded = Pct(growth) }).Expect("value-added", passes);

    [Theory] // S3:97, given by 基準年度, 最終年度 and years:
    [InlineData(   100_000_000,    112_486_400, 3, true)]  // 1.04³ = 1.124864
    [InlineData(   100_000_000,    112_486_399, 3, false)]
    [InlineData(   100_000_000,    116_985_856, 4, true)]  // 1.04⁴ = 1.16985856
    [InlineData(   100_000_000,    116_985_855, 4, false)]
    [InlineData(10_000_000_000, 12_166_529_024, 5, true)]  // 1.04⁵ = 1.2166529024
    [InlineData(10_000_000_000, 12_166_529_023, 5, false)]
    public void Four_per_cent_a_year_is_reached_to_the_yen(long from, long to, int years, bool passes)
        => Base.But(plan: p => p with { Years = years, ValueAdded = Growth.Between(Yen.Of(from), Yen.Of(to), years) })
            .Expect("value-added", passes);

    [Theory] // 3~5年 S3:97
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void The_plan_runs_for_three_to_five_years(int years, bool passes)
        => Base.But(plan: p => p with { Years = years }).Expect("plan-years", passes);

    [Theory] // 給与支給総額の年平均成長率2.5%以上 S3:102, the other measure failing
    [InlineData(2.5,    true)]
    [InlineData(2.4999, false)]
    public void The_payroll_grows_by_two_and_a_half_per_cent_a_year(double growth, bool passes)
        => Base.But(plan: p => p with { Payroll = Pct(growth), PayrollPerHead = Pct(0.0) }).Expect("wage", passes);

    [Theory] // S3:102 by figures
    [InlineData(  1_000_000_000,   1_076_890_625, 3, true)]  // 1.025³ = 1.076890625
    [InlineData(  1_000_000_000,   1_076_890_624, 3, false)]
    [InlineData(100_000_000_000, 113_140_821_290, 5, true)]  // 1.025⁵ = 1.131408212890625 → 113,140,821,289.0625
    [InlineData(100_000_000_000, 113_140_821_289, 5, false)]
    public void Two_and_a_half_per_cent_a_year_is_reached_to_the_yen(long from, long to, int years, bool passes)
        => Base.But(plan: p => p with { Payroll = Growth.Between(Yen.Of(from), Yen.Of(to), years), PayrollPerHead = Pct(0.0) })
            .Expect("wage", passes);

    // 【参考】 S3:103: per head, the growth of the minimum wage where the project is done. The payroll in all grows by 2.4999% only.
    // 全国平均 3.2% stands there too ((1,055 ÷ 901)^(1/5) − 1 = 3.206%), but no project is done in "all of Japan".
    [Theory]
    [InlineData(Prefecture.Tokyo,    2.8, 2.7999)] // (1,163 ÷ 1,013)^(1/5) − 1 = 2.8002%
    [InlineData(Prefecture.Kanagawa, 2.8, 2.7999)] // (1,162 ÷ 1,011)^(1/5) − 1 = 2.8232%
    [InlineData(Prefecture.Chiba,    3.1, 3.0999)] // (1,076 ÷   923)^(1/5) − 1 = 3.1151%
    [InlineData(Prefecture.Saitama,  3.1, 3.0999)] // (1,078 ÷   926)^(1/5) − 1 = 3.0864%
    [InlineData(Prefecture.Osaka,    2.9, 2.8999)] // (1,114 ÷   964)^(1/5) − 1 = 2.9347%
    public void The_payroll_per_head_grows_as_the_minimum_wage_did(Prefecture prefecture, double enough, double tooLittle)
    {
        Base.But(plan: p => p with { Prefecture = prefecture, Payroll = Pct(2.4999), PayrollPerHead = Pct(enough) })
            .Expect("wage", passes: true);
        Base.But(plan: p => p with { Prefecture = prefecture, Payroll = Pct(2.4999), PayrollPerHead = Pct(tooLittle) })
            .Expect("wage", passes: false);
    }

    [Fact]
    public void The_wage_rests_on_the_prefecture_only_where_it_decides() // least of all 2.8 (東京), most 4.3 (徳島)
    {
        Base.But(plan: p => p with { Prefecture = null, Payroll = Pct(2.4999), PayrollPerHead = Pct(3.0) }).ExpectUnknown("wage");
        Base.But(plan: p => p with { Prefecture = null, Payroll = Pct(2.5), PayrollPerHead = Pct(0.0) }).Expect("wage", passes: true);
        Base.But(plan: p => p with { Prefecture = null, Payroll = Pct(0.0), PayrollPerHead = Pct(4.3) }).Expect("wage", passes: true);
        Base.But(plan: p => p with { Prefecture = null, Payroll = Pct(0.0), PayrollPerHead = Pct(2.7999) }).Expect("wage", passes: false);
        Base.But(plan: p => p with { Payroll = Pct(2.4999), PayrollPerHead = null }).ExpectUnknown("wage");
    }

    [Theory] // 地域別最低賃金より30円以上 S3:105
    [InlineData(30, true)]
    [InlineData(29, false)]
    [InlineData(-1, false)]
    public void The_lowest_wage_is_thirty_yen_above_the_regional_minimum(int gap, bool passes)
        => Base.But(plan: p => p with { WageFloorGap = gap }).Expect("wage-floor", passes);

    [Theory] // 策定・公表していること S3:107, whatever the size
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(150)]
    public void The_action_plan_is_published_by_firms_of_every_size(int employees)
    {
        var c = Base.But(a => a with { Employees = employees });
        c.Expect("action-plan", passes: true);
        c.But(plan: p => p with { ActionPlanPublished = false }).Expect("action-plan", passes: false);
        c.But(plan: p => p with { ActionPlanPublished = null }).ExpectUnknown("action-plan");
    }

    [Theory] // 資金提供を受けて補助事業を実施する場合 S3:110
    [InlineData(false, false, true)]
    [InlineData(false, true,  true)]
    [InlineData(true,  true,  true)]
    [InlineData(true,  false, false)]
    public void A_bank_that_lends_confirms(bool funded, bool confirmed, bool passes)
        => Base.But(plan: p => p with { BankFunded = funded, BankConfirmation = confirmed }).Expect("bank", passes);
}
