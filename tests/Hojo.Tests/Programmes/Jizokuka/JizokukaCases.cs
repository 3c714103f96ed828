using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Explaining;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Tests.Programmes.Jizokuka;

/// <summary>One complete application a type, that every row lets pass, and short words to vary it by.</summary>
internal static class JizokukaCases
{
    /// <summary>A moment inside all three windows.</summary>
    public static readonly JapanTime On = new(2025, 5, 20, 12, 0);

    private static readonly JizokukaPart NoCosts = new()
    {
        Machinery = Yen.Zero, Publicity = Yen.Zero, Website = Yen.Zero, Exhibitions = Yen.Zero,
        Travel = Yen.Zero, ProductDevelopment = Yen.Zero, Rent = Yen.Zero, Consignment = Yen.Zero,
        ClaimsInvoiceSpecial = false, InvoiceIssuerByEnd = true,
        TaxExempt2021To2023 = true, UsedInvoiceSpecial = false,
        OwnPlan = true, ForSales = true, SupportedByChamber = true, AppliesToBothTypes = false,
    };

    /// <summary>A shop with 3 employees that claims no special and buys machines for 600,000円.</summary>
    public static readonly Case Standard = new()
    {
        Applicant = new()
        {
            SmallScaleTrade = SmallScaleTrade.CommerceAndServices, Employees = 3, EmployeesAtEnd = 3, FoundedOn = new(2015, 4, 1),
            AverageTaxableIncome = Yen.Of(2_000_000), Deficit = true, HasGbizIdPrime = true, AntisocialForces = false,
            Standing = new() { Kurumin = false, Eruboshi = false, MissedWagePoint = false, ContinuityPlanCertified = false },
        },
        Plan = new() { ClaimsRaisedCap = false, WageFloorGap = 10, ActionPlanPublished = false },
        Costs = new() { IncludesEarlyOrders = false },
        Jizokuka = NoCosts with
        {
            Machinery = Yen.Of(600_000), ClaimsDeficitRate = false, WageFloorStaff = true, WageFloorRise = 50,
            BasedInJapan = true, ExcludedForm = false, UnfitNpo = false, NotYetOpen = false, HeldByLargeCapital = false,
            SupportPlanIssued = true, UnfiledReport = false, PastProjectUnderYear = false, GraduatedBefore = false,
            SeveralApplications = false, UndeclaredAdvice = false,
            EndsOn = new(2026, 7, 31), DuplicateSupport = false, NoSalesWithinYear = false,
            UnfitForSupport = false, NewPrimaryIndustry = false, SameAsPastProject = false, PastProject = false,
            ClaimsWagePoint = false, ClaimsGraduation = false, AffectedByPrices = false, InFukushima12 = false,
            CoastalSeafood = false, RegionalPlan = false, ManagementPlanCertified = false,
            RepresentativeAge = 45, SuccessorLeads = true, DepopulatedArea = false, WomensPlanPublished = false,
            ActionPlanCoversProject = true, AtotsugiFinalist = false,
        },
    };

    /// <summary>A bakery founded in 2024 that buys machines for 600,000円.</summary>
    public static readonly Case StartUp = new()
    {
        Applicant = new()
        {
            SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther, Employees = 2, EmployeesAtEnd = 2, FoundedOn = new(2024, 2, 1),
            AverageTaxableIncome = Yen.Of(2_000_000),
        },
        Jizokuka = NoCosts with
        {
            Machinery = Yen.Of(600_000), StartupSupportOn = new(2023, 11, 18), StartupSupportCertificate = true,
            HeldByLargeCapital = false, UnfitForSupport = false, CarriedOutFromRound15 = false, ClaimsGraduation = false,
        },
    };

    /// <summary>A chamber with 10 participants.</summary>
    public static readonly Case Joint = new()
    {
        Jizokuka = new()
        {
            PromotionBody = PromotionBody.Chamber, Participants = 10, ParticipantsSmall = true,
            TradeFair = true, SalesEvent = false, MarketingBase = false,
            ParticipantsCosts = Yen.Of(30_000_000), PromotionBodyCosts = Yen.Of(8_000_000), PromotionBodySubsidy = Yen.Of(5_000_000),
        },
    };

    public static Case But(this Case c, Func<JizokukaPart, JizokukaPart>? own = null, Func<Applicant, Applicant>? applicant = null,
        Func<BusinessPlan, BusinessPlan>? plan = null)
        => c with
        {
            Jizokuka = own?.Invoke(c.Jizokuka) ?? c.Jizokuka,
            Applicant = applicant?.Invoke(c.Applicant) ?? c.Applicant, Plan = plan?.Invoke(c.Plan) ?? c.Plan,
        };

    /// <summary>All else and the website.</summary>
    public static Case Costing(this Case c, long other, long website = 0)
        => c.But(s => s with { Machinery = Yen.Of(other), Website = Yen.Of(website) });

    public static Case ClaimingInvoice(this Case c) => c.But(s => s with { ClaimsInvoiceSpecial = true });

    public static Case ClaimingWage(this Case c) => c.But(plan: p => p with { ClaimsRaisedCap = true });

    /// <summary>It carried out this round of 一般型 before, and has filed all.</summary>
    public static Case AfterRound(this Case c, int round, string? completed = null)
        => c.But(s => s with { CarriedOutFromRound15 = null, PastProjectUnderYear = null, PastProject = true }, a => a with
        {
            PastAwards =
            [
                new(AwardedProgramme.Jizokuka)
                {
                    Track = $"jizokuka/{round}", Status = AwardStatus.Completed, CoversSameCosts = false,
                    CompletedOn = completed is null ? null : Day(completed),
                },
            ],
        });

    public static Assessment Assessed(this Case c, string track, string? on = null)
        => Assessor.For(Catalogue.National.Track(track)).Assess(c, on is null ? On : JapanTime.Parse(on));

    public static void Grants(this Case c, string track, long least, long? most = null)
        => Assert.Equal(new YenRange(Yen.Of(least), Yen.Of(most ?? least)), c.Assessed(track).Grant!.Range);

    /// <summary>The rows that stand against it or are open, in the document's order.</summary>
    public static string Against(this Assessment a)
        => string.Join(", ", a.Findings.Where(f => f.Verdict != Verdict.Met).Select(f => f.Row));

    /// <summary>Everything passes, or this one row fails and no other, and the verdict follows.</summary>
    public static void Expect(this Case c, string track, string row, bool passes)
    {
        var a = c.Assessed(track);
        Assert.Contains(a.Findings, f => f.Row == row);
        Assert.Equal(passes ? [] : [row], a.Findings.Where(f => f.Verdict != Verdict.Met).Select(f => f.Row));
        Assert.Equal(passes ? TrackVerdict.Eligible : TrackVerdict.NotEligible, a.Verdict);
    }

    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
