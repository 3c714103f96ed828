using Hojo.Model;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.Round3Cases;

namespace Hojo.Tests.Programmes.ShinjigyoShinshutsu;

/// <summary>Every figure of 中小企業新事業進出補助金 第3回 (S3), typed from the document a second time: the money.</summary>
public partial class Round3FiguresTests
{
    [Fact]
    public void The_base_case_passes_every_row_and_half_of_its_cost_is_granted()
    {
        var a = Base.Assessed();
        Assert.All(a.Findings, f => Assert.Equal(Verdict.Met, f.Verdict));
        Assert.Equal(TrackVerdict.Eligible, a.Verdict);
        Assert.Equal(20_000_000, Base.Grant()); // 40,000,000 × 1/2 (S3:30), below 4,000万円 (S3:24)
    }

    // 補助金額(従業員数別) S3:21-26, and the raised column again S3:41-46 ("引上げ額" there is the raised cap, Amb-25)
    [Theory] //            人    補助上限額     賃上げ特例
    [InlineData(           1, 25_000_000, 30_000_000)] // 20人以下    S3:23, S3:43
    [InlineData(          20, 25_000_000, 30_000_000)]
    [InlineData(          21, 40_000_000, 50_000_000)] // 21~50人    S3:24, S3:44
    [InlineData(          50, 40_000_000, 50_000_000)]
    [InlineData(          51, 55_000_000, 70_000_000)] // 51~100人   S3:25, S3:45
    [InlineData(         100, 55_000_000, 70_000_000)]
    [InlineData(         101, 70_000_000, 90_000_000)] // 101人以上   S3:26, S3:46
    [InlineData(       2_000, 70_000_000, 90_000_000)]
    public void The_cap_goes_by_headcount_and_by_the_special(int employees, long standard, long raised)
    {
        // 400,000,000 × 1/2 = 200,000,000: above every cap
        var large = Base.But(a => a with { Employees = employees }, costs: c => c with { Machinery = Yen.Of(400_000_000) });
        var special = large.But(plan: p => p with { ClaimsRaisedCap = true, Payroll = Pct(6.0), WageFloorGap = 50 });

        Assert.Equal(standard, large.Grant());
        Assert.Equal(raised, special.Grant());
    }

    // S3:23-26: one yen of grant on either side of each cap
    [Theory] //     人       経費 (the least that reaches the cap)
    [InlineData(   20,  50_000_000, 25_000_000)]
    [InlineData(   50,  80_000_000, 40_000_000)]
    [InlineData(  100, 110_000_000, 55_000_000)]
    [InlineData(  101, 140_000_000, 70_000_000)]
    public void The_cap_is_reached_exactly_at_twice_its_amount(int employees, long cost, long cap)
    {
        var at = Base.But(a => a with { Employees = employees }, costs: c => c with { Machinery = Yen.Of(cost) });

        Assert.Equal(cap, at.Grant());
        Assert.Equal(cap - 1, at.But(costs: c => c with { Machinery = Yen.Of(cost - 2) }).Grant());
        Assert.Equal(cap, at.But(costs: c => c with { Machinery = Yen.Of(cost + 2) }).Grant());
    }

    // 賃上げ特例 S3:47-48: +6.0% (2.5% + 3.5%) and +50円 (30円 + 20円), and only for who asks for it
    [Theory] //     希望   給与支給総額  最低賃金差  特例    補助上限額
    [InlineData( true,  6.0,      50, true,  50_000_000)]
    [InlineData( true,  6.0001,   51, true,  50_000_000)]
    [InlineData( true,  5.9999,   50, false, 40_000_000)]
    [InlineData( true,  6.0,      49, false, 40_000_000)]
    [InlineData(false,  6.0,      50, false, 40_000_000)]
    public void The_raised_cap_takes_a_claim_six_per_cent_and_fifty_yen(bool claims, double payroll, int gap, bool applies, long cap)
    {
        var c = Base.But(plan: p => p with { ClaimsRaisedCap = claims, Payroll = Pct(payroll), WageFloorGap = gap },
            costs: c => c with { Machinery = Yen.Of(400_000_000) });

        var special = Assert.Single(c.Assessed().Specials, s => s.Row == "wage-special");
        Assert.Equal(applies ? Verdict.Met : Verdict.NotMet, special.Verdict);
        Assert.Equal(cap, c.Grant());
        Assert.Equal(TrackVerdict.Eligible, c.Assessed().Verdict); // the special is not a requirement
    }

    [Theory] // 1.06³ = 1.191016 exactly: 1,000,000,000 → 1,191,016,000 (S3:47)
    [InlineData(1_191_016_000, 50_000_000)]
    [InlineData(1_191_015_999, 40_000_000)]
    public void Six_per_cent_a_year_is_reached_to_the_yen(long final, long cap)
        => Assert.Equal(cap, Base.But(
            plan: p => p with
            {
                ClaimsRaisedCap = true, Payroll = Growth.Between(Yen.Of(1_000_000_000), Yen.Of(final), 3), WageFloorGap = 50,
            },
            costs: c => c with { Machinery = Yen.Of(400_000_000) }).Grant());

    // 補助率 S3:30: 全事業者 1/2; the grant is cut to whole yen once
    [Theory]
    [InlineData(40_000_000, 20_000_000)]
    [InlineData(40_000_001, 20_000_000)] // 20,000,000.5
    [InlineData(39_999_999, 19_999_999)] // 19,999,999.5
    [InlineData(         2,          1)] // no 下限 in S3
    [InlineData(         1,          0)] // 0.5
    public void Half_of_the_cost_is_granted_cut_to_the_yen(long cost, long grant)
        => Assert.Equal(grant, Base.But(costs: c => c with { Machinery = Yen.Of(cost) }).Grant());

