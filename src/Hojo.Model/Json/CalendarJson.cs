using System.Text;
using System.Text.Json;

namespace Hojo.Model;

/// <summary>A calendar as JSON, for other programs: an array of entries in their order, in the form of <see cref="AssessmentJson"/>.</summary>
public static class CalendarJson
{
    /// <summary>Writes a calendar in UTF-8, without a byte order mark.</summary>
    public static void Write(IReadOnlyList<CalendarEntry> entries, Stream to)
    {
        using var writer = new Utf8JsonWriter(to, AssessmentJson.Options);
        JsonSerializer.Serialize(writer, entries, AssessmentJsonContext.Default.IReadOnlyListCalendarEntry);
    }

    /// <summary>The same as a string.</summary>
    public static string Write(IReadOnlyList<CalendarEntry> entries)
    {
        using var memory = new MemoryStream();
        Write(entries, memory);
        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
