using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Hojo.AspNetCore.Api;

/// <summary>The API as an OpenAPI 3.1 document. Case files and results are described by the JSON Schemas that the library
/// publishes.</summary>
internal static class OpenApi
{
    private const string JsonType = "application/json";

    private static readonly JsonSerializerOptions Indented
        = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true };

    /// <summary>As text.</summary>
    public static string Write(string server) => Document(server).ToJsonString(Indented);

    /// <summary>The document, for the address under which the API lies.</summary>
    public static JsonObject Document(string server)
    {
        var paths = new JsonObject();
        foreach (var verb in ApiVerb.All) paths[verb.Path] = Asked(verb);
        paths["/programmes"] = Read("収録している枠 (the tracks that are encoded)", Ref("Programmes"),
            InQuery("on", "照会日時。受付中かを添える (adds whether it is open)"));
        paths["/programmes/{programme}/{round}"] = Read("一つの回の規定すべて、出典と引用つき (every row of a round, cited and quoted)",
            Ref("Round"), InPath("programme"), InPath("round"));
        paths["/case-file.schema.json"] = Read("案件ファイルの JSON Schema (of a case file)", AnyObject, type: "application/schema+json");
        paths["/result.schema.json"] = Read("結果の JSON Schema (of results)", AnyObject, type: "application/schema+json");
        paths["/health"] = Read("稼働の確認 (whether it answers)", Ref("Health"));
        return new()
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Hojo (補助)", ["version"] = typeof(OpenApi).Assembly.GetName().Version!.ToString(3) },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = server }),
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = OpenApiSchemas.All() },
        };
    }

    private static JsonObject AnyObject => new() { ["type"] = "object" };

    private static JsonObject Read(string summary, JsonObject schema, params JsonObject[] takes) => Read(summary, schema, JsonType, takes);

    private static JsonObject Read(string summary, JsonObject schema, string type, params JsonObject[] takes)
        => new() { ["get"] = Operation(summary, takes, Answers("JSON", new JsonObject { [type] = Of(schema) })) };

    private static JsonObject Asked(ApiVerb verb)
    {
        var answers = new JsonObject();
        if (verb.Schemas.Length == 0) answers["text/calendar"] = Text();
        else answers[JsonType] = Of(verb.Schemas is [var one] ? Ref(one) : AnyOf(verb.Schemas));
        foreach (var type in verb.HasReport ? (string[])["text/html", "text/markdown", "text/plain"] : []) answers[type] = Text();
        var takes = verb.Takes.Select(take => InQuery(take.Name, take.Says));
        var operation = Operation(verb.Summary, [.. takes], Answers(verb.Answer, answers));
        operation["requestBody"] = new JsonObject
        {
            ["required"] = true,
            ["content"] = new JsonObject { [JsonType] = Of(Ref(verb.Body)) },
        };
        return new() { ["post"] = operation };
    }

    private static JsonObject Operation(string summary, JsonObject[] takes, JsonObject answers)
        => new() { ["summary"] = summary, ["parameters"] = new JsonArray([.. takes]), ["responses"] = answers };

    private static JsonObject Answers(string says, JsonObject content) => new()
    {
        ["200"] = new JsonObject { ["description"] = says, ["content"] = content },
        ["4XX"] = new JsonObject
        {
            ["description"] = "誤りのすべてを場所とともに (all that is wrong, by its place)",
            ["content"] = new JsonObject { ["application/problem+json"] = Of(Ref("Problem")) },
        },
    };

    private static JsonObject Of(JsonObject schema) => new() { ["schema"] = schema };

    private static JsonObject Text() => Of(new() { ["type"] = "string" });

    private static JsonObject Ref(string name) => new() { ["$ref"] = OpenApiSchemas.At + name };

    private static JsonObject AnyOf(string[] names) => new() { ["anyOf"] = new JsonArray([.. names.Select(Ref)]) };

    private static JsonObject InQuery(string name, string says) => new()
    {
        ["name"] = name,
        ["in"] = "query",
        ["description"] = says,
        ["schema"] = new JsonObject { ["type"] = "string" },
    };

    private static JsonObject InPath(string name) => new()
    {
        ["name"] = name,
        ["in"] = "path",
        ["required"] = true,
        ["schema"] = new JsonObject { ["type"] = "string" },
    };
}
