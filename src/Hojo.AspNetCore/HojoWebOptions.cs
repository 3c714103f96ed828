using Hojo.Model;

namespace Hojo.AspNetCore;

/// <summary>What a host chooses of the API and the pages, by <c>services.Configure&lt;HojoWebOptions&gt;(…)</c>. The catalogue, the
/// engine, the strictness and the ticks are chosen with <c>AddHojo</c>.</summary>
public sealed class HojoWebOptions
{
    /// <summary>見出し: the name that every page bears.</summary>
    public Bilingual Name { get; set; } = ("補助金の査定", "Subsidy check");

    /// <summary>The most bytes of a request's body, from 1; 1 MiB where nothing else is said, as much as a case file may have.</summary>
    public int MostBodyBytes { get; set; } = CaseFile.MostBytes;

    /// <summary>How often one address may ask in a minute, from 1; <see langword="null"/> where the host limits by itself. Behind a
    /// proxy the host has to take forwarded addresses (<c>UseForwardedHeaders</c>), or all readers are one.</summary>
    public int? MostRequestsPerMinute { get; set; } = 6_000;

    /// <summary>Address of a style sheet of the host's own, read after Hojo's: it sets the colours and sizes (<c>--hojo-…</c>). It
    /// has to come from where the pages come from.</summary>
    public string? StyleSheet { get; set; }

    /// <summary>文言: texts of the pages that are to read otherwise, by what they say in Japanese.</summary>
    public IDictionary<string, Bilingual> Texts { get; } = new Dictionary<string, Bilingual>(StringComparer.Ordinal);
}
