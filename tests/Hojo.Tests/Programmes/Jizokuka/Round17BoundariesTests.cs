using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Pages;
using static Hojo.Tests.Programmes.Jizokuka.JizokukaCases;
using static Hojo.Tests.Programmes.Jizokuka.Round17CompaniesTests;

namespace Hojo.Tests.Programmes.Jizokuka;

/// <summary>通常枠 第17回, double entry: what a second reader found on either side of each threshold of 公募要領 (K with the page),
/// 交付規程 (R with the sheet) and 参考資料 (S with the page).</summary>
public class Round17BoundariesTests
{
    [Theory] // K p.3, 7: 50, 100, 200, 250万円 at 2/3, and at 3/4 for those in deficit
    [InlineData(false, false, false,   750_000,   500_000)]
    [InlineData(false, false, false,   750_002,   500_000)]
    [InlineData(true,  false, false, 1_500_000, 1_000_000)]
    [InlineData(false, true,  false, 3_000_000, 2_000_000)]
    [InlineData(false, true,  true,  2_666_666, 1_999_999)]
    [InlineData(false, true,  true,  2_666_667, 2_000_000)]
    [InlineData(true,  true,  false, 3_750_000, 2_500_000)]
    [InlineData(true,  true,  true,  3_333_333, 2_499_999)]
    [InlineData(true,  true,  true,  3_333_334, 2_500_000)]
    public void Each_special_has_its_ceiling(bool invoice, bool wage, bool deficit, long costs, long grant)
        => Shop.Costing(costs).But(s => s with { ClaimsInvoiceSpecial = invoice, ClaimsDeficitRate = deficit },
            a => a with { Deficit = deficit }, p => p with { ClaimsRaisedCap = wage }).Grants(Track, grant);

    [Theory] // K p.13: up to 1/4 of the grant, and 500,000
    [InlineData(false,   450_000,   150_000,   400_000)] // 300,000 + 100,000, 1/4 exactly
    [InlineData(false,   450_000,   150_002,   400_000)] // 100,001 is above it
    [InlineData(true,  2_250_000, 1_000_000, 2_000_000)] // 1,500,000 + 500,000
    [InlineData(true,  3_000_000, 1_000_000, 2_500_000)] // 2,000,000 + 500,000, though 1/4 is 625,000
    public void The_website_has_two_limits(bool specials, long other, long website, long grant)
        => (specials ? Shop.ClaimingInvoice().ClaimingWage() : Shop).Costing(other, website).Grants(Track, grant);

    [Fact] // K p.13: 1 yen of other costs is an application, with a website's grant of nothing
    public void Any_other_cost_is_enough()
        => Assert.DoesNotContain("web-not-alone", Shop.Costing(1, 600_000).Assessed(Track).Against(), StringComparison.Ordinal);

    [Theory] // K p.4–5, K p.33, K p.6 with p.22
    [InlineData("taxable-income",  1_500_000_000, 30, "2026-07-31", true)]
    [InlineData("taxable-income",  1_500_000_001, 30, "2026-07-31", false)]
    [InlineData("wage-point-kept", 1_500_000_000, 29, "2026-07-31", false)]
    [InlineData("ends-in-period",  1_500_000_000, 30, "2026-08-01", false)]
    public void Income_the_wage_point_and_the_end(string row, long income, int rise, string ends, bool passes)
        => Shop.But(s => s with { ClaimsWagePoint = true, WageFloorRise = rise, EndsOn = Day(ends) },
            a => a with { AverageTaxableIncome = Yen.Of(income) }).Expect(Track, row, passes);

