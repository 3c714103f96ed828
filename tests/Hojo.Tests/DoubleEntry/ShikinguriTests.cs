using Hojo.Model;

namespace Hojo.Tests.DoubleEntry;

/// <summary>資金繰り支援 (S2:2335-2460), 関連融資制度 (S2:422-425) and facts.md 金融.</summary>
public class ShikinguriTests
{
    private const string On = "2026-06-10T10:00:00";

    private static readonly Case Base = new()
    {
        Applicant = new() { Employees = 3, SmallScaleTrade = SmallScaleTrade.CommerceAndServices },
        Shikinguri = new()
        {
            Requested = Yen.Of(10_000_000), SchemeBalance = Yen.Zero, GuaranteedBalance = Yen.Zero, Association = false,
            ProperLoan = Yen.Of(1_000_000), ProperLoanMonths = 12, ActionPlan = false, ImprovementPlan = true,
            CashFlowShort = true, Rebuilding = false, GrowthFunds = false, MarginFellByOilPrices = true,
            RecognisedExpert = true, PlannedByBank = false, PlanFee = Yen.Zero,
            FollowUpFee = Yen.Zero, YearEndFollowUpFee = Yen.Zero, MonthsInDistrict = 12,
        },
    };

    private static Case With(Func<ShikinguriPart, ShikinguriPart> change) => Base with { Shikinguri = change(Base.Shikinguri) };

    private static bool Passes(Case c, string track, string on = On)
        => c.By(track, on).Verdict is not (TrackVerdict.NotEligible or TrackVerdict.NotOpen);

    // 保証上限, 融資上限: S2:2378, 2386, 2402, 2436; マル経 S2:423; 組合 4.8億 (facts.md)
    [Theory] //                                          組合            上限
    [InlineData("kyocho-shien-hosho/2025",             false,   280_000_000)]
    [InlineData("kyocho-shien-hosho/2025",             true,    480_000_000)]
    [InlineData("keiei-kaizen-support-hosho/2025",     false,   280_000_000)]
    [InlineData("shihonsei-retsugo-loan/2025/chusho",  false, 1_500_000_000)]
    [InlineData("shihonsei-retsugo-loan/2025/kokumin", false,    72_000_000)]
    [InlineData("safety-net-kashitsuke/2025/chusho",   false,   720_000_000)]
    [InlineData("safety-net-kashitsuke/2025/kokumin",  false,    48_000_000)]
    [InlineData("marukei/2025",                        false,    20_000_000)]
    public void Each_scheme_has_its_ceiling(string track, bool association, long ceiling)
    {
        long Amount(long requested, long balance)
            => With(f => f with { Association = association, Requested = Yen.Of(requested), SchemeBalance = Yen.Of(balance) })
                .Grant(track, On);

        Assert.Equal(ceiling, Amount(ceiling, 0));
        Assert.Equal(ceiling, Amount(ceiling + 1, 0));
        Assert.Equal(ceiling - 1, Amount(ceiling - 1, 0));
        Assert.Equal(ceiling - 1_500_000, Amount(ceiling, 1_500_000));
        Assert.Equal(0, Amount(1_000_000, ceiling));
        Assert.Equal(12_345_678, Amount(12_345_678, 2_000_000)); // below every remainder
    }

    [Theory] // 小口零細企業保証: 既存の保証付融資と合計で2,000万円 (S2:2410)
    [InlineData(20_000_000,          0, 20_000_000)]
    [InlineData(20_000_001,          0, 20_000_000)]
    [InlineData(15_000_000,  5_000_000, 15_000_000)]
    [InlineData(15_000_000,  5_000_001, 14_999_999)]
    [InlineData(15_000_000, 20_000_000,          0)]
    [InlineData(15_000_000, 30_000_000,          0)]
    public void The_small_guarantee_counts_all_that_is_guaranteed(long requested, long guaranteed, long amount)
        => Assert.Equal(amount, With(f => f with { Requested = Yen.Of(requested), GuaranteedBalance = Yen.Of(guaranteed) })
            .Grant("koguchi-reisai-hosho/2025", On));

