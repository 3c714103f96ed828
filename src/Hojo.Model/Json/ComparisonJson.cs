namespace Hojo.Model;

/// <summary>A comparison as JSON, for other programs; written as an assessment is (<see cref="AssessmentJson"/>).</summary>
public static class ComparisonJson
{
    /// <summary>Writes a comparison in UTF-8, without a byte order mark.</summary>
    public static void Write(Comparison comparison, Stream to)
        => ResultJson.Write(Guard.Against.Null(comparison), Guard.Against.Null(to));

    /// <summary>The same as a string.</summary>
    public static string Write(Comparison comparison)
        => ResultJson.Write(Guard.Against.Null(comparison));

    /// <summary>Reads a comparison back, from UTF-8.</summary>
    /// <exception cref="System.Text.Json.JsonException">Anything but what was written.</exception>
    public static Comparison Read(ReadOnlySpan<byte> utf8) => ResultJson.Read<Comparison>(utf8);
}
