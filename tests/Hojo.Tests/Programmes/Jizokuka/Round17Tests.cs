using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.Jizokuka.JizokukaCases;

namespace Hojo.Tests.Programmes.Jizokuka;

/// <summary>通常枠 第17回. Figures are typed from the guideline (G, with the printed page).</summary>
public class Round17Tests
{
    private const string Track = "jizokuka/17";

    [Theory] // G p.7 2/3, G p.13 web up to 1/4 of the grant and 500,000
    // 600,000 × 2/3 = 400,000; 150,000 × 2/3 = 100,000, under 500,000 ÷ 4
    [InlineData(  600_000,   150_000,   500_000)]
    // 66,666.67 and 6,666.67, each rounded down, then added; rounded once it would be 73,333
    [InlineData(  100_000,    10_000,    73_332)]
    // g = 200,000 + g/4: 266,666.67; floor(266,666 ÷ 4) = 66,666
    [InlineData(  300_000,   300_000,   266_666)]
    // just at 1/4: 300,000 + 100,000, and 100,000 is 400,000 ÷ 4
    [InlineData(  450_000,   150_000,   400_000)]
    [InlineData(  450_000,   150_003,   400_000)]
    [InlineData(  450_000,   149_998,   399_998)] // 99,998.67
    public void The_two_parts_are_rounded_each_and_the_website_is_bounded(long other, long website, long grant)
        => Standard.Costing(other, website).Grants(Track, grant);

    [Fact] // the guideline states no rounding: 別紙3 of 様式第8 (p.24) does, and Q4-8 (p.8)
    public void The_rounding_of_each_part_is_printed_by_the_rules_and_the_questions()
        => Assert.Equal(["JIZ-17K p.24 ③の 3 分の 2（※1）以内の金額（円未満は切り捨て）", "JIZ-17Q p.8 小数点以下切り捨てで計算してください"],
            Catalogue.National.Track(Track)["parts-yen"].Citations.Select(c => $"{c.Source.Id} {c.Place} {c.Quote}"));

    [Theory] // G p.13 最大50万円, with both specials: 2,400,000 × 2/3 = 1,600,000, and 2,100,000 ÷ 4 = 525,000
    [InlineData(749_998, 2_099_998)] // 499,998.67
    [InlineData(750_000, 2_100_000)]
    [InlineData(900_000, 2_100_000)]
    public void The_website_part_is_at_most_half_a_million(long website, long grant)
        => Standard.ClaimingInvoice().ClaimingWage().Costing(2_400_000, website).Grants(Track, grant);

    [Fact]
    public void With_the_website_alone_there_is_no_application() // G p.13
    {
        var alone = Standard.Costing(0, 600_000);
        alone.Grants(Track, 0); // g = g/4
        Assert.Equal("web-not-alone, anything", alone.Assessed(Track).Against());
        alone.But(s => s with { Travel = Yen.Of(2) }).Expect(Track, "web-not-alone", passes: true); // 1.33
    }

    [Theory] // G p.7: 50, +50, +150, +200
    [InlineData(false, false,   500_000)]
    [InlineData(true,  false, 1_000_000)]
    [InlineData(false, true,  2_000_000)]
    [InlineData(true,  true,  2_500_000)]
    public void The_ceiling_is_a_sum(bool invoice, bool wage, long cap)
    {
        var c = invoice ? Standard.ClaimingInvoice() : Standard;
        if (wage) c = c.ClaimingWage();
        c.Costing(cap / 2 * 3 - 1).Grants(Track, cap - 1); // cap − 2/3
        c.Costing(cap / 2 * 3).Grants(Track, cap);
        c.Costing(10_000_000).Grants(Track, cap);
    }

