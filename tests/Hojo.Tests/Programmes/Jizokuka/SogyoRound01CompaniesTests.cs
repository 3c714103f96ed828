using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.Jizokuka.JizokukaCases;

namespace Hojo.Tests.Programmes.Jizokuka;

/// <summary>創業型 第1回, double entry: businesses K1 to K12 that a second reader took from the four forms (E1 to E4 with the sheet) or made
/// from them and the manual of 様式3 (M with the page), each worked by hand.</summary>
public class SogyoRound01CompaniesTests
{
    private const string Track = "jizokuka-sogyo/1";
    private const string On = "2025-05-26T12:00:00";

    /// <summary>K1, E1 sheets 13-14: a coffee shop of one.</summary>
    private static readonly Case Coffee = Firm(SmallScaleTrade.CommerceAndServices, 1, "2024-01-10",
        s => s with
        {
            Publicity = Yen.Of(2_640_000), Website = Yen.Of(308_000), ProductDevelopment = Yen.Of(181_380), Consignment = Yen.Of(55_000),
            RegionalPlan = true,
        }).ClaimingInvoice();

    /// <summary>K2, E2 sheets 15-16: a restaurant of four, without the invoice special.</summary>
    private static readonly Case Restaurant = Firm(SmallScaleTrade.CommerceAndServices, 4, "2024-04-01",
        s => s with
        {
            Machinery = Yen.Of(1_390_000), Publicity = Yen.Of(270_000), Website = Yen.Of(1_050_000),
            ProductDevelopment = Yen.Of(320_000), Consignment = Yen.Of(150_000), RegionalPlan = true,
        });

    /// <summary>K3, E3 sheets 14-15: a maker of five, carried out 一般型 round 3.</summary>
    private static readonly Case Maker = Firm(SmallScaleTrade.ManufacturingAndOther, 5, "2023-06-01",
        s => s with
        {
            Publicity = Yen.Of(1_100_000), Exhibitions = Yen.Of(1_500_000), Rent = Yen.Of(900_000), Travel = Yen.Of(20_000),
            AffectedByPrices = true, SuccessorLeads = true, RepresentativeAge = 65,
        }).ClaimingInvoice().AfterRound(3);

    /// <summary>K4, E4 sheets 14-15: a hotel of six.</summary>
    private static readonly Case Hotel = Firm(SmallScaleTrade.LodgingAndEntertainment, 6, "2024-03-04",
        s => s with { Publicity = Yen.Of(3_000_000), Website = Yen.Of(950_000), RegionalPlan = true }).ClaimingInvoice();

    /// <summary>What each is granted, or the rows that stand against it.</summary>
    public static TheoryData<string, Case, object> Businesses => new()
    {
        { "K1: 1,917,586 + 205,333, E1 sheet 13", Coffee, 2_122_919L },
        { "K1b: without the invoice special, M p.9", Unclaimed(Coffee), 2_000_000L },
        { "K1c: not registered at the end, E1 sheet 3", Coffee.But(s => s with { InvoiceIssuerByEnd = false }), "invoice-kept" },
        { "K2: 1,420,000 + 473,333, E2 sheet 16", Restaurant, 1_893_333L },
        { "K3: 2,346,666 + 0, E3 sheet 14", Maker, 2_346_666L },
        { "K4: 2,000,000 + 500,000, E4 sheet 14", Hotel, 2_500_000L },
        { "K4b: without the invoice special, M p.9", Unclaimed(Hotel), 2_000_000L },
        { "K5: no support, E1 sheet 2", Restaurant.But(s => s with { StartupSupportOn = null, StartupSupportCertificate = false }),
            "support-window, support-certificate" },
        { "K6: a shop of 6, E1 sheet 1", Coffee.But(applicant: a => a with { Employees = 6 }), "small" },
        { "the hotel as a shop, E1 sheet 1",
            Hotel.But(applicant: a => a with { SmallScaleTrade = SmallScaleTrade.CommerceAndServices }), "small" },
        { "K7: 第15回公募以降, E1 sheet 6", Spending(1_500_000).AfterRound(16), "round-15-on" },
        { "第15回, E1 sheet 6", Spending(1_500_000).AfterRound(15), "round-15-on" },
        { "第14回, E1 sheet 6", Spending(1_500_000).AfterRound(14), 1_000_000L },
        { "K8: 1,500,000 + 500,000, 25% exactly, M p.12", Spending(2_250_000, 750_000), 2_000_000L },
        { "K9: 666,666 + 222,222, M p.12", Spending(1_000_000, 1_000_000), 888_888L },
        { "K10: 200,000.67 + 40,000.67, E1 sheet 13", Spending(300_001, 60_001), 240_000L },
        { "K11: 5億円以上の法人に100％, E1 sheet 3", Hotel.But(s => s with { HeldByLargeCapital = true }), "large-parent" },
        { "K12: 5 at the end, E1 sheet 6", Graduating(5), "graduation-kept" },
        { "K12: 6 at the end, E1 sheet 6", Graduating(6), 1_000_000L },
        { "1,500,000,000, E1 sheet 3", Earning(1_500_000_000), 1_000_000L },
        { "1,500,000,001, E1 sheet 3", Earning(1_500_000_001), "taxable-income" },
        { "3,000,000 × 2/3, M p.9", Spending(3_000_000), 2_000_000L },
        { "3,000,003 × 2/3 = 2,000,002, M p.9", Spending(3_000_003), 2_000_000L },
        { "3,750,000 × 2/3, E1 sheet 14", Spending(3_750_000).ClaimingInvoice(), 2_500_000L },
        { "above it, E1 sheet 14", Spending(3_750_003).ClaimingInvoice(), 2_500_000L },
        { "the website alone: g = g/4, E1 sheet 13", Spending(0, 600_000), "web-not-alone, anything" },
        { "never exempt, founded 2023-10-01, E1 sheet 3", Invoiced("2023-10-01"), 1_000_000L },
        { "never exempt, founded 2023-09-30, E1 sheet 3", Invoiced("2023-09-30"), "invoice-kept" },
    };

