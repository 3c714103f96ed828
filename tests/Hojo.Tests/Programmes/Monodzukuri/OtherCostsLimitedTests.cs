using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Explaining;
using static Hojo.Tests.Programmes.Monodzukuri.CompanyCases;
using static Hojo.Tests.Programmes.Monodzukuri.GuidelineCases;
using Programme = Hojo.Rules.Programmes.Monodzukuri.Monodzukuri;

namespace Hojo.Tests.Programmes.Monodzukuri;

/// <summary>500万円 (グローバル枠 1,000万円) for all but machinery (第20次 p.21, 第23次 p.20): as a limit on the grant, and, by the other reading,
/// on the eligible cost.</summary>
public class OtherCostsLimitedTests
{
    public static TheoryData<string, string, Case, long, long> Both => new()
    {
        // 12,000,000 × 1/2; (6,000,000 + 5,000,000) × 1/2
        { "第23次 A7", Products23, Maker23.Staffed(30).Buying(6_000_000).Costing(c => c with { Outsourcing = Yen.Of(6_000_000) }),
            6_000_000, 5_500_000 },
        // 12,000,000 × 1/2; (2,000,000 + 5,000,000) × 1/2
        { "第23次 A8", Products23, Maker23.Staffed(30).Buying(2_000_000).Costing(
            c => c with { Outsourcing = Yen.Of(6_000_000), TechnologyLicences = Yen.Of(4_000_000) }), 6_000_000, 3_500_000 },
        // 10,000,000 of other costs are within both
        { "第23次 B1", Global23, Maker23.Staffed(40).Buying(40_000_000).Costing(c => c with { Advertising = Yen.Of(6_400_000) })
            .And(m: m => m with { OverseasTravel = Yen.Of(3_000_000), Interpretation = Yen.Of(600_000) })
            .Abroad(OverseasKind.Export, o => o with { Travellers = 3 }), 25_000_000, 25_000_000 },
        // 9,000,000 × 1/2; (3,000,000 + 5,000,000) × 1/2
        { "第20次 A12", Products20, Maker20.Buying(3_000_000).Costing(
            c => c with { TechnologyLicences = Yen.Of(3_000_000), IntellectualProperty = Yen.Of(3_000_000) }), 4_500_000, 4_000_000 },
        // 50,000,000 × 1/2; (30,000,000 + 10,000,000) × 1/2
        { "第20次 B6", Global20, Maker20.Buying(30_000_000).Costing(c => c with { Outsourcing = Yen.Of(20_000_000) })
            .Abroad(OverseasKind.Joint), 25_000_000, 20_000_000 },
        // small: 9,000,000 × 2/3; (3,000,000 + 5,000,000) × 2/3
        { "at 2/3", Products23, Maker23.Buying(3_000_000).And(m: m => m with { RawMaterials = Yen.Of(6_000_000) }), 6_000_000, 5_333_333 },
    };

    [Theory]
    [MemberData(nameof(Both))]
    public void The_limit_can_be_read_on_the_grant_or_on_the_cost(string why, string id, Case told, long onGrant, long onCosts)
    {
        var track = Catalogue.National.Track(id);
        told.Grants(id, onGrant);
        var range = Assessor.For(track.With(Programme.OtherCostsLimited(track))).Assess(told, On(id)).Grant!.Range;
        Assert.True(range == new YenRange(Yen.Of(onCosts)), $"{why}: {range}");
    }

    [Fact]
    public void The_leaflet_has_no_such_limit()
        => Assert.Throws<ArgumentException>(
            () => Programme.OtherCostsLimited(Catalogue.National.Track("monodzukuri/r6-leaflet/value-added")));
}
