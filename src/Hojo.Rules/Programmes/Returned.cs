using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.DisposalFacts;

namespace Hojo.Rules.Programmes;

/// <summary>What is paid in after the project for itself, where a document names the sum and not how much of it.</summary>
internal static class Returned
{
    /// <summary>全部又は一部の返還: of a sum that is told, from nothing to all of it, at most the grant.</summary>
    public static Portion UpTo(Fact<Yen> sum) => Portion.Lesser(Portion.Unstated(sum > Yen(0)), Portion.Quotient(sum, Awarded.Grant));

    /// <summary>残存簿価相当額又は時価（譲渡額）により、当該処分財産に係る補助金額を限度に納付: from nothing to the higher of the two, at most the grant
    /// for the asset.</summary>
    public static Portion ForAsset => Portion.Lesser(Portion.Unstated(AssetDisposed.Is(true)),
        Portion.Lesser(Portion.Greater(Portion.Quotient(AssetBookValue, Awarded.Grant), Portion.Quotient(AssetPrice, Awarded.Grant)),
            Portion.Quotient(AssetGrant, Awarded.Grant)));

    /// <summary>処分により収入があったときは、その収入の全部又は一部を納付: from nothing to what the asset was sold or lent for, at most the grant. What was
    /// thrown away or turned to other use has a value and brought no income.</summary>
    public static Portion ForIncome => Portion.Lesser(Portion.Unstated(AssetDisposed.Is(true) & AssetSold.Is(true)),
        Portion.Quotient(AssetPrice, Awarded.Grant));

    /// <summary>処分によって得た収入の一部を納付 (当該処分財産に係る補助金額が限度): the same, at most the grant for the asset.</summary>
    public static Portion ForProceeds => Portion.Lesser(ForIncome, Portion.Quotient(AssetGrant, Awarded.Grant));
}
