using Hojo.Model;

namespace Hojo.Tests.DoubleEntry;

/// <summary>グローバルサウス未来志向型共創等事業 令和7年度補正 (S1:104-326).</summary>
public class GlobalSouthTests
{
    private const string On = "2026-05-01T10:00:00";

    private static Case Of(bool small, long cost, Func<GlobalSouthPart, GlobalSouthPart>? change = null)
    {
        var g = new GlobalSouthPart
        {
            JapaneseCompany = true, SmallOrMedium = small, InGlobalSouth = true, InAsean = true, Cost = Yen.Of(cost),
            GreenTransformation = false, DigitalTransformation = true,
            SpecifiedCriticalGoods = false, BenefitsPartnerCountry = true, EffectQuantified = true,
            ProvenInJapan = true, NotYetApplied = true, IssueClear = false, ReverseInnovation = true,
            JobsInJapan = false, VitalGoods = false, SupplyResilience = false,
            SimilarProjectByApplicant = false, SimilarProjectSubsidiaryShare = new Rate(0, 1),
            SimilarProjectGrandchildParentShare = new Rate(0, 1),
            SimilarProjectGrandchildShare = new Rate(0, 1), SubmitsGovernmentLetter = true,
        };
        return new() { GlobalSouth = change?.Invoke(g) ?? g };
    }

    // 補助上限 40億円 / 1億円 / 5億円 (S1:202, 215, 242-243); 補助率 中小企業以外1/2、中小企業2/3 (S1:216, 246)
    [Theory] //                 中小          経費            補助金額
    [InlineData("large-asean", false, 8_000_000_000, 4_000_000_000)]
    [InlineData("large-asean", false, 7_999_999_998, 3_999_999_999)]
    [InlineData("large-asean", false, 9_000_000_000, 4_000_000_000)]
    [InlineData("large-asean", true,  6_000_000_000, 4_000_000_000)]
    [InlineData("large-asean", true,  5_999_999_997, 3_999_999_998)]
    [InlineData("large-asean", true,  9_000_000_000, 4_000_000_000)]
    [InlineData("large-asean", true,  1_234_567_891,   823_045_260)] // × 2/3 = 823,045,260.67
    [InlineData("small",       false, 1_000_000_000,   500_000_000)]
    [InlineData("small",       false,   999_999_998,   499_999_999)]
    [InlineData("small",       false, 3_000_000_000,   500_000_000)]
    [InlineData("small",       true,    750_000_000,   500_000_000)]
    [InlineData("small",       true,    749_999_997,   499_999_998)]
    [InlineData("small",       true,    100_000_000,    66_666_666)] // 66,666,666.67
    [InlineData("fs",          false,   200_000_000,   100_000_000)]
    [InlineData("fs",          false,   199_999_998,    99_999_999)]
    [InlineData("fs",          true,    150_000_000,   100_000_000)]
    [InlineData("fs",          true,    149_999_997,    99_999_998)]
    [InlineData("fs",          true,    900_000_000,   100_000_000)]
    [InlineData("fs",          true,     50_000_000,    33_333_333)] // 33,333,333.33
    public void Caps_and_rates_stand_so(string track, bool small, long cost, long grant)
        => Assert.Equal(grant, Of(small, cost).Grant($"global-south/r7/{track}", On));

    [Theory] // 補助額 5億円超 (S1:215)
    [InlineData(false, 1_000_000_000, false)] // 500,000,000
    [InlineData(false, 1_000_000_002, true)]  // 500,000,001
    [InlineData(true,    750_000_000, false)]
    [InlineData(true,    750_000_002, true)]  // 500,000,001.33
    public void A_large_demonstration_is_above_five_hundred_million(bool small, long cost, bool passes)
        => Assert.Equal(passes, Of(small, cost).By("global-south/r7/large-asean", On).Verdict != TrackVerdict.NotEligible);

    [Theory] // 対ASEAN加盟国 (S1:205), ASEAN加盟国以外 (S1:222)
    [InlineData("large-asean",     true,  true)]
    [InlineData("large-asean",     false, false)]
    [InlineData("large-non-asean", true,  false)]
    [InlineData("large-non-asean", false, true)]
    [InlineData("small",           true,  true)]
    [InlineData("small",           false, true)]
    public void The_large_ones_are_divided_by_asean(string track, bool asean, bool passes)
        => Assert.Equal(passes, Of(true, 3_000_000_000, g => g with { InAsean = asean }).By($"global-south/r7/{track}", On).Verdict
            != TrackVerdict.NotEligible);

    [Theory] // 3 fields (S1:279-291)
    [InlineData(true,  false, false, true)]
    [InlineData(false, true,  false, true)]
    [InlineData(false, false, true,  true)]
    [InlineData(false, false, false, false)]
    public void One_of_three_fields_is_enough(bool green, bool digital, bool goods, bool passes)
        => Assert.Equal(passes, Of(true, 300_000_000,
            g => g with { GreenTransformation = green, DigitalTransformation = digital, SpecifiedCriticalGoods = goods })
            .By("global-south/r7/small", On).Verdict != TrackVerdict.NotEligible);