    [Theory, MemberData(nameof(Businesses))]
    public void Each_is_granted_what_was_worked_by_hand_or_refused_for_one_reason(string why, Case told, object expected)
    {
        var a = told.Assessed(Track, On);
        Assert.True(a.Against() == (expected as string ?? ""), $"{why}: {a.Against()}");
        if (expected is long yen) Assert.Equal((TrackVerdict.Eligible, new YenRange(Yen.Of(yen))), (a.Verdict, a.Grant!.Range));
        else Assert.Equal(TrackVerdict.NotEligible, a.Verdict);
    }

    public static TheoryData<string, Case, long> Settled => new()
    {
        { "K1c: 補助金は交付されません, E1 sheet 3", Granted(Coffee, 2_122_919, registered: false), 2_122_919 },
        { "K1: registered, E1 sheet 3", Granted(Coffee, 2_122_919, registered: true), 0 },
        { "K12: 補助金の交付は行いません, E1 sheet 6", Granted(Graduating(5), 1_000_000, registered: true), 1_000_000 },
        { "K12: 6 at the end, E1 sheet 6", Granted(Graduating(6), 1_000_000, registered: true), 0 },
    };

    [Theory, MemberData(nameof(Settled))]
    public void Each_is_not_paid_what_was_worked_by_hand(string why, Case told, long due)
    {
        var total = Catalogue.National[Track].Settle(told).Total;
        Assert.True(total == new YenRange(Yen.Of(due)), $"{why}: {total}");
    }

    [Fact] // E1 to E4 sheets 4-6: the points that the four of them tick
    public void The_four_have_the_points_they_tick()
    {
        Assert.Equal(["regional-point"], Points(Coffee));
        Assert.Equal(["regional-point"], Points(Restaurant));
        Assert.Equal(["prices-point", "succession-point"], Points(Maker));
        Assert.Equal(["regional-point"], Points(Hotel));

        static IEnumerable<string> Points(Case c)
            => c.Assessed(Track, On).Points.Where(p => p.Holds == Verdict.Met).Select(p => p.Row);
    }

    private static Case Firm(SmallScaleTrade trade, int employees, string founded, Func<JizokukaPart, JizokukaPart> costs)
        => StartUp.Costing(0).But(costs, a => a with
        {
            SmallScaleTrade = trade, Employees = employees, EmployeesAtEnd = employees, FoundedOn = Day(founded),
            AverageTaxableIncome = Yen.Of(1_000_000),
        }).But(s => s with { StartupSupportOn = Day("2024-09-01") });

    private static Case Spending(long other, long website = 0)
        => Firm(SmallScaleTrade.CommerceAndServices, 4, "2024-04-01",
            s => s with { Machinery = Yen.Of(other), Website = Yen.Of(website) });

    private static Case Unclaimed(Case c) => c.But(s => s with { ClaimsInvoiceSpecial = false });

    private static Case Earning(long income) => Spending(1_500_000).But(applicant: a => a with { AverageTaxableIncome = Yen.Of(income) });

    private static Case Graduating(int atEnd)
        => Spending(1_500_000).But(s => s with { ClaimsGraduation = true }, a => a with { Employees = 5, EmployeesAtEnd = atEnd });

    private static Case Invoiced(string founded)
        => Spending(1_500_000).ClaimingInvoice()
            .But(s => s with { TaxExempt2021To2023 = false }, a => a with { FoundedOn = Day(founded) });

    private static Case Granted(Case c, long grant, bool registered) => c with
    {
        Award = new() { Grant = Yen.Of(grant), RaisedPart = Yen.Zero }, Results = new() { InvoiceIssuer = registered },
    };
}
