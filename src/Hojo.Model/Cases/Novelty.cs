namespace Hojo.Model;

/// <summary>製品等の新規性・市場の新規性, declared by the applicant; the office decides.</summary>
public sealed record Novelty
{
    /// <summary>製造等する製品等が、申請者にとって新規である.</summary>
    public bool? NewToApplicant { get; init; }

    /// <summary>既存製品の製造量を増やすだけである.</summary>
    public bool? OnlyMoreVolume { get; init; }

    /// <summary>過去に製造した製品を再び製造するだけである.</summary>
    public bool? OnlyMadeBefore { get; init; }

    /// <summary>製造方法を変えるだけである.</summary>
    public bool? OnlyOtherMethod { get; init; }

    /// <summary>既存製品と性能が有意に異ならない.</summary>
    public bool? NoDifferentPerformance { get; init; }

    /// <summary>既存事業で対象としていなかった顧客層を対象とする新たな市場である.</summary>
    public bool? NewCustomers { get; init; }

    /// <summary>既存製品と市場が同一である.</summary>
    public bool? SameMarket { get; init; }

    /// <summary>既存製品の市場の一部だけを対象とする.</summary>
    public bool? PartOfMarket { get; init; }

    /// <summary>商圏が異なるだけである.</summary>
    public bool? OnlyOtherArea { get; init; }
}
