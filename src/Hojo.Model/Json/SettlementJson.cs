namespace Hojo.Model;

/// <summary>A settlement as JSON, for other programs; written as an assessment is (<see cref="AssessmentJson"/>).</summary>
public static class SettlementJson
{
    /// <summary>Writes a settlement in UTF-8, without a byte order mark.</summary>
    public static void Write(Settlement settlement, Stream to)
        => ResultJson.Write(Guard.Against.Null(settlement), AssessmentJsonContext.Default.Settlement, Guard.Against.Null(to));

    /// <summary>The same as a string.</summary>
    public static string Write(Settlement settlement)
        => ResultJson.Write(Guard.Against.Null(settlement), AssessmentJsonContext.Default.Settlement);
}
