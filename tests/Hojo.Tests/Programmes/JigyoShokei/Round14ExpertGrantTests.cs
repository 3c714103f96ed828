using Hojo.Model;
using static Hojo.Tests.Programmes.JigyoShokei.Round14Cases;

namespace Hojo.Tests.Programmes.JigyoShokei;

/// <summary>14次 専門家活用枠, 9. 補助対象経費 and 10. 補助上限額、補助率等 (E 18–22, 49–65).</summary>
public class Round14ExpertGrantTests
{
    private static Case Fees(long commissions, long dueDiligence = 0)
        => Base.But(b => b with { Commissions = Yen.Of(commissions), DueDiligence = Yen.Of(dueDiligence) });

    [Fact]
    public void A_purchase_worked_by_hand()
    {
        // 謝金 100,000 + 旅費 200,000 + 外注 300,000 + 委託 400,000 + FA・仲介 4,000,000 + システム利用料 500,000 + 保険料 600,000 = 6,100,000 (E 20)
        var c = Base.But(b => b with
        {
            Honoraria = Yen.Of(100_000), Travel = Yen.Of(200_000), Commissions = Yen.Of(400_000),
            AdviserFees = Yen.Of(4_000_000), SystemFees = Yen.Of(500_000), Insurance = Yen.Of(600_000),
        })
            with { Costs = new() { Outsourcing = Yen.Of(300_000) } };
        Assert.Equal(4_066_666, c.Grant14("expert-buyer"));             // × 2/3 = 4,066,666.7 (E 21)
        Assert.Equal(3_050_000, c.Grant14("expert-seller"));            // × 1/2 (E 21)
        var unregistered = c.But(b => b with { AdvisersRegistered = false });
        Assert.Equal(1_400_000, unregistered.Grant14("expert-buyer"));  // (6,100,000 − 4,000,000) × 2/3 (E 18)
        Assert.Equal(1_050_000, unregistered.Grant14("expert-seller"));
        var late = c.But(b => b with { CostsOutsidePeriod = Yen.Of(500_000), CostsWithoutQuotes = Yen.Of(300_000) });
        Assert.Equal(3_533_333, late.Grant14("expert-buyer"));          // (6,100,000 − 500,000 − 300,000) × 2/3 = 3,533,333.3 (E 18, 26)
        Assert.Equal(TrackVerdict.Eligible, late.In14("expert-buyer").Verdict); // taken out; it bars nobody
    }

    [Theory] // 600万円; DD +200万円 for DD costs, themselves 200万円 of subsidy at most (E 21, 58); × 2/3
    [InlineData( 8_999_997,         0, 5_999_998)]
    [InlineData( 9_000_000,         0, 6_000_000)]
    [InlineData( 9_000_003,         0, 6_000_000)]
    [InlineData(90_000_000,         1, 6_000_000)] // one yen of DD raises nothing but its own 2/3 of a yen
    [InlineData(90_000_000,         3, 6_000_002)]
    [InlineData(90_000_000, 2_999_998, 7_999_998)]
    [InlineData(90_000_000, 3_000_000, 8_000_000)]
    [InlineData(90_000_000, 9_000_000, 8_000_000)]
    [InlineData(         0, 9_000_000, 2_000_000)]
    public void A_buyer_has_six_million_and_two_for_due_diligence(long commissions, long dueDiligence, long grant)
        => Assert.Equal(grant, Fees(commissions, dueDiligence).Grant14("expert-buyer"));

    [Theory] // 売り手: 1/2, ①営業利益率の低下 or ②赤字 2/3 (E 21)
    [InlineData(12_000_000,         0, 6_000_000, 6_000_000)]
    [InlineData(11_999_998,         0, 5_999_999, 6_000_000)]
    [InlineData( 8_999_997,         0, 4_499_998, 5_999_998)]
    [InlineData(12_000_000, 3_999_998, 7_999_999, 8_000_000)]
    [InlineData(12_000_000, 4_000_000, 8_000_000, 8_000_000)]
    public void A_seller_has_a_half_or_two_thirds(long commissions, long dueDiligence, long half, long twoThirds)
    {
        var c = Fees(commissions, dueDiligence);
        Assert.Equal(half, c.Grant14("expert-seller"));
        Assert.Equal(twoThirds, c.But(b => b with { Deficit = true }).Grant14("expert-seller"));
        Assert.Equal(twoThirds, c.But(b => b with { LowerMargin = true }).Grant14("expert-seller"));
    }

