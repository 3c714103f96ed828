using Hojo.Model;
using Hojo.Rules;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Tests.DoubleEntry;

/// <summary>The figures of 小規模事業者持続化補助金 通常枠 第17回, typed from the documents: S2 is the leaflet with the line and
/// J the guideline with the printed page.</summary>
public class Jizokuka17Tests
{
    private const long Ample = 6_000_000; // × 2/3 = 4,000,000: above every cap

    // A maker with 10 people that asks for no special; nothing is left untold.
    private static readonly Case Base = new()
    {
        Applicant = new()
        {
            SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther,
            Employees = 10,
            FoundedOn = new(2015, 4, 1),
            AverageTaxableIncome = Yen.Of(3_000_000),
            Deficit = false,
            EmployeesAtEnd = 10,
            Standing = new() { Kurumin = false, Eruboshi = false, MissedWagePoint = false },
            HasGbizIdPrime = true,
            AntisocialForces = false,
        },
        Plan = new() { WageFloorGap = 10, ClaimsRaisedCap = false, ActionPlanPublished = false },
        Costs = new() { IncludesEarlyOrders = false },
        Jizokuka = new()
        {
            Machinery = Yen.Of(600_000),
            Publicity = Yen.Zero,
            Website = Yen.Zero,
            Exhibitions = Yen.Zero,
            Travel = Yen.Zero,
            ProductDevelopment = Yen.Zero,
            Rent = Yen.Zero,
            Consignment = Yen.Zero,
            ClaimsInvoiceSpecial = false,
            InvoiceIssuerByEnd = true,
            TaxExempt2021To2023 = true,
            UsedInvoiceSpecial = false,
            ClaimsDeficitRate = false,
            WageFloorStaff = true,
            WageFloorRise = 50,
            BasedInJapan = true,
            ExcludedForm = false,
            UnfitNpo = false,
            NotYetOpen = false,
            HeldByLargeCapital = false,
            UnfiledReport = false,
            PastProjectUnderYear = false,
            GraduatedBefore = false,
            AppliesToBothTypes = false,
            SeveralApplications = false,
            UndeclaredAdvice = false,
            OwnPlan = true,
            ForSales = true,
            SupportedByChamber = true,
            EndsOn = new(2026, 5, 29),
            DuplicateSupport = false,
            NoSalesWithinYear = false,
            UnfitForSupport = false,
            NewPrimaryIndustry = false,
            SameAsPastProject = false,
            PastProject = false,
            ClaimsWagePoint = false,
            ClaimsGraduation = false,
        },
    };

    // 補助上限 50万円, +50万円 インボイス特例, +150万円 賃金引上げ特例, +200万円 with both (S2:392-393, S2:463-468, J p.3, J p.7); 3/4 J p.7
    [Theory] //  invoice  wage   3/4     補助上限額
    [InlineData(false, false, false,   500_000)]
    [InlineData( true, false, false, 1_000_000)]
    [InlineData(false,  true, false, 2_000_000)]
    [InlineData( true,  true, false, 2_500_000)]
    [InlineData(false,  true,  true, 2_000_000)]
    [InlineData( true,  true,  true, 2_500_000)] // the raise of インボイス特例 too J p.8
    public void The_cap_goes_by_the_specials(bool invoice, bool wage, bool deficit, long cap)
        => Assert.Equal(cap, Grant(Special(Ample, 0, invoice, wage, deficit)));

    // The cost at which each cap is reached, and one yen of grant below it: 2/3 (S2:396, J p.7)
    [Theory]
    [InlineData(  750_000, false, false, false,   500_000)]
    [InlineData(  749_999, false, false, false,   499_999)] // 499,999.3
    [InlineData(1_500_000,  true, false, false, 1_000_000)]
    [InlineData(1_499_999,  true, false, false,   999_999)]
    [InlineData(3_000_000, false,  true, false, 2_000_000)]
    [InlineData(2_999_999, false,  true, false, 1_999_999)]
    [InlineData(3_750_000,  true,  true, false, 2_500_000)]
    [InlineData(3_749_999,  true,  true, false, 2_499_999)]
    [InlineData(  600_000, false, false, false,   400_000)] // 600,000 × 2/3
    [InlineData(  600_000, false,  true,  true,   450_000)] // 600,000 × 3/4 J p.8
    [InlineData(2_666_668, false,  true,  true, 2_000_000)] // 2,000,001
    [InlineData(2_666_664, false,  true,  true, 1_999_998)]
    [InlineData(3_333_332,  true,  true,  true, 2_499_999)]
    public void Two_thirds_are_granted_and_three_quarters_to_a_deficit_with_the_wage_special(long cost, bool invoice, bool wage,
        bool deficit, long grant)
        => Assert.Equal(grant, Grant(Special(cost, 0, invoice, wage, deficit)));

