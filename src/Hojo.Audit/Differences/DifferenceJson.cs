using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hojo.Audit.Differences;

/// <summary>規定の差 as JSON, for other programs. Names are those of the properties, in camel case; texts are
/// <c>{ "ja": …, "en": … }</c>; what is left out does not exist.</summary>
public static class DifferenceJson
{
    private static readonly DifferenceJsonContext Form = new(new(DifferenceJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Japanese as it is: the text is for files, not for a page's markup
        WriteIndented = true,
        NewLine = "\n",
        Converters =
        {
            new JsonStringEnumConverter<ChangedPart>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<RowFate>(JsonNamingPolicy.CamelCase),
        },
    });

    /// <summary>Writes what changed.</summary>
    /// <param name="before">What the first side is called.</param>
    /// <param name="after">What the second side is called.</param>
    /// <param name="difference">What the rules say differently.</param>
    /// <param name="answers">Which answers change, where both sides could be asked.</param>
    public static string Write(string before, string after, RulesDifference difference, IReadOnlyList<AnswerComparison> answers)
        => JsonSerializer.Serialize(new DifferenceFile(before, after, Guard.Against.Null(difference).Tracks, Guard.Against.Null(answers)),
            Form.DifferenceFile);
}

/// <summary>What is written.</summary>
internal sealed record DifferenceFile(
    string Before, string After, IReadOnlyList<TrackChange> Tracks, IReadOnlyList<AnswerComparison> Answers);

/// <summary>What is known of differences without looking at them at run time.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DifferenceFile))]
internal sealed partial class DifferenceJsonContext : JsonSerializerContext;
