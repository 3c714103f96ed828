using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>財産処分: an asset bought with the grant that was disposed of within the time in which that is restricted (処分制限期間).</summary>
[JsonConverter(typeof(PartConverter<AssetDisposal>))]
public sealed record AssetDisposal
{
    /// <summary>処分制限財産を処分制限期間内に処分したか: sold, lent, given away, turned to other use, pulled down or thrown away.</summary>
    [Member("処分制限期間内の財産の処分", "a restricted asset disposed of", As = "AssetDisposed")]
    [Help("譲渡、貸付け、交換、転用、取壊し、廃棄、担保権の実行", "Sold, lent, exchanged, turned to other use, pulled down, thrown away, or taken under a mortgage.")]
    public bool? Disposed { get; init; }

    /// <summary>有償の譲渡又は貸付け(担保権の実行を含む)か: for a price.</summary>
    [Member("財産の有償の譲渡・貸付け", "disposed of for a price", As = "AssetSold")]
    public bool? Sold { get; init; }

    /// <summary>譲渡額、貸付額又は時価, in yen.</summary>
    [Member("処分した財産の譲渡額(貸付額、時価)", "price or market value of the asset", As = "AssetPrice")]
    public Yen? Price { get; init; }

    /// <summary>処分の時の残存簿価相当額, in yen; 鑑定評価を行い、その方が高いときはその額.</summary>
    [Member("処分した財産の残存簿価相当額", "residual book value of the asset", As = "AssetBookValue")]
    [Help("鑑定評価を行い、その額の方が高いときはその額", "Where an appraisal was made and is higher, that value.")]
    public Yen? BookValue { get; init; }

    /// <summary>処分のための撤去費用等, in yen.</summary>
    [Member("処分のための撤去費用等", "costs of removal for the disposal", As = "AssetRemovalCosts")]
    public Yen? RemovalCosts { get; init; }

    /// <summary>その財産に係る補助金額, in yen: the part of the grant that was paid for it.</summary>
    [Member("処分した財産に係る補助金額", "the grant for the asset", As = "AssetGrant"), AtMost("award.grant")]
    public Yen? Grant { get; init; }
}