    [Theory] // 50万円を下回る申請は受け付けない (E 21)
    [InlineData("expert-buyer",  750_000, TrackVerdict.Eligible)]
    [InlineData("expert-buyer",  749_998, TrackVerdict.NotEligible)] // 499,998
    [InlineData("expert-seller", 1_000_000, TrackVerdict.Eligible)]
    [InlineData("expert-seller", 999_999, TrackVerdict.NotEligible)]
    public void Half_a_million_is_the_least(string track, long cost, TrackVerdict verdict)
        => Assert.Equal(verdict, Fees(cost).In14(track).Verdict);

    [Theory] // 廃業費 +300万円, at the same rate (E 21)
    [InlineData(4_499_997, 2_999_998, 2_249_998)]
    [InlineData(4_500_003, 3_000_000, 2_250_001)]
    [InlineData(6_000_000, 3_000_000, 3_000_000)]
    [InlineData(9_000_000, 3_000_000, 3_000_000)]
    public void Closure_adds_three_million(long closure, long buyer, long seller)
    {
        var joined = Fees(90_000_000).But(b => b with { JoinsClosure = true, SoilSurvey = Yen.Of(1), Demolition = Yen.Of(closure - 1) });
        Assert.Equal(6_000_000 + buyer, joined.Grant14("expert-buyer"));
        Assert.Equal(6_000_000 + seller, joined.Grant14("expert-seller"));
        Assert.Equal(6_000_000, joined.But(b => b with { JoinsClosure = false }).Grant14("expert-buyer"));
        Assert.Equal(6_000_000, joined.But(b => b with { ClosesBusiness = false }).Grant14("expert-buyer")); // E 11: 廃業に関連するものに限る
    }

    [Theory] // レーマン表 (E 65): 5億円以下 5%, 〜10億円 4%, 〜50億円 3%, 〜100億円 2%, 超 1%; example 5億円 × 5% = 2,500万円
    [InlineData(   20_000_000,  1_000_000)]
    [InlineData(  100_000_000,  5_000_000)]
    [InlineData(  180_000_000,  9_000_000)]
    public void Without_a_second_quote_fees_count_up_to_the_table(long value, long fee)
    {
        Case Of(long fees) => Base.But(b => b with { AdviserFees = Yen.Of(fees) })
            .Deal(d => d with { AdviserQuotes = false, TransferValue = Yen.Of(value) });

        Assert.Equal(fee * 2 / 3, Of(fee).Grant14("expert-buyer"));
        Assert.Equal(fee * 2 / 3, Of(fee + 3).Grant14("expert-buyer"));
    }

    [Theory] // E 65: 成功報酬 2,000万円＋着手金 500万円 need no second quote, 2,500万円＋500万円 do; then the table to its end, worked by hand
    [InlineData(   500_000_000,  25_000_000, Verdict.Met)]
    [InlineData(   500_000_000,  30_000_000, Verdict.Unknown)]
    [InlineData(   500_000_000,  25_000_001, Verdict.Unknown)]
    [InlineData( 1_000_000_000,  45_000_000, Verdict.Met)]      // 2,500万 + 5億 × 4%
    [InlineData( 1_000_000_000,  45_000_001, Verdict.Unknown)]
    [InlineData( 5_000_000_000, 165_000_000, Verdict.Met)]      // 4,500万 + 40億 × 3%
    [InlineData( 5_000_000_000, 165_000_001, Verdict.Unknown)]
    [InlineData(10_000_000_000, 265_000_000, Verdict.Met)]      // 1億6,500万 + 50億 × 2%
    [InlineData(10_000_000_000, 265_000_001, Verdict.Unknown)]
    [InlineData(20_000_000_000, 365_000_000, Verdict.Met)]      // 2億6,500万 + 100億 × 1%
    [InlineData(20_000_000_000, 365_000_001, Verdict.Unknown)]
    public void Fees_above_the_table_need_a_second_quote(long value, long fees, Verdict verdict)
    {
        var c = Base.But(b => b with { AdviserFees = Yen.Of(fees) });
        c.Deal(d => d with { AdviserQuotes = false, TransferValue = Yen.Of(value) })
            .Expect14("expert-buyer", "fee-table-or-quotes", verdict);
        c.Deal(d => d with { TransferValue = Yen.Of(value) }).Expect14("expert-buyer", "fee-table-or-quotes", Verdict.Met);
    }
}