    // ウェブサイト関連費: 補助金交付申請額の1/4, 最大50万円 (J p.13): at most a third of the grant for the rest
    [Theory] //      other    web     invoice wage   3/4     補助額
    [InlineData(  300_000,    60_000, false, false, false,   240_000)] //   200,000 +  40,000
    // 200,000 + 66,666 of 66,666.67: exactly a quarter, were it not cut
    [InlineData(  300_000,   100_000, false, false, false,   266_666)]
    [InlineData(  300_000,   600_000, false, false, false,   266_666)] //   200,000 +  66,666 (a quarter of 266,666.67)
    [InlineData(  450_000,   900_000, false, false, false,   400_000)] //   300,000 + 100,000
    [InlineData(  600_000,   900_000, false, false, false,   500_000)] //   400,000 + 133,333, cut at the cap; 125,000 of it is the web
    // 1,400,000 + 466,666 (a third of 1,400,000; web 600,000 × 2/3 is more)
    [InlineData(2_100_000,   900_000, false,  true, false, 1_866_666)]
    [InlineData(2_700_000, 3_000_000,  true,  true, false, 2_300_000)] // 1,800,000 + 500,000, not the 600,000 of a quarter
    [InlineData(2_925_000, 3_000_000,  true,  true, false, 2_450_000)] // 1,950,000 + 500,000
    [InlineData(2_400_000, 3_000_000,  true,  true,  true, 2_300_000)] // 1,800,000 + 500,000 at 3/4
    public void The_website_counts_up_to_a_quarter_of_the_grant_and_500_000(long other, long web, bool invoice, bool wage,
        bool deficit, long grant)
        => Assert.Equal(grant, Grant(Special(other, web, invoice, wage, deficit)));

    [Theory] // each part is cut to the yen before they are added (facts.md:15, よくあるご質問 Q4-8)
    [InlineData(400_000, 100_000, 333_332)] // 266,666 + 66,666, not 333,333
    [InlineData(400_001, 100_001, 333_334)] // 266,667 + 66,667
    public void The_website_and_the_rest_are_cut_apart(long other, long web, long grant)
        => Assert.Equal(grant, Grant(Special(other, web, false, false, false)));

    [Fact] // ウェブサイト関連費のみによる申請はできません J p.13
    public void The_website_alone_is_no_application()
        => Assert.Equal(TrackVerdict.NotEligible, Assess(Special(0, 600_000, false, false, false)).Verdict);

    // Eight categories (J p.3, J p.11), each 90,000 × 2/3 = 60,000 beside 400,000
    [Fact]
    public void Each_category_counts()
    {
        Func<JizokukaPart, JizokukaPart>[] each =
        [
            s => s with { Machinery = Yen.Of(690_000) }, s => s with { Publicity = Yen.Of(90_000) },
            s => s with { Website = Yen.Of(90_000) }, s => s with { Exhibitions = Yen.Of(90_000) },
            s => s with { Travel = Yen.Of(90_000) }, s => s with { ProductDevelopment = Yen.Of(90_000) },
            s => s with { Rent = Yen.Of(90_000) }, s => s with { Consignment = Yen.Of(90_000) },
        ];
        Assert.All(each, change => Assert.Equal(460_000, Grant(Base with { Jizokuka = change(Base.Jizokuka) })));
    }

