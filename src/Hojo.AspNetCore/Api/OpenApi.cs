using System.Text.Json.Nodes;
using Hojo.Model;

namespace Hojo.AspNetCore.Api;

/// <summary>The API as an OpenAPI 3.1 document. A case file is described by the JSON Schema that the library publishes.</summary>
internal static class OpenApi
{
    private sealed record Verb(string Path, string Summary, string Answer, params (string Name, string Says)[] Takes);

    private static readonly (string, string) Track = ("track", "枠のID。ファイルの指定に優先 (id of the track, before the file's)"),
        Tracks = ("track", "枠のID。繰り返せる (ids of tracks; may be repeated)"),
        On = ("on", "照会日時(日本時間)、例 2026-03-01T12:00。ファイルの指定に優先 (moment in Japan, before the file's)"),
        All = ("all", "true: すべて (true: all of them)"),
        From = ("from", "この日より前を省く、例 2026-03-01 (leaves out what lies before this day)");

    private static readonly Verb[] Verbs =
    [
        new("/assess", "査定: 判定、金額、根拠、日程、返還リスク (verdict, amount, citations, dates, risks)", "査定 (an assessment)", Track, On,
            ("envelope", "true: 後で確かめられる記録として (true: as a record that can be verified later)")),
        new("/questions", "次に聞くこと (what to ask next)", "質問 (questions)", Tracks, On, All),
        new("/solve", "目標に届くために何を変えるか (what to change to reach a goal)", "変更の案 (ways)", Track, On,
            ("goal", "cap、floor、eligible、または補助金額。繰り返せる (may be repeated)"), ("cost", "動かす経費。繰り返せる (costs to move; may be repeated)")),
        new("/curve", "一つの項目に対する金額 (the grant along one number)", "曲線 (a curve)", Track, On,
            ("fact", "項目のID (id of the fact)"), ("from", "左端 (from)"), ("to", "右端 (to)")),
        new("/compare", "枠の比較と併用 (tracks side by side)", "比較 (a comparison)", On, All),
        new("/calendar", "日程 (dates)", "日程 (dates)", Tracks, From),
        new("/calendar.ics", "日程を iCalendar で (dates as iCalendar)", "iCalendar", Tracks, On, From),
        new("/settle", "返還額 (what is due back)", "精算 (a settlement)", Track),
        new("/verify", "記録した査定をもう一度計算する (runs a recorded assessment again)", "変わった所 (what changed)"),
    ];

    /// <summary>The document, for the address under which the API lies.</summary>
    public static string Document(string server)
    {
        var paths = new JsonObject
        {
            ["/programmes"] = Read("収録している枠 (the tracks that are encoded)", On),
            ["/programmes/{programme}/{round}"] = Read("一つの回の規定すべて、出典と引用つき (every row of a round, cited and quoted)"),
            ["/case-file.schema.json"] = Read("案件ファイルの JSON Schema (of a case file)"),
            ["/health"] = Read("稼働の確認 (whether it answers)"),
        };
        ((JsonObject)paths["/programmes/{programme}/{round}"]!["get"]!)["parameters"] = new JsonArray(InPath("programme"), InPath("round"));
        foreach (var verb in Verbs) paths[verb.Path] = Asked(verb);
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Hojo (補助)", ["version"] = typeof(OpenApi).Assembly.GetName().Version!.ToString(3) },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = server }),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = new JsonObject { ["CaseFile"] = CaseFile(), ["Problem"] = Problem() },
            },
        }.ToJsonString(Indented);
    }

    private static readonly System.Text.Json.JsonSerializerOptions Indented = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
        WriteIndented = true,
    };

    /// <summary>A schema with an identity of its own, so that what it refers to within itself is found.</summary>
    private static JsonNode CaseFile()
    {
        var schema = (JsonObject)JsonNode.Parse(CaseSchema.Write())!;
        schema.Insert(0, "$id", "case-file.schema.json");
        return schema;
    }

    private static JsonObject Read(string summary, params (string, string)[] takes)
        => new() { ["get"] = Operation(summary, takes, Answers("JSON")) };

    private static JsonObject Asked(Verb verb)
    {
        var operation = Operation(verb.Summary, verb.Takes, Answers(verb.Answer));
        operation["requestBody"] = new JsonObject
        {
            ["required"] = true,
            ["content"] = Content(verb.Path == "/verify" ? new() { ["type"] = "object" } : Ref("CaseFile")),
        };
        return new() { ["post"] = operation };
    }

    private static JsonObject Operation(string summary, (string, string)[] takes, JsonObject answers) => new()
    {
        ["summary"] = summary,
        ["parameters"] = new JsonArray([.. takes.Select(take => (JsonNode)new JsonObject
        {
            ["name"] = take.Item1,
            ["in"] = "query",
            ["description"] = take.Item2,
            ["schema"] = new JsonObject { ["type"] = "string" },
        })]),
        ["responses"] = answers,
    };

    private static JsonObject Answers(string says) => new()
    {
        ["200"] = new JsonObject { ["description"] = says },
        ["4XX"] = new JsonObject
        {
            ["description"] = "誤りのすべてを場所とともに (all that is wrong, by its place)",
            ["content"] = new JsonObject { ["application/problem+json"] = new JsonObject { ["schema"] = Ref("Problem") } },
        },
    };

    private static JsonObject Content(JsonObject schema) => new() { ["application/json"] = new JsonObject { ["schema"] = schema } };

    private static JsonObject Ref(string name) => new() { ["$ref"] = $"#/components/schemas/{name}" };

    private static JsonObject InPath(string name) => new()
    {
        ["name"] = name,
        ["in"] = "path",
        ["required"] = true,
        ["schema"] = new JsonObject { ["type"] = "string" },
    };

    private static JsonObject Problem() => (JsonObject)JsonNode.Parse("""
        { "type": "object", "required": ["title", "status", "detail"], "properties": {
            "type": { "type": "string" }, "title": { "type": "string" }, "status": { "type": "integer" }, "detail": { "type": "string" },
            "faults": { "type": "array", "items": { "type": "object", "required": ["path", "problem"], "properties": {
                "path": { "type": "string" }, "line": { "type": "integer" }, "problem": { "type": "string" } } } } } }
        """)!;
}
