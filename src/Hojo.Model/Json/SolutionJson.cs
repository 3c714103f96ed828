namespace Hojo.Model;

/// <summary>A solution as JSON, written as <see cref="AssessmentJson"/> writes.</summary>
public static class SolutionJson
{
    /// <summary>Writes it in UTF-8, without a byte order mark.</summary>
    public static void Write(Solution solution, Stream to) => ResultJson.Write(solution, AssessmentJsonContext.Default.Solution, to);

    /// <summary>The same as a string.</summary>
    public static string Write(Solution solution) => ResultJson.Write(solution, AssessmentJsonContext.Default.Solution);
}

/// <summary>A curve as JSON, written as <see cref="AssessmentJson"/> writes.</summary>
public static class CurveJson
{
    /// <summary>Writes it in UTF-8, without a byte order mark.</summary>
    public static void Write(Curve curve, Stream to) => ResultJson.Write(curve, AssessmentJsonContext.Default.Curve, to);

    /// <summary>The same as a string.</summary>
    public static string Write(Curve curve) => ResultJson.Write(curve, AssessmentJsonContext.Default.Curve);
}
