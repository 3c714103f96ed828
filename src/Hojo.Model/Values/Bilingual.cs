using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>The language a text is made in.</summary>
[JsonConverter(typeof(WordConverter<Lang>))]
public enum Lang
{
    /// <summary>日本語: Japanese.</summary>
    Ja,

    /// <summary>English.</summary>
    En,
}

/// <summary>The same words in Japanese and English, kept side by side so that neither is forgotten.</summary>
/// <param name="Ja">日本語: Japanese.</param>
/// <param name="En">English.</param>
public sealed record Bilingual([property: JsonRequired] string Ja, [property: JsonRequired] string En) : IFormattable
{
    /// <summary>Two words as a label: <c>("従業員数", "employees")</c>.</summary>
    public static implicit operator Bilingual((string Ja, string En) pair) => new(pair.Ja, pair.En);

    /// <summary>The words in one language.</summary>
    public string In(Lang lang) => lang == Lang.Ja ? Ja : En;

    /// <summary>The Japanese text.</summary>
    public override string ToString() => Ja;

    /// <summary>For interpolation, <c>$"{title:en}"</c>, in any culture.</summary>
    /// <param name="format"><c>G</c> or <c>ja</c> 日本語; <c>en</c> English.</param>
    /// <exception cref="FormatException">No such format.</exception>
    public string ToString(string? format) => format switch
    {
        null or "" or "G" or "ja" => Ja,
        "en" => En,
        _ => throw new FormatException($"a format of G, ja or en is expected (found {Quoted.Of(format)})"),
    };

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);
}
