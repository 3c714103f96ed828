using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>出典の箇所: which words, at which place of which document.</summary>
public sealed record Citation
{
    [JsonConstructor]
    internal Citation(Source source, string heading, Passage at)
    {
        Guard.Against.NullOrWhiteSpace(heading, message: "a heading is expected");
        if (source.Places == PlaceUnit.Heading ? at != Model.Passage.Unpaged : at.First < 1 || at.Last < at.First)
            throw new ArgumentException("a place that runs forward from 1 is expected", nameof(at));
        if (at.Quote is { } quote && string.IsNullOrWhiteSpace(quote))
            throw new ArgumentException("words are expected, or none", nameof(at));
        (Source, Heading, At) = (source, heading, at);
    }

    /// <summary>The document.</summary>
    [JsonInclude, JsonRequired]
    public Source Source { get; internal init; }

    /// <summary>見出し, verbatim.</summary>
    public string Heading { get; }

    /// <summary>The page or the line, and the words.</summary>
    [JsonInclude, JsonRequired]
    public Passage At { get; internal init; }

    /// <summary>What stands there, verbatim and short; <see langword="null"/> where the
    /// document is silent or its text was not kept.</summary>
    [JsonIgnore]
    public string? Quote => At.Quote;

    /// <summary>What this document says otherwise than the one that the row follows; <see langword="null"/> where they agree.</summary>
    public Bilingual? Differs { get; init; }

    /// <summary>p.22, p.22–23, L47; empty where there is no finer place than the heading.</summary>
    [JsonIgnore]
    public string Place => At.In(Source.Places);

    /// <summary>In one line: SSS-3「賃上げ要件」p.22.</summary>
    public override string ToString() => $"{Source.Id}「{Heading}」{Place}";
}
