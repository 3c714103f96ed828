namespace Hojo.Model;

/// <summary>The members that tell of itTool.</summary>
internal static class ItToolShapes
{
    private static readonly Shape<ItBarred> Barred = new()
    {
        ["ownedByDeemedLarge"] = (b, ref i) => b with { OwnedByDeemedLarge = i.Flag() },
        ["officersFromDeemedLarge"] = (b, ref i) => b with { OfficersFromDeemedLarge = i.Flag() },
        ["registeredVendor"] = (b, ref i) => b with { RegisteredVendor = i.Flag() },
        ["suspended"] = (b, ref i) => b with { Suspended = i.Flag() },
        ["amusementBusiness"] = (b, ref i) => b with { AmusementBusiness = i.Flag() },
        ["labourProsecution"] = (b, ref i) => b with { LabourProsecution = i.Flag() },
        ["religiousCorporation"] = (b, ref i) => b with { ReligiousCorporation = i.Flag() },
        ["unincorporated"] = (b, ref i) => b with { Unincorporated = i.Flag() },
        ["misconduct"] = (b, ref i) => b with { Misconduct = i.Flag() },
    };

    private static readonly Shape<ItTrade> Trade = new()
    {
        ["orderer"] = (t, ref i) => t with { Orderer = i.Flag() },
        ["singleSoftware"] = (t, ref i) => t with { SingleSoftware = i.Flag() },
        ["freeAccounts"] = (t, ref i) => t with { FreeAccounts = i.Flag() },
        ["accountsLimited"] = (t, ref i) => t with { AccountsLimited = i.Flag() },
        ["receiversQualify"] = (t, ref i) => t with { ReceiversQualify = i.Flag() },
        ["eligibleCloud"] = (t, ref i) => t with { EligibleCloud = i.Money() },
    };

    private static readonly Shape<ItGroup> Group = new()
    {
        ["members"] = (g, ref i) => g with { Members = i.Count() },
        ["membersQualify"] = (g, ref i) => g with { MembersQualify = i.Flag() },
        ["includesBarred"] = (g, ref i) => g with { IncludesBarred = i.Flag() },
        ["includesAwarded"] = (g, ref i) => g with { IncludesAwarded = i.Flag() },
        ["awardedWithinTwelveMonths"] = (g, ref i) => g with { AwardedWithinTwelveMonths = i.Flag() },
        ["appliesElsewhere"] = (g, ref i) => g with { AppliesElsewhere = i.Flag() },
        ["foundationTotal"] = (g, ref i) => g with { FoundationTotal = i.Money() },
        ["smallMembers"] = (g, ref i) => g with { SmallMembers = i.Count() },
        ["smallFirst"] = (g, ref i) => g with { SmallFirst = i.Money() },
        ["otherMembers"] = (g, ref i) => g with { OtherMembers = i.Count() },
        ["otherFirst"] = (g, ref i) => g with { OtherFirst = i.Money() },
        ["severalFunctionMembers"] = (g, ref i) => g with { SeveralFunctionMembers = i.Count() },
        ["second"] = (g, ref i) => g with { Second = i.Money() },
        ["computerMembers"] = (g, ref i) => g with { ComputerMembers = i.Count() },
        ["computers"] = (g, ref i) => g with { Computers = i.Money() },
        ["registerMembers"] = (g, ref i) => g with { RegisterMembers = i.Count() },
        ["registers"] = (g, ref i) => g with { Registers = i.Money() },
        ["analysisMembers"] = (g, ref i) => g with { AnalysisMembers = i.Count() },
        ["analysis"] = (g, ref i) => g with { Analysis = i.Money() },
        ["coordination"] = (g, ref i) => g with { Coordination = i.Money() },
    };

    private static readonly Shape<ItOutcome> Outcome = new()
    {
        ["payAboveHalfValueAdded"] = (o, ref i) => o with { PayAboveHalfValueAdded = i.Flag() },
    };

    public static readonly Shape<ItTool> ItTool = new()
    {
        ["organisation"] = (t, ref i) => t with { Organisation = i.Choice<ItOrganisation>() },
        ["operatesInJapan"] = (t, ref i) => t with { OperatesInJapan = i.Flag() },
        ["paysMinimumWage"] = (t, ref i) => t with { PaysMinimumWage = i.Flag() },
        ["securityAction"] = (t, ref i) => t with { SecurityAction = i.Flag() },
        ["overlapsOtherSupport"] = (t, ref i) => t with { OverlapsOtherSupport = i.Flag() },
        ["awardedBefore"] = (t, ref i) => t with { AwardedBefore = i.Flag() },
        ["awardedWithinTwelveMonths"] = (t, ref i) => t with { AwardedWithinTwelveMonths = i.Flag() },
        ["securityServiceBefore"] = (t, ref i) => t with { SecurityServiceBefore = i.Flag() },
        ["firstYearProductivity"] = (t, ref i) => t with { FirstYearProductivity = GrowthShape.Read(ref i) },
        ["wageRuleExempt"] = (t, ref i) => t with { WageRuleExempt = i.Flag() },
        ["wagePlanDeclared"] = (t, ref i) => t with { WagePlanDeclared = i.Flag() },
        ["processes"] = (t, ref i) => t with { Processes = i.Count() },
        ["generalProcess"] = (t, ref i) => t with { GeneralProcess = i.Flag() },
        ["functions"] = (t, ref i) => t with { Functions = i.Count() },
        ["servicesExcessive"] = (t, ref i) => t with { ServicesExcessive = i.Flag() },
        ["software"] = (t, ref i) => t with { Software = i.Money() },
        ["options"] = (t, ref i) => t with { Options = i.Money() },
        ["services"] = (t, ref i) => t with { Services = i.Money() },
        ["computers"] = (t, ref i) => t with { Computers = i.Money() },
        ["registers"] = (t, ref i) => t with { Registers = i.Money() },
        ["securityService"] = (t, ref i) => t with { SecurityService = i.Money() },
        ["barred"] = (t, ref i) => t with { Barred = Barred.Read(ref i, t.Barred) },
        ["trade"] = (t, ref i) => t with { Trade = Trade.Read(ref i, t.Trade) },
        ["group"] = (t, ref i) => t with { Group = Group.Read(ref i, t.Group) },
        ["outcome"] = (t, ref i) => t with { Outcome = Outcome.Read(ref i, t.Outcome) },
    };
}
