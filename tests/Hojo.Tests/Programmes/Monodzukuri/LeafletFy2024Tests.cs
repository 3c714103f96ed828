using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.Monodzukuri.LeafletFy2024Cases;

namespace Hojo.Tests.Programmes.Monodzukuri;

/// <summary>ものづくり補助金 (令和6年度補正): both tracks of the leaflet.</summary>
public class LeafletFy2024Tests
{
    [Theory] //   人    上限 (G20:283-286)  + 引上げ額 (G20:340-343)
    [InlineData(  1,  7_500_000,  8_500_000)] //  750 + 100
    [InlineData(  5,  7_500_000,  8_500_000)]
    [InlineData(  6, 10_000_000, 12_500_000)] // 1,000 + 250
    [InlineData( 20, 10_000_000, 12_500_000)]
    [InlineData( 21, 15_000_000, 25_000_000)] // 1,500 + 1,000
    [InlineData( 50, 15_000_000, 25_000_000)]
    [InlineData( 51, 25_000_000, 35_000_000)] // 2,500 + 1,000
    [InlineData(500, 25_000_000, 35_000_000)]
    public void The_ceiling_of_the_value_added_track_goes_by_headcount(int employees, long standard, long raised)
    {
        Assert.Equal(standard, Of(employees).Grant(ValueAdded));
        Assert.Equal(raised, Of(employees).Raised().Grant(ValueAdded));
    }

    [Theory] //   3,000万円 (S2:80) + 引上げ額 (G20:340-343); 最大4,000万円 (S2:20)
    [InlineData(  1, 31_000_000)]
    [InlineData(  5, 31_000_000)]
    [InlineData(  6, 32_500_000)]
    [InlineData( 20, 32_500_000)]
    [InlineData( 21, 40_000_000)]
    [InlineData( 51, 40_000_000)]
    public void The_ceiling_of_the_global_track_is_thirty_million_and_the_addition(int employees, long raised)
    {
        Assert.Equal(30_000_000, Of(employees).Grant(Global));
        Assert.Equal(raised, Of(employees).Raised().Grant(Global));
    }

    [Theory] // 給与支給総額+6.0%、最低賃金+50円 (S2:118); 従業員なし・再生・最低賃金引上げ特例は不可 (S2:119-120)
    [InlineData(6.0,    50, false, false, 25_000_000)]
    [InlineData(5.9999, 50, false, false, 15_000_000)]
    [InlineData(6.0,    49, false, false, 15_000_000)]
    [InlineData(6.0,    50, true,  false, 15_000_000)]
    [InlineData(6.0,    50, false, true,  15_000_000)]
    public void The_addition_takes_six_per_cent_and_fifty_yen(double payroll, int gap, bool revitalising, bool minimumWage, long grant)
    {
        var c = Of(40).Raised()
            .Planning(p => p with { Payroll = Pct(payroll), WageFloorGap = gap, ClaimsMinimumWageSpecial = minimumWage });
        Assert.Equal(grant, (revitalising ? c.Revitalising() : c).Grant(ValueAdded));
    }

    [Fact]
    public void Neither_special_is_for_a_business_without_employees() // S2:119, S2:126
    {
        Assert.Equal(7_500_000, Of(0).Raised().Grant(ValueAdded));
        Assert.Equal(30_000_000, Of(0).Raised().Grant(Global));
    }

    [Fact]
    public void Below_the_ceiling_the_addition_changes_nothing() // 20,000,000 × 1/2, below 15,000,000 (S2:119)
        => Assert.Equal(10_000_000, Base.Raised().Grant(ValueAdded));

