using Hojo.Model;

namespace Hojo.Tests.DoubleEntry;

/// <summary>事業承継・M&amp;A補助金: 令和6年度補正 (S2:1056-1377) and 14次 (facts.md, 事業承継・M&amp;A 14次).</summary>
public partial class JigyoShokeiTests
{
    private const string R6 = "2025-05-20T10:00:00", R14 = "2026-03-10T10:00:00";

    private static readonly Case Base = new()
    {
        Applicant = new()
        {
            SoleProprietor = false, Employees = 40, SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther, Ownership = Holders.NoLarge,
            MeetsRestOfGuideline = true,
        },
        Plan = new() { ClaimsRaisedCap = false },
        Costs = new() { Outsourcing = Yen.Zero, IntellectualProperty = Yen.Zero },
        JigyoShokei = new()
        {
            ToFamilyOrEmployee = true, MonthsUntilSuccession = 24, TakesOverInPeriod = true,
            HandsOverInPeriod = true, TakeoverPlanned = true, Integrates = true,
            ClosesBusiness = true, JoinsClosure = false, ClaimsHundredOku = false,
            Deficit = false, LowerMargin = false, ClosureAtTwoThirds = false,
            AdvisersRegistered = true, IncludesCostsOutsidePeriod = false,
            Equipment = Yen.Zero, Honoraria = Yen.Zero, Travel = Yen.Zero,
            Commissions = Yen.Zero, AdviserFees = Yen.Zero, DueDiligence = Yen.Zero,
            SystemFees = Yen.Zero, Insurance = Yen.Zero, ClosureSupport = Yen.Zero,
            StockDisposal = Yen.Zero, Demolition = Yen.Zero, Restoration = Yen.Zero,
            LeaseCancellation = Yen.Zero, Relocation = Yen.Zero,
            ClosedYears = 3, BlueReturnYears = 5, DealAttemptMonths = 3,
        },
    };

    private static Case With(Func<JigyoShokeiPart, JigyoShokeiPart> change, int employees = 40, bool raised = false) => Base with
    {
        Applicant = Base.Applicant with { Employees = employees },
        Plan = Base.Plan with { ClaimsRaisedCap = raised },
        JigyoShokei = change(Base.JigyoShokei),
    };

    /// <summary>¥0 is no grant: costs that every frame counts.</summary>
    private static Case Spending(Func<JigyoShokeiPart, JigyoShokeiPart>? change = null)
        => With(s => (change?.Invoke(s) ?? s) with { Commissions = Yen.Of(3_000_000), StockDisposal = Yen.Of(3_000_000) });

    // 補助上限 S2:1246-1250, 1268-1272 (800万円, 賃上げ 1,000万円); 補助率 S2:1285-1289, 1314-1318 (1/2, 小規模 2/3)
    [Theory] //  人    賃上げ      委託費      補助金額
    [InlineData(40, false, 16_000_000,  8_000_000)]
    [InlineData(40, false, 15_999_998,  7_999_999)]
    [InlineData(40, false, 90_000_000,  8_000_000)]
    [InlineData(40, true,  20_000_000, 10_000_000)]
    [InlineData(40, true,  19_999_998,  9_999_999)]
    [InlineData(40, true,  90_000_000, 10_000_000)]
    [InlineData(20, false, 12_000_000,  8_000_000)] // 小規模: 12,000,000 × 2/3
    [InlineData(20, false, 11_999_997,  7_999_998)]
    [InlineData(20, true,  15_000_000, 10_000_000)]
    [InlineData(20, true,  90_000_000, 10_000_000)]
    [InlineData(21, false,  6_400_001,  3_200_000)] // 6,400,001 × 1/2 = 3,200,000.5
    [InlineData(20, false,  6_400_001,  4_266_667)] // 6,400,001 × 2/3 = 4,266,667.33…
    public void Succession_and_integration_have_eight_million_and_ten_with_a_wage_rise(int employees, bool raised, long cost, long grant)
    {
        var c = With(s => s with { Commissions = Yen.Of(cost) }, employees, raised);

        Assert.Equal(grant, c.Grant("jigyo-shokei/r6/succession", R6));
        Assert.Equal(grant, c.Grant("jigyo-shokei/r6/pmi-investment", R6));
    }

