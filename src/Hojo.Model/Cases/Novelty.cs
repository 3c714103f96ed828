using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>製品等の新規性・市場の新規性, declared by the applicant; the office decides.</summary>
[JsonConverter(typeof(PartConverter<Novelty>))]
public sealed record Novelty
{
    /// <summary>製造等する製品等が、申請者にとって新規である: the product is new to the applicant.</summary>
    [Member("製品等が申請者にとって新規", "the product is new to the applicant", Declared = true)]
    public bool? NewToApplicant { get; init; }

    /// <summary>既存製品の製造量を増やすだけである: only a larger volume of an existing product.</summary>
    [Member("既存製品の製造量の増加だけ", "only a larger volume of an existing product", Declared = true)]
    public bool? OnlyMoreVolume { get; init; }

    /// <summary>過去に製造した製品を再び製造するだけである: only a product made before.</summary>
    [Member("過去に製造した製品の再製造だけ", "only a product made before", Declared = true)]
    public bool? OnlyMadeBefore { get; init; }

    /// <summary>製造方法を変えるだけである: only another way of making it.</summary>
    [Member("製造方法の変更だけ", "only another way of making it", Declared = true)]
    public bool? OnlyOtherMethod { get; init; }

    /// <summary>既存製品と性能が有意に異ならない: no significant difference in performance.</summary>
    [Member("性能が有意に異ならない", "no significant difference in performance", Declared = true)]
    public bool? NoDifferentPerformance { get; init; }

    /// <summary>既存事業で対象としていなかった顧客層を対象とする新たな市場である: a new market of customers not served so far.</summary>
    [Member("対象としていなかった顧客層の新市場", "a new market of customers not served so far", Declared = true)]
    public bool? NewCustomers { get; init; }

    /// <summary>既存製品と市場が同一である: the same market as an existing product.</summary>
    [Member("既存製品と市場が同一", "the same market as an existing product", Declared = true)]
    public bool? SameMarket { get; init; }

    /// <summary>既存製品の市場の一部だけを対象とする: only a part of an existing product's market.</summary>
    [Member("既存製品の市場の一部だけ", "only a part of an existing product's market", Declared = true)]
    public bool? PartOfMarket { get; init; }

    /// <summary>商圏が異なるだけである: only another trade area.</summary>
    [Member("商圏が異なるだけ", "only another trade area", Declared = true)]
    public bool? OnlyOtherArea { get; init; }
}
