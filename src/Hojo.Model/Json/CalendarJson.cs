namespace Hojo.Model;

/// <summary>A calendar as JSON, for other programs: an array of entries in their
/// order, in the form of <see cref="AssessmentJson"/>.</summary>
public static class CalendarJson
{
    /// <summary>Writes a calendar in UTF-8, without a byte order mark.</summary>
    public static void Write(IReadOnlyList<CalendarEntry> entries, Stream to)
        => ResultJson.Write(Guard.Against.Null(entries), Guard.Against.Null(to));

    /// <summary>The same as a string.</summary>
    public static string Write(IReadOnlyList<CalendarEntry> entries)
        => ResultJson.Write(Guard.Against.Null(entries));
}
