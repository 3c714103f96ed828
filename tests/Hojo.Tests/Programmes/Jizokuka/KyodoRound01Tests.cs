using Hojo.Model;
using static Hojo.Tests.Programmes.Jizokuka.JizokukaCases;

namespace Hojo.Tests.Programmes.Jizokuka;

/// <summary>共同・協業型 第1回, typed from its leaflet (S2 with the line).</summary>
public class KyodoRound01Tests
{
    private const string Track = "jizokuka-kyodo/1";

    [Theory] // participants × 2/3 (S2:882) + the stated fixed sum, up to 50,000,000 (S2:878)
    [InlineData(30_000_000,  8_000_000,  5_000_000, 25_000_000)]
    [InlineData(30_000_000,  4_000_000,  5_000_000, 24_000_000)] // never more than the body's own costs
    [InlineData(20_000_000,          0,          0, 13_333_333)] // 13,333,333.33
    [InlineData(67_499_999,  8_000_000,  5_000_000, 49_999_999)] // 44,999,999.33 + 5,000,000
    [InlineData(67_500_000,  8_000_000,  5_000_000, 50_000_000)]
    [InlineData(90_000_000,  8_000_000,  5_000_000, 50_000_000)]
    public void Participants_have_two_thirds_and_the_body_its_fixed_sum(long participants, long body, long fixedSum, long grant)
        => Joint.But(s => s with
        {
            ParticipantsCosts = Yen.Of(participants), PromotionBodyCosts = Yen.Of(body), PromotionBodySubsidy = Yen.Of(fixedSum),
        }).Grants(Track, grant);

    [Fact]
    public void The_fixed_sum_is_never_supposed() // S2:882: untold, anything from nothing to all of the body's costs
    {
        var untold = Joint.But(s => s with { PromotionBodySubsidy = null });
        untold.Grants(Track, 20_000_000, 28_000_000);
        Assert.Contains(untold.Assessed(Track).Questions, q => q.Fact == "jizokuka.promotionBodySubsidy");
    }

    [Theory] // S2:1050 10社以上
    [InlineData(10, true)]
    [InlineData(9,  false)]
    public void Ten_participants_or_more(int participants, bool passes)
        => Joint.But(s => s with { Participants = participants }).Expect(Track, "participants", passes);

    [Theory] // S2:1002-1008 ① to ④
    [InlineData(PromotionBody.Chamber,                 true)]
    [InlineData(PromotionBody.PrefecturalFederation,   true)]
    [InlineData(PromotionBody.ShoppingStreet,          true)]
    [InlineData(PromotionBody.SalesSupportCorporation, true)]
    [InlineData(PromotionBody.Other,                   false)]
    public void The_body_is_one_of_four_kinds(PromotionBody body, bool passes)
        => Joint.But(s => s with { PromotionBody = body }).Expect(Track, "body", passes);

    [Theory] // S2:1015-1026 ① to ③
    [InlineData(true,  false, false, true)]
    [InlineData(false, true,  false, true)]
    [InlineData(false, false, true,  true)]
    [InlineData(false, false, false, false)]
    public void One_of_three_kinds_of_work(bool fair, bool sales, bool marketing, bool passes)
        => Joint.But(s => s with { TradeFair = fair, SalesEvent = sales, MarketingBase = marketing }).Expect(Track, "acts", passes);

    [Fact]
    // S2:866-874
    public void Participants_are_small()
        => Joint.But(s => s with { ParticipantsSmall = false }).Expect(Track, "participants-small", passes: false);

    [Theory] // S2:894-896, no hours
    [InlineData("2025-04-24T23:59:59", TrackVerdict.NotOpen)]
    [InlineData("2025-04-25T12:00:00", TrackVerdict.NeedsJudgement)]
    [InlineData("2025-04-26T00:00:00", TrackVerdict.Eligible)]
    [InlineData("2025-06-13T12:00:00", TrackVerdict.NeedsJudgement)]
    [InlineData("2025-06-14T00:00:00", TrackVerdict.NotOpen)]
    public void No_hour_is_invented(string on, TrackVerdict verdict) => Assert.Equal(verdict, Joint.Assessed(Track, on).Verdict);
}
