using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace Hojo.Model;

/// <summary>受付中か: whether a track takes applications at a moment, and why not, or why that is not known.</summary>
public sealed record Availability
{
    /// <summary>Whether it is open; unknown where the dates that are printed do not settle it.</summary>
    public required Verdict Open { get; init; }

    /// <summary>Why it is not open, or not known to be; <see langword="null"/> where it is open.</summary>
    public Bilingual? Why { get; init; }

    /// <summary>Up to when it is, or was, open for certain: 0:00 of a closing day whose hour is not printed. <see langword="null"/>
    /// where nothing printed makes any moment certain.</summary>
    [JsonConverter(typeof(NodaTimeDefaultJsonConverterFactory))]
    public LocalDateTime? CertainUntil { get; init; }

    /// <summary>The row that says so; <see langword="null"/> where no window is encoded.</summary>
    public string? Row { get; init; }

    /// <summary>読み of that row, where there is one.</summary>
    public Bilingual? Reading { get; init; }

    /// <summary>Where it stands.</summary>
    public Citation? Citation { get; init; }
}
