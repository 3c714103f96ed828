using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using static Hojo.Tests.Programmes.JigyoShokei.JigyoShokeiCases;

namespace Hojo.Tests.Programmes.JigyoShokei;

/// <summary>令和6年度補正, 事業承継促進枠 and ＰＭＩ推進枠, and what all tracks share.</summary>
public class Leaflet202503Tests
{
    [Fact]
    public void A_succession_worked_by_hand()
    {
        // 設備 10,000,000 + 産業財産権 1,000,000 + 謝金 300,000 + 旅費 200,000 + 外注 1,500,000 + 委託 1,000,001 = 14,000,001;
        // × 1/2 = 7,000,000.5 (S2:1285, 1334-1336)
        var c = Base.But(b => b with
        {
            Equipment = Yen.Of(10_000_000), Honoraria = Yen.Of(300_000), Travel = Yen.Of(200_000), Commissions = Yen.Of(1_000_001),
        })
            with { Costs = new() { IntellectualProperty = Yen.Of(1_000_000), Outsourcing = Yen.Of(1_500_000) } };
        Assert.Equal(7_000_000, c.Grant("r6/succession"));
        // 小規模 2/3: 28,000,002 ÷ 3 = 9,333,334 (S2:1287-1289); cut at 800万円, or all of it below 1,000万円 (S2:1246-1250)
        var small = c with { Applicant = c.Applicant with { Employees = 20 } };
        Assert.Equal(8_000_000, small.Grant("r6/succession"));
        Assert.Equal(9_333_334, small.Raised().Grant("r6/succession"));
    }

    [Theory] // 800~1,000万円※ 一定の賃上げ S2:1246-1250 and S2:1268-1272; × 1/2
    [InlineData(15_999_998,  7_999_999,  7_999_999)]
    [InlineData(16_000_000,  8_000_000,  8_000_000)]
    [InlineData(16_000_002,  8_000_000,  8_000_001)]
    [InlineData(19_999_998,  8_000_000,  9_999_999)]
    [InlineData(20_000_000,  8_000_000, 10_000_000)]
    [InlineData(20_000_002,  8_000_000, 10_000_000)]
    public void Eight_million_or_ten_with_a_rise_of_wages(long cost, long standard, long raised)
    {
        var c = Base.But(b => b with { Equipment = Yen.Of(cost) });
        foreach (var track in new[] { "r6/succession", "r6/pmi-investment" })
        {
            Assert.Equal(standard, c.Grant(track));
            Assert.Equal(raised, c.Raised().Grant(track));
        }
    }

