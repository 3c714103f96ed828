using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>外国出願する権利, as the ceilings divide them.</summary>
[JsonConverter(typeof(WordConverter<IpRight>))]
public enum IpRight
{
    /// <summary>特許: patent.</summary>
    Patent = 1,

    /// <summary>実用新案: utility model.</summary>
    UtilityModel,

    /// <summary>意匠: design.</summary>
    Design,

    /// <summary>商標 (冒認対策商標 apart).</summary>
    Trademark,

    /// <summary>冒認対策商標: trademark against squatting.</summary>
    SquattingTrademark,
}
