using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Hojo.Model;
using Hojo.Rules.Envelopes;
using Hojo.Rules.Language;
using Hojo.Rules.Pages;

namespace Hojo.AspNetCore.Api;

/// <summary>What the API says beside the answers of the library, in the same form: two languages each, Japanese as it is.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Options
        = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    /// <summary>An object, by what is written into it.</summary>
    public static string Written(Action<Utf8JsonWriter> members)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(memory.ToArray());
    }

    public static void Write(Utf8JsonWriter json, string name, Bilingual text)
    {
        json.WriteStartObject(name);
        json.WriteString("ja", text.Ja);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, AnswerChange change)
    {
        json.WriteStartObject();
        json.WriteString("place", change.Place);
        json.WriteString("then", change.Then);
        json.WriteString("now", change.Now);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, CatalogueEntry entry, string fingerprint, AuditCount? audited, JapanTime? on)
    {
        json.WriteStartObject();
        json.WriteString("track", entry.Track.Id);
        json.WriteString("round", entry.Round.Id);
        Write(json, "title", entry.Track.Title);
        Write(json, "window", entry.WindowText);
        if (on is { } moment) json.WriteString("open", Open(entry.Track.OpenOn(moment)));
        json.WriteNumber("rows", entry.Rows);
        json.WriteNumber("provisionalRows", entry.Provisional);
        if (audited is not null) json.WriteNumber("auditedRows", audited.Audited);
        json.WriteString("fingerprint", fingerprint);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Provision row)
    {
        json.WriteStartObject();
        json.WriteString("row", row.Id);
        Write(json, "kind", row.Kind);
        Write(json, "text", row.Text);
        if (row.Reading is { } reading) Write(json, "reading", reading);
        json.WriteString("document", row.Citation.Source.Title);
        json.WriteString("place", row.Citation.ToString());
        json.WriteString("quote", row.Citation.Quote);
        if (row.Citation.Source.Address is { } address) json.WriteString("address", address);
        json.WriteEndObject();
    }

    private static string Open(Verdict open) => open switch { Verdict.Met => "yes", Verdict.NotMet => "no", _ => "unknown" };
}
