using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.JigyoShokei.Round14Cases;

namespace Hojo.Tests.Programmes.JigyoShokei;

/// <summary>14次, what is reduced, withheld or repaid (E 21, 39–40; S 19, 26, 28).</summary>
public class Round14RepaymentTests
{
    internal static Case Awarded(long grant, long raised = 0) => Base with
    {
        Plan = Base.Plan with { ClaimsRaisedCap = raised > 0 },
        Award = new() { Grant = Yen.Of(grant), RaisedPart = Yen.Of(raised) },
        Results = new() { BeyondControl = false, ReportMissing = false, DecisionRevoked = false, Disposal = new() { Disposed = false } },
        JigyoShokei = Base.JigyoShokei with
        {
            Succession = Base.JigyoShokei.Succession with { WageFloorRise = raised > 0 ? 50 : 0 },
            Outcome = new() { DealClosed = true, OwnReasons = false, SuccessionDone = true },
        },
    };

    private static Case Rose(Case c, int byEnd, params int[] years) => c with
    {
        Results = c.Results with
        {
            WageFloorRise = byEnd,
            Year1 = c.Results.Year1 with { WageFloorRise = years[0] }, Year2 = c.Results.Year2 with { WageFloorRise = years[1] },
            Year3 = c.Results.Year3 with { WageFloorRise = years[2] }, Year4 = c.Results.Year4 with { WageFloorRise = years[3] },
        },
    };

    private static Case Outcome(Case c, Func<JigyoShokeiOutcome, JigyoShokeiOutcome> part)
        => c.But(b => b with { Outcome = part(b.Outcome) });

    private static YenRange Due(Case c, string track, string row)
        => Assert.Single(Assessor.For(Catalogue.National.Track("jigyo-shokei/14/" + track)).Settle(c).Rows, r => r.Row == row).Due!.Value;

    private static YenRange Exactly(long yen) => new(Yen.Of(yen), Yen.Of(yen));

    [Theory] // S 19 (注3): 1,000万円を800万円に減額
    [InlineData(50, 0)]
    [InlineData(49, 2_000_000)]
    public void The_higher_ceiling_is_lost_where_the_rise_is_missed(int rise, long due)
        => Assert.Equal(Exactly(due), Due(Rose(Awarded(10_000_000, 2_000_000), rise, 50, 50, 50, 50), "succession", "repay-raised"));

    [Theory] // S 28: 補助金額を事業計画年数で除した額, a year missed; 10,000,000 ÷ 5. 補助事業期間を含む5年間 (S 14), 翌年度以降: four year ends
    [InlineData(50, 50, 50, 50, 0)]
    [InlineData(50, 50, 49, 50, 2_000_000)]
    [InlineData(50, 49, 49, 50, 4_000_000)]
    [InlineData(49, 0, 49, -1, 8_000_000)]
    public void The_rise_is_kept_at_the_end_of_each_year(int a, int b, int c, int d, long due)
    {
        var awarded = Rose(Awarded(10_000_000, 2_000_000), 50, a, b, c, d);
        Assert.Equal(Exactly(due), Due(awarded, "succession", "repay-wage-kept"));
        Assert.Equal(Exactly(0), // 天災等の事業者の責めに負わない理由
            Due(awarded with { Results = awarded.Results with { BeyondControl = true } }, "succession", "repay-wage-kept"));
        Assert.Equal(Exactly(0), // no higher ceiling, no promise
            Due(Rose(Awarded(8_000_000), 0, a, b, c, d), "succession", "repay-wage-kept"));
    }

    [Fact] // S 12, 26: 補助金交付額を限度として返還; 責めに帰することができない事由を除く
    public void A_succession_that_does_not_come_may_cost_all()
    {
        var missed = Outcome(Awarded(8_000_000), o => o with { SuccessionDone = false });
        Assert.Equal(new YenRange(Yen.Zero, Yen.Of(8_000_000)), Due(missed, "succession", "repay-succession"));
        Assert.Equal(Exactly(0), Due(Awarded(8_000_000), "succession", "repay-succession"));
        Assert.Equal(Exactly(0),
            Due(missed with { Results = missed.Results with { BeyondControl = true } }, "succession", "repay-succession"));
    }

