using Hojo.Model;
using Hojo.Reports;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Vocabulary;
using Hojo.Tests.Kernel.Samples;
using NodaTime;

namespace Hojo.Tests.Settling;

/// <summary>差額返還, and what is charged on it by the day, worked by hand: 60,000,000円 were granted under the special; without it half of
/// the costs is granted, up to 50,000,000円.</summary>
public sealed class DifferenceTests
{
    private static readonly Sheet Missed = OwnGoals.Gap.Aggregate(OwnGoals.Sample.Untold, (sheet, gap) => sheet.With(gap, 50))
        .With(Awarded.Grant, Yen.Of(60_000_000)).With(Awarded.RaisedPart, Yen.Zero).With(OwnGoals.Claims, true)
        .With(OwnGoals.Excused, true).With(OwnGoals.Raised, false).With(OwnGoals.Machinery, Yen.Of(165_000_000));

    [Theory] // 機械装置費        返還額
    [InlineData(165_000_000, 10_000_000)] // 60,000,000 − 50,000,000
    [InlineData( 90_000_000, 15_000_000)] // 60,000,000 − 45,000,000
    [InlineData( 90_000_001, 15_000_000)] // 45,000,000.5 is rounded down first
    [InlineData(          0, 60_000_000)]
    public void What_falls_due_is_the_grant_less_the_grant_worked_again(long machinery, long due)
    {
        var row = Row(Missed.With(OwnGoals.Machinery, Yen.Of(machinery)));
        Assert.Equal((new YenRange(Yen.Of(due)), new YenRange(Yen.Of(due))), (row.Base!.Value, row.Due!.Value));
    }

    [Fact]
    public void A_grant_worked_again_that_is_higher_leaves_nothing_due()
        => Assert.Equal(new YenRange(Yen.Zero), Row(Missed.With(Awarded.Grant, Yen.Of(40_000_000))).Due);

    [Fact]
    public void Nothing_is_due_where_the_promise_is_kept()
        => Assert.Equal(new YenRange(Yen.Zero), Row(Missed.With(OwnGoals.Raised, true).Without(OwnGoals.Machinery)).Due);

    [Fact]
    public void Actual_figures_that_are_not_told_leave_a_range_and_are_asked_for()
    {
        var row = Row(Missed.Without(OwnGoals.Machinery));
        Assert.Equal(new YenRange(Yen.Of(10_000_000), Yen.Of(60_000_000)), row.Due);
        Assert.Equal(["machinery"], row.SettledBy);
    }

    // 10,000,000円 at 10.95% a year of 365 days: 3,000円 a day
    [Theory] //        受領        納付        日数      加算金
    [InlineData("2027-04-01", "2027-04-01",   1,     3_000)] // both days count
    [InlineData("2027-04-01", "2028-03-30", 365, 1_095_000)]
    [InlineData("2027-04-01", "2028-03-31", 366, 1_098_000)] // 2028-02-29 is a day like the others
    [InlineData("2027-04-02", "2027-04-01",   0,         0)]
    public void An_added_charge_runs_from_the_payment_of_the_grant_to_its_return(string paid, string repaid, int days, long due)
    {
        var charge = Charge("added", Cheated(paid, repaid));
        Assert.Equal((days, new YenRange(Yen.Of(due))), (charge.Days, charge.Due!.Value));
    }

    // 20日以内: ordered on 2028-02-29, so until 2028-03-20
    [Theory] //    納付      日数  延滞金
    [InlineData("2028-03-20",  0,      0)]
    [InlineData("2028-03-21",  1,  3_320)] // (10,000,000 + 356日 × 3,000) × 0.0003 = 3,320.4
    [InlineData("2028-03-30", 10, 33_285)] // (10,000,000 + 1,095,000) × 0.003
    public void A_late_charge_runs_from_the_day_after_the_term_and_on_the_added_charge_too(string repaid, int days, long due)
    {
        var charge = Charge("late", Cheated("2027-04-01", repaid));
        Assert.Equal((days, new YenRange(Yen.Of(due))), (charge.Days, charge.Due!.Value));
    }

    [Fact]
    public void A_charge_is_rounded_down()
    {
        var sheet = Cheated("2027-04-01", "2027-04-07").With(Awarded.Grant, Yen.Of(51_234_567));
        Assert.Equal(Yen.Of(2_592), Charge("added", sheet).Due!.Value.Most); // 1,234,567 × 0.0003 × 7 = 2,592.59…
    }

    [Fact]
    public void A_charge_waits_for_its_days_and_for_what_it_hangs_on()
    {
        var untold = Charge("added", Cheated("2027-04-01", "2028-03-30").Without(ResultFacts.RepaidOn));
        Assert.Equal((null, null), (untold.Days, untold.Due));
        Assert.Equal(["results.repaidOn"], untold.SettledBy);

        var unsure = Charge("added", Cheated("2027-04-01", "2028-03-30").Without(OwnGoals.Cheated));
        Assert.Equal((Verdict.Unknown, new YenRange(Yen.Zero, Yen.Of(1_095_000))), (unsure.Applies, unsure.Due!.Value));

        var honest = Charge("added", Cheated("2027-04-01", "2028-03-30").With(OwnGoals.Cheated, false));
        Assert.Equal((Verdict.NotMet, new YenRange(Yen.Zero)), (honest.Applies, honest.Due!.Value));
    }

    [Fact]
    public void Charges_come_on_top_of_the_total_and_every_report_says_so()
    {
        var settled = OwnGoals.Sample.Assessor.Settle(Cheated("2027-04-01", "2028-03-30"));
        Assert.Equal(new YenRange(Yen.Of(10_000_000)), settled.Total);
        Assert.Equal(new YenRange(Yen.Of(1_128_285)), settled.ChargeTotal);
        var report = Report.Of(settled, Lang.Ja);
        foreach (var text in new[] { report.ToText(400), report.ToMarkdown(), report.ToHtml() })
        {
            Assert.Contains("このほかに加算金・延滞金 1,128,285円", text, StringComparison.Ordinal);
            Assert.Contains("11,095,000円 × 年10.95% × 10日 ÷ 365日 = 33,285円", text, StringComparison.Ordinal);
        }
        Assert.Contains("\"chargeTotal\"", SettlementJson.Write(settled), StringComparison.Ordinal);
    }

    private static Sheet Cheated(string paid, string repaid) => Missed.With(OwnGoals.Cheated, true).With(AwardFacts.PaidOn, Day(paid))
        .With(ResultFacts.RepaymentOrderedOn, new LocalDate(2028, 2, 29)).With(ResultFacts.RepaidOn, Day(repaid));

    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    private static ChargeFinding Charge(string charge, Sheet sheet) => Assert.Single(Row(sheet).Charges, c => c.Row == charge);

    private static RepaymentFinding Row(Sheet sheet)
        => Assert.Single(OwnGoals.Sample.Assessor.Settle(sheet).Rows, r => r.Row == "difference");
}
