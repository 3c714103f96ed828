using System.Text.Json;
using Hojo.Reports.Sections;
using Hojo.Rules.Pages;

namespace Hojo.Tool;

/// <summary>Tracks that are encoded, as JSON.</summary>
internal static class CatalogueJson
{
    /// <summary>A list of tracks.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<CatalogueEntry> entries, Wording words)
    {
        json.WriteStartArray();
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            WriteMembers(json, entry, words);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>What is said of one track, in an object that is open.</summary>
    public static void WriteMembers(Utf8JsonWriter json, CatalogueEntry e, Wording words)
    {
        json.WriteString("programme", e.Programme.Id);
        json.WriteString("round", e.Round.Id);
        json.WriteString("track", e.Track.Id);
        json.WriteString("title", words.Of(e.Track.Title));
        json.WriteString("window", words.Of(e.WindowText));
        json.WriteNumber("rows", e.Rows);
        json.WriteNumber("provisional", e.Provisional);
        json.WriteString("ranks", CatalogueReport.Ranks(e, words));
    }
}