    [Theory] // G p.7, 8, 10: 3/4 with option 1-2 of the wage special; 1,000,000 × 2/3 = 666,666.67
    [InlineData(true,  true,  true,  750_000, true)]
    [InlineData(true,  false, true,  666_666, true)]
    [InlineData(true,  true,  false, 666_666, false)]
    [InlineData(false, true,  true,  500_000, false)] // without the wage special the ceiling is 500,000
    public void Businesses_in_deficit_have_three_quarters(bool wage, bool claims, bool deficit, long grant, bool passes)
    {
        var c = Standard.Costing(1_000_000)
            .But(s => s with { ClaimsDeficitRate = claims }, a => a with { Deficit = deficit }, p => p with { ClaimsRaisedCap = wage });
        c.Grants(Track, grant);
        c.Expect(Track, "deficit-kept", passes);
    }

    [Theory] // G p.9 +50円以上, G p.9 従業員がいない, G p.9 地域別最低賃金以上; G p.9 missed: nothing at all
    [InlineData(50, true,   0, true)]
    [InlineData(49, true,   0, false)]
    [InlineData(50, false,  0, false)]
    [InlineData(50, true,  -1, false)]
    public void The_wage_special_takes_fifty_yen_on_the_firms_own_lowest_wage(int rise, bool staff, int gap, bool passes)
    {
        var c = Standard.Costing(10_000_000)
            .But(s => s with { WageFloorRise = rise, WageFloorStaff = staff }, plan: p => p with { WageFloorGap = gap });
        c.ClaimingWage().Expect(Track, "wage-kept", passes);
        c.ClaimingWage().Grants(Track, passes ? 2_000_000 : 500_000);
        c.Expect(Track, "wage-kept", passes: true); // not claimed
    }

    [Theory] // G p.7-8 registered at the end, and ① or ②; G p.8 not used before; G p.8 missed: nothing at all
    [InlineData(true,  true,  "2015-04-01", false, true)]
    [InlineData(false, true,  "2015-04-01", false, false)]
    [InlineData(true,  false, "2023-09-30", false, false)]
    [InlineData(true,  false, "2023-10-01", false, true)]
    [InlineData(true,  true,  "2015-04-01", true,  false)]
    public void The_invoice_special_is_for_those_who_were_exempt_or_are_new(bool registered, bool exempt, string founded,
        bool used, bool passes)
    {
        var c = Standard.Costing(10_000_000)
            .But(s => s with { InvoiceIssuerByEnd = registered, TaxExempt2021To2023 = exempt, UsedInvoiceSpecial = used },
                a => a with { FoundedOn = Day(founded) });
        c.ClaimingInvoice().Expect(Track, "invoice-kept", passes);
        c.ClaimingInvoice().Grants(Track, passes ? 1_000_000 : 500_000);
        c.Expect(Track, "invoice-kept", passes: true); // not claimed
    }

