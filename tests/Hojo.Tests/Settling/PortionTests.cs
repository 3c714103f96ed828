using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Tests.Kernel.Samples;

namespace Hojo.Tests.Settling;

/// <summary>What falls due in each shape of the language, worked by hand:
/// 20,000,000円 were granted, of which 4,000,000円 were raised.</summary>
public sealed class PortionTests
{
    private const long Grant = 20_000_000, Raised = 4_000_000;

    /// <summary>All goals just met, over a plan of four years.</summary>
    private static Sheet Met { get; } = WageGoals.Gap.Aggregate(
        WageGoals.Deficit.Aggregate(WageGoals.Sample.Untold, (sheet, deficit) => sheet.With(deficit, false)),
        (sheet, gap) => sheet.With(gap, 30))
        .With(Awarded.Grant, Yen.Of(Grant)).With(Awarded.RaisedPart, Yen.Of(Raised)).With(WageGoals.Claims, true)
        .With(WageGoals.StaffTotal, Of(6.0m)).With(WageGoals.OfficersTotal, Of(2.0m)).With(WageGoals.StaffPerHead, Of(3.0m))
        .With(WageGoals.OfficersPerHead, Of(3.0m))
        .With(WageGoals.Years, 4).With(WageGoals.Grown, true).With(WageGoals.Revitalising, false).With(WageGoals.Sold, false);

    [Fact]
    public void Nothing_is_due_where_every_goal_is_just_met()
    {
        var settled = WageGoals.Sample.Assessor.Settle(Met);
        Assert.All(settled.Rows, r => Assert.Equal(new YenRange(Yen.Zero), r.Due));
        Assert.Equal(new YenRange(Yen.Zero), settled.Total);
        Assert.False(settled.IsBounded);
    }

    // 1 − actual ÷ target of the 16,000,000円 that were not raised: of 従業員 and 役員 the worse, of 総額 (2.0%) and 1人当たり (3.0%) the better
    [Theory] //   従業員   役員   1人従業員 1人役員    返還額
    [InlineData( 2.0,   1.99,  0.0,   0.0,      80_000)] // 役員 1 − 1.99/2.00 = 1/200
    [InlineData( 1.99,  2.0,   0.0,   0.0,      80_000)]
    [InlineData( 1.0,   1.5,   0.0,   3.0,   8_000_000)] // 総額 0.5 (従業員) and 0.25 (役員): 0.5
    [InlineData( 1.0,   1.5,   2.4,   2.7,   3_200_000)] // 1人当たり 0.2 and 0.1: 0.2, the better of 0.5 and 0.2
    [InlineData( 1.0,   1.5,   3.0,   3.0,           0)] // 1人当たり is met
    [InlineData( 0.0,   2.0,   3.0,  -1.0,  16_000_000)] // growth of zero or less is all, on both sides
    [InlineData( 0.01,  2.0,   3.0,  -1.0,  15_920_000)] // 1 − 0.01/2.00 = 199/200
    [InlineData( 0.009, 2.0,   3.0,  -1.0,  15_928_000)] // 1 − 0.009/2.00: no document cuts it
    public void The_worse_within_a_measure_and_the_better_of_the_measures(double staff, double officers, double staffHead,
        double officersHead, long due)
        => Due("wage", Met.With(WageGoals.StaffTotal, Of((decimal)staff)).With(WageGoals.OfficersTotal, Of((decimal)officers))
            .With(WageGoals.StaffPerHead, Of((decimal)staffHead)).With(WageGoals.OfficersPerHead, Of((decimal)officersHead)), due);

    // 16,000,000円 ÷ plan years for each year below +30円, down to the thousand
    [Theory] // 年数 差(1〜5年目)
    [InlineData(4, new[] { 30, 30, 30, 30, 30 },          0)]
    [InlineData(4, new[] { 29, 30, 30, 30, 30 },  4_000_000)]
    [InlineData(4, new[] { 30, 30, 30, 30, 29 },          0)] // the fifth year is after the plan
    [InlineData(5, new[] { 30, 30, 30, 30, 29 },  3_200_000)]
    [InlineData(3, new[] { 29, 29, 30, 30, 30 }, 10_666_000)] // 10,666,666.6
    [InlineData(3, new[] { 29, 29, 29, 29, 29 }, 16_000_000)]
    public void Each_missed_year_of_the_plan_costs_its_part(int years, int[] gaps, long due)
        => Due("floor",
            WageGoals.Gap.Zip(gaps).Aggregate(Met.With(WageGoals.Years, years), (sheet, g) => sheet.With(g.First, g.Second)), due);

