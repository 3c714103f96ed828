using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>地域振興等機関の種類: kinds of regional promotion bodies.</summary>
[JsonConverter(typeof(WordConverter<PromotionBody>))]
public enum PromotionBody
{
    /// <summary>①商工会・商工会議所: society or chamber of commerce.</summary>
    Chamber = 1,

    /// <summary>②都道府県中小企業団体中央会: prefectural federation of SME associations.</summary>
    PrefecturalFederation,

    /// <summary>③商店街等組織 (法人化されているもの): association of a shopping street, incorporated.</summary>
    ShoppingStreet,

    /// <summary>④地域の企業の販路開拓につながる支援を事業として行っている法人: corporation whose business is helping companies of the region to new customers.</summary>
    SalesSupportCorporation,

    /// <summary>Any other.</summary>
    Other,

    /// <summary>事業協同組合などの法人化されている組織: cooperative of small businesses, incorporated; named from 第2回 on.</summary>
    Cooperative,
}
