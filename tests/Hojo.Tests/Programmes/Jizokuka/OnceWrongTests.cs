using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tests.Programmes.Jizokuka;

/// <summary>Inputs that were once answered wrongly, each with the value by the document.</summary>
public class OnceWrongTests
{
    [Fact] // 様式3の手引き p.12: the website part is a quarter of the whole at most, so alone it is nothing
    public void A_website_alone_is_granted_nothing()
    {
        var a = Assessor.For(Catalogue.National.Track("jizokuka-sogyo/1")).Assess(new Case
        {
            Applicant = new() { SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther, Employees = 2, FoundedOn = new(2024, 2, 1) },
            Jizokuka = new()
            {
                Machinery = Yen.Zero, Publicity = Yen.Zero, Website = Yen.Of(600_000), Exhibitions = Yen.Zero, Travel = Yen.Zero,
                ProductDevelopment = Yen.Zero, Rent = Yen.Zero, Consignment = Yen.Zero, ClaimsInvoiceSpecial = false,
                InvoiceIssuerByEnd = false, TaxExempt2021To2023 = true, AppliesToBothTypes = false, OwnPlan = true, ForSales = true,
                SupportedByChamber = true, StartupSupportOn = new(2023, 11, 18), StartupSupportCertificate = true,
            },
        }, new(2025, 5, 20, 15, 0));
        Assert.Equal((TrackVerdict.NotEligible, new YenRange(Yen.Zero)), (a.Verdict, a.Grant!.Range));
        Assert.Equal(["web-not-alone", "anything"], a.Findings.Where(f => f.Verdict == Verdict.NotMet).Select(f => f.Row));
    }
}
