namespace Hojo.Model;

/// <summary>An assessment as JSON, for other programs. Names are those of the properties, in camel case.</summary>
/// <remarks>
/// Money is a whole number of yen. An exact amount with a part of a yen is a string, <c>"3315789+9/19"</c>, so that no reader
/// rounds it; a whole one is a string too. Texts are <c>{ "ja": …, "en": … }</c>. A range is <c>{ "least": …, "most": … }</c>.
/// A citation names its document by id; the documents themselves come last, in <c>sources</c>. What is left out does not exist;
/// <see langword="null"/> says that it is not told. What is written is read back the same.
/// </remarks>
public static class AssessmentJson
{
    /// <summary>Writes an assessment in UTF-8, without a byte order mark.</summary>
    public static void Write(Assessment assessment, Stream to)
        => ResultJson.Write(Guard.Against.Null(assessment), Guard.Against.Null(to));

    /// <summary>The same as a string.</summary>
    public static string Write(Assessment assessment)
        => ResultJson.Write(Guard.Against.Null(assessment));

    /// <summary>Writes questions by the same rules, as a string.</summary>
    public static string Write(QuestionList questions)
        => ResultJson.Write(Guard.Against.Null(questions));

    /// <summary>Reads an assessment back, from UTF-8.</summary>
    /// <exception cref="System.Text.Json.JsonException">Anything but what was written.</exception>
    public static Assessment Read(ReadOnlySpan<byte> utf8) => ResultJson.Read<Assessment>(utf8);

    /// <summary>Reads questions back, from UTF-8.</summary>
    /// <exception cref="System.Text.Json.JsonException">Anything but what was written.</exception>
    public static QuestionList ReadQuestions(ReadOnlySpan<byte> utf8) => ResultJson.Read<QuestionList>(utf8);
}
