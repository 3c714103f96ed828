using System.Text.Json;
using Hojo.Model;

namespace Hojo.Tool;

/// <summary>The same as JSON: every case, and every row with its sides.</summary>
internal static class TestJson
{
    public static string Of(IReadOnlyList<BookRun> runs, RowCoverage coverage) => ReadableJson.Of(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("books");
        foreach (var run in runs) Write(json, run);
        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in coverage.Rows)
        {
            json.WriteStartObject();
            json.WriteString("track", row.Track);
            json.WriteString("row", row.Row);
            json.WriteBoolean("held", row.Held);
            json.WriteBoolean("failed", row.Failed);
            json.WriteBoolean("leftOpen", row.LeftOpen);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, BookRun run)
    {
        json.WriteStartObject();
        json.WriteString("book", run.Book.Name);
        json.WriteBoolean("passed", run.IsPassed);
        json.WriteStartArray("cases");
        foreach (var (told, differences) in run.Outcomes)
        {
            json.WriteStartObject();
            json.WriteNumber("line", told.Line);
            json.WriteString("name", told.Name);
            json.WriteString("track", told.Track);
            json.WriteString("mark", Names.Word(told.Mark));
            json.WriteBoolean("passed", differences.Count == 0);
            json.WriteStartArray("differences");
            foreach (var difference in differences) Write(json, difference);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AnswerDifference difference)
    {
        json.WriteStartObject();
        foreach (var (name, words) in new[] { ("what", difference.What), ("expected", difference.Expected), ("found", difference.Found) })
        {
            json.WriteStartObject(name);
            json.WriteString("ja", words.Ja);
            json.WriteString("en", words.En);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }
}
