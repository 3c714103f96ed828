using Hojo.Model;

namespace Hojo.Benchmarks.ByHand;

/// <summary>For each twin a case in which all is told and every line met, by one of its alternatives.</summary>
internal static class PlainCases
{
    private static readonly Ownership NoLargeHolder = new()
    {
        LargestLargeCompany = new(0, 1),
        AllLargeCompanies = new(0, 1),
        LargeCompanyOfficers = new(0, 1),
    };

    public static readonly Case LabourSaving = new()
    {
        Applicant = new()
        {
            Employees = 35,
            SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther,
            NearMinimumWageStaff = new(10, 100),
            Standing = new() { Revitalising = false },
            Record = new() { SameCostsElsewhere = false },
            Ownership = NoLargeHolder,
            MeetsRestOfGuideline = true,
        },
        Plan = new()
        {
            LaborProductivity = Growth.Of(new(4.5m)),
            Payroll = Growth.Of(new(6.2m)),
            WageFloorGap = 55,
            ClaimsRaisedCap = true,
            ClaimsMinimumWageSpecial = false,
        },
        Costs = new() { Machinery = Yen.Of(61_234_567) },
        Shoryokuka = new() { MadeToMeasure = true },
    };

    public static readonly Case Jizokuka = new()
    {
        Applicant = new()
        {
            Employees = 4,
            EmployeesAtEnd = 5,
            SmallScaleTrade = SmallScaleTrade.CommerceAndServices,
            AverageTaxableIncome = Yen.Of(-300_000),
            Deficit = true,
            FoundedOn = new(2011, 5, 10),
            AntisocialForces = false,
            HasGbizIdPrime = true,
        },
        Plan = new() { ClaimsRaisedCap = true, WageFloorGap = 10 },
        Costs = new() { IncludesEarlyOrders = false },
        Jizokuka = new()
        {
            Machinery = Yen.Of(700_001),
            Publicity = Yen.Of(123_456),
            Website = Yen.Of(900_000),
            Exhibitions = Yen.Of(200_000),
            Travel = Yen.Of(34_567),
            ProductDevelopment = Yen.Of(80_000),
            Rent = Yen.Of(45_000),
            Consignment = Yen.Of(60_000),
            ClaimsInvoiceSpecial = true,
            InvoiceIssuerByEnd = true,
            TaxExempt2021To2023 = true,
            UsedInvoiceSpecial = false,
            ClaimsDeficitRate = true,
            WageFloorStaff = true,
            WageFloorRise = 50,
            ClaimsGraduation = false,
            ClaimsWagePoint = false,
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
            SupportPlanIssued = true,
            EndsOn = new(2026, 6, 30),
            DuplicateSupport = false,
            NoSalesWithinYear = false,
            UnfitForSupport = false,
            NewPrimaryIndustry = false,
            SameAsPastProject = false,
        },
    };

    public static readonly Case ItDonyu = new()
    {
        Applicant = new()
        {
            Industry = Industry.Wholesale,
            SoleProprietor = false,
            Capital = Yen.Of(120_000_000),
            Employees = 35,
            AverageTaxableIncome = Yen.Of(30_000_000),
            NearMinimumWageStaff = new(12, 35),
            AntisocialForces = false,
            HasGbizIdPrime = true,
            MeetsRestOfGuideline = true,
            Ownership = new()
            {
                LargestLargeCompany = new(0, 1),
                AllLargeCompanies = new(10, 100),
                LargeCompanyOfficers = new(0, 5),
                SameGroupApplies = false,
            },
            Record = new() { AppliedInThisCall = false, SameCostsElsewhere = false, OverlapsOtherSupport = false },
        },
        Plan = new() { Years = 3, LaborProductivity = Growth.Of(new(3.5m)), ClaimsMinimumWageSpecial = true },
        Costs = new() { IncludesEarlyOrders = false },
        ItDonyu = new()
        {
            Organisation = ItOrganisation.Company,
            OperatesInJapan = true,
            PaysMinimumWage = true,
            SecurityAction = true,
            AwardedBefore = false,
            AwardedWithinTwelveMonths = false,
            SecurityServiceBefore = false,
            FirstYearProductivity = Growth.Of(new(3.2m)),
            Processes = 2,
            ServicesExcessive = false,
            Software = Yen.Of(1_234_567),
            Options = Yen.Of(300_000),
            Services = Yen.Of(450_000),
            Barred = new()
            {
                OwnedByDeemedLarge = false,
                OfficersFromDeemedLarge = false,
                RegisteredVendor = false,
                Suspended = false,
                AmusementBusiness = false,
                LabourProsecution = false,
                ReligiousCorporation = false,
                Unincorporated = false,
                Misconduct = false,
            },
        },
    };

    public static readonly Case Innovation = new()
    {
        Applicant = new()
        {
            Employees = 35,
            SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther,
            NearMinimumWageStaff = new(10, 100),
            Standing = new() { Revitalising = false },
            Ownership = NoLargeHolder,
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
            ClaimsMinimumWageSpecial = false,
            ActionPlanPublished = true,
        },
        Costs = new()
        {
            Machinery = Yen.Of(31_234_567),
            TechnologyLicences = Yen.Of(800_000),
            Experts = Yen.Of(3_000_000),
            Transport = Yen.Of(300_000),
            Cloud = Yen.Of(1_200_000),
            Outsourcing = Yen.Of(2_500_000),
            IntellectualProperty = Yen.Of(450_000),
        },
        Monodzukuri = new() { Innovative = true, RawMaterials = Yen.Of(700_000) },
    };

    public static readonly Case SeichoKasokuka = new()
    {
        Applicant = new() { HasGbizIdPrime = true, Employees = 45, Ownership = NoLargeHolder, MeetsRestOfGuideline = true },
        Costs = new() { Buildings = Yen.Of(300_000_000), Outsourcing = Yen.Of(12_345_678), Experts = Yen.Of(9_876_543) },
        SeichoKasokuka = new()
        {
            AimsAtHundredOku = true,
            Declared = true,
            WagePlan = true,
            Machinery = Yen.Of(150_000_000),
            Software = Yen.Of(45_000_000),
        },
    };
}
