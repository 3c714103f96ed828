using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Hojo.AspNetCore.Tests;

/// <summary>The OpenAPI document, held against what the API says by a validator that is not ours. An answer may not have a member that its
/// schema does not name.</summary>
internal sealed class ApiDocument(string text)
{
    private readonly JsonObject _document = (JsonObject)JsonNode.Parse(text)!;

    public static async Task<ApiDocument> Of(Portal portal)
        => new(await portal.Client.GetStringAsync(new Uri("api/openapi.json", UriKind.Relative)));

    /// <summary>An answer, by the schema that the document has for its address, its status and its type.</summary>
    public void Holds(string address, string status, string type, string answer)
    {
        var (_, operations) = ((JsonObject)_document["paths"]!).Single(path => IsAt(path.Key, "/" + address.Split('?')[0]));
        var content = ((JsonObject)operations!).Single().Value!["responses"]![status]!["content"]![type];
        Assert.True(content is not null, $"{address} {status} {type} is not in the document");
        if (!type.EndsWith("json", StringComparison.Ordinal)) return;
        Assert.True(IsValid(content["schema"]!, answer), $"{address}: not as the document says\n{answer}");
    }

    public bool IsValid(JsonNode schema, string answer)
    {
        var whole = (JsonObject)schema.DeepClone();
        whole["$defs"] = _document["components"]!["schemas"]!.DeepClone();
        Close(whole);
        var text = whole.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal);
        using var json = JsonDocument.Parse(answer);
        return JsonSchema.FromText(text).Evaluate(json.RootElement).IsValid;
    }

    /// <summary>An address of the document, in which a part in braces is any.</summary>
    private static bool IsAt(string template, string address)
    {
        var (expected, found) = (template.Split('/'), address.Split('/'));
        return expected.Length == found.Length && expected.Zip(found).All(part => part.First == part.Second || part.First.StartsWith('{'));
    }

    private static void Close(JsonNode? node)
    {
        if (node is JsonArray items) foreach (var item in items) Close(item);
        if (node is not JsonObject members) return;
        foreach (var (_, member) in members) Close(member);
        if (members["properties"] is JsonObject && members["type"]?.ToString() == "object") members.TryAdd("additionalProperties", false);
    }
}
