using Hojo.Model;
using static Hojo.Tests.DoubleEntry.InvestmentCases;

namespace Hojo.Tests.DoubleEntry;

/// <summary>ものづくり補助金, the leaflet of 令和6年度補正 (S2:12-126), typed a second time. The leaflet gives the caps and their raise as ranges
/// (S2:80, S2:114); the bands are those of 公募要領 第20次 (G20 = guidelines/monodzukuri-20_koubo_20250516.txt).</summary>
public class MonodzukuriLeafletTests
{
    private const string ValueAdded = "monodzukuri/r6-leaflet/value-added", Global = "monodzukuri/r6-leaflet/global";

    [Theory] //                人    補助上限額     大幅な賃上げ
    [InlineData(ValueAdded,    1,  7_500_000,  8_500_000)] // 5人以下   G20:283 + 100万円 G20:340
    [InlineData(ValueAdded,    5,  7_500_000,  8_500_000)]
    [InlineData(ValueAdded,    6, 10_000_000, 12_500_000)] // 6～20人   G20:284 + 250万円 G20:341
    [InlineData(ValueAdded,   20, 10_000_000, 12_500_000)]
    [InlineData(ValueAdded,   21, 15_000_000, 25_000_000)] // 21～50人  G20:285 + 1,000万円 G20:342
    [InlineData(ValueAdded,   50, 15_000_000, 25_000_000)]
    [InlineData(ValueAdded,   51, 25_000_000, 35_000_000)] // 51人以上  G20:286 + 1,000万円 G20:343
    [InlineData(ValueAdded,  900, 25_000_000, 35_000_000)]
    [InlineData(Global,        1, 30_000_000, 31_000_000)] // 3,000万円 S2:80
    [InlineData(Global,        5, 30_000_000, 31_000_000)]
    [InlineData(Global,        6, 30_000_000, 32_500_000)]
    [InlineData(Global,       20, 30_000_000, 32_500_000)]
    [InlineData(Global,       21, 30_000_000, 40_000_000)] // 最大4,000万円 S2:20
    [InlineData(Global,       51, 30_000_000, 40_000_000)]
    public void The_cap_goes_by_headcount_and_by_the_raise(string track, int employees, long cap, long raised)
    {
        Assert.Equal(cap, Buyer(employees, Huge).Grant(track));
        Assert.Equal(raised, Buyer(employees, Huge).Raising().Grant(track));
    }

    // 補助率 S2:82, of 9,000,000 円: 1/2 is 4,500,000, 2/3 is 6,000,000
    [Theory]
    [InlineData(ValueAdded, "-",            30, 4_500_000)] // 中小企業1/2
    [InlineData(ValueAdded, "small",         5, 6_000_000)] // 小規模・再生2/3
    [InlineData(ValueAdded, "small",        20, 6_000_000)]
    [InlineData(ValueAdded, "small",        21, 4_500_000)]
    [InlineData(ValueAdded, "revitalising", 30, 6_000_000)]
    [InlineData(ValueAdded, "near",         30, 6_000_000)] // 補助率を2/3に S2:116
    [InlineData(ValueAdded, "-",             6, 4_500_000)]
    [InlineData(ValueAdded, "-",             5, 6_000_000)]
    [InlineData(Global,     "-",            30, 4_500_000)] // 中小企業1/2
    [InlineData(Global,     "small",        20, 6_000_000)] // 小規模2/3
    [InlineData(Global,     "small",        21, 4_500_000)]
    [InlineData(Global,     "revitalising", 30, 4_500_000)] // 再生 is not named in this frame
    [InlineData(Global,     "near",         30, 6_000_000)] // S2:116
    public void The_rate_goes_by_the_frame_and_by_who_asks(string track, string who, int employees, long grant)
    {
        var plain = Buyer(employees, 9_000_000, who == "small" ? SmallScaleTrade.ManufacturingAndOther
            : SmallScaleTrade.CommerceAndServices);
        Assert.Equal(grant,
            (who switch { "revitalising" => plain.Revitalising(), "near" => plain.NearMinimumWage(), _ => plain }).Grant(track));
    }

    // 大幅な賃上げ: +6.0% a year and +50円 (S2:118); not where nobody is employed, for 再生, or with the minimum wage special (S2:119-120)
    [Theory] //                     人  給与   差
    [InlineData("-",            30, 6.0,    50, 25_000_000)]
    [InlineData("-",            30, 5.9999, 50, 15_000_000)]
    [InlineData("-",            30, 6.0,    49, 15_000_000)]
    [InlineData("-",             0, 6.0,    50,  7_500_000)]
    [InlineData("revitalising", 30, 6.0,    50, 15_000_000)]
    [InlineData("near",         30, 6.0,    50, 15_000_000)]
    public void The_raise_takes_both_and_is_not_for_everybody(string who, int employees, double payroll, int gap, long cap)
    {
        var c = Buyer(employees, Huge).Raising(payroll, gap);
        Assert.Equal(cap, (who switch { "revitalising" => c.Revitalising(), "near" => c.NearMinimumWage(), _ => c }).Grant(ValueAdded));
    }

