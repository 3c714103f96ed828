using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Hojo.Model;

/// <summary>An assessment as JSON, for other programs. Names are those of the properties, in camel case.</summary>
/// <remarks>
/// Money is a whole number of yen. An exact amount with a part of a yen is a string, <c>"3315789+9/19"</c>, so that no reader
/// rounds it; a whole one is a string too. Texts are <c>{ "ja": …, "en": … }</c>. A range is <c>{ "least": …, "most": … }</c>.
/// A citation names its document by id; the documents themselves come last, in <c>sources</c>. What is left out does not exist;
/// <see langword="null"/> says that it is not told.
/// </remarks>
public static class AssessmentJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Japanese as it is: the text is for files and pipes, not for a page's markup
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Writes an assessment in UTF-8, without a byte order mark.</summary>
    public static void Write(Assessment assessment, Stream to) => Write(assessment, to, AssessmentJsonContext.Default.Assessment);

    /// <summary>The same as a string.</summary>
    public static string Write(Assessment assessment) => Write(assessment, AssessmentJsonContext.Default.Assessment);

    /// <summary>Writes questions by the same rules, as a string.</summary>
    public static string Write(QuestionList questions) => Write(questions, AssessmentJsonContext.Default.QuestionList);

    private static string Write<T>(T answer, JsonTypeInfo<T> type)
    {
        using var memory = new MemoryStream();
        Write(answer, memory, type);
        return Encoding.UTF8.GetString(memory.ToArray());
    }

    private static void Write<T>(T answer, Stream to, JsonTypeInfo<T> type)
    {
        using var writer = new Utf8JsonWriter(to, Options);
        JsonSerializer.Serialize(writer, answer, type);
    }
}
