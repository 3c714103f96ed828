using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Tests.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 by its guideline: one complete application that every row lets pass. Pages are those of 公募要領 第3回 1.1版.</summary>
internal static class GuidelineCases
{
    /// <summary>The maker of the digest's cases, with all that the guideline asks besides.</summary>
    public static readonly Case Complete = Round3Cases.Base.But(
        a => a with
        {
            Ownership = a.Ownership with
            {
                DeemedLargeCompanies = new Rate(0, 1), DeemedLargeOfficers = new Rate(0, 1), IdenticalApplies = false,
            },
            Record = a.Record with { OverlapsOtherSupport = false },
        },
        p => p with { ValueAddedPerHead = Growth.Of(new Percent(5)) },
        c => c with { ExpertTravel = Yen.Zero, ProfessorDays = 0, ConsultantDays = 0, OtherExpertDays = 0, EstimatedDays = 0 }) with
    {
        ShinjigyoShinshutsu = new()
        {
            Organisation = ShinjigyoOrganisation.Company,
            InJapan = true,
            HasAccounts = true,
            WageTargetsSet = true,
            MostlyPassing = false,
            MostlyIneligible = false,
            RevitalisationPlanning = false,
            Barred = new()
            {
                RestructuringDecisionRevoked = false,
                RestructuringUnpaid = false,
                RestructuringReportMissing = false,
                RestructuringNotRepaid = false,
                LargeJointVenture = false,
                Unincorporated = false,
                NoProfitableBusiness = false,
                RunOnPublicMoney = false,
                PoliticalBody = false,
                ReligiousCorporation = false,
                FalseApplication = false,
                ChangedToQualify = false,
                Suspended = false,
                Misconduct = false,
                BrokeLaw = false,
                SameGroupBarred = false,
            },
            Project = new()
            {
                MainlyOutsourced = false,
                DoneInGroup = false,
                DoneBeforeSuccession = false,
                WithoutLabour = false,
                ClosedMembership = false,
                LetToOne = false,
                PrimaryIndustry = false,
                ByDismissals = false,
                AgainstPublicOrder = false,
                AgainstLaw = false,
                Amusement = false,
                LikeAnother = false,
                ProfitToOthers = false,
            },
            Consortium = new() { Members = 1 },
            Cooperative = new() { Claims = false },
            Lease = new() { Jointly = false },
        },
    };

    public static Track Guideline => Catalogue.National.Track("shinjigyo-shinshutsu/3");

    /// <summary>The case with the programme's own part otherwise.</summary>
    public static Case Told(this Case c, Func<ShinjigyoShinshutsuPart, ShinjigyoShinshutsuPart> part)
        => c with { ShinjigyoShinshutsu = part(c.ShinjigyoShinshutsu) };

    public static Case Bars(this Case c, Func<ShinjigyoBarred, ShinjigyoBarred> barred)
        => c.Told(p => p with { Barred = barred(p.Barred) });

    public static Case After(this Case c, Func<ProjectResults, ProjectResults> results) => c with { Results = results(c.Results) };

    public static Case Shares(this Case c, Func<Ownership, Ownership> shares)
        => c.But(a => a with { Ownership = shares(a.Ownership) });

    public static Assessment ByGuideline(this Case c, JapanTime? on = null) => Assessor.For(Guideline).Assess(c, on ?? Round3Cases.On);

    /// <summary>Everything passes, or this one row fails and no other, and the track's verdict follows.</summary>
    public static void Decides(this Case c, string row, bool passes)
    {
        var a = c.ByGuideline();
        Assert.Equal(passes ? [] : [row], a.Findings.Where(f => f.Verdict != Verdict.Met).Select(f => f.Row));
        Assert.Equal(passes ? TrackVerdict.Eligible : TrackVerdict.NotEligible, a.Verdict);
        Assert.Contains(a.Findings, f => f.Row == row);
    }

    /// <summary>The grant, where it is one amount.</summary>
    public static long Granted(this Case c)
    {
        var range = c.ByGuideline().Grant!.Range;
        Assert.True(range.IsPoint, $"one amount is expected, not {range}");
        return range.Least.Whole;
    }
}