    [Theory] // 従業員20人以下(商業・サービス業は5人以下) (S2:2406): no exception for lodging here
    [InlineData(SmallScaleTrade.ManufacturingAndOther,   20, true)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,   21, false)]
    [InlineData(SmallScaleTrade.CommerceAndServices,      5, true)]
    [InlineData(SmallScaleTrade.CommerceAndServices,      6, false)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment,  5, true)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment,  6, false)]
    public void The_small_guarantee_is_for_the_small(SmallScaleTrade trade, int employees, bool passes)
        => Assert.Equal(passes,
            Passes(Base with { Applicant = new() { SmallScaleTrade = trade, Employees = employees } }, "koguchi-reisai-hosho/2025"));

    [Theory] // proper loan ≥10% and ≥12 months, or an action plan (facts.md 金融)
    [InlineData(1_000_000, 12, false, true)]
    [InlineData(  999_999, 12, false, false)]
    [InlineData(1_000_000, 11, false, false)]
    [InlineData(        0,  0, true,  true)]
    [InlineData(        0,  0, false, false)]
    public void The_joint_guarantee_takes_a_proper_loan_or_a_plan(long loan, int months, bool plan, bool passes)
        => Assert.Equal(passes, Passes(With(f => f with { ProperLoan = Yen.Of(loan), ProperLoanMonths = months, ActionPlan = plan }),
            "kyocho-shien-hosho/2025"));

    [Theory] // to 2028-03-31 (facts.md 金融)
    [InlineData("2028-03-30T23:59:00", true)]
    [InlineData("2028-04-01T00:00:00", false)]
    public void The_joint_guarantee_ends_in_march_2028(string on, bool open)
        => Assert.Equal(open, Passes(Base, "kyocho-shien-hosho/2025", on));

    [Theory] // 対象者 (S2:2382-2384)
    [InlineData(true,  false, false, true)]
    [InlineData(false, true,  false, true)]
    [InlineData(false, false, true,  true)]
    [InlineData(false, false, false, false)]
    public void The_subordinated_loan_has_three_kinds_of_borrowers(bool cash, bool rebuilding, bool growth, bool passes)
    {
        var c = With(f => f with { CashFlowShort = cash, Rebuilding = rebuilding, GrowthFunds = growth });
        Assert.Equal(passes, Passes(c, "shihonsei-retsugo-loan/2025/chusho"));
        Assert.Equal(passes, Passes(c, "shihonsei-retsugo-loan/2025/kokumin"));
    }

    [Theory] // S2:2434 利益率が減少した者; S2:2398 計画
    [InlineData("safety-net-kashitsuke/2025/chusho")]
    [InlineData("safety-net-kashitsuke/2025/kokumin")]
    [InlineData("keiei-kaizen-support-hosho/2025")]
    public void A_fallen_margin_or_a_plan_is_asked_for(string track)
    {
        Assert.True(Passes(Base, track));
        Assert.False(Passes(With(f => f with { MarginFellByOilPrices = false, ImprovementPlan = false }), track));
    }

    [Theory] // 最近1年以上 (S2:425)
    [InlineData(12, true)]
    [InlineData(11, false)]
    public void Marukei_takes_a_year_in_the_district(int months, bool passes)
        => Assert.Equal(passes, Passes(With(f => f with { MonthsInDistrict = months }), "marukei/2025"));

    // 費用の2/3 (S2:2420); 15 + 5 + 5 = 25万 (facts.md 金融)
    [Theory] //  計画       期中    決算期     補助金額
    [InlineData(225_000,      0,      0, 150_000)]
    [InlineData(224_997,      0,      0, 149_998)]
    [InlineData(900_000,      0,      0, 150_000)]
    [InlineData(      0, 75_000,      0,  50_000)]
    [InlineData(      0, 74_997,      0,  49_998)]
    [InlineData(      0, 90_000,      0,  50_000)]
    [InlineData(      0,      0, 75_000,  50_000)]
    [InlineData(      0,      0, 90_000,  50_000)]
    [InlineData(900_000, 90_000, 90_000, 250_000)]
    [InlineData( 90_000, 30_000, 15_000,  90_000)] // 60,000 + 20,000 + 10,000
    [InlineData(100_000,      0,      0,  66_666)] // 66,666.67
    public void An_early_plan_has_two_thirds_of_each_part(long plan, long during, long yearEnd, long grant)
        => Assert.Equal(grant, With(f => f with
        {
            PlanFee = Yen.Of(plan), FollowUpFee = Yen.Of(during), YearEndFollowUpFee = Yen.Of(yearEnd),
        }).Grant("soki-keiei-kaizen/2025", On));

    [Theory] // 専門家 (S2:2416); 民間金融機関: 2028年1月末まで (S2:2350-2352)
    [InlineData(true,  false, "2028-02-01T10:00:00", true)]
    [InlineData(false, true,  "2028-01-31T10:00:00", true)]
    [InlineData(false, true,  "2028-02-01T10:00:00", false)]
    [InlineData(false, false, "2026-06-10T10:00:00", false)]
    public void A_bank_may_help_until_january_2028(bool expert, bool bank, string on, bool passes)
        => Assert.Equal(passes,
            Passes(With(f => f with { RecognisedExpert = expert, PlannedByBank = bank, PlanFee = Yen.Of(150_000) }),
                "soki-keiei-kaizen/2025", on));
}