    [Theory] // 30%以上 near the minimum wage (S2:123-124), of 9,000,000 円; a special applicant is not asked for ③ +30円 (S2:109)
    [InlineData(300, 6_000_000, true)]
    [InlineData(299, 4_500_000, false)]
    public void Three_in_ten_near_the_minimum_wage_make_the_special(int ofThousand, long grant, bool thirdIsWaived)
        => Assert.All(new[] { ValueAdded, Global }, track =>
        {
            var c = Buyer(30, 9_000_000).NearMinimumWage(ofThousand).Plan(p => p with { WageFloorGap = 0 });
            Assert.Equal(grant, c.Grant(track));
            Assert.Equal(thirdIsWaived, c.Meets(track, "plan.wageFloorGap"));
        });

    [Theory] // ... but not for 小規模, 再生, or where nobody is employed (S2:126), so that ③ is asked of them
    [InlineData(20, false)]
    [InlineData(30, true)]
    [InlineData(0, false)]
    public void The_minimum_wage_special_is_not_for_everybody(int employees, bool revitalising)
    {
        var c = Buyer(employees, 9_000_000, SmallScaleTrade.ManufacturingAndOther).NearMinimumWage().Plan(p => p with { WageFloorGap = 0 });
        Assert.All(new[] { ValueAdded, Global },
            track => Assert.False((revitalising ? c.Revitalising() : c).Meets(track, "plan.wageFloorGap")));
    }

    // 基本要件 S2:95-107
    [Theory] //    ①付加価値  ②1人あたり ②総額   ③円  年
    [InlineData(3.0,    0.0,  2.0,    30, 3, true,  true,  true,  true)]
    [InlineData(2.9999, 0.0,  1.9999, 29, 2, false, false, false, false)]
    [InlineData(3.0,    2.8,  0.0,    30, 5, true,  true,  true,  true)]  // 東京 2.8% (S3:103)
    [InlineData(3.0,    2.79, 0.0,    30, 6, true,  false, true,  false)]
    public void The_plan_reaches_the_basic_requirements(double value, double perHead, double payroll, int gap, int years, bool first,
        bool second, bool third, bool span)
    {
        var c = Buyer(30, 9_000_000).Plan(p => p with
        {
            ValueAdded = Pct(value), PayrollPerHead = Pct(perHead), Payroll = Pct(payroll), WageFloorGap = gap, Years = years,
        });
        Assert.All(new[] { ValueAdded, Global }, track => Assert.Equal(
            (first, second, third, span),
            (c.Meets(track, "plan.valueAdded"), c.Meets(track, "plan.payrollPerHead"), c.Meets(track, "plan.wageFloorGap"),
                c.Meets(track, "plan.years"))));
    }

    [Theory] // ④ 行動計画: 従業員21名以上の場合のみ (S2:105)
    [InlineData(20, false, true)]
    [InlineData(21, false, false)]
    [InlineData(21, true, true)]
    public void An_action_plan_is_asked_from_twenty_one_people(int employees, bool published, bool met)
        => Assert.All(new[] { ValueAdded, Global }, track
            => Assert.Equal(met, Buyer(employees, 9_000_000).Plan(p => p with { ActionPlanPublished = published })
                .Meets(track, "plan.actionPlanPublished")));

    // 補助対象経費 S2:84-87: eight for both, three more for the export of グローバル枠; half of 1,000,000 besides 4,500,000
    [Theory] //                       高付加価値化   グローバル   同・輸出
    [InlineData("licences",       5_000_000, 5_000_000, 5_000_000)]
    [InlineData("experts",        5_000_000, 5_000_000, 5_000_000)]
    [InlineData("transport",      5_000_000, 5_000_000, 5_000_000)]
    [InlineData("cloud",          5_000_000, 5_000_000, 5_000_000)]
    [InlineData("raw",            5_000_000, 5_000_000, 5_000_000)]
    [InlineData("outsourcing",    5_000_000, 5_000_000, 5_000_000)]
    [InlineData("patents",        5_000_000, 5_000_000, 5_000_000)]
    [InlineData("travel",         4_500_000, 4_500_000, 5_000_000)]
    [InlineData("interpretation", 4_500_000, 4_500_000, 5_000_000)]
    [InlineData("advertising",    4_500_000, 4_500_000, 5_000_000)]
    [InlineData("buildings",      4_500_000, 4_500_000, 4_500_000)] // not among them
    public void Each_category_counts_where_it_is_named(string category, long valueAdded, long global, long export)
    {
        var (c, yen) = (Buyer(30, 9_000_000), Yen.Of(1_000_000));
        c = category switch
        {
            "licences"       => c.Costing(k => k with { TechnologyLicences = yen }),
            "experts"        => c.Costing(k => k with { Experts = yen }),
            "transport"      => c.Costing(k => k with { Transport = yen }),
            "cloud"          => c.Costing(k => k with { Cloud = yen }),
            "outsourcing"    => c.Costing(k => k with { Outsourcing = yen }),
            "patents"        => c.Costing(k => k with { IntellectualProperty = yen }),
            "advertising"    => c.Costing(k => k with { Advertising = yen }),
            "buildings"      => c.Costing(k => k with { Buildings = yen }),
            "raw"            => c with { Monodzukuri = c.Monodzukuri with { RawMaterials = yen } },
            "travel"         => c with { Monodzukuri = c.Monodzukuri with { OverseasTravel = yen } },
            "interpretation" => c with { Monodzukuri = c.Monodzukuri with { Interpretation = yen } },
            _ => throw new ArgumentOutOfRangeException(nameof(category)),
        };
        Assert.Equal((valueAdded, global), (c.Grant(ValueAdded), c.Grant(Global)));
        Assert.Equal(export, (c with { Monodzukuri = c.Monodzukuri with { Export = true } }).Grant(Global));
    }
}