    [Theory] // 中小企業1/2、小規模・再生2/3 | 中小企業1/2、小規模2/3 (S2:82); 小規模 (G20:574-578); of 9,000,000円
    [InlineData( 5, SmallScaleTrade.CommerceAndServices,      6_000_000)]
    [InlineData( 6, SmallScaleTrade.CommerceAndServices,      4_500_000)]
    [InlineData(20, SmallScaleTrade.ManufacturingAndOther,    6_000_000)]
    [InlineData(21, SmallScaleTrade.ManufacturingAndOther,    4_500_000)]
    [InlineData(20, SmallScaleTrade.LodgingAndEntertainment,  6_000_000)]
    [InlineData(21, SmallScaleTrade.LodgingAndEntertainment,  4_500_000)]
    public void Small_businesses_are_paid_two_thirds(int employees, SmallScaleTrade trade, long grant)
    {
        var c = Of(employees, 9_000_000);
        c = c with { Applicant = c.Applicant with { SmallScaleTrade = trade } };
        Assert.Equal(grant, c.Grant(ValueAdded));
        Assert.Equal(grant, c.Grant(Global));
        Assert.Equal(6_000_000, c.Revitalising().Grant(ValueAdded));
        Assert.Equal(grant, c.Revitalising().Grant(Global)); // 再生 is listed for the other track only
    }

    [Theory] // 30%以上 (S2:123-124), of 9,000,000円; 小規模 and 再生 are out (S2:126)
    [InlineData(40, 3_000_000, false, 6_000_000)] // 30.00000%
    [InlineData(40, 2_999_999, false, 4_500_000)] // 29.99999%
    [InlineData(40, 3_000_000, true,  4_500_000)] // グローバル枠: 再生 neither has the special nor the rate
    public void The_minimum_wage_special_is_paid_two_thirds(int employees, int near, bool revitalising, long grant)
    {
        var c = Of(employees, 9_000_000).MinimumWage();
        c = c with { Applicant = c.Applicant with { NearMinimumWageStaff = new Rate(near, 10_000_000) } };
        Assert.Equal(grant, (revitalising ? c.Revitalising() : c).Grant(Global));
        if (!revitalising) Assert.Equal(grant, c.Grant(ValueAdded));
        Assert.Equal(4_500_000, c.Planning(p => p with { ClaimsMinimumWageSpecial = false }).Grant(Global)); // only if claimed
    }

    [Fact]
    public void A_worked_example_of_the_value_added_track()
    {
        // 14,000,000 + 300,000 + 500,000 + 100,000 + 200,000 + 1,000,001 + 900,000 + 400,000 = 17,400,001; × 1/2 = 8,700,000.5
        var c = Base with
        {
            Costs = Base.Costs with
            {
                Machinery = Yen.Of(14_000_000), TechnologyLicences = Yen.Of(300_000),
                Experts = Yen.Of(500_000), Transport = Yen.Of(100_000),
                Cloud = Yen.Of(200_000), Outsourcing = Yen.Of(900_000), IntellectualProperty = Yen.Of(400_000),
            },
            Monodzukuri = Base.Monodzukuri with { RawMaterials = Yen.Of(1_000_001) },
        };
        Assert.Equal(8_700_000, c.Grant(ValueAdded));
        Assert.Equal(TrackVerdict.NeedsJudgement, c.Assessed(ValueAdded).Verdict); // the leaflet has no window
    }

    [Theory] // 海外旅費、通訳・翻訳費、広告宣伝・販売促進費: 輸出に関する事業のみ (S2:86-87)
    [InlineData(true,  11_500_000)] // (20,000,000 + 1,500,000 + 500,000 + 1,000,000) × 1/2
    [InlineData(false, 10_000_000)] // 20,000,000 × 1/2
    public void Three_costs_are_for_export_only(bool export, long grant)
    {
        var c = Base with
        {
            Costs = Base.Costs with { Advertising = Yen.Of(1_000_000) },
            Monodzukuri = Base.Monodzukuri with { Export = export, OverseasTravel = Yen.Of(1_500_000), Interpretation = Yen.Of(500_000) },
        };
        Assert.Equal(grant, c.Grant(Global));
        Assert.Equal(10_000_000, c.Grant(ValueAdded)); // <グローバル枠のうち…>
    }

    [Theory] // ① +3.0%以上 S2:95
    [InlineData(3.0, true)]
    [InlineData(2.9999, false)]
    public void Value_added_grows_by_three_per_cent(double growth, bool passes)
        => Base.Planning(p => p with { ValueAdded = Pct(growth) }).Expect("value-added", passes);

