namespace Hojo.Model;

/// <summary>A settlement as JSON, for other programs; written as an assessment is (<see cref="AssessmentJson"/>).</summary>
public static class SettlementJson
{
    /// <summary>Writes a settlement in UTF-8, without a byte order mark.</summary>
    public static void Write(Settlement settlement, Stream to)
        => ResultJson.Write(Guard.Against.Null(settlement), Guard.Against.Null(to));

    /// <summary>The same as a string.</summary>
    public static string Write(Settlement settlement)
        => ResultJson.Write(Guard.Against.Null(settlement));

    /// <summary>Reads a settlement back, from UTF-8.</summary>
    /// <exception cref="System.Text.Json.JsonException">Anything but what was written.</exception>
    public static Settlement Read(ReadOnlySpan<byte> utf8) => ResultJson.Read<Settlement>(utf8);
}