    [Theory] // 小規模事業者 2/3 S2:1287-1289, 1316-1318: 300,000 × 2/3 or × 1/2
    [InlineData(SmallScaleTrade.CommerceAndServices,      5, 200_000)]
    [InlineData(SmallScaleTrade.CommerceAndServices,      6, 150_000)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment, 20, 200_000)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment, 21, 150_000)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,   20, 200_000)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,   21, 150_000)]
    public void A_small_business_has_two_thirds(SmallScaleTrade trade, int employees, long grant)
    {
        var c = Base.But(b => b with { Equipment = Yen.Of(300_000) }) with
        {
            Applicant = new() { SmallScaleTrade = trade, Employees = employees },
        };
        Assert.Equal(grant, c.Grant("r6/succession"));
        Assert.Equal(grant, c.Grant("r6/pmi-investment"));
        Assert.Equal(150_000, c.Grant("r6/pmi-expert")); // 1/2 for all, S2:1309-1311
    }

    [Theory] // ５年以内 S2:1224-1226
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void Succession_lies_within_five_years(int months, bool passes)
        => Base.But(b => b with { MonthsUntilSuccession = months }).Expect("r6/succession", "succession-time", passes);

    [Fact]
    public void Who_may_apply_is_said_of_each_frame()
    {
        Base.But(b => b with { ToFamilyOrEmployee = false }).Expect("r6/succession", "succession-kind", passes: false);      // S2:1224-1226
        Base.But(b => b with { TakesOverInPeriod = false }).Expect("r6/expert-buyer", "takes-over", passes: false);          // S2:1228-1230
        Base.But(b => b with { HandsOverInPeriod = false }).Expect("r6/expert-seller", "hands-over", passes: false);
        foreach (var pmi in new[] { "r6/pmi-expert", "r6/pmi-investment" })                                                  // S2:1232-1235
        {
            Base.But(b => b with { TakeoverPlanned = false }).Expect(pmi, "takeover-planned", passes: false);
            Base.But(b => b with { Integrates = false }).Expect(pmi, "integration", passes: false);
        }
        Base.But(b => b with { ClosesBusiness = false }).Expect("r6/closure", "closure-need", passes: false);                // S2:1237-1239
    }

    [Theory]
    [InlineData("r6/succession")]
    [InlineData("r6/expert-buyer")]
    [InlineData("r6/expert-seller")]
    [InlineData("r6/pmi-expert")]
    [InlineData("r6/pmi-investment")]
    [InlineData("r6/closure")]
    public void All_tracks_pass_with_the_same_case_and_take_costs_outside_the_period_off(string track) // S2:1208
    {
        var c = Base.Spending();
        Assert.Equal(TrackVerdict.NeedsJudgement, c.In(track).Verdict);
        Assert.Empty(c.In(track).Questions);
        // 60万円 of 100万円 are left: 1/2 of them, and 2/3 for buyers (S2:1293)
        var late = c.But(b => b with { IncludesCostsOutsidePeriod = null, CostsOutsidePeriod = Yen.Of(400_000) });
        Assert.Equal(track == "r6/expert-buyer" ? 400_000 : 300_000, late.Grant(track));
        Assert.All(Catalogue.National.Track("jigyo-shokei/" + track).Rows.Where(r => r is not WindowBound),
            row => Assert.InRange(row.Citation.At.First, 1065, 1377));
    }

    [Theory] // PMI専門家活用類型 150万円, 1/2 S2:1266-1267, 1309-1311; 設備費、外注費、委託費 S2:1342
    [InlineData(2_999_998, 1_499_999)]
    [InlineData(3_000_000, 1_500_000)]
    [InlineData(3_000_002, 1_500_000)]
    public void Experts_after_a_merger_are_granted_a_million_and_a_half(long cost, long grant)
        => Assert.Equal(grant, (Base.But(b => b with
        {
            Commissions = Yen.Of(cost - 200_000), Equipment = Yen.Of(100_000),
        }) with { Costs = new() { Outsourcing = Yen.Of(100_000) } }).Grant("r6/pmi-expert"));

    [Fact]
    public void Whether_experts_after_a_merger_may_be_joined_is_left_to_the_office() // S2:1276-1279 names the others only
    {
        var row = Assert.Single(Base.Joined(1_000_000).But(b => b with { Commissions = Yen.Of(2_000_000) }).In("r6/pmi-expert").Findings,
            f => f.Row == "closure-joined");
        Assert.True(row.AwaitsJudgement);
        Assert.Equal(1_000_000, Base.Joined(1_000_000).But(b => b with { Commissions = Yen.Of(2_000_000) }).Grant("r6/pmi-expert"));
    }

    [Fact]
    public void An_investment_after_a_merger_worked_by_hand()
    {
        // 設備 6,000,000 + 外注 2,000,000 + 委託 1,000,000 = 9,000,000; × 1/2 = 4,500,000, 小規模 × 2/3 = 6,000,000;
        // 謝金 is not among its costs (S2:1342)
        var c = Base.But(b => b with
        {
            Equipment = Yen.Of(6_000_000), Commissions = Yen.Of(1_000_000), Honoraria = Yen.Of(5_000_000),
        }) with { Costs = new() { Outsourcing = Yen.Of(2_000_000) } };
        Assert.Equal(4_500_000, c.Grant("r6/pmi-investment"));
        Assert.Equal(6_000_000, (c with { Applicant = c.Applicant with { Employees = 20 } }).Grant("r6/pmi-investment"));
    }
}
