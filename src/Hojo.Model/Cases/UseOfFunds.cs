using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>資金の使途: what a loan is for.</summary>
[JsonConverter(typeof(WordConverter<UseOfFunds>))]
public enum UseOfFunds
{
    /// <summary>運転資金: working funds.</summary>
    WorkingFunds = 1,

    /// <summary>設備資金: equipment.</summary>
    Equipment,
}
