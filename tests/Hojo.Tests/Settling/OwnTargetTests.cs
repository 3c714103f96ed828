using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Vocabulary;
using Hojo.Tests.Kernel.Samples;

namespace Hojo.Tests.Settling;

/// <summary>未達成率 against the applicant's own 目標値, worked by hand; the document prints 2.5%, and 3.1% per head in area 1.</summary>
public sealed class OwnTargetTests
{
    private static Sheet Grant(long grant, long raised = 0) => OwnGoals.Gap.Aggregate(
            OwnGoals.Sample.Untold.With(Awarded.Grant, Yen.Of(grant)).With(Awarded.RaisedPart, Yen.Of(raised)),
            (sheet, gap) => sheet.With(gap, 50))
        .With(OwnGoals.Claims, true).With(OwnGoals.Excused, false).With(OwnGoals.Raised, true).With(OwnGoals.Years, 5)
        .With(OwnGoals.Area, 1).With(OwnGoals.Machinery, Yen.Of(200_000_000));

    private static Sheet Reached(Sheet award, double target, double targetHead, double actual, double actualHead)
        => award.With(AwardFacts.TargetPayroll, Of(target)).With(AwardFacts.TargetPayrollPerHead, Of(targetHead))
            .With(ResultFacts.ActualPayroll, Of(actual)).With(ResultFacts.ActualPayrollPerHead, Of(actualHead));

    [Theory] //      交付額   目標 1人目標 実績 1人実績     返還額
    [InlineData(18_000_000, 4.0,  5.0,  3.0,  3.5,  4_500_000)] // 1 − 3.0/4.0 = 0.25 and 1 − 3.5/5.0 = 0.3
    [InlineData(70_000_000, 6.0,  5.0,  3.0,  1.0, 35_000_000)] // 0.5 and 0.8, of the grant itself
    [InlineData(18_000_000, 2.0,  5.0,  2.0,  0.0,  3_600_000)] // a target below what is printed: 1 − 2.0/2.5 = 0.2
    [InlineData(18_000_000, 4.0,  2.0,  0.0,  1.55, 9_000_000)] // per head too: 1 − 1.55/3.1 = 0.5
    [InlineData(18_000_000, 4.0,  5.0,  4.0,  0.0,          0)]
    [InlineData(18_000_000, 4.0,  5.0,  0.0, -2.0, 18_000_000)]
    public void The_better_met_of_two_own_targets_counts(long grant, double target, double targetHead, double actual, double actualHead,
        long due)
        => Assert.Equal(new YenRange(Yen.Of(due)), Row("wage", Reached(Grant(grant), target, targetHead, actual, actualHead)).Due);

    [Fact] // 100,000,000円 × 1.025⁵ = 113,140,821.28…円
    public void One_yen_short_of_the_target_costs_less_than_one_yen()
    {
        var sheet = Reached(Grant(40_000_000), 2.5, 5.0, 0, 0);
        YenRange Due(long to)
            => Row("wage", sheet.With(ResultFacts.ActualPayroll, Growth.Between(Yen.Of(100_000_000), Yen.Of(to), 5))).Due!.Value;
        Assert.Equal(new YenRange(Yen.Zero), Due(113_140_822)); // reached
        Assert.Equal(new YenRange(Yen.Zero), Due(113_140_821)); // 2.499999947…%: 40,000,000 × 0.0000000209… = 0.8円
        Assert.Equal(new YenRange(Yen.Of(3)), Due(113_140_820)); // 2.499999766…%: 40,000,000 × 0.0000000934… = 3.7円
    }

    [Fact]
    public void A_target_that_is_not_told_may_be_anything_from_what_is_printed()
    {
        var sheet = Reached(Grant(18_000_000), 4.0, 5.0, 3.0, 0.0).Without(AwardFacts.TargetPayroll);
        var row = Row("wage", sheet);
        Assert.Equal(new YenRange(Yen.Zero, Yen.Of(17_946_000)), row.Due); // 1 − 3.0/1,000
        Assert.Equal(["award.targets.payroll"], row.SettledBy);
        Assert.Equal(new YenRange(Yen.Of(18_000_000)), Row("wage", sheet.With(ResultFacts.ActualPayroll, Of(0.0))).Due);
    }

    [Fact]
    public void The_plan_of_the_application_stands_for_a_target_and_the_settlement_says_so()
    {
        var told = new Case
        {
            Plan = new() { Payroll = Of(4.0) },
            Award = new() { Grant = Yen.Of(18_000_000), Targets = new() { PayrollPerHead = Of(5.0) } },
            Results = new() { Payroll = Of(3.0), PayrollPerHead = Of(0.0) },
        };
        var row = OwnGoals.Sample.Assessor.Settle(told).Rows.Single(r => r.Row == "wage");
        Assert.Equal(Yen.Of(4_500_000), row.Due!.Value.Most);
        Assert.Equal("award.targets.payroll が示されていないので、申請時の計画 (plan.payroll) の値を目標値とする", row.Reading!.Ja);

        var own = told with { Award = told.Award with { Targets = new() { Payroll = Of(6.0), PayrollPerHead = Of(5.0) } } };
        row = OwnGoals.Sample.Assessor.Settle(own).Rows.Single(r => r.Row == "wage");
        Assert.Equal((Yen.Of(9_000_000), null), (row.Due!.Value.Most, row.Reading));
    }

    // ものづくり 23次: 補助上限額引上げ額 + (補助金交付額 − 補助上限額引上げ額) × 未達成率, the second term alone excused
    [Theory] //    1人実績 達成年数 免除        返還額
    [InlineData(6.0, 5, false,          0)]
    [InlineData(4.5, 5, false,  7_500_000)] // 1 − 4.5/6.0 of 30,000,000
    [InlineData(6.0, 3, false, 12_000_000)] // 1 − 3/5 of 30,000,000
    [InlineData(4.5, 5, true,           0)]
    public void The_raised_part_is_repaid_whole_and_the_rest_by_the_shortfall(double actualHead, int kept, bool excused, long rest)
    {
        var sheet = Reached(Grant(40_000_000, 10_000_000), 2.5, 6.0, 2.5, actualHead).With(OwnGoals.Excused, excused)
            .With(OwnGoals.Raised, false);
        sheet = OwnGoals.Gap.Skip(kept).Aggregate(sheet, (s, gap) => s.With(gap, 49));
        Assert.Equal((new YenRange(Yen.Of(10_000_000)), new YenRange(Yen.Of(rest))),
            (Row("first-term", sheet).Due!.Value, Row("second-term", sheet).Due!.Value));
    }

    // 新事業進出 第3回: the grant itself is the base, beside the raised part; together no more than the grant
    [Fact]
    public void The_whole_grant_is_the_base_beside_a_raised_part()
    {
        var sheet = Reached(Grant(70_000_000, 20_000_000), 6.0, 6.0, 3.0, 0.0).With(OwnGoals.Excused, false).With(OwnGoals.Raised, false);
        var settled = OwnGoals.Sample.Assessor.Settle(sheet);
        Assert.Equal([35_000_000, 20_000_000, 50_000_000], settled.Rows.Take(3).Select(r => r.Due!.Value.Most.Whole));
        Assert.Equal(new YenRange(Yen.Of(70_000_000)), settled.Total);
        Assert.True(settled.IsBounded);
    }

    private static RepaymentFinding Row(string row, Sheet sheet)
        => Assert.Single(OwnGoals.Sample.Assessor.Settle(sheet).Rows, r => r.Row == row);

    private static Growth Of(double percent) => Growth.Of(new((decimal)percent));
}