    [Fact] // E 40 (注3): the buyer's alone; 災害その他を除く
    public void A_buyer_that_gives_up_for_its_own_reasons_has_nothing()
    {
        var gaveUp = Outcome(Awarded(6_000_000), o => o with { DealClosed = false, OwnReasons = true });
        Assert.Equal(Exactly(6_000_000), Due(gaveUp, "expert-buyer", "own-reasons"));
        Assert.Equal(Exactly(0), Due(Outcome(gaveUp, o => o with { OwnReasons = false }), "expert-buyer", "own-reasons"));
        Assert.Equal(Exactly(0),
            Due(gaveUp with { Results = gaveUp.Results with { BeyondControl = true } }, "expert-buyer", "own-reasons"));
    }

    [Fact] // E 39 (注2)
    public void Reports_that_are_not_made_may_cost_all()
    {
        var silent = Outcome(Awarded(3_000_000), o => o with { DealClosed = false });
        silent = silent with { Results = silent.Results with { ReportMissing = true } };
        Assert.Equal(new YenRange(Yen.Zero, Yen.Of(3_000_000)), Due(silent, "expert-seller", "report-missing"));
    }

    [Theory] // E 21 (注4), 33: without a closing 300万円, for DD alone, and for a seller's system fees too; 2/3 and 1/2
    [InlineData("expert-buyer",  8_000_000, 3_000_000,   900_000, 6_000_000)] // left: 3,000,000 × 2/3
    [InlineData("expert-seller", 8_000_000, 3_000_000,   900_000, 6_050_000)] // left: 3,900,000 × 1/2
    [InlineData("expert-buyer",  8_000_000, 9_000_000,   900_000, 6_000_000)] // one kind of DD has 2,000,000 at most (E 58), below 300万円
    [InlineData("expert-buyer",  8_000_000,         0,   900_000, 8_000_000)]
    [InlineData("expert-seller", 8_000_000, 4_000_000, 9_000_000, 5_000_000)] // left: 3,000,000 of 2,000,000 + 4,500,000
    [InlineData("expert-buyer",  1_000_000, 3_000_000,   900_000, 0)]         // no more than it was
    [InlineData("expert-buyer",  3_600_000, 3_600_000,         0, 1_600_000)] // a second reader's B8: left 2,000,000 of 2,400,000
    public void Without_a_closing_little_is_left(string track, long grant, long dueDiligence, long system, long reduced)
    {
        var open = Outcome(Awarded(grant), o => o with { DealClosed = false })
            .But(b => b with { DueDiligence = Yen.Of(dueDiligence), SystemFees = Yen.Of(system), Honoraria = Yen.Of(50_000_000) });
        Assert.Equal(Exactly(reduced), Due(open, track, "not-closed"));
        Assert.Equal(Exactly(0), Due(Outcome(open, o => o with { DealClosed = true }), track, "not-closed"));
    }

    /// <summary>A second reader's S7 (E 21, 33): granted (2,000,000 + 600,000) × 2/3 + 1,200,000 × 2/3 = 2,533,333; left (1,200,000 +
    /// 600,000) × 2/3 = 1,200,000.</summary>
    [Fact]
    public void A_seller_with_a_loss_keeps_due_diligence_and_system_fees()
        => Assert.Equal(Exactly(1_333_333), Due(Outcome(Awarded(2_533_333), o => o with { DealClosed = false }).But(b => b with
        {
            Deficit = true, AdviserFees = Yen.Of(2_000_000), DueDiligence = Yen.Of(1_200_000), SystemFees = Yen.Of(600_000),
        }), "expert-seller", "not-closed"));

    [Fact] // S 14: looked at in the reports, and nothing is said to follow
    public void Growth_that_is_missed_costs_nothing()
    {
        var missed = Awarded(6_000_000);
        missed = missed with { Results = missed.Results with { ValueAdded = Growth.Of(new Percent(1m)) } };
        Assert.All(Assessor.For(Catalogue.National.Track("jigyo-shokei/14/succession")).Settle(missed).Rows,
            row => Assert.Equal(Exactly(0), row.Due));
    }
}
