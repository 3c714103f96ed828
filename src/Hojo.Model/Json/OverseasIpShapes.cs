namespace Hojo.Model;

/// <summary>The members that tell of overseasIp.</summary>
internal static class OverseasIpShapes
{
    public static readonly Shape<OverseasIp> OverseasIp = new()
    {
        ["smallBusiness"] = (o, ref i) => o with { SmallBusiness = i.Flag() },
        ["university"] = (o, ref i) => o with { University = i.Flag() },
        ["regionalTrademark"] = (o, ref i) => o with { RegionalTrademark = i.Flag() },
        ["regionalBody"] = (o, ref i) => o with { RegionalBody = i.Flag() },
        ["supportActSme"] = (o, ref i) => o with { SupportActSme = i.Flag() },
        ["deemedLarge"] = (o, ref i) => o with { DeemedLarge = i.Flag() },
        ["right"] = (o, ref i) => o with { Right = i.Choice<IpRight>() },
        ["filedInJapan"] = (o, ref i) => o with { FiledInJapan = i.Flag() },
        ["sameFilingAbroad"] = (o, ref i) => o with { SameFilingAbroad = i.Flag() },
        ["usedFilingSubsidy"] = (o, ref i) => o with { UsedFilingSubsidy = i.Flag() },
        ["refusalReceived"] = (o, ref i) => o with { RefusalReceived = i.Flag() },
        ["refusalCitesNovelty"] = (o, ref i) => o with { RefusalCitesNovelty = i.Flag() },
        ["examinationRequested"] = (o, ref i) => o with { ExaminationRequested = i.Flag() },
        ["officeFees"] = (o, ref i) => o with { OfficeFees = i.Money() },
        ["agentFees"] = (o, ref i) => o with { AgentFees = i.Money() },
        ["translation"] = (o, ref i) => o with { Translation = i.Money() },
        ["includesCostsBeforeDecision"] = (o, ref i) => o with { IncludesCostsBeforeDecision = i.Flag() },
        ["grantedThisYear"] = (o, ref i) => o with { GrantedThisYear = i.Money() },
        ["countermeasureCost"] = (o, ref i) => o with { CountermeasureCost = i.Money() },
        ["squattingOrDefence"] = (o, ref i) => o with { SquattingOrDefence = i.Flag() },
        ["premium"] = (o, ref i) => o with { Premium = i.Money() },
        ["firstYearInsured"] = (o, ref i) => o with { FirstYearInsured = i.Flag() },
    };
}
