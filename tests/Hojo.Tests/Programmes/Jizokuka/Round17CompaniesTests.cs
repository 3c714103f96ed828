using Hojo.Model;
using static Hojo.Tests.Programmes.Jizokuka.JizokukaCases;

namespace Hojo.Tests.Programmes.Jizokuka;

/// <summary>通常枠 第17回, double entry: businesses A1 to C9 that a second reader made from 公募要領 (K with the page), 交付規程 (R with the
/// sheet) and よくあるご質問 (Q with the page), each worked by hand.</summary>
public class Round17CompaniesTests
{
    internal const string Track = "jizokuka/17";

    /// <summary>A shop of 3 that claims no special.</summary>
    internal static readonly Case Shop = Standard.But(
        s => s with { EndsOn = Day("2026-06-30"), SupportPlanIssued = true },
        a => a with { FoundedOn = Day("2018-04-01"), AverageTaxableIncome = Yen.Of(3_000_000), Deficit = false },
        p => p with { WageFloorGap = 57 });

    /// <summary>B1, founded after the invoice system began (K p.8 ②).</summary>
    private static readonly Case NewShop = Shop.ClaimingInvoice().Costing(1_500_000)
        .But(s => s with { TaxExempt2021To2023 = false }, a => a with { FoundedOn = Day("2024-02-01") });

    /// <summary>B4, founded before it, and exempt in those years.</summary>
    private static readonly Case OldShop = Shop.ClaimingInvoice().Costing(1_500_000);

    /// <summary>C1, its lowest wage rises by 50 (K p.8).</summary>
    private static readonly Case Raising = Shop.ClaimingWage().Costing(3_000_000);

    /// <summary>C5, of the wage special those whose income was zero or less (K p.10).</summary>
    private static readonly Case InDeficit = Raising.But(s => s with { ClaimsDeficitRate = true }, a => a with { Deficit = true });

    /// <summary>What each is granted, or the rows that stand against it.</summary>
    public static TheoryData<string, Case, object> Businesses => new()
    {
        { "A1: 600,000 × 2/3, K p.3", Shop.But(s => s with { Machinery = Yen.Of(350_000), Publicity = Yen.Of(250_000) }), 400_000L },
        { "A2: 750,000 × 2/3, 5人, K p.3–4", Staffed(5).But(s => s with { Machinery = Yen.Of(450_000), Publicity = Yen.Of(300_000) }),
            500_000L },
        { "A2b: 500,001, K p.3", Staffed(5).But(s => s with { Machinery = Yen.Of(450_002), Publicity = Yen.Of(300_000) }), 500_000L },
        { "A3: 200,000 + 66,666, K p.13", Shop.Costing(300_000, 300_000), 266_666L },
        { "A4: 400,000 + 133,333 = 533,333, K p.3, 13", Shop.Costing(600_000, 300_000), 500_000L },
        { "A5: 200,000 + 40,000, R sheet 24", Shop.Costing(300_001, 60_001), 240_000L },
        { "A6: the website alone, K p.13", Shop.Costing(0, 600_000), "web-not-alone, anything" },
        { "A7: 6人, K p.4", Shop.But(applicant: a => a with { Employees = 6 }), "small" },
        { "A8: 宿泊業 20人, K p.4", Staffed(20, SmallScaleTrade.LodgingAndEntertainment), 400_000L },
        { "A10: 様式14が未提出, K p.5", Shop.But(s => s with { UnfiledReport = true }), "unfiled-report" },
        { "A12: 5億円以上の法人に100％, K p.5", Staffed(15, SmallScaleTrade.ManufacturingAndOther)
            .But(s => s with { HeldByLargeCapital = true }), "large-parent" },
        { "A13: 認定NPO法人, K p.5", Staffed(18, SmallScaleTrade.ManufacturingAndOther).But(s => s with { UnfitNpo = true }), "unfit-npo" },
        { "A14: a day late, K p.6, 22", Shop.But(s => s with { EndsOn = Day("2026-08-01") }), "ends-in-period" },
        { "A15: graduates with 6, K p.36", Graduating(6), 500_000L },
        { "A15: 5 at the end, K p.36", Graduating(5), "graduation-kept" },
        { "B1: 1,500,000 × 2/3, K p.7", NewShop, 1_000_000L },
        { "B2: not registered by the end, K p.8", NewShop.But(s => s with { InvoiceIssuerByEnd = false }), "invoice-kept" },
        { "B3: never exempt, founded 2015, K p.7–8",
            NewShop.But(applicant: a => a with { FoundedOn = Day("2015-04-01") }), "invoice-kept" },
        { "B4: used it in round 14, K p.8", OldShop.But(s => s with { UsedInvoiceSpecial = true }), "invoice-kept" },
        { "B4: does not claim it, K p.3",
            OldShop.But(s => s with { UsedInvoiceSpecial = true, ClaimsInvoiceSpecial = false }), 500_000L },
        { "B5: 600,000 + 200,000, K p.13", OldShop.Costing(900_000, 600_000), 800_000L },
        { "C1: 3,000,000 × 2/3, K p.7", Raising, 2_000_000L },
        { "C3: 従業員がいない, K p.9", Raising.But(s => s with { WageFloorStaff = false }, a => a with { Employees = 0 }), "wage-kept" },
        { "C4: 1,050 − 1,010, Q p.10", Raising.But(s => s with { WageFloorRise = 40 }), "wage-kept" },
        { "C5: 1,500,000 + 500,000, K p.10, 13", InDeficit.Costing(2_000_000, 800_000), 2_000_000L },
        { "C6: 2,550,000, K p.7, 10", InDeficit.ClaimingInvoice().Costing(3_400_000), 2_500_000L },
        { "C7: 2,000,000 + 500,000, K p.13", Raising.ClaimingInvoice().Costing(3_000_000, 1_000_000), 2_500_000L },
        { "C8: 999,999.75, K p.10", InDeficit.Costing(1_333_333), 999_999L },
        { "C9: never filed, Q p.9", InDeficit.Costing(1_000_000).But(applicant: a => a with { Deficit = false }), "deficit-kept" },
        { "C9: without 3/4, K p.7", Raising.Costing(1_000_000), 666_666L },
    };

