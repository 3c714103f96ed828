using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>小規模事業者の業種区分, as the definition of 小規模 divides it.</summary>
[JsonConverter(typeof(WordConverter<SmallScaleTrade>))]
public enum SmallScaleTrade
{
    /// <summary>商業・サービス業 (宿泊業・娯楽業を除く): commerce and services, without lodging and entertainment.</summary>
    CommerceAndServices = 1,

    /// <summary>サービス業のうち宿泊業・娯楽業: lodging and entertainment.</summary>
    LodgingAndEntertainment,

    /// <summary>製造業その他: manufacturing and all others.</summary>
    ManufacturingAndOther,
}
