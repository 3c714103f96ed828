using Hojo.Tests.Kernel.Samples;

namespace Hojo.Tests.Kernel;

public sealed partial class SampleFiguresTests
{
    [Theory] //          machinery     experts outsourcing research
    [InlineData( 6_150_000,  10_000_000,  2_000_000,   300_000, 0)] // 1/2 of 1,230万; no limit is reached
    [InlineData( 4_500_000,   6_000_000, 10_000_000,         0, 0)] // T = 600万 + T/3 = 900万
    [InlineData( 8_000_000,   6_000_000, 10_000_000,         0, 1)] // 1/2 of 1,600万: such experts have no limit
    [InlineData( 4_864_864,   6_000_000, 10_000_000, 5_000_000, 0)] // T = 600万 + T/3 + T/20 = 600万 × 60/37 = 9,729,729.7; T/2 = 4,864,864.9
    [InlineData( 3_157_894,   6_000_000,          0, 5_000_000, 0)] // g = (600万 + g/10)/2 = 600万 × 10/19 = 3,157,894.7
    [InlineData(30_000_000, 100_000_000, 10_000_000, 5_000_000, 0)] // 1/2 of (1億 + 1,000万 + 300万) is over the ceiling
    [InlineData(         0,           0, 10_000_000, 5_000_000, 0)] // shares of nothing
    [InlineData(         1,           2,          1,         0, 0)] // T = 2 + T/3: 3 supports 2 + 1
    public void Two_circles_settle_together(long grant, long machinery, long experts, long outsourcing, int research)
        => Grants(grant, TwoCircles.Sample,
            (TwoCircles.Machinery, machinery), (TwoCircles.Experts, experts),
            (TwoCircles.Outsourcing, outsourcing), (TwoCircles.Research, research));

    [Theory] //            common    experts days members region
    [InlineData( 6_933_000, 10_000_000,   500_000,  8,   1, 0)] // 2/3 of (1,000万 + 5万 × 8) = 6,933,333.3
    [InlineData( 7_000_000, 10_000_000,   500_000, 10,   1, 0)] // 10 days hold all 50万
    [InlineData( 6_000_000,  9_000_000,   300_000,  0,   1, 0)] // no days, no experts
    [InlineData(15_000_000, 30_000_000,         0,  0,   5, 0)] // 1,000万 + 100万 × 5
    [InlineData(17_500_000, 30_000_000,         0,  0,   5, 1)] // 1,000万 + 150万 × 5
    [InlineData(10_000_000, 30_000_000,         0,  0,   0, 1)] // nobody adds nothing
    [InlineData(20_000_000, 30_000_000,         0,  0,  10, 0)] // 2/3 of 3,000万: exactly 1,000万 + 100万 × 10
    [InlineData(19_999_000, 29_999_999,         0,  0,  10, 0)] // 19,999,999.3, down to the thousand
    [InlineData(       999_000, 1_498_501,      0,  0,   0, 0)] // 999,000.7
    [InlineData(       998_000, 1_498_499,      0,  0,   0, 0)] // 998,999.3
    public void A_ceiling_grows_with_heads_and_a_limit_with_days(long grant, long common, long experts, int days, int members, int region)
        => Grants(grant, PerHead.Sample,
            (PerHead.Common, common), (PerHead.Experts, experts), (PerHead.Days, days),
            (PerHead.Members, members), (PerHead.Region, region));

    [Theory] //        machinery outsourcing    balance     income
    [InlineData(6_000_000,  9_000_000,         0,          0,         0)] // 2/3 of 900万
    [InlineData(5_000_000,  9_000_000,         0,  5_000_000,         0)] // 1,000万 − 500万 is left of the ceiling
    [InlineData(4_500_000,  9_000_000,         0,  5_000_000,   500_000)] // and 50万 comes off the grant
    [InlineData(        0,  9_000_000,         0, 12_000_000,         0)] // more used than there was: never below zero
    [InlineData(        0,  9_000_000,         0,          0, 7_000_000)]
    [InlineData(        1,  9_000_000,         0,          0, 5_999_999)]
    [InlineData(6_428_571,  9_000_000, 2_000_000,          0,         0)] // g = 2/3 (900万 + g/10) = 600万 × 15/14 = 6,428,571.4
    [InlineData(5_892_857,  9_000_000, 2_000_000,          0,   500_000)] // g = 2/3 (900万 + g/10) − 50万 = 550万 × 15/14 = 5,892,857.1
    [InlineData(6_100_000,  9_000_000,   150_000,          0,         0)] // 2/3 of 915万; 15万 is within 10%
    public void What_remains_of_a_ceiling_bounds_and_income_is_taken_off(long grant,
        long machinery, long outsourcing, long balance, long income)
        => Grants(grant, Remaining.Sample,
            (Remaining.Machinery, machinery), (Remaining.Outsourcing, outsourcing),
            (Remaining.Balance, balance), (Remaining.Income, income));

    [Theory] //        machinery   training    travel
    [InlineData( 4_666_666,  3_000_000, 5_000_000,         0)] // 研修費 400万 is 1/2 of 800万; 2/3 of 700万
    [InlineData( 6_250_000, 10_000_000,         0,         0)] // 2/3 of 750万, and 1/2 of the other 250万
    [InlineData( 5_000_000,  7_500_000,         0,         0)] // exactly the step
    [InlineData( 5_000_001,  7_500_002,         0,         0)]
    [InlineData( 6_578_947, 10_000_000,         0, 2_000_000)] // g = 500万 + (250万 + g/10)/2 = 625万 × 20/19 = 6,578,947.4
    [InlineData( 2_142_857,  3_000_000,         0, 1_000_000)] // g = 2/3 (300万 + g/10) = 200万 × 15/14 = 2,142,857.1
    [InlineData(20_000_000, 50_000_000,         0,         0)] // 500万 + 2,125万 is over the ceiling
    [InlineData( 3_000_000,          0, 9_000_000,         0)] // 研修費 alone: 450万, half of itself, at 2/3
    public void Limits_may_be_shares_of_the_whole_cost(long grant, long machinery, long training, long travel)
        => Grants(grant, ShareOfTotal.Sample,
            (ShareOfTotal.Machinery, machinery), (ShareOfTotal.Training, training), (ShareOfTotal.Travel, travel));

    [Theory] //        machinery  training    owned     issued
    [InlineData(6_000_000,  9_000_000, 2_000_000,       2,         3)] // 2/3: exactly two thirds are owned; 研修費 is not paid for
    [InlineData(4_500_000,  9_000_000,         0,       1,         2)] // 1/2
    [InlineData(4_750_000,  9_000_000,   500_000,       1,         2)] // 1/2 of 950万
    [InlineData(5_000_000, 12_000_000,         0, 666_666, 1_000_000)] // 1/2 of 1,200万 is over 500万
    [InlineData(8_000_000, 12_000_000,         0, 666_667, 1_000_000)] // 2/3: exactly the ceiling
    public void One_formula_or_another_by_a_weighed_sum(long grant, long machinery, long training, int owned, int issued)
        => Grants(grant, WeighedChoice.Sample,
            (WeighedChoice.Machinery, machinery), (WeighedChoice.Training, training),
            (WeighedChoice.Owned, owned), (WeighedChoice.Issued, issued));
}
