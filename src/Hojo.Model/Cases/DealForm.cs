using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>M&amp;Aの形態: the form of a deal, as 事業承継・M&amp;A補助金 divides it.</summary>
[JsonConverter(typeof(WordConverter<DealForm>))]
public enum DealForm
{
    /// <summary>株式譲渡 (株式交付、出資持分の譲渡を含む): transfer of shares.</summary>
    ShareTransfer = 1,

    /// <summary>第三者割当増資: allotment of new shares to a third party.</summary>
    ThirdPartyAllotment,

    /// <summary>株式交換: share exchange.</summary>
    ShareExchange,

    /// <summary>吸収合併: merger into an existing company.</summary>
    AbsorptionMerger,

    /// <summary>吸収分割: split into an existing company.</summary>
    AbsorptionSplit,

    /// <summary>事業譲渡: transfer of a business.</summary>
    BusinessTransfer,

    /// <summary>株式移転: transfer of shares to a new parent.</summary>
    ShareTransferToNewParent,

    /// <summary>新設合併: merger into a new company.</summary>
    ConsolidationMerger,
}
