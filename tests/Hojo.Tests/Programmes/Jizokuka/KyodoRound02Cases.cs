using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tests.Programmes.Jizokuka;

/// <summary>共同・協業型 第2回: one complete application that every row lets pass, and short words to vary it by.</summary>
internal static class KyodoRound02Cases
{
    public const string Track = "jizokuka-kyodo/2";

    private static readonly JizokukaJointCosts Nothing = new()
    {
        Personnel = Yen.Zero, Honoraria = Yen.Zero, BodyTravel = Yen.Zero, ParticipantsTravel = Yen.Zero, Meetings = Yen.Zero,
        Hire = Yen.Zero, SettingUp = Yen.Zero, Exhibiting = Yen.Zero, Insurance = Yen.Zero, Supplies = Yen.Zero, Carriage = Yen.Zero,
        PublicRelations = Yen.Zero, Printing = Yen.Zero, CasualStaff = Yen.Zero, Contracts = Yen.Zero, Utilities = Yen.Zero,
    };

    /// <summary>A chamber of commerce that takes 12 businesses to an exhibition.</summary>
    public static readonly Case Chamber = new()
    {
        Applicant = new() { AntisocialForces = false, HasGbizIdPrime = true },
        Costs = new() { EarlyOrders = Yen.Zero },
        Jizokuka = new()
        {
            PromotionBody = PromotionBody.Chamber, Participants = 12, ParticipantsSmall = true, TradeFair = true, SalesEvent = false,
            MarketingBase = false, OwnPlan = true, UnfiledReport = false, SeveralApplications = false, DuplicateSupport = false,
            Joint = new()
            {
                ParticipantsOfKind = true, ParticipantHeldByLargeCapital = false, ParticipantIncomeOver = false, ParticipantTied = false,
                ParticipantSharesOfficers = false, ParticipantElsewhere = false, TenInEachWork = false, IndicatorsSet = true,
                ParticipantsInformed = true, SpreadsEffect = true, LastingSupport = true, OneStop = true, SoldForThem = false,
                ForItself = false, WithoutSales = false, LikeEarlierProject = false, GrantFlowsBack = false, PapersByOthers = false,
                Costs = Nothing with { Personnel = Yen.Of(4_000_000), Exhibiting = Yen.Of(9_000_000) },
            },
        },
    };

    public static Case But(Func<JizokukaPart, JizokukaPart> part) => Chamber with { Jizokuka = part(Chamber.Jizokuka) };

    public static Case Joint(Func<JizokukaJoint, JizokukaJoint> joint) => But(j => j with { Joint = joint(j.Joint) });

    public static Case Costing(Func<JizokukaJointCosts, JizokukaJointCosts> costs) => Joint(j => j with { Costs = costs(j.Costs) });

    public static Assessment Assessed(Case c, string on = "2026-02-10T12:00:00")
        => Catalogue.National[Track].Assess(c, JapanTime.Parse(on));

    public static void Grants(Case c, long grant)
        => Assert.Equal(new YenRange(Yen.Of(grant), Yen.Of(grant)), Assessed(c).Grant!.Range);

    /// <summary>Everything passes, or this one row fails and no other.</summary>
    public static void Expect(Case c, string row, bool passes)
    {
        var a = Assessed(c);
        Assert.Contains(a.Findings, f => f.Row == row);
        Assert.Equal(passes ? [] : [row], a.Findings.Where(f => f.Verdict != Verdict.Met).Select(f => f.Row));
        Assert.Equal(passes ? TrackVerdict.Eligible : TrackVerdict.NotEligible, a.Verdict);
    }
}
