using Hojo.Model;
using static Hojo.Tests.Programmes.Jizokuka.JizokukaCases;

namespace Hojo.Tests.Programmes.Jizokuka;

/// <summary>創業型 第1回, typed from its leaflet (S2 with the line) and from the forms filled in for four trades (E1 to E4 with the
/// sheet).</summary>
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
    // E1 sheet 13, a coffee shop: 1,917,586 + 205,333
    [InlineData(2_876_380, 308_000, true, 2_122_919)]
    // E2 sheets 15-16, a restaurant: 1,420,000 + 473,333, a quarter of the whole, not the 700,000 of 1,050,000 × 2/3
    [InlineData(2_130_000, 1_050_000, false, 1_893_333)]
    // E3 sheet 14, a maker: 2,346,666 + 0
    [InlineData(3_520_000, 0, true, 2_346_666)]
    // E4 sheet 14, a hotel: 2,000,000 + 500,000, not the 633,333 of 950,000 × 2/3
    [InlineData(3_000_000, 950_000, true, 2_500_000)]
    // the website up to 1/4: g = 200,000 + g/4
    [InlineData(300_000, 300_000, false, 266_666)]
    // the website up to 500,000: 1,600,000 + 500,000, with the special
    [InlineData(2_400_000, 749_998, true, 2_099_998)]
    [InlineData(2_400_000, 750_000, true, 2_100_000)]
    [InlineData(2_400_000, 750_002, true, 2_100_000)]
    public void The_grant_is_two_thirds_in_two_parts_up_to_the_ceiling(long other, long website, bool invoice, long grant)
        => (invoice ? StartUp.ClaimingInvoice() : StartUp).Costing(other, website).Grants(Track, grant);

    // E1 sheets 3-4: exempt once in 2021-2023 or founded from 2023-10-01, registered by the end, not used before; missed, nothing is paid
    [Theory]
    [InlineData(true,  true,  false, "2023-09-30", true)]
    [InlineData(false, true,  false, "2023-10-01", true)]
    [InlineData(false, true,  false, "2023-09-30", false)]
    [InlineData(true,  false, false, "2023-10-01", false)]
    [InlineData(true,  true,  true,  "2023-10-01", false)]
    public void The_invoice_special_is_for_those_who_were_exempt_or_are_new(bool exempt, bool registered, bool used, string founded,
        bool passes)
    {
        var c = StartUp.ClaimingInvoice().Costing(9_000_000)
            .But(s => s with { TaxExempt2021To2023 = exempt, InvoiceIssuerByEnd = registered, UsedInvoiceSpecial = used },
                a => a with { FoundedOn = Day(founded) });
        c.Expect(Track, "invoice-kept", passes);
        c.Grants(Track, passes ? 2_500_000 : 2_000_000);
    }

    [Fact] // E1 sheet 13: （「いいえ」の場合は申請できません）
    public void With_the_website_alone_there_is_no_application()
    {
        StartUp.Costing(0, 600_000).Grants(Track, 0);
        Assert.Equal("web-not-alone, anything", StartUp.Costing(0, 600_000).Assessed(Track).Against());
        StartUp.Costing(2, 600_000).Expect(Track, "web-not-alone", passes: true); // 1.33
    }

    [Theory] // E1 sheet 6, with the trade of E1 sheet 1
    [InlineData(SmallScaleTrade.CommerceAndServices,       5, false)]
    [InlineData(SmallScaleTrade.CommerceAndServices,       6, true)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,    20, false)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,    21, true)]
    public void Graduation_takes_more_than_the_small_headcount(SmallScaleTrade trade, int atEnd, bool passes)
        => StartUp.But(s => s with { ClaimsGraduation = true }, a => a with { SmallScaleTrade = trade, EmployeesAtEnd = atEnd })
            .Expect(Track, "graduation-kept", passes);

    [Theory] // E1 sheet 3 15億円を超えている場合
    [InlineData(1_500_000_000, true)]
    [InlineData(1_500_000_001, false)]
    public void Income_is_at_most_fifteen_hundred_million(long income, bool passes)
        => StartUp.But(applicant: a => a with { AverageTaxableIncome = Yen.Of(income) }).Expect(Track, "taxable-income", passes);

    [Fact] // E1 sheets 4-6
    public void Points_are_four_and_seven() => Assert.Equal(11, StartUp.Assessed(Track).Points.Count);

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
        StartUp.But(s => s with { HeldByLargeCapital = true }).Expect(Track, "large-parent", passes: false); // E1 sheet 3
        StartUp.But(s => s with { UnfitForSupport = true }).Expect(Track, "unfit", passes: false);
        StartUp.But(s => s with { CarriedOutFromRound15 = true }).Expect(Track, "round-15-on", passes: false); // E1 sheet 6
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
