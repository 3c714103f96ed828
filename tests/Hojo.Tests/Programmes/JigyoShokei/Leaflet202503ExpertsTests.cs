using Hojo.Model;
using static Hojo.Tests.Programmes.JigyoShokei.JigyoShokeiCases;

namespace Hojo.Tests.Programmes.JigyoShokei;

/// <summary>令和6年度補正, 専門家活用枠.</summary>
public class Leaflet202503ExpertsTests
{
    private static Case Fees(long commissions, long dueDiligence = 0)
        => Base.But(b => b with { Commissions = Yen.Of(commissions), DueDiligence = Yen.Of(dueDiligence) });

    private static Case HundredOku(Case c) => c.But(b => b with { ClaimsHundredOku = true });

    [Fact]
    public void A_purchase_worked_by_hand()
    {
        // 謝金 100,000 + 旅費 200,000 + 外注 300,000 + 委託 400,000 + FA・仲介 4,000,000 + システム利用料 500,000 + 保険料 600,000 = 6,100,000 (S2:1338-1340)
        var c = Base.But(b => b with
        {
            Honoraria = Yen.Of(100_000), Travel = Yen.Of(200_000), Commissions = Yen.Of(400_000),
            AdviserFees = Yen.Of(4_000_000), SystemFees = Yen.Of(500_000), Insurance = Yen.Of(600_000),
        })
            with { Costs = new() { Outsourcing = Yen.Of(300_000) } };
        Assert.Equal(4_066_666, c.Grant("r6/expert-buyer"));             // × 2/3 = 4,066,666.7 (S2:1293)
        Assert.Equal(3_050_000, c.Grant("r6/expert-seller"));            // × 1/2 (S2:1297)
        var unregistered = c.But(b => b with { AdvisersRegistered = false });
        Assert.Equal(1_400_000, unregistered.Grant("r6/expert-buyer"));  // (6,100,000 − 4,000,000) × 2/3 (S2:1098-1099)
        Assert.Equal(1_050_000, unregistered.Grant("r6/expert-seller"));
    }

    [Theory] // 600万円, DD費用の申請で200万円を加算 S2:1252-1262, for due diligence alone 14次 公募要領 p.21, 58; × 2/3
    [InlineData( 8_999_997,         0, 5_999_998)]
    [InlineData( 9_000_000,         0, 6_000_000)]
    [InlineData( 9_000_003,         0, 6_000_000)]
    [InlineData(12_000_000,         1, 6_000_000)] // 6,000,000 + 2/3
    [InlineData(12_000_000, 2_999_997, 7_999_998)]
    [InlineData(12_000_000, 3_000_003, 8_000_000)]
    [InlineData( 3_000_000, 6_000_000, 4_000_000)] // 2,000,000 + 2,000,000
    public void A_buyer_has_six_million_or_eight_with_due_diligence(long commissions, long dueDiligence, long grant)
        => Assert.Equal(grant, Fees(commissions, dueDiligence).Grant("r6/expert-buyer"));

    [Theory] // 100億企業要件: 2,000万円 S2:1255; 1,000万円以下の部分は1/2、超の部分は1/3 of the subsidy S2:1299-1303
    [InlineData(19_999_998,  9_999_999)]
    [InlineData(20_000_000, 10_000_000)]
    [InlineData(20_000_002, 10_000_000)] // 2 × 1/3
    [InlineData(20_000_003, 10_000_001)]
    [InlineData(49_999_997, 19_999_999)] // 10,000,000 + 29,999,997 × 1/3
    [InlineData(50_000_000, 20_000_000)]
    [InlineData(50_000_003, 20_000_000)]
    public void The_rate_of_a_ten_billion_company_steps_on_the_subsidy(long cost, long grant)
    {
        Assert.Equal(grant, HundredOku(Fees(cost)).Grant("r6/expert-buyer"));
        Assert.Equal(grant, HundredOku(Fees(cost - 1, 1)).Grant("r6/expert-buyer")); // DD adds nothing to 2,000万円 (S2:1260-1262)
    }

    [Theory] // 売り手 600万円, DD費用に200万円 S2:1257-1262; 1/2, ①② 2/3 S2:1297, 1304-1307
    [InlineData(12_000_000, 0, 6_000_000, 6_000_000)]
    [InlineData(11_999_998, 0, 5_999_999, 6_000_000)]
    [InlineData( 8_999_997, 0, 4_499_998, 5_999_998)]
    [InlineData(12_000_000, 1, 6_000_000, 6_000_000)]
    [InlineData(12_000_000, 3_999_998, 7_999_999, 8_000_000)]
    [InlineData(12_000_000, 4_000_001, 8_000_000, 8_000_000)]
    public void A_seller_has_a_half_or_two_thirds(long commissions, long dueDiligence, long half, long twoThirds)
    {
        var c = Fees(commissions, dueDiligence);
        Assert.Equal(half, c.Grant("r6/expert-seller"));
        Assert.Equal(twoThirds, c.But(b => b with { Deficit = true }).Grant("r6/expert-seller"));
        Assert.Equal(twoThirds, c.But(b => b with { LowerMargin = true }).Grant("r6/expert-seller"));
        Assert.Equal(half, HundredOku(c).Grant("r6/expert-seller")); // the buyer's alone
    }
}