    [Theory] // excused in the year itself: 付加価値額 not up and that year in deficit
    [InlineData(false, true,  false, 4_000_000)] // the first of two missed years is excused
    [InlineData(false, false, true,  4_000_000)]
    [InlineData(false, true,  true,          0)]
    [InlineData(true,  true,  true,  8_000_000)] // value added is up
    public void A_year_is_excused_by_itself(bool grown, bool firstInDeficit, bool secondInDeficit, long due)
        => Due("floor", Met.With(WageGoals.Gap[0], 29).With(WageGoals.Gap[1], 0).With(WageGoals.Grown, grown)
            .With(WageGoals.Deficit[0], firstInDeficit).With(WageGoals.Deficit[1], secondInDeficit), due);

    [Theory] // 過半数: 3 of 4 years, 2 of 3, 3 of 5; a deficit after the plan is not counted
    [InlineData(4, 2, 8_000_000)]
    [InlineData(4, 3, 0)]
    [InlineData(3, 1, 8_000_000)]
    [InlineData(3, 2, 0)]
    [InlineData(5, 2, 8_000_000)]
    [InlineData(5, 3, 0)]
    public void Most_years_in_deficit_excuse_the_wages_and_never_the_raised_part(int years, int inDeficit, long due)
    {
        var sheet = WageGoals.Deficit.Take(inDeficit)
            .Aggregate(Met.With(WageGoals.Years, years).With(WageGoals.Grown, false), (s, deficit) => s.With(deficit, true));
        sheet = sheet.With(WageGoals.StaffTotal, Of(1.0m)).With(WageGoals.StaffPerHead, Of(1.0m)); // 0.5 and 2/3
        Due("wage", sheet, due);
        Due("special", sheet, Raised);
        Due("wage", sheet.With(WageGoals.Revitalising, true), 0);
        Due("special", sheet.With(WageGoals.Revitalising, true), Raised);
    }

    [Theory] // 6.0%: the raised part, in full
    [InlineData(6.0, 0)]
    [InlineData(5.99, Raised)]
    public void The_raised_part_is_due_in_full(double staff, long due)
        => Due("special", Met.With(WageGoals.StaffTotal, Of((decimal)staff)), due);

    [Theory] // of the whole grant, by the first of three years below 0円
    [InlineData(new[] { -1,  0,  0 }, 20_000_000)]
    [InlineData(new[] {  0, -1,  0 }, 13_333_333)] // 13,333,333.3
    [InlineData(new[] {  0,  0, -1 },  6_666_666)] // 6,666,666.6
    [InlineData(new[] {  0, -1, -1 }, 13_333_333)] // the second miss adds nothing
    [InlineData(new[] {  0,  0,  0 },          0)]
    public void The_first_missed_year_counts_and_those_after_it(int[] gaps, long due)
        => Due("first", WageGoals.Gap.Zip(gaps).Aggregate(Met, (sheet, g) => sheet.With(g.First, g.Second)), due);

    [Fact]
    public void What_a_document_does_not_state_stays_a_range()
    {
        var settled = WageGoals.Sample.Assessor.Settle(Met.With(WageGoals.Gap[4], 9).With(WageGoals.Sold, true));
        Assert.Equal([("less", Consequence.Reduced), ("profit", Consequence.ProfitReturned)],
            settled.Rows.Where(r => r.Due!.Value.Most > Yen.Zero).Select(r => (r.Row, r.Consequence)));
        Assert.All(settled.Rows.Where(r => r.Due!.Value.Most > Yen.Zero), r => Assert.Equal(new YenRange(Yen.Zero, Yen.Of(Grant)), r.Due));
        Assert.Equal(new YenRange(Yen.Zero, Yen.Of(Grant)), settled.Total);
        Assert.True(settled.IsBounded);
        Assert.Empty(settled.Questions); // all is told
    }

    [Fact]
    public void The_raised_part_not_told_moves_the_rest_the_other_way()
    {
        // 総額 1.0% of 2.0% is short by a half: the raised part r, and half of 20,000,000 − r: from 10,000,000 to 20,000,000
        var sheet = Met.With(WageGoals.StaffTotal, Of(1.0m)).With(WageGoals.StaffPerHead, Of(1.0m));
        var settled = WageGoals.Sample.Assessor.Settle(sheet.Without(Awarded.RaisedPart));
        Assert.Equal(new YenRange(Yen.Of(10_000_000), Yen.Of(20_000_000)), settled.Total);
        var all = Enumerable.Range(0, 41)
            .Select(k => WageGoals.Sample.Assessor.Settle(sheet.With(Awarded.RaisedPart, Yen.Of(k * 500_000L))).Total!.Value).ToArray();
        Assert.Equal((Yen.Of(10_000_000), Yen.Of(20_000_000)), (all.Min(t => t.Least), all.Max(t => t.Most)));
    }

    private static Growth Of(decimal percent) => Growth.Of(new(percent));

    private static void Due(string row, Sheet sheet, long due)
        => Assert.Equal(new YenRange(Yen.Of(due)), Assert.Single(WageGoals.Sample.Assessor.Settle(sheet).Rows, r => r.Row == row).Due);
}
