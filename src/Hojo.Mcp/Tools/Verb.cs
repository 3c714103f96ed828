using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace Hojo.Mcp.Tools;

/// <summary>One tool: its name, what it says of itself to a model, what it takes, and how it answers.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">As a person sees it.</param>
/// <param name="Says">What it is for.</param>
/// <param name="Answer">How a call is answered.</param>
/// <param name="Takes">What it takes.</param>
internal sealed record Verb(string Name, string Title, string Says, Func<Call, Answer> Answer, params Argument[] Takes)
{
    /// <summary>As the protocol lists it. No tool changes anything, and none reaches beyond the host.</summary>
    public Tool Described()
    {
        var properties = new JsonObject();
        foreach (var argument in Takes) properties[argument.Name] = argument.Described();
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. Takes.Where(argument => argument.IsNeeded).Select(argument => (JsonNode)argument.Name)]),
            ["additionalProperties"] = false,
        };
        using var parsed = JsonDocument.Parse(schema.ToJsonString());
        return new()
        {
            Name = Name,
            Title = Title,
            Description = Says,
            InputSchema = parsed.RootElement.Clone(),
            Annotations = new()
            {
                Title = Title,
                ReadOnlyHint = true,
                IdempotentHint = true,
                DestructiveHint = false,
                OpenWorldHint = false,
            },
        };
    }
}
