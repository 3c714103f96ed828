namespace Hojo.Model;

/// <summary>A solution as JSON, written as <see cref="AssessmentJson"/> writes.</summary>
public static class SolutionJson
{
    /// <summary>Writes it in UTF-8, without a byte order mark.</summary>
    public static void Write(Solution solution, Stream to)
        => ResultJson.Write(Guard.Against.Null(solution), AssessmentJsonContext.Default.Solution, Guard.Against.Null(to));

    /// <summary>The same as a string.</summary>
    public static string Write(Solution solution) => ResultJson.Write(Guard.Against.Null(solution), AssessmentJsonContext.Default.Solution);
}

/// <summary>A curve as JSON, written as <see cref="AssessmentJson"/> writes.</summary>
public static class CurveJson
{
    /// <summary>Writes it in UTF-8, without a byte order mark.</summary>
    public static void Write(Curve curve, Stream to)
        => ResultJson.Write(Guard.Against.Null(curve), AssessmentJsonContext.Default.Curve, Guard.Against.Null(to));

    /// <summary>The same as a string.</summary>
    public static string Write(Curve curve) => ResultJson.Write(Guard.Against.Null(curve), AssessmentJsonContext.Default.Curve);
}