    // 3類型の少なくとも1類型 (S1:305-326); 定量的 (S1:305); 相手国裨益 (S1:304)
    [Theory] //  確立   未適用  課題   リバース 雇用   物資   強靱化
    [InlineData(true,  true,  false, true,  false, false, false, true)]  // 類型①
    [InlineData(true,  false, true,  true,  false, false, false, true)]  // 類型①, (又は課題が明確)
    [InlineData(true,  false, true,  false, true,  false, false, true)]  // 類型②, (又は課題が明確)
    [InlineData(true,  true,  false, false, true,  false, false, true)]  // 類型②
    [InlineData(false, true,  false, false, false, true,  true,  true)]  // 類型③
    [InlineData(false, false, true,  false, false, true,  true,  false)] // 類型③ has no "又は"
    [InlineData(false, true,  false, false, false, true,  false, false)]
    [InlineData(false, true,  false, false, false, false, true,  false)]
    [InlineData(false, true,  true,  true,  true,  false, false, false)]
    [InlineData(true,  false, false, true,  true,  true,  true,  false)]
    [InlineData(true,  true,  true,  false, false, false, false, false)]
    public void One_of_three_types_of_benefit_is_enough(bool proven, bool unapplied, bool issue, bool reverse, bool jobs, bool goods,
        bool supply, bool passes)
    {
        var c = Of(true, 3_000_000_000, g => g with
        {
            ProvenInJapan = proven, NotYetApplied = unapplied, IssueClear = issue,
            ReverseInnovation = reverse, JobsInJapan = jobs, VitalGoods = goods, SupplyResilience = supply,
        });
        // Printed after the lines for large demonstrations, it refuses these; of the others nobody can say.
        Assert.Equal(passes, c.By("global-south/r7/large-asean", On).Verdict != TrackVerdict.NotEligible);
        Assert.NotEqual(TrackVerdict.NotEligible, c.By("global-south/r7/fs", On).Verdict);
        foreach (var without in (GlobalSouthPart[])
        [
            c.GlobalSouth with { EffectQuantified = false }, c.GlobalSouth with { BenefitsPartnerCountry = false },
        ])
        {
            Assert.Equal(TrackVerdict.NotEligible, (c with { GlobalSouth = without }).By("global-south/r7/large-asean", On).Verdict);
            Assert.Equal(TrackVerdict.NeedsJudgement, (c with { GlobalSouth = without }).By("global-south/r7/fs", On).Verdict);
        }
    }

    // 海外子会社(出資比率10%以上)、海外孫会社(出資比率50%超の海外子会社の出資比率50%超) (S1:299-300)
    [Theory] //   子会社       孫会社の親    孫会社
    [InlineData( 999,    0,    0, 0)]
    [InlineData(1000,    0,    0, 1)]
    [InlineData(   0, 5001, 5001, 1)]
    [InlineData(   0, 5000, 5001, 0)]
    [InlineData(   0, 5001, 5000, 0)]
    public void Projects_of_related_companies_are_looked_into(int subsidiary, int parent, int grandchild, int more)
    {
        var c = Of(true, 3_000_000_000, g => g with
        {
            SimilarProjectSubsidiaryShare = new Rate(subsidiary, 10_000), SimilarProjectGrandchildParentShare = new Rate(parent, 10_000),
            SimilarProjectGrandchildShare = new Rate(grandchild, 10_000),
        });
        Assert.Equal(more, c.MoreOpenThan(Of(true, 3_000_000_000), "global-south/r7/large-asean", On));
    }

    [Theory] // 大企業等 MOU・レター (S1:301), only for the large demonstrations
    [InlineData("large-asean", false, true,  true)]
    [InlineData("large-asean", false, false, false)]
    [InlineData("large-asean", true,  false, true)]
    [InlineData("small",       false, false, true)]
    public void A_large_company_brings_a_letter(string track, bool small, bool letter, bool passes)
        => Assert.Equal(passes, Of(small, 3_000_000_000, g => g with { SubmitsGovernmentLetter = letter })
            .By($"global-south/r7/{track}", On).Verdict != TrackVerdict.NotEligible);

    [Theory] // 小規模・FS: 2026-04-17〜05-11 (facts.md), no hours given
    [InlineData("2026-04-16T23:59:00", false)]
    [InlineData("2026-04-18T00:00:00", true)]
    [InlineData("2026-05-10T23:59:00", true)]
    [InlineData("2026-05-12T00:00:00", false)]
    public void The_small_ones_are_open_in_spring(string on, bool open)
    {
        Assert.Equal(open, Of(true, 90_000_000).By("global-south/r7/small", on).Verdict != TrackVerdict.NotOpen);
        Assert.Equal(open, Of(true, 90_000_000).By("global-south/r7/fs", on).Verdict != TrackVerdict.NotOpen);
    }
}
