using System.Text.Json.Nodes;

namespace Hojo.Mcp.Tools;

/// <summary>What a tool takes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Says">What it means, to a model.</param>
/// <param name="Schema">What it may be, in JSON Schema.</param>
internal sealed record Argument(string Name, string Says, string Schema)
{
    public static readonly Argument
        Case = new("case", "Case file (案件ファイル): all that is known, as JSON. The place of a member is the id of its fact, costs.machinery. "
            + "What is not told is left out. Resource hojo://case-file.schema.json describes all of it; next_questions says what matters.",
            """{ "type": "object" }"""),
        Track = new("track", "Id of the track (枠のID), before the case's own: shinjigyo-shinshutsu/3. list_programmes has them.", Texts.One),
        Tracks = new("tracks", "Ids of one or more tracks, before the case's own.", Texts.Several),
        On = new("on", "Moment asked about, in Japan (照会日時): 2026-03-01T12:00. Before the case's own; where both are missing it is now, "
            + "and the answer says which was taken.", Texts.One),
        Language = new(Languages.Argument, "Language of the answer.", """{ "type": "string", "enum": ["ja", "en"] }"""),
        Format = new("format", "report: as a person reads it, in Markdown. json: as a program reads it, in both languages.",
            """{ "type": "string", "enum": ["report", "json"], "default": "report" }""");

    /// <summary>True for one without which a call is refused.</summary>
    public bool IsNeeded { get; init; }

    public JsonObject Described()
    {
        var schema = (JsonObject)JsonNode.Parse(Schema)!;
        schema["description"] = Says;
        return schema;
    }

    /// <summary>Schemas of words.</summary>
    public static class Texts
    {
        public const string One = """{ "type": "string" }""", Several = """{ "type": "array", "items": { "type": "string" } }""",
            YesNo = """{ "type": "boolean", "default": false }""", Count = """{ "type": "integer", "minimum": 1, "default": 5 }""";
    }
}
