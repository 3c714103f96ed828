using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tests.Programmes.ShinjigyoMonodzukuri;

/// <summary>Inputs that were once answered wrongly, each with the value by the document.</summary>
public class OnceWrongTests
{
    /// <summary>A metal worker in 仙台市 with 21 people that buys a machine for its own works.</summary>
    private static readonly Case Domestic = new()
    {
        Applicant = new()
        {
            SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther, Employees = 21, AverageTaxableIncome = Yen.Of(21_000_000),
            Standing = new() { Revitalising = false }, PastAwards = [], HasGbizIdPrime = true, FoundedOn = new(2001, 1, 1),
            Ownership = Holders.NoLarge,
        },
        Plan = new()
        {
            Years = 5, ValueAdded = Growth.Of(new(4.6m)), Payroll = Growth.Of(new(3.8m)), PayrollPerHead = Growth.Of(new(3.6m)),
            WageFloorGap = 34, ClaimsRaisedCap = false, ClaimsMinimumWageSpecial = false,
        },
        Costs = new()
        {
            Machinery = Yen.Of(1_000_000_000), Buildings = Yen.Zero, Transport = Yen.Zero, TechnologyLicences = Yen.Zero,
            IntellectualProperty = Yen.Zero, Outsourcing = Yen.Zero, Experts = Yen.Zero, Cloud = Yen.Zero, Advertising = Yen.Zero,
            IncludesEarlyOrders = false,
        },
    };

    [Theory] // グローバル枠 S0:47: the object of the frame is asked, and decides
    [InlineData(null,  Verdict.Unknown, TrackVerdict.NeedsInput)]
    [InlineData(false, Verdict.NotMet,  TrackVerdict.NotEligible)]
    public void A_domestic_machine_is_not_the_object_of_the_global_frame(bool? export, Verdict row, TrackVerdict verdict)
    {
        var a = Assessor.For(Catalogue.National.Track("shinjigyo-monodzukuri/1/global"))
            .Assess(Domestic with { Monodzukuri = new() { Export = export } }, new(2026, 10, 20, 10, 0));
        Assert.Equal((row, verdict), (Assert.Single(a.Findings, f => f.Row == "purpose").Verdict, a.Verdict));
    }
}
