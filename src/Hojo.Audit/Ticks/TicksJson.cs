using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;

namespace Hojo.Audit.Ticks;

/// <summary>検証の状況 as JSON: a list of rounds with their counts and the ticks that lapsed.</summary>
public static class TicksJson
{
    private static readonly JsonWriterOptions Readable =
        new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Writes it.</summary>
    /// <param name="audits">The rounds.</param>
    public static string Write(IReadOnlyList<RoundAudit> audits)
    {
        Guard.Against.Null(audits);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartArray();
            foreach (var audit in audits) Write(json, audit);
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, RoundAudit audit)
    {
        json.WriteStartObject();
        json.WriteString("round", audit.Round.Id);
        json.WriteNumber("audited", audit.Count.Audited);
        json.WriteNumber("rows", audit.Count.Rows);
        json.WriteStartArray("lapsed");
        foreach (var lapsed in audit.Lapsed)
        {
            json.WriteStartObject();
            json.WriteString("row", lapsed.Tick.Row);
            json.WriteString("reason", JsonNamingPolicy.CamelCase.ConvertName(lapsed.Reason.ToString()));
            json.WriteString("who", lapsed.Tick.Who);
            json.WriteString("when", LocalDatePattern.Iso.Format(lapsed.Tick.When));
            if (lapsed.Tick.Note is { } note) json.WriteString("note", note);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
