using System.Text.Json.Nodes;
using Hojo.Model;

namespace Hojo.AspNetCore.Api;

/// <summary>The schemas of the OpenAPI document: those that the library publishes, each type under its own name, and what the API says
/// beside them.</summary>
internal static class OpenApiSchemas
{
    /// <summary>Where they stand in the document.</summary>
    public const string At = "#/components/schemas/";

    /// <summary>The values of a case file stand beside it, under its name.</summary>
    public const string OfFile = "CaseFile.";

    private const string Published = "\"#/$defs/";

    private const string Own = """
        {
          "Envelope": { "type": "object", "required": ["file", "fingerprint", "answer"], "properties": {
            "file": { "$ref": "#/components/schemas/CaseFile" }, "fingerprint": { "type": "string" },
            "answer": { "$ref": "#/components/schemas/Assessment" } } },
          "Verification": { "type": "object", "required": ["sameAnswer", "sameRules", "changes"], "properties": {
            "sameAnswer": { "type": "boolean" }, "sameRules": { "type": "boolean" },
            "changes": { "type": "array", "items": { "type": "object", "required": ["place", "then", "now"], "properties": {
              "place": { "type": "string" }, "then": { "type": ["string", "null"] }, "now": { "type": ["string", "null"] } } } } } },
          "Programmes": { "type": "object", "required": ["tracks"], "properties": {
            "tracks": { "type": "array", "items": { "$ref": "#/components/schemas/ProgrammeTrack" } } } },
          "ProgrammeTrack": { "type": "object",
            "required": ["track", "round", "title", "window", "rows", "provisionalRows", "fingerprint"], "properties": {
            "track": { "type": "string" }, "round": { "type": "string" }, "title": { "$ref": "#/components/schemas/Bilingual" },
            "window": { "$ref": "#/components/schemas/Bilingual" }, "open": { "type": "string", "enum": ["yes", "no", "unknown"] },
            "rows": { "type": "integer" }, "provisionalRows": { "type": "integer" }, "auditedRows": { "type": "integer" },
            "fingerprint": { "type": "string" } } },
          "Round": { "type": "object", "required": ["round", "name", "rows"], "properties": {
            "round": { "type": "string" }, "name": { "$ref": "#/components/schemas/Bilingual" },
            "rows": { "type": "array", "items": { "$ref": "#/components/schemas/Row" } } } },
          "Row": { "type": "object", "required": ["row", "kind", "text", "document", "place", "quote"], "properties": {
            "row": { "type": "string" }, "kind": { "$ref": "#/components/schemas/Bilingual" },
            "text": { "$ref": "#/components/schemas/Bilingual" }, "reading": { "$ref": "#/components/schemas/Bilingual" },
            "document": { "type": "string" }, "place": { "type": "string" }, "quote": { "type": ["string", "null"] },
            "address": { "type": "string" } } },
          "Health": { "type": "object", "required": ["status", "rounds"], "properties": {
            "status": { "type": "string" }, "rounds": { "type": "integer" } } },
          "Problem": { "type": "object", "required": ["type", "title", "status", "detail"], "properties": {
            "type": { "type": "string" }, "title": { "type": "string" }, "status": { "type": "integer" }, "detail": { "type": "string" },
            "faults": { "type": "array", "items": { "type": "object", "required": ["path", "problem"], "properties": {
              "path": { "type": "string" }, "line": { "type": "integer" }, "problem": { "type": "string" } } } } } }
        }
        """;

    public static JsonObject All()
    {
        var (all, file) = (new JsonObject(), Read(CaseSchema.Write(), OfFile));
        Move(Part(Read(ResultSchema.Write(), ""), "$defs"), all, "");
        Move(Part(file, "$defs"), all, OfFile);
        foreach (var name in (string[])["$defs", "$schema"]) file.Remove(name);
        all["CaseFile"] = file;
        Move(Read(Own, ""), all, "");
        return all;
    }

    /// <summary>A published schema whose parts are looked for among those of the document.</summary>
    private static JsonObject Read(string schema, string prefix)
        => (JsonObject)JsonNode.Parse(schema.Replace(Published, $"\"{At}{prefix}", StringComparison.Ordinal))!;

    private static JsonObject Part(JsonObject of, string name) => (JsonObject)of[name]!;

    private static void Move(JsonObject from, JsonObject to, string prefix)
    {
        foreach (var (name, schema) in from.ToArray())
        {
            from.Remove(name);
            to[prefix + name] = schema;
        }
    }
}
