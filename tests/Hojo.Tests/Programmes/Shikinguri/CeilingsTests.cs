using Hojo.Model;

namespace Hojo.Tests.Programmes.Shikinguri;

/// <summary>What may be lent or guaranteed: the wish, up to what is left of the ceiling.
/// Ceilings typed from the leaflet (S2), in yen.</summary>
public class CeilingsTests
{
    public static TheoryData<string, long> Ceilings => new()
    {
        { "kyocho-shien-hosho/2025",            280_000_000 },   // 保証上限2.8億円 S2:2378
        { "keiei-kaizen-support-hosho/2025",    280_000_000 },   // 保証上限2.8億円 S2:2402
        { "shihonsei-retsugo-loan/2025/chusho", 1_500_000_000 }, // （中小事業）15億円 S2:2386
        { "shihonsei-retsugo-loan/2025/kokumin", 72_000_000 },   // （国民事業）7,200万円 S2:2386
        { "safety-net-kashitsuke/2025/chusho",  720_000_000 },   // （中小事業）7億2千万円 S2:2436
        { "safety-net-kashitsuke/2025/kokumin",  48_000_000 },   // （国民事業）4,800万円 S2:2436
        { "marukei/2025",                        20_000_000 },   // 限度額：2,000万円 S2:423, S2:668
    };

    [Theory, MemberData(nameof(Ceilings))]
    public void The_wish_passes_up_to_what_is_left_of_the_ceiling(string track, long ceiling)
    {
        Assert.Equal(ceiling - 1, Asks(ceiling - 1, 0));
        Assert.Equal(ceiling, Asks(ceiling, 0));
        Assert.Equal(ceiling, Asks(ceiling + 1, 0));
        Assert.Equal(ceiling - 5_000_000, Asks(ceiling, 5_000_000)); // what is owed under the scheme counts
        Assert.Equal(0, Asks(1_000_000, ceiling));
        Assert.Equal(0, Asks(1_000_000, ceiling + 1));               // never below zero

        long Asks(long requested, long balance)
            => Asked.Of(track, new ShikinguriPart { Requested = Yen.Of(requested), SchemeBalance = Yen.Of(balance), Association = false })
                .Amount();
    }

    [Theory] // 組合等は4億8,000万円 facts.md:48 (the leaflet has 2.8億円 only)
    [InlineData(true,  480_000_001, 480_000_000)]
    [InlineData(true,  280_000_001, 280_000_001)]
    [InlineData(false, 280_000_001, 280_000_000)]
    public void Associations_have_a_ceiling_of_their_own(bool association, long requested, long amount)
        => Assert.Equal(amount, Asked.Of("kyocho-shien-hosho/2025",
            new ShikinguriPart { Requested = Yen.Of(requested), SchemeBalance = Yen.Zero, Association = association }).Amount());

    [Fact]
    public void Whether_it_is_an_association_is_asked() // 300,000,000 against 2.8億 or 4.8億
        => Assert.Equal(new YenRange(Yen.Of(280_000_000), Yen.Of(300_000_000)), Asked.Of("kyocho-shien-hosho/2025",
            new ShikinguriPart { Requested = Yen.Of(300_000_000), SchemeBalance = Yen.Zero }).Grant!.Range);

    [Theory] // 既存の保証付融資と合計で2,000万円の範囲内 S2:2410
    [InlineData(15_000_000,          0, 15_000_000)]
    [InlineData(15_000_000,  5_000_000, 15_000_000)]
    [InlineData(15_000_000,  5_000_001, 14_999_999)]
    [InlineData(15_000_000,  8_200_000, 11_800_000)] // 2,000万 − 820万
    [InlineData(20_000_001,          0, 20_000_000)]
    [InlineData( 1_000_000, 20_000_000,          0)]
    [InlineData( 1_000_000, 25_000_000,          0)]
    public void Small_loans_share_their_ceiling_with_guaranteed_loans_held_already(long requested, long guaranteed, long amount)
        => Assert.Equal(amount, Asked.Of("koguchi-reisai-hosho/2025",
            new ShikinguriPart { Requested = Yen.Of(requested), GuaranteedBalance = Yen.Of(guaranteed) }).Amount());

    [Fact]
    public void The_money_is_called_by_what_it_is()
    {
        Assert.Equal("保証限度額", Asked.Of("koguchi-reisai-hosho/2025", new ShikinguriPart()).Grant!.Name.Ja);
        Assert.Equal("融資限度額", Asked.Of("marukei/2025", new ShikinguriPart()).Grant!.Name.Ja);
        Assert.Equal("補助金額", Asked.Of("soki-keiei-kaizen/2025", new ShikinguriPart()).Grant!.Name.Ja);
    }

    [Theory] // 専門家への支払い費用の2/3 S2:2418-2420; 15+5+5=25万 facts.md:50
    [InlineData(225_000, 75_000, 75_000, 250_000)] // 150,000 + 50,000 + 50,000: each just at its ceiling
    [InlineData(300_000, 90_000, 90_000, 250_000)]
    [InlineData(224_999,      0,      0, 149_999)] // 149,999.33
    [InlineData(225_001,      0,      0, 150_000)]
    [InlineData(      0, 74_999,      0,  49_999)] // 49,999.33
    [InlineData(      0, 75_001,      0,  50_000)]
    [InlineData(      0,      0, 74_999,  49_999)]
    [InlineData(      0,      0, 75_001,  50_000)]
    [InlineData(100_000, 10_000, 10_000,  80_000)] // 66,666.67 + 6,666.67 + 6,666.67 = 80,000: rounded once, at the end
    [InlineData(270_000, 60_000, 90_000, 240_000)] // 150,000 of 180,000 + 40,000 + 50,000 of 60,000
    public void Two_thirds_of_each_fee_up_to_its_ceiling(long plan, long during, long yearEnd, long grant)
        => Assert.Equal(grant, Asked.Of("soki-keiei-kaizen/2025",
            new ShikinguriPart { PlanFee = Yen.Of(plan), FollowUpFee = Yen.Of(during), YearEndFollowUpFee = Yen.Of(yearEnd) }).Amount());
}
