using System.Text.Json.Nodes;
using Hojo.AspNetCore.Api;
using Microsoft.AspNetCore.Html;

namespace Hojo.AspNetCore.Pages;

/// <summary>HTTP API: its OpenAPI document as a page to read, made of that document alone. No viewer is brought along: the ones there are
/// put scripts and styles into the page itself, which the policy of these pages forbids.</summary>
internal static class ApiPage
{
    private const string Json = "application/json";

    public static IHtmlContent Of(View view)
    {
        var document = OpenApi.Document($"{view.Root}/api");
        return view.Page("HTTP API", Html.Of($"""
            <p class="lead">{view.Say("案件ファイルを送ると、画面と同じ答えが返ります。", "Send a case file and get the answer that the pages give.")}
            <a href="{view.Root}/api/openapi.json">OpenAPI 3.1</a>
            <a href="{view.Root}/api/case-file.schema.json">{view.Say("案件ファイルの JSON Schema", "JSON Schema of a case file")}</a>
            <a href="{view.Root}/api/result.schema.json">{view.Say("結果の JSON Schema", "JSON Schema of results")}</a></p>
            {Html.Each(Operations(document), told => $"{Operation(view, told.Verb, $"{view.Root}/api{told.Path}", told.Operation)}")}
            <h2>{view.Say("型", "Types")}</h2>
            {Html.Each(Schemas(document), schema => $"{Schema(view, schema.Key, (JsonObject)schema.Value!)}")}
            """));
    }

    private static IEnumerable<(string Verb, string Path, JsonObject Operation)> Operations(JsonObject document)
        => from path in (JsonObject)document["paths"]!
           from operation in (JsonObject)path.Value!
           select (operation.Key.ToUpperInvariant(), path.Key, (JsonObject)operation.Value!);

    /// <summary>A case file has a page of its own.</summary>
    private static IEnumerable<KeyValuePair<string, JsonNode?>> Schemas(JsonObject document)
        => ((JsonObject)document["components"]!["schemas"]!).Where(schema => !schema.Key.StartsWith("CaseFile", StringComparison.Ordinal));

    private static IHtmlContent Operation(View view, string verb, string address, JsonObject told)
    {
        JsonNode[] takes = [.. ((JsonArray)told["parameters"]!).OfType<JsonNode>()];
        return Html.Of($"""
            <section class="operation"><h2><code>{verb} {address}</code></h2><p>{told["summary"]}</p>
            {Html.If(takes.Length > 0, $"""
            <table><thead><tr><th scope="col">{view.Say("指定", "parameter")}</th>
            <th scope="col">{view.Say("意味", "meaning")}</th></tr></thead><tbody>{Html.Each(takes, take => $"""
            <tr><th scope="row"><code>{take["name"]}</code></th>
            <td>{take["description"]?.ToString() ?? view.Say("アドレスの一部", "part of the address")}</td></tr>
            """)}</tbody></table>
            """)}
            <p>{Sent(view, told)}{view.Say("答え", "answer")}: {Answered((JsonObject)told["responses"]!["200"]!["content"]!)}</p></section>
            """);
    }

    private static IHtmlContent Sent(View view, JsonObject told)
        => told["requestBody"]?["content"]?[Json]?["schema"] is { } schema
            ? Html.Of($"{view.Say("本文", "body")}: {Kind(schema)}<br>") : Html.Nothing;

    private static IHtmlContent Answered(JsonObject content) => Html.Each(content.Select((one, k) => (one, k)), answer => $"""
        {(answer.k > 0 ? ", " : "")}{(answer.one.Key == Json ? Kind(answer.one.Value!["schema"]!) : new HtmlString(answer.one.Key))}
        """);

    private static IHtmlContent Schema(View view, string name, JsonObject schema)
    {
        if (schema["properties"] is not JsonObject members)
            return Html.Of($"""
                <p id="{name}"><code>{name}</code>: {Kind(schema)} <span class="detail">{schema["description"]}</span></p>
                """);
        var always = ((JsonArray?)schema["required"])?.Select(member => member!.ToString()).ToHashSet(StringComparer.Ordinal) ?? [];
        return Html.Of($"""
            <details><summary><code>{name}</code></summary><table id="{name}"><thead><tr><th scope="col">{view.Say("項目", "member")}</th>
            <th scope="col">{view.Say("型", "type")}</th></tr></thead><tbody>{Html.Each(members, member => $"""
            <tr><th scope="row"><code>{member.Key}</code></th>
            <td>{Kind(member.Value!)}{(always.Contains(member.Key) ? "" : view.Say(" (ないこともある)", " (may be left out)"))}</td></tr>
            """)}</tbody></table></details>
            """);
    }

    /// <summary>A type in short: a name that leads to it, an array of it, or one of several.</summary>
    private static IHtmlContent Kind(JsonNode schema)
    {
        if (schema["$ref"]?.ToString() is { } at)
        {
            var name = at[OpenApiSchemas.At.Length..];
            return name.StartsWith("CaseFile", StringComparison.Ordinal)
                ? Html.Of($"<code>{name}</code>") : Html.Of($"""<a href="#{name}"><code>{name}</code></a>""");
        }
        if (schema["anyOf"] is JsonArray several)
            return Html.Each(several.Select((one, k) => (one, k)), any => $"{(any.k > 0 ? " | " : "")}{Kind(any.one!)}");
        if (schema["items"] is { } item) return Html.Of($"{Kind(item)}[]");
        return Html.Of($"<code>{(schema["type"] is JsonArray types ? string.Join(" | ", types) : schema["type"]?.ToString())}</code>");
    }
}
