using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>What follows when a promise fails.</summary>
[JsonConverter(typeof(WordConverter<Consequence>))]
public enum Consequence
{
    /// <summary>返還: what was paid is paid back.</summary>
    Repaid = 1,

    /// <summary>減額: less is paid out.</summary>
    Reduced,

    /// <summary>不交付: nothing is paid out, and a decision already made is void.</summary>
    NotPaid,

    /// <summary>収益納付: a part of the profits is returned.</summary>
    ProfitReturned,
}