    // 小規模事業者 5人, 20人, 20人 (S2:401-403, J p.4)
    [Theory]
    [InlineData(SmallScaleTrade.CommerceAndServices,      5, TrackVerdict.Eligible)]
    [InlineData(SmallScaleTrade.CommerceAndServices,      6, TrackVerdict.NotEligible)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment, 20, TrackVerdict.Eligible)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment, 21, TrackVerdict.NotEligible)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,   20, TrackVerdict.Eligible)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,   21, TrackVerdict.NotEligible)]
    public void Only_small_businesses_apply(SmallScaleTrade trade, int employees, TrackVerdict verdict)
        => Assert.Equal(verdict, Assess(Base with
        {
            Applicant = Base.Applicant with { SmallScaleTrade = trade, Employees = employees, EmployeesAtEnd = employees },
        }).Verdict);

    // 賃金引上げ特例: +50円 (S2:455, J p.9), not below 地域別最低賃金 (J p.9), with staff (J p.9); unmet, nothing is paid (J p.7, J p.9)
    [Theory] //  上げ幅  最賃差  従業員
    [InlineData(50,  0, true,  TrackVerdict.Eligible)]
    [InlineData(49,  0, true,  TrackVerdict.NotEligible)]
    [InlineData(50, -1, true,  TrackVerdict.NotEligible)]
    [InlineData(50,  0, false, TrackVerdict.NotEligible)]
    public void The_wage_special_takes_fifty_yen(int rise, int gap, bool staff, TrackVerdict verdict)
    {
        var c = Special(Ample, 0, false, true, false);
        Assert.Equal(verdict, Assess(c with
        {
            Plan = c.Plan with { WageFloorGap = gap }, Jizokuka = c.Jizokuka with { WageFloorRise = rise, WageFloorStaff = staff },
        }).Verdict);
    }

    // インボイス特例: registered at the end, and exempt in 2021-2023 or founded from 2023-10-01, once only (S2:454, J p.7-8, J p.8)
    [Theory] //  登録   免税   創業           実施済
    [InlineData(true,  true,  "2015-04-01", false, TrackVerdict.Eligible)]
    [InlineData(true,  false, "2023-10-01", false, TrackVerdict.Eligible)]
    [InlineData(true,  false, "2023-09-30", false, TrackVerdict.NotEligible)]
    [InlineData(false, true,  "2015-04-01", false, TrackVerdict.NotEligible)]
    [InlineData(true,  true,  "2015-04-01", true,  TrackVerdict.NotEligible)]
    public void The_invoice_special_takes_a_registration(bool issuer, bool exempt, string founded, bool used, TrackVerdict verdict)
    {
        var c = Special(Ample, 0, true, false, false);
        Assert.Equal(verdict, Assess(c with
        {
            Applicant = c.Applicant with { FoundedOn = LocalDatePattern.Iso.Parse(founded).Value },
            Jizokuka = c.Jizokuka with { InvoiceIssuerByEnd = issuer, TaxExempt2021To2023 = exempt, UsedInvoiceSpecial = used },
        }).Verdict);
    }

    [Theory] // 2025年5月1日~6月13日 17:00 (S2:439-441, J p.3)
    [InlineData("2025-04-30T23:59:59", false)]
    [InlineData("2025-05-01T12:00:00", true)]
    [InlineData("2025-06-13T16:59:59", true)]
    [InlineData("2025-06-13T17:00:01", false)]
    public void The_window_closes_at_seventeen(string on, bool open)
        => Assert.Equal(open, Assess(Base, on).Verdict != TrackVerdict.NotOpen);

    private static Case Special(long other, long web, bool invoice, bool wage, bool deficit) => Base with
    {
        Applicant = Base.Applicant with { Deficit = deficit },
        Plan = Base.Plan with { ClaimsRaisedCap = wage },
        Jizokuka = Base.Jizokuka with
        {
            Machinery = Yen.Of(other), Website = Yen.Of(web), ClaimsInvoiceSpecial = invoice, ClaimsDeficitRate = deficit,
        },
    };

    private static Assessment Assess(Case c, string on = "2025-05-20T12:00:00")
        => Assessor.For(Catalogue.National.Track("jizokuka/17")).Assess(c, JapanTime.Parse(on));

    private static long Grant(Case c)
    {
        var range = Assess(c).Grant!.Range;
        Assert.True(range.IsPoint, $"one amount is expected, not {range}");
        return range.Least.Whole;
    }
}
