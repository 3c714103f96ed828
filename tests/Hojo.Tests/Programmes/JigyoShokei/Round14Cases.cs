using Hojo.Model;
using Hojo.Rules;
using NodaTime;

namespace Hojo.Tests.Programmes.JigyoShokei;

/// <summary>14次 by its guidelines: figures are typed from 専門家活用枠 公募要領 (E) and 事業承継促進枠 公募要領 (S), with the page, never read from the
/// rules.</summary>
internal static class Round14Cases
{
    /// <summary>Within 2026-02-27 to 2026-04-03 17:00 (E 27, S 25), three weeks and more before its end.</summary>
    public static readonly JapanTime Open = new(2026, 3, 10, 10, 0);

    private static readonly Yen None = Yen.Zero;

    /// <summary>A maker with 30 employees that hands over, takes over and is to be succeeded: every row met, no special, no
    /// cost yet.</summary>
    public static readonly Case Base = new()
    {
        Applicant = new()
        {
            SoleProprietor = false, Employees = 30, Capital = Yen.Of(10_000_000),
            Industry = Industry.ManufacturingConstructionTransport,
            SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther, AverageTaxableIncome = Yen.Of(20_000_000), AntisocialForces = false,
            HasGbizIdPrime = true, PastAwards = [],
            Ownership = new()
            {
                LargestLargeCompany = new(0, 1), AllLargeCompanies = new(0, 1), LargeCompanyOfficers = new(0, 1), SameGroupApplies = false,
            },
            Record = new() { AppliedInThisCall = false, OverlapsOtherSupport = false, SameCostsElsewhere = false },
            Standing = new() { MissedWagePoint = false },
        },
        Plan = new() { ClaimsRaisedCap = false, ValueAdded = Growth.Of(new Percent(3m)) },
        Costs = new() { IntellectualProperty = None, Outsourcing = None },
        JigyoShokei = new()
        {
            ToFamilyOrEmployee = true, TakesOverInPeriod = true, HandsOverInPeriod = true, JoinsClosure = false,
            ClosesBusiness = true, Deficit = false,
            LowerMargin = false, AdvisersRegistered = true, ClosedYears = 3, BlueReturnYears = 5,
            Equipment = None, Honoraria = None, Travel = None, Commissions = None, AdviserFees = None, DueDiligence = None,
            SystemFees = None, Insurance = None, ClosureSupport = None, StockDisposal = None, Demolition = None, Restoration = None,
            LeaseCancellation = None, SoilSurvey = None, Relocation = None, CostsOutsidePeriod = None, CostsWithoutQuotes = None,
            Applicant = new()
            {
                BasedInJapan = true, ContributesToRegion = true, ComplianceProblems = false, SuspendedFromSubsidies = false,
                ReportOwed = false, AdviserIsApplicant = false, OwnedByLargeCapital = false, OwnedByCompanyDeemedLarge = false,
                OfficersOfCompanyDeemedLarge = false, ExcludedBody = false, UnfitForPublicMoney = false, IncorporatedLately = false,
            },
            Deal = new()
            {
                Form = DealForm.ShareTransfer, JointWithShareholder = true, VotesBefore = new(0, 1), VotesAfter = new(1, 1),
                BetweenRelatives = false, PriceUnreasonable = false, NoGoingConcern = false, RealEstate = false, StaffTakenOver = 5,
                Synergy = true, LeadsRegion = true, CarriesOutDueDiligence = true, ContinuedByThirdParty = true, AdviserQuotes = true,
                TransferValue = Yen.Of(500_000_000),
            },
            Substance = new()
            {
                WithinGroup = false, GoodsOrPropertyOnly = false, Dormant = false, JustOpened = false, FranchiseOrBranch = false,
                MembersChangePlaces = false,
            },
            Succession = new()
            {
                On = new LocalDate(2029, 4, 1), WithinBusiness = true, SeveralRepresentatives = false, BothPass = true,
                SuccessorChosen = true, SuccessorYears = 3, SuccessorInBusiness = true, SuccessorIsRelative = false,
                SupporterConfirms = true, LedBySuccessor = true, GoesOn = true, UsesResources = true, PrimaryIndustry = false,
                OverlapsFees = false, WageFloorRise = 0, Holding = new() { Taken = false },
            },
        },
    };

    public static Case Company(this Case c, Func<Applicant, Applicant> part) => c with { Applicant = part(c.Applicant) };

    public static Case Told(this Case c, Func<JigyoShokeiApplicant, JigyoShokeiApplicant> part)
        => c.But(b => b with { Applicant = part(b.Applicant) });

    public static Case Deal(this Case c, Func<JigyoShokeiDeal, JigyoShokeiDeal> part) => c.But(b => b with { Deal = part(b.Deal) });

    public static Case Substance(this Case c, Func<JigyoShokeiSubstance, JigyoShokeiSubstance> part)
        => c.But(b => b with { Substance = part(b.Substance) });

    public static Case Heir(this Case c, Func<JigyoShokeiSuccession, JigyoShokeiSuccession> part)
        => c.But(b => b with { Succession = part(b.Succession) });

    /// <summary>Costs that any ceiling lets through, so that no floor is missed: 謝金 of 3,000,000.</summary>
    public static Case Costed(this Case c) => c.But(b => b with { Honoraria = Yen.Of(3_000_000) });

    public static Assessment In14(this Case c, string track, JapanTime? on = null)
        => Assessor.For(Catalogue.National.Track("jigyo-shokei/14/" + track)).Assess(c, on ?? Open);

    public static long Grant14(this Case c, string track)
    {
        var range = c.In14(track).Grant!.Range;
        Assert.True(range.IsPoint, $"one amount is expected, not {range}");
        return range.Least.Whole;
    }

    /// <summary>What a row comes to, and the verdict that follows while every other row is met.</summary>
    public static void Expect14(this Case c, string track, string row, Verdict verdict)
    {
        var a = c.Costed().In14(track);
        Assert.Equal(verdict, Assert.Single(a.Findings, f => f.Row == row).Verdict);
        Assert.Equal(verdict switch
        {
            Verdict.Met => TrackVerdict.Eligible,
            Verdict.NotMet => TrackVerdict.NotEligible,
            _ => TrackVerdict.NeedsJudgement,
        }, a.Verdict);
    }

    public static void Expect14(this Case c, string track, string row, bool passes)
        => c.Expect14(track, row, passes ? Verdict.Met : Verdict.NotMet);
}
