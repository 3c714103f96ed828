using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.ApplicantFacts;

namespace Hojo.Rules.Reference;

/// <summary>小規模: 商業・サービス業(宿泊業・娯楽業を除く)5人以下、宿泊業・娯楽業と製造業その他20人以下. A condition that programmes share; each
/// has its own row and citation for it.</summary>
internal static class SmallBusiness
{
    /// <summary>With the exception of lodging and entertainment.</summary>
    public static readonly Condition Holds = With(Employees);

    /// <summary>The same, by the headcount of another day.</summary>
    public static Condition With(Fact<int> employees) => employees <= 5
        | ((SmallScale.Is(SmallScaleTrade.LodgingAndEntertainment) | SmallScale.Is(SmallScaleTrade.ManufacturingAndOther))
            & employees <= 20);

    /// <summary>Where the document makes no exception: all services at 5.</summary>
    public static readonly Condition HoldsWithoutException = Employees <= 5
        | (SmallScale.Is(SmallScaleTrade.ManufacturingAndOther) & Employees <= 20);
}