    [Theory] // S3:30 全事業者: a small firm, or a firm in revitalisation, has the same 1/2
    [InlineData( 3, false)]
    [InlineData(40, true)]
    public void The_rate_is_the_same_for_everybody(int employees, bool revitalising)
        => Assert.Equal(20_000_000,
            Base.But(a => a with { Employees = employees, Standing = a.Standing with { Revitalising = revitalising } }).Grant());

    [Fact]
    public void There_is_no_floor_in_the_third_round() // 750万円 stands in S2:2292 only; S3 names none
    {
        var a = Base.But(costs: c => c with { Machinery = Yen.Of(2) }).Assessed();
        Assert.DoesNotContain(a.Findings, f => f.Row == "floor");
        Assert.Equal(TrackVerdict.Eligible, a.Verdict);
    }

    // 補助対象経費 S3:112-123, named in S2:2317-2318: each of the nine adds half of itself.
    // Outsourcing 2,000,000 is below 10% of 21,000,000; experts 1,000,000 on 20 days; advertising 2,000,000 below 5% of 200,000,000.
    [Theory]
    [InlineData("machinery",   2_000_000, 21_000_000)]
    [InlineData("buildings",   2_000_000, 21_000_000)]
    [InlineData("transport",   2_000_000, 21_000_000)]
    [InlineData("licences",    2_000_000, 21_000_000)]
    [InlineData("patents",     2_000_000, 21_000_000)]
    [InlineData("outsourcing", 2_000_000, 21_000_000)]
    [InlineData("experts",     1_000_000, 20_500_000)]
    [InlineData("cloud",       2_000_000, 21_000_000)]
    [InlineData("advertising", 2_000_000, 21_000_000)]
    public void Each_of_the_nine_categories_counts(string category, long cost, long grant)
    {
        var yen = Yen.Of(cost);
        Assert.Equal(grant, Base.But(costs: c => category switch
        {
            "machinery"   => c with { Machinery = Yen.Of(42_000_000) },
            "buildings"   => c with { Buildings = yen },
            "transport"   => c with { Transport = yen },
            "licences"    => c with { TechnologyLicences = yen },
            "patents"     => c with { IntellectualProperty = yen },
            "outsourcing" => c with { Outsourcing = yen },
            "experts"     => c with { Experts = yen, ExpertDays = 20 },
            "cloud"       => c with { Cloud = yen },
            "advertising" => c with { Advertising = yen },
            _ => throw new ArgumentOutOfRangeException(nameof(category)),
        }).Grant());
    }

    // 外注費 上限: 補助金額の10% S3:118. With 57,000,000 of machines: (57,000,000 + 3,000,000) × 1/2 = 30,000,000, and 10% of it is 3,000,000.
    [Theory]
    [InlineData(2_999_998, 29_999_999)]
    [InlineData(3_000_000, 30_000_000)]
    [InlineData(3_000_002, 30_000_000)]
    [InlineData(9_000_000, 30_000_000)]
    public void Outsourcing_counts_up_to_a_tenth_of_the_grant(long outsourcing, long grant)
        => Assert.Equal(grant, Base.But(costs: c => c with { Machinery = Yen.Of(57_000_000), Outsourcing = Yen.Of(outsourcing) }).Grant());

    // 専門家経費 上限: 100万円 (1日5万円上限) S3:120. Besides 40,000,000 × 1/2 = 20,000,000.
    [Theory] //       経費   日数         補助金額
    [InlineData(  999_998, 40, 20_499_999)] // under both
    [InlineData(1_000_000, 20, 20_500_000)] // 20 × 50,000 = 1,000,000
    [InlineData(1_000_002, 40, 20_500_000)] // 100万円
    [InlineData(1_000_000, 21, 20_500_000)] // 1,050,000 by the day, 1,000,000 in all
    [InlineData(1_000_000, 19, 20_475_000)] // 19 × 50,000 =   950,000
    [InlineData(   50_000,  1, 20_025_000)] //  1 ×  50,000
    [InlineData(   50_002,  1, 20_025_000)]
    [InlineData(   50_000,  0, 20_000_000)] // no day, no fee
    public void Experts_count_up_to_a_million_and_fifty_thousand_a_day(long experts, int days, long grant)
        => Assert.Equal(grant, Base.But(costs: c => c with { Experts = Yen.Of(experts), ExpertDays = days }).Grant());

    // 広告宣伝・販売促進費 上限: 年間売上見込の5% S3:123. 200,000,000 × 5% = 10,000,000; besides 20,000,000.
    [Theory]
    [InlineData( 9_999_998, 200_000_000, 24_999_999)]
    [InlineData(10_000_000, 200_000_000, 25_000_000)]
    [InlineData(10_000_002, 200_000_000, 25_000_000)]
    [InlineData(10_000_000, 199_999_960, 24_999_999)] // 199,999,960 × 5% = 9,999,998
    [InlineData(10_000_000,           0, 20_000_000)]
    public void Advertising_counts_up_to_five_per_cent_of_the_yearly_sales_expected(long advertising, long sales, long grant)
        => Assert.Equal(grant,
            Base.But(costs: c => c with { Advertising = Yen.Of(advertising), ExpectedYearlySales = Yen.Of(sales) }).Grant());
}