    [Theory] // G p.4, and G p.4 until the end
    [InlineData(SmallScaleTrade.CommerceAndServices,       5, true)]
    [InlineData(SmallScaleTrade.CommerceAndServices,       6, false)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment,  20, true)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment,  21, false)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,    20, true)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,    21, false)]
    public void Small_goes_by_trade_and_headcount_now_and_at_the_end(SmallScaleTrade trade, int employees, bool passes)
    {
        Standard.But(applicant: a => a with { SmallScaleTrade = trade, Employees = employees }).Expect(Track, "small", passes);
        Standard.But(applicant: a => a with { SmallScaleTrade = trade, EmployeesAtEnd = employees })
            .Expect(Track, "small-at-end", passes);
    }

    [Theory] // G p.36: 6 or 21 at the end, or nothing is paid
    [InlineData(SmallScaleTrade.CommerceAndServices,       5, false)]
    [InlineData(SmallScaleTrade.CommerceAndServices,       6, true)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment,  20, false)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment,  21, true)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,    20, false)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,    21, true)]
    public void Graduation_takes_more_than_the_small_headcount(SmallScaleTrade trade, int atEnd, bool passes)
    {
        var c = Standard.But(s => s with { ClaimsGraduation = true }, a => a with { SmallScaleTrade = trade, EmployeesAtEnd = atEnd });
        c.Expect(Track, "graduation-kept", passes);
        Assert.Equal(passes ? Verdict.Met : Verdict.NotMet,
            Assert.Single(c.Assessed(Track).Points, p => p.Row == "graduation-point").Holds);
    }

    [Theory] // G p.33 +30円以上
    [InlineData(30, true)]
    [InlineData(29, false)]
    public void The_wage_point_takes_thirty_yen(int rise, bool passes)
        => Standard.But(s => s with { ClaimsWagePoint = true, WageFloorRise = rise }).Expect(Track, "wage-point-kept", passes);

    [Theory] // G p.34 満60歳以上
    [InlineData(60, Verdict.Met)]
    [InlineData(59, Verdict.NotMet)]
    public void The_succession_point_takes_sixty_years(int age, Verdict verdict)
        => Assert.Equal(verdict, Assert.Single(Standard.But(s => s with { RepresentativeAge = age }).Assessed(Track).Points,
            p => p.Row == "succession-point").Holds);

    [Theory] // G p.5 15億円を超えていない; G p.6 2026年7月31日まで
    [InlineData(1_500_000_000, "2026-07-31", null)]
    [InlineData(1_500_000_001, "2026-07-31", "taxable-income")]
    [InlineData(1_500_000_000, "2026-08-01", "ends-in-period")]
    public void Income_and_the_end_of_the_project_have_their_edges(long income, string ends, string? row)
        => Standard.But(s => s with { EndsOn = Day(ends) }, a => a with { AverageTaxableIncome = Yen.Of(income) })
            .Expect(Track, row ?? "taxable-income", row is null);

    public static TheoryData<string, Func<JizokukaPart, JizokukaPart>> Failures => new()
    {
        { "own-plan", s => s with { OwnPlan = false } },
        { "undeclared-advice", s => s with { UndeclaredAdvice = true } },
        { "both-types", s => s with { AppliesToBothTypes = true } },
        { "in-japan", s => s with { BasedInJapan = false } },
        { "excluded-form", s => s with { ExcludedForm = true } },
        { "not-yet-open", s => s with { NotYetOpen = true } },
        { "unfit-npo", s => s with { UnfitNpo = true } },
        { "large-parent", s => s with { HeldByLargeCapital = true } },
        { "unfiled-report", s => s with { UnfiledReport = true } },
        { "past-project-year", s => s with { PastProjectUnderYear = true } },
        { "graduated-before", s => s with { GraduatedBefore = true } },
        { "for-sales", s => s with { ForSales = false } },
        { "chamber", s => s with { SupportedByChamber = false } },
        { "duplicate-support", s => s with { DuplicateSupport = true } },
        { "no-sales", s => s with { NoSalesWithinYear = true } },
        { "unfit", s => s with { UnfitForSupport = true } },
        { "primary-industry", s => s with { NewPrimaryIndustry = true } },
        { "several-applications", s => s with { SeveralApplications = true } },
        { "same-project", s => s with { SameAsPastProject = true } },
    };

    [Theory, MemberData(nameof(Failures))]
    public void Each_line_fails_alone(string row, Func<JizokukaPart, JizokukaPart> change)
        => Standard.But(change).Expect(Track, row, passes: false);

    [Fact]
    public void Orders_before_the_decision_are_taken_out() // G p.18: (600,000 − 150,000) × 2/3
        => (Standard with { Costs = new() { EarlyOrders = Yen.Of(150_000) } }).Grants(Track, 300_000);

    [Theory] // G p.3: from 2025-05-01 without an hour to 2025-06-13 17:00
    [InlineData("2025-04-30T23:59:59", TrackVerdict.NotOpen)]
    [InlineData("2025-05-01T12:00:00", TrackVerdict.NeedsJudgement)]
    [InlineData("2025-05-02T00:00:00", TrackVerdict.Eligible)]
    [InlineData("2025-06-13T17:00:00", TrackVerdict.Eligible)]
    [InlineData("2025-06-13T17:00:01", TrackVerdict.NotOpen)]
    public void The_window_closes_at_five(string on, TrackVerdict verdict) => Assert.Equal(verdict, Standard.Assessed(Track, on).Verdict);

    [Fact]
    public void Points_are_four_and_nine_and_two_against() // G p.32-36, G p.31, G p.38
        => Assert.Equal(15, Standard.Assessed(Track).Points.Count);
}
