namespace Hojo.Model;

/// <summary>A solution as JSON, written as <see cref="AssessmentJson"/> writes.</summary>
public static class SolutionJson
{
    /// <summary>Writes it in UTF-8, without a byte order mark.</summary>
    public static void Write(Solution solution, Stream to)
        => ResultJson.Write(Guard.Against.Null(solution), Guard.Against.Null(to));

    /// <summary>The same as a string.</summary>
    public static string Write(Solution solution) => ResultJson.Write(Guard.Against.Null(solution));

    /// <summary>Reads a solution back, from UTF-8.</summary>
    /// <exception cref="System.Text.Json.JsonException">Anything but what was written.</exception>
    public static Solution Read(ReadOnlySpan<byte> utf8) => ResultJson.Read<Solution>(utf8);
}

/// <summary>A curve as JSON, written as <see cref="AssessmentJson"/> writes.</summary>
public static class CurveJson
{
    /// <summary>Writes it in UTF-8, without a byte order mark.</summary>
    public static void Write(Curve curve, Stream to)
        => ResultJson.Write(Guard.Against.Null(curve), Guard.Against.Null(to));

    /// <summary>The same as a string.</summary>
    public static string Write(Curve curve) => ResultJson.Write(Guard.Against.Null(curve));

    /// <summary>Reads a curve back, from UTF-8.</summary>
    /// <exception cref="System.Text.Json.JsonException">Anything but what was written.</exception>
    public static Curve Read(ReadOnlySpan<byte> utf8) => ResultJson.Read<Curve>(utf8);
}
