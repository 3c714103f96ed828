using Hojo.Model;

namespace Hojo.Benchmarks;

/// <summary>The case that is measured: all told, eligible, every category of cost but one in use.</summary>
internal static class Example
{
    public static Case With(Yen outsourcing) => new()
    {
        Applicant = new()
        {
            Industry = Industry.ManufacturingConstructionTransport,
            SoleProprietor = false,
            Capital = Yen.Of(10_000_000),
            Employees = 35,
            FoundedOn = new(2011, 5, 10),
            AverageTaxableIncome = Yen.Of(30_000_000),
            Sales = Yen.Of(620_000_000),
            Ownership = new()
            {
                LargestLargeCompany = new(0, 1),
                AllLargeCompanies = new(10, 100),
                LargeCompanyOfficers = new(0, 5),
                ParentVotes = new(0, 1),
                SameGroupApplies = false,
            },
            PastAwards = [new(AwardedProgramme.Monodzukuri, new(2022, 7, 15))],
            HouseholdMemberApplies = false,
            AntisocialForces = false,
        },
        Plan = new()
        {
            Prefecture = Prefecture.Saitama,
            Years = 5,
            ValueAdded = Growth.Of(new(4.5m)),
            Payroll = Growth.Of(new(6.2m)),
            PayrollPerHead = Growth.Of(new(2.0m)),
            WageFloorGap = 55,
            ClaimsRaisedCap = true,
            Novelty = new()
            {
                NewToApplicant = true,
                OnlyMoreVolume = false,
                OnlyMadeBefore = false,
                OnlyOtherMethod = false,
                NoDifferentPerformance = false,
                NewCustomers = true,
                SameMarket = false,
                PartOfMarket = false,
                OnlyOtherArea = false,
            },
            NewSales = new()
            {
                OfSales = new(12, 100),
                OfValueAdded = new(9, 100),
                DivisionSales = Yen.Zero,
                OfDivisionSales = new(0, 1),
                OfDivisionValueAdded = new(0, 1),
            },
            ActionPlanPublished = true,
            BankFunded = true,
            BankConfirmation = true,
        },
        Costs = new()
        {
            Machinery = Yen.Of(60_000_000),
            Buildings = Yen.Zero,
            Transport = Yen.Of(300_000),
            TechnologyLicences = Yen.Of(800_000),
            IntellectualProperty = Yen.Of(450_000),
            Outsourcing = outsourcing,
            Experts = Yen.Of(3_000_000),
            ExpertDays = 30,
            Cloud = Yen.Of(1_200_000),
            Advertising = Yen.Of(4_000_000),
            ExpectedYearlySales = Yen.Of(40_000_000),
            IncludesEarlyOrders = false,
        },
    };
}