    [Theory, MemberData(nameof(Businesses))]
    public void Each_is_granted_what_was_worked_by_hand_or_refused_for_one_reason(string why, Case told, object expected)
    {
        var a = told.Assessed(Track);
        Assert.True(a.Against() == (expected as string ?? ""), $"{why}: {a.Against()}");
        if (expected is long yen) Assert.Equal((TrackVerdict.Eligible, new YenRange(Yen.Of(yen))), (a.Verdict, a.Grant!.Range));
        else Assert.Equal(TrackVerdict.NotEligible, a.Verdict);
    }

    [Theory] // A9: 終了日の属する月の翌月から１年間, K p.5
    [InlineData("2024-04-10", "2025-05-02", true)]
    [InlineData("2024-05-20", "2025-05-20", false)]
    [InlineData("2024-05-20", "2025-05-31", false)]
    [InlineData("2024-05-20", "2025-06-01", true)]
    [InlineData("2024-05-20", "2025-06-02", true)]
    [InlineData("2024-06-01", "2025-06-13", false)]
    public void A_year_has_to_pass_after_an_earlier_project(string ended, string on, bool passes)
    {
        var a = Shop.AfterRound(15, ended).Assessed(Track, on + "T12:00:00");
        Assert.Equal(passes ? "" : "past-project-year", a.Against());
        if (passes) Assert.Equal(new YenRange(Yen.Of(400_000)), a.Grant!.Range);
        Assert.Equal(Verdict.Met, Assert.Single(a.Points, p => p.Row == "past-projects").Holds); // K p.31: fewer points in steps
    }

    [Theory] // A11: 受付締切以降の発行は、いかなる理由があってもできません, K p.3, 25
    [InlineData("2025-06-03", false, true)]
    [InlineData("2025-06-04", false, false)]
    [InlineData("2025-06-10", false, false)]
    [InlineData("2025-06-10", true,  true)]
    public void Without_form_4_there_is_no_application_after_its_deadline(string on, bool issued, bool passes)
        => Assert.Equal(passes ? "" : "chamber",
            Shop.But(s => s with { SupportPlanIssued = issued }).Assessed(Track, on + "T12:00:00").Against());

    private static Case Staffed(int employees, SmallScaleTrade trade = SmallScaleTrade.CommerceAndServices)
        => Shop.But(applicant: a => a with { SmallScaleTrade = trade, Employees = employees, EmployeesAtEnd = employees });

    private static Case Graduating(int atEnd)
        => Staffed(5).Costing(750_000).But(s => s with { ClaimsGraduation = true }, a => a with { EmployeesAtEnd = atEnd });
}
