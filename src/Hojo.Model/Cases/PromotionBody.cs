using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>地域振興等機関の種類.</summary>
[JsonConverter(typeof(WordConverter<PromotionBody>))]
public enum PromotionBody
{
    /// <summary>①商工会・商工会議所.</summary>
    Chamber = 1,

    /// <summary>②都道府県中小企業団体中央会.</summary>
    PrefecturalFederation,

    /// <summary>③商店街等組織 (法人化されているもの).</summary>
    ShoppingStreet,

    /// <summary>④地域の企業の販路開拓につながる支援を事業として行っている法人.</summary>
    SalesSupportCorporation,

    /// <summary>Any other.</summary>
    Other,
}