    [Theory] // ② per head as the minimum wage (東京 2.8%) or in all +2.0% S2:97-101
    [InlineData(2.0,    0.0,    true)]
    [InlineData(1.9999, 2.7999, false)]
    [InlineData(1.9999, 2.8,    true)]
    public void Wages_grow_by_one_measure_or_the_other(double payroll, double perHead, bool passes)
        => Base.Planning(p => p with { Payroll = Pct(payroll), PayrollPerHead = Pct(perHead) }).Expect("wage", passes);

    [Theory] // ③ +30円以上 S2:103; 特例適用事業者は①、②、④のみ S2:109
    [InlineData(30, false, true)]
    [InlineData(29, false, false)]
    [InlineData(-1, true,  true)]
    public void The_wage_floor_is_not_asked_under_the_minimum_wage_special(int gap, bool special, bool passes)
    {
        var c = Base.Planning(p => p with { WageFloorGap = gap });
        (special ? c.MinimumWage() : c).Expect("wage-floor", passes);
    }

    [Theory] // ④ 従業員21名以上の場合のみ S2:105
    [InlineData(20, true)]
    [InlineData(21, false)]
    public void The_action_plan_is_asked_from_21_employees(int employees, bool passes)
        => Of(employees).Planning(p => p with { ActionPlanPublished = false }).Expect("action-plan", passes);

    [Theory] // 3～5年 S2:107
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void The_plan_runs_for_three_to_five_years(int years, bool passes)
        => Base.Planning(p => p with { Years = years }).Expect("plan-years", passes);

    [Theory] // 機械装置・システム構築費（必須） S2:84
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Machinery_is_required(long machinery, bool passes) // beside it there is something to grant
        => (Of(40, machinery) with { Monodzukuri = Base.Monodzukuri with { RawMaterials = Yen.Of(2_000_000) } })
            .Expect("core-cost", passes);

    [Fact]
    public void The_tracks_ask_for_innovation_and_for_business_overseas() // S2:75-78, 93
    {
        var plain = Base with { Monodzukuri = Base.Monodzukuri with { Innovative = false } };
        Assert.Equal(TrackVerdict.NotEligible, plain.Assessed(ValueAdded).Verdict);
        Assert.Equal(TrackVerdict.NeedsJudgement, plain.Assessed(Global).Verdict); // left to the office
        Assert.True(Assert.Single(plain.Assessed(Global).Findings, f => f.Row == "innovative").AwaitsJudgement);
        Assert.Equal(TrackVerdict.NotEligible,
            (Base with { Monodzukuri = Base.Monodzukuri with { OverseasBusiness = false } }).Assessed(Global).Verdict);
    }

    [Theory] // 20次 only: no floor, no period, no limit on other costs in the leaflet
    [InlineData(ValueAdded)]
    [InlineData(Global)]
    public void What_the_leaflet_leaves_out_is_said_and_not_supplied(string track)
    {
        var a = Of(40, 2).Assessed(track); // 1円
        Assert.Equal(TrackVerdict.NeedsJudgement, a.Verdict);
        // how much, the leaflet does not say: from nothing to all of it
        Assert.Equal(["repay", "repay-raised"], a.Exposures.Select(e => e.Row));
        Assert.Superset(
            new HashSet<string> { "round", "period", "expense-limits", "exclusions", "repay-amount", "repay-raised-amount", "floor" },
            a.Silences.Select(s => s.Row).ToHashSet());
        Assert.Contains(a.Dates, d => d.Row == "reports"); // 毎年、事業化状況報告 S2:111
    }

    [Fact]
    public void The_leaflet_for_new_exporters_says_the_same_of_the_global_track() // 上限3,000万円、補助率1/2（小規模事業者の場合は2/3） S2:2527-2528
        => Assert.Equal("L2524–2528", Catalogue.National.Track(Global)["export-leaflet"].Citation.Place);
}