    [Theory] // 小規模事業者: 商業・サービス業 5人以下, 宿泊・娯楽業と製造業その他 20人以下 (not defined on this leaflet; S2 持続化)
    [InlineData(SmallScaleTrade.CommerceAndServices,       5, 2_000_000)]
    [InlineData(SmallScaleTrade.CommerceAndServices,       6, 1_500_000)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment,  20, 2_000_000)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment,  21, 1_500_000)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,    20, 2_000_000)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,    21, 1_500_000)]
    public void Two_thirds_is_for_the_small(SmallScaleTrade trade, int employees, long grant)
    {
        var c = With(s => s with { Commissions = Yen.Of(3_000_000) });
        Assert.Equal(grant, (c with { Applicant = c.Applicant with { SmallScaleTrade = trade, Employees = employees } })
            .Grant("jigyo-shokei/r6/succession", R6));
    }

    // 買い手: 600万円, DD +200万円 to 800万円 (S2:1253, 1260-1262), which is for DD (14次 p.58); 2/3 (S2:1293). 売り手: the same (S2:1258);
    // 1/2, 赤字 or 営業利益率の低下 2/3 (S2:1297, 1304-1307)
    [Theory] //     委託費          DD費用    買い手 2/3  売り手 1/2  売り手 2/3
    [InlineData( 9_000_000,          0, 6_000_000, 4_500_000, 6_000_000)]
    [InlineData( 8_999_997,          0, 5_999_998, 4_499_998, 5_999_998)] // 8,999,997 × 1/2 = 4,499,998.5
    [InlineData(12_000_000,          0, 6_000_000, 6_000_000, 6_000_000)]
    [InlineData(50_000_000,          0, 6_000_000, 6_000_000, 6_000_000)]
    [InlineData( 9_000_000,  3_000_000, 8_000_000, 6_000_000, 8_000_000)] // 4,500,000 + 1,500,000
    [InlineData( 9_000_000,  2_999_997, 7_999_998, 5_999_998, 7_999_998)]
    [InlineData(12_000_000,  4_000_000, 8_000_000, 8_000_000, 8_000_000)]
    [InlineData(12_000_000,          1, 6_000_000, 6_000_000, 6_000_000)]
    [InlineData(50_000_000, 50_000_000, 8_000_000, 8_000_000, 8_000_000)]
    public void Experts_have_six_million_and_eight_with_due_diligence(long commissions, long diligence, long buyer, long seller,
        long weakSeller)
    {
        var c = With(s => s with { Commissions = Yen.Of(commissions), DueDiligence = Yen.Of(diligence) });

        Assert.Equal(buyer, c.Grant("jigyo-shokei/r6/expert-buyer", R6));
        Assert.Equal(seller, c.Grant("jigyo-shokei/r6/expert-seller", R6));
        Assert.Equal(weakSeller,
            (c with { JigyoShokei = c.JigyoShokei with { Deficit = true } }).Grant("jigyo-shokei/r6/expert-seller", R6));
        Assert.Equal(weakSeller,
            (c with { JigyoShokei = c.JigyoShokei with { LowerMargin = true } }).Grant("jigyo-shokei/r6/expert-seller", R6));
    }

    // 100億企業要件: 2,000万円 (S2:1255, 1263-1264); 1,000万円以下の部分 1/2, 1,000万円超の部分 1/3 (S2:1299-1303), the part being one of the grant
    [Theory]
    [InlineData(  8_000_000,  4_000_000)]
    [InlineData( 20_000_000, 10_000_000)]
    [InlineData( 20_000_003, 10_000_001)]
    [InlineData( 35_000_000, 15_000_000)] // 10,000,000 + 15,000,000 × 1/3
    [InlineData( 50_000_000, 20_000_000)]
    [InlineData( 49_999_997, 19_999_999)]
    [InlineData(100_000_000, 20_000_000)]
    public void A_hundred_oku_firm_has_twenty_million_in_two_steps(long cost, long grant)
        => Assert.Equal(grant,
            With(s => s with { ClaimsHundredOku = true, Commissions = Yen.Of(cost) }).Grant("jigyo-shokei/r6/expert-buyer", R6));

    [Theory] // PMI専門家活用類型: 150万円 (S2:1266-1267), 1/2 (S2:1309-1311); 14次 the same (facts.md: PMI 150万 (1/2))
    [InlineData(3_000_000, 1_500_000)]
    [InlineData(2_999_998, 1_499_999)]
    [InlineData(9_000_000, 1_500_000)]
    [InlineData(1_234_567,   617_283)] // 617,283.5
    public void Experts_of_integration_have_one_and_a_half_million_at_half(long cost, long grant)
    {
        var c = With(s => s with { Commissions = Yen.Of(cost) }, employees: 3);
        Assert.Equal(grant, c.Grant("jigyo-shokei/r6/pmi-expert", R6));
        Assert.Equal(grant, c.Grant("jigyo-shokei/14/pmi-expert", R14));
    }

    [Theory] // 廃業・再チャレンジ枠 alone: 150万円 (S2:1274), 1/2・2/3 (S2:1320)
    [InlineData(false, 3_000_000, 1_500_000)]
    [InlineData(false, 2_999_998, 1_499_999)]
    [InlineData(false, 9_000_000, 1_500_000)]
    [InlineData(true,  2_250_000, 1_500_000)]
    [InlineData(true,  2_249_997, 1_499_998)]
    [InlineData(true,  9_000_000, 1_500_000)]
    public void Closure_alone_has_one_and_a_half_million(bool twoThirds, long cost, long grant)
        => Assert.Equal(grant,
            With(s => s with { ClosureAtTwoThirds = twoThirds, Demolition = Yen.Of(cost) }).Grant("jigyo-shokei/r6/closure", R6));

    // 併用: 150万円 is added to the frame's cap (S2:1276-1279), at the frame's rate (S2:1322-1327)
    [Theory] //                          人     委託費      廃業費     補助金額
    [InlineData("succession",           40, 90_000_000, 9_000_000, 9_500_000)]
    [InlineData("succession",           40,  4_000_000, 2_000_000, 3_000_000)] // (4,000,000 + 2,000,000) × 1/2
    [InlineData("succession",           20,  4_500_000, 1_500_000, 4_000_000)] // (4,500,000 + 1,500,000) × 2/3
    [InlineData("succession",           20, 90_000_000, 2_250_000, 9_500_000)]
    [InlineData("pmi-investment",       40, 90_000_000, 9_000_000, 9_500_000)]
    [InlineData("pmi-investment",       20,  4_500_000, 1_500_000, 4_000_000)]
    [InlineData("expert-buyer",         40, 90_000_000, 9_000_000, 7_500_000)]
    [InlineData("expert-buyer",         40,  4_500_000, 1_500_000, 4_000_000)]
    [InlineData("expert-seller",        40, 90_000_000, 9_000_000, 7_500_000)]
    [InlineData("expert-seller",        40,  4_000_000, 2_000_000, 3_000_000)]
    public void Closure_adds_its_cap_at_the_rate_of_the_frame(string frame, int employees, long commissions, long closure, long grant)
    {
        var c = With(s => s with { JoinsClosure = true, Commissions = Yen.Of(commissions), Restoration = Yen.Of(closure) }, employees);
        Assert.Equal(grant, c.Grant($"jigyo-shokei/r6/{frame}", R6));
    }

    [Fact] // 移転・移設費用(併用申請の場合のみ): S2:1348-1349
    public void Moving_counts_only_beside_another_frame()
    {
        var c = With(s => s with { Relocation = Yen.Of(1_000_000) });
        Assert.Equal(0, c.Grant("jigyo-shokei/r6/closure", R6));
        Assert.Equal(500_000,
            (c with { JigyoShokei = c.JigyoShokei with { JoinsClosure = true } }).Grant("jigyo-shokei/r6/succession", R6));
    }

    [Theory] // S2:1098-1099: FA・仲介 only through a registered body
    [InlineData(true,  4_000_000)]
    [InlineData(false,         0)]
    public void Adviser_fees_count_through_a_registered_body(bool registered, long grant)
        => Assert.Equal(grant, With(s => s with { AdvisersRegistered = registered, AdviserFees = Yen.Of(6_000_000) })
            .Grant("jigyo-shokei/r6/expert-buyer", R6));

    // 対象経費, each 1,200,000 (S2:1334-1343): which frame counts it
    [Theory] //                   承継       専門家(売り手)  統合投資
    [InlineData("equipment",    600_000,       0, 600_000)]
    [InlineData("patents",      600_000,       0,       0)]
    [InlineData("honoraria",    600_000, 600_000,       0)]
    [InlineData("travel",       600_000, 600_000,       0)]
    [InlineData("outsourcing",  600_000, 600_000, 600_000)]
    [InlineData("commissions",  600_000, 600_000, 600_000)]
    [InlineData("system",             0, 600_000,       0)]
    [InlineData("insurance",          0, 600_000,       0)]
    public void Each_frame_has_its_own_costs(string category, long succession, long seller, long investment)
    {
        var yen = Yen.Of(1_200_000);
        var s = Base.JigyoShokei;
        var c = category switch
        {
            "equipment" => Base with { JigyoShokei = s with { Equipment = yen } },
            "patents" => Base with { Costs = Base.Costs with { IntellectualProperty = yen } },
            "honoraria" => Base with { JigyoShokei = s with { Honoraria = yen } },
            "travel" => Base with { JigyoShokei = s with { Travel = yen } },
            "outsourcing" => Base with { Costs = Base.Costs with { Outsourcing = yen } },
            "commissions" => Base with { JigyoShokei = s with { Commissions = yen } },
            "system" => Base with { JigyoShokei = s with { SystemFees = yen } },
            "insurance" => Base with { JigyoShokei = s with { Insurance = yen } },
            _ => throw new ArgumentOutOfRangeException(nameof(category)),
        };
        Assert.Equal(succession, c.Grant("jigyo-shokei/r6/succession", R6));
        Assert.Equal(seller, c.Grant("jigyo-shokei/r6/expert-seller", R6));
        Assert.Equal(investment, c.Grant("jigyo-shokei/r6/pmi-investment", R6));
    }

    [Theory] // 要件 S2:1224-1239, each of them alone
    [InlineData("succession",     "heir")]
    [InlineData("expert-buyer",   "takes")]
    [InlineData("expert-seller",  "hands")]
    [InlineData("pmi-expert",     "planned")]
    [InlineData("pmi-expert",     "integrates")]
    [InlineData("pmi-investment", "planned")]
    [InlineData("pmi-investment", "integrates")]
    [InlineData("closure",        "closes")]
    public void Each_requirement_stands_alone(string track, string lacking)
    {
        Assert.NotEqual(TrackVerdict.NotEligible, Spending().By($"jigyo-shokei/r6/{track}", R6).Verdict);
        Assert.Equal(TrackVerdict.NotEligible, Spending(s => lacking switch
        {
            "heir" => s with { ToFamilyOrEmployee = false },
            "takes" => s with { TakesOverInPeriod = false },
            "hands" => s with { HandsOverInPeriod = false },
            "planned" => s with { TakeoverPlanned = false },
            "integrates" => s with { Integrates = false }, _ => s with { ClosesBusiness = false },
        }).By($"jigyo-shokei/r6/{track}", R6).Verdict);
    }

    [Theory] // 5年以内 S2:1224
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void The_succession_is_within_five_years(int months, bool passes)
        => Assert.Equal(passes, Spending(s => s with { MonthsUntilSuccession = months }).By("jigyo-shokei/r6/succession", R6).Verdict
            != TrackVerdict.NotEligible);
}