    [Theory] // K p.4, 36: small until the end, or graduated by then
    [InlineData(SmallScaleTrade.CommerceAndServices,      5, false, "")]
    [InlineData(SmallScaleTrade.CommerceAndServices,      6, false, "small-at-end")]
    [InlineData(SmallScaleTrade.CommerceAndServices,      6, true,  "")]
    [InlineData(SmallScaleTrade.CommerceAndServices,      5, true,  "graduation-kept")]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment, 20, false, "")]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,   21, false, "small-at-end")]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,   21, true,  "")]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,   20, true,  "graduation-kept")]
    public void Headcount_at_the_end(SmallScaleTrade trade, int atEnd, bool graduates, string against)
        => Assert.Equal(against, Shop.But(s => s with { ClaimsGraduation = graduates },
            a => a with { SmallScaleTrade = trade, EmployeesAtEnd = atEnd }).Assessed(Track).Against());

    [Theory] // 2023年10月1日以降に創業 K p.8
    [InlineData("2023-10-01", "")]
    [InlineData("2023-09-30", "invoice-kept")]
    public void Founded_since_the_invoice_system_began(string founded, string against)
        => Assert.Equal(against, Shop.ClaimingInvoice().But(s => s with { TaxExempt2021To2023 = false },
            a => a with { FoundedOn = Day(founded) }).Assessed(Track).Against());

    [Theory] // K p.3; the hour of opening is not printed
    [InlineData("2025-04-30T12:00:00", TrackVerdict.NotOpen)]
    [InlineData("2025-06-13T17:00:00", TrackVerdict.Eligible)]
    [InlineData("2025-06-13T17:01:00", TrackVerdict.NotOpen)]
    public void The_window(string on, TrackVerdict verdict) => Assert.Equal(verdict, Shop.Assessed(Track, on).Verdict);

    [Theory] // K p.22–23: 30 days counted from the end on have passed, or 2026-08-10
    [InlineData("report-30-days", "2026-06-01", "2026-07-01")]
    [InlineData("report-30-days", "2026-07-11", "2026-08-10")]
    [InlineData("report-30-days", "2026-07-31", "2026-08-10")]
    [InlineData("effect-period",  "2026-07-15", "2027-07-31")] // R sheet 8: reported on by 2027-08-30
    [InlineData("effect-period",  "2026-06-30", "2027-06-30")] // D7
    public void Days_after_the_end(string row, string completed, string day)
    {
        var dates = Catalogue.National[Track].Calendar(Shop with { Award = new() { CompletedOn = Day(completed) } });
        Assert.Equal(Day(day), Assert.Single(dates, e => e.Date.Row == row).Date.Day);
    }

    [Fact] // C1, C5: 賃上げ加点 K p.9 and 赤字賃上げ加点 K p.10 follow from the special
    public void The_wage_special_brings_its_points()
    {
        var raising = Shop.ClaimingWage().Costing(3_000_000);
        Assert.Equal(["wage-point"], Points(raising));
        Assert.Equal(["deficit-wage-point", "wage-point"],
            Points(raising.But(s => s with { ClaimsDeficitRate = true }, a => a with { Deficit = true })));

        static IEnumerable<string> Points(Case c)
            => c.Assessed(Track).Points.Where(p => p.Holds == Verdict.Met && p.Row.EndsWith("wage-point", StringComparison.Ordinal))
                .Select(p => p.Row);
    }

    [Theory] // what is printed and enters no amount
    [InlineData("restricted-assets", "50万円以上")]                                   // K p.11
    [InlineData("second-hand",       "50万円未満")]                                   // K p.11
    [InlineData("cash",              "10万円超")]                                     // K p.20
    [InlineData("two-estimates",     "100万円超")]                                    // K p.20
    [InlineData("reallocation",      "20%以内")]                                      // R sheet 3
    [InlineData("lodging",           "甲地方(東京都特別区ほか12市)10,900円、乙地方9,800円")] // S p.9
    [InlineData("lodging-abroad",    "指定都市19,300円、甲16,100円、乙12,900円、丙11,600円")] // S p.9
    [InlineData("lodging-shared",    "140万円")]                                      // Q p.7, W2: 3,000,000 × 140/300
    [InlineData("base-day",          "2025年4月30日")]                                // S p.10
    [InlineData("decision-time",     "標準30日")]                                     // R sheet 3
    public void Terms_are_printed(string row, string value)
        => Assert.Equal(value, RowValue.Of(Catalogue.National.Track(Track)[row]).Ja);

    [Theory] // S p.10: 60 on 2025-04-30
    [InlineData(60, Verdict.Met)]
    [InlineData(59, Verdict.NotMet)]
    public void The_representative_is_sixty(int age, Verdict holds)
        => Assert.Equal(holds, Assert.Single(Shop.But(s => s with { RepresentativeAge = age, SuccessorLeads = true })
            .Assessed(Track).Points, p => p.Row == "succession-point").Holds);
}
