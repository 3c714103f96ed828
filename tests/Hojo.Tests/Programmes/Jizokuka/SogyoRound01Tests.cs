using Hojo.Model;
using static Hojo.Tests.Programmes.Jizokuka.JizokukaCases;

namespace Hojo.Tests.Programmes.Jizokuka;

/// <summary>創業型 第1回, typed from its leaflet (S2 with the line);
/// the form in two parts from its manual and the example of a coffee shop.</summary>
public class SogyoRound01Tests
{
    private const string Track = "jizokuka-sogyo/1";

    [Theory]
    // 3,000,000 × 2/3 = 2,000,000: the ceiling (S2:644)
    [InlineData(2_999_999, 0, false, 1_999_999)] // 1,999,999.33
    [InlineData(3_000_000, 0, false, 2_000_000)]
    [InlineData(9_000_000, 0, false, 2_000_000)]
    // with the invoice special 2,500,000 (S2:646, 829)
    [InlineData(3_749_999, 0, true,  2_499_999)] // 2,499,999.33
    [InlineData(3_750_000, 0, true,  2_500_000)]
    [InlineData(9_000_000, 0, true,  2_500_000)]
    // 66,666.67 + 6,666.67, each rounded down
    [InlineData(100_000, 10_000, false, 73_332)]
    // the example of a coffee shop, sheet 13: 1,917,586 + 205,333
    [InlineData(2_876_380, 308_000, true, 2_122_919)]
    // the website up to 1/4: g = 200,000 + g/4
    [InlineData(300_000, 300_000, false, 266_666)]
    // the website up to 500,000: 1,600,000 + 500,000, with the special
    [InlineData(2_400_000, 749_998, true, 2_099_998)]
    [InlineData(2_400_000, 750_000, true, 2_100_000)]
    [InlineData(2_400_000, 750_002, true, 2_100_000)]
    public void The_grant_is_two_thirds_in_two_parts_up_to_the_ceiling(long other, long website, bool invoice, long grant)
        => (invoice ? StartUp.ClaimingInvoice() : StartUp).Costing(other, website).Grants(Track, grant);

    [Theory] // S2:828 免税事業者のうち登録を受けた事業者
    [InlineData(true,  true,  2_500_000)]
    [InlineData(false, true,  2_000_000)]
    [InlineData(true,  false, 2_000_000)]
    public void The_invoice_special_is_for_exempt_businesses_that_register(bool exempt, bool registered, long cap)
        => StartUp.ClaimingInvoice().Costing(9_000_000)
            .But(s => s with { TaxExemptBeforeRegistration = exempt, InvoiceIssuerByEnd = registered }).Grants(Track, cap);

    [Theory] // S2:695 three years back from 2025-06-13, both days included
    [InlineData("2022-06-12", false)]
    [InlineData("2022-06-13", true)]
    [InlineData("2025-06-13", true)]
    [InlineData("2025-06-14", false)]
    public void Support_and_founding_lie_within_three_years(string day, bool passes)
    {
        StartUp.But(s => s with { StartupSupportOn = Day(day) }).Expect(Track, "support-window", passes);
        StartUp.But(applicant: a => a with { FoundedOn = Day(day) }).Expect(Track, "founded-window", passes);
    }

    [Theory] // S2:638-640
    [InlineData(SmallScaleTrade.CommerceAndServices,       5, true)]
    [InlineData(SmallScaleTrade.CommerceAndServices,       6, false)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment,  20, true)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment,  21, false)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,    20, true)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,    21, false)]
    public void Small_goes_by_trade_and_headcount(SmallScaleTrade trade, int employees, bool passes)
        => StartUp.But(applicant: a => a with { SmallScaleTrade = trade, Employees = employees }).Expect(Track, "small", passes);

    [Fact]
    public void Each_line_fails_alone()
    {
        StartUp.But(s => s with { OwnPlan = false }).Expect(Track, "own-plan", passes: false);
        StartUp.But(s => s with { SupportedByChamber = false }).Expect(Track, "chamber", passes: false);
        StartUp.But(s => s with { ForSales = false }).Expect(Track, "for-sales", passes: false);
        StartUp.But(s => s with { StartupSupportCertificate = false }).Expect(Track, "support-certificate", passes: false);
        StartUp.But(s => s with { AppliesToBothTypes = true }).Expect(Track, "both-types", passes: false);
    }

    [Theory] // S2:678-680, no hours
    [InlineData("2025-04-30T23:59:59", TrackVerdict.NotOpen)]
    [InlineData("2025-05-01T12:00:00", TrackVerdict.NeedsJudgement)]
    [InlineData("2025-06-12T23:59:59", TrackVerdict.Eligible)]
    [InlineData("2025-06-13T12:00:00", TrackVerdict.NeedsJudgement)]
    [InlineData("2025-06-14T00:00:00", TrackVerdict.NotOpen)]
    public void No_hour_is_invented(string on, TrackVerdict verdict) => Assert.Equal(verdict, StartUp.Assessed(Track, on).Verdict);

    [Fact]
    public void The_wage_special_of_the_standard_type_raises_nothing_here() // S2:826-829
        => StartUp.ClaimingWage().Costing(9_000_000).Grants(Track, 2_000_000);
}
