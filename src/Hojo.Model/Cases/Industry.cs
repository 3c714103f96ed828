using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>業種, as the table of 中小企業者 divides it (8 rows).</summary>
[JsonConverter(typeof(WordConverter<Industry>))]
public enum Industry
{
    /// <summary>製造業、建設業、運輸業 (ゴム製品製造業 apart).</summary>
    ManufacturingConstructionTransport = 1,

    /// <summary>卸売業: wholesale trade.</summary>
    Wholesale,

    /// <summary>サービス業 (ソフトウェア業、情報処理サービス業、旅館業 apart).</summary>
    Services,

    /// <summary>小売業: retail trade.</summary>
    Retail,

    /// <summary>ゴム製品製造業 (一部除く): manufacture of rubber products, with exceptions.</summary>
    RubberProducts,

    /// <summary>ソフトウェア業・情報処理サービス業: software and information processing.</summary>
    SoftwareAndInformation,

    /// <summary>旅館業: inns and hotels.</summary>
    Inns,

    /// <summary>その他: all others.</summary>
    Other,
}
