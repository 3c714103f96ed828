namespace Hojo.Model;

/// <summary>The members that tell of the applicant.</summary>
internal static class ApplicantShapes
{
    private static readonly Shape<Ownership> Ownership = new()
    {
        ["largestLargeCompany"] = (o, ref i) => o with { LargestLargeCompany = i.Share() },
        ["allLargeCompanies"] = (o, ref i) => o with { AllLargeCompanies = i.Share() },
        ["largeCompanyOfficers"] = (o, ref i) => o with { LargeCompanyOfficers = i.Share() },
        ["parentVotes"] = (o, ref i) => o with { ParentVotes = i.Share() },
        ["sameGroupApplies"] = (o, ref i) => o with { SameGroupApplies = i.Flag() },
    };

    private static readonly Shape<Standing> Standing = new()
    {
        ["partnershipDeclared"] = (s, ref i) => s with { PartnershipDeclared = i.Flag() },
        ["kurumin"] = (s, ref i) => s with { Kurumin = i.Flag() },
        ["eruboshi"] = (s, ref i) => s with { Eruboshi = i.Flag() },
        ["atotsugiKoshien"] = (s, ref i) => s with { AtotsugiKoshien = i.Flag() },
        ["healthManagement2025"] = (s, ref i) => s with { HealthManagement2025 = i.Flag() },
        ["technicalInformationManagement"] = (s, ref i) => s with { TechnicalInformationManagement = i.Flag() },
        ["growthMatching"] = (s, ref i) => s with { GrowthMatching = i.Flag() },
        ["revitalising"] = (s, ref i) => s with { Revitalising = i.Flag() },
        ["missedWagePoint"] = (s, ref i) => s with { MissedWagePoint = i.Flag() },
        ["excessiveInvestment"] = (s, ref i) => s with { ExcessiveInvestment = i.Flag() },
        ["stalledPastProject"] = (s, ref i) => s with { StalledPastProject = i.Flag() },
        ["easilyDone"] = (s, ref i) => s with { EasilyDone = i.Flag() },
    };

    public static readonly Shape<Applicant> Applicant = new()
    {
        ["industry"] = (a, ref i) => a with { Industry = i.Choice<Industry>() },
        ["smallScaleTrade"] = (a, ref i) => a with { SmallScaleTrade = i.Choice<SmallScaleTrade>() },
        ["soleProprietor"] = (a, ref i) => a with { SoleProprietor = i.Flag() },
        ["capital"] = (a, ref i) => a with { Capital = i.Money() },
        ["employees"] = (a, ref i) => a with { Employees = i.Count() },
        ["foundedOn"] = (a, ref i) => a with { FoundedOn = i.Date() },
        ["averageTaxableIncome"] = (a, ref i) => a with { AverageTaxableIncome = i.Balance() },
        ["deficit"] = (a, ref i) => a with { Deficit = i.Flag() },
        ["nearMinimumWageStaff"] = (a, ref i) => a with { NearMinimumWageStaff = i.Share() },
        ["sales"] = (a, ref i) => a with { Sales = i.Money() },
        ["ownership"] = (a, ref i) => a with { Ownership = Ownership.Read(ref i, a.Ownership) },
        ["standing"] = (a, ref i) => a with { Standing = Standing.Read(ref i, a.Standing) },
        ["pastAwards"] = (a, ref i) => a with { PastAwards = PastAwardShape.ReadAll(ref i) },
        ["householdMemberApplies"] = (a, ref i) => a with { HouseholdMemberApplies = i.Flag() },
        ["antisocialForces"] = (a, ref i) => a with { AntisocialForces = i.Flag() },
        ["hasGbizIdPrime"] = (a, ref i) => a with { HasGbizIdPrime = i.Flag() },
    };
}
