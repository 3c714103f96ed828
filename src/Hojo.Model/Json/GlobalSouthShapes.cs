namespace Hojo.Model;

/// <summary>The members that tell of globalSouth.</summary>
internal static class GlobalSouthShapes
{
    public static readonly Shape<GlobalSouth> GlobalSouth = new()
    {
        ["smallOrMedium"] = (g, ref i) => g with { SmallOrMedium = i.Flag() },
        ["inGlobalSouth"] = (g, ref i) => g with { InGlobalSouth = i.Flag() },
        ["inAsean"] = (g, ref i) => g with { InAsean = i.Flag() },
        ["cost"] = (g, ref i) => g with { Cost = i.Money() },
        ["greenTransformation"] = (g, ref i) => g with { GreenTransformation = i.Flag() },
        ["digitalTransformation"] = (g, ref i) => g with { DigitalTransformation = i.Flag() },
        ["specifiedCriticalGoods"] = (g, ref i) => g with { SpecifiedCriticalGoods = i.Flag() },
        ["benefitsPartnerCountry"] = (g, ref i) => g with { BenefitsPartnerCountry = i.Flag() },
        ["effectQuantified"] = (g, ref i) => g with { EffectQuantified = i.Flag() },
        ["provenInJapan"] = (g, ref i) => g with { ProvenInJapan = i.Flag() },
        ["notYetApplied"] = (g, ref i) => g with { NotYetApplied = i.Flag() },
        ["issueClear"] = (g, ref i) => g with { IssueClear = i.Flag() },
        ["reverseInnovation"] = (g, ref i) => g with { ReverseInnovation = i.Flag() },
        ["jobsInJapan"] = (g, ref i) => g with { JobsInJapan = i.Flag() },
        ["vitalGoods"] = (g, ref i) => g with { VitalGoods = i.Flag() },
        ["supplyResilience"] = (g, ref i) => g with { SupplyResilience = i.Flag() },
        ["similarProjectByApplicant"] = (g, ref i) => g with { SimilarProjectByApplicant = i.Flag() },
        ["similarProjectSubsidiaryShare"] = (g, ref i) => g with { SimilarProjectSubsidiaryShare = i.Share() },
        ["similarProjectGrandchildParentShare"] = (g, ref i) => g with { SimilarProjectGrandchildParentShare = i.Share() },
        ["similarProjectGrandchildShare"] = (g, ref i) => g with { SimilarProjectGrandchildShare = i.Share() },
        ["submitsGovernmentLetter"] = (g, ref i) => g with { SubmitsGovernmentLetter = i.Flag() },
    };
}
