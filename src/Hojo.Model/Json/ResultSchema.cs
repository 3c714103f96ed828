using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Hojo.Model;

/// <summary>結果のJSON Schema (2020-12): assessments, questions, solutions, curves, comparisons, settlements and calendars, as
/// <see cref="AssessmentJson"/> and its like write them.</summary>
/// <remarks>It is made from the types that are written. A member that is always written is required; later versions may add members
/// (<see cref="ResultVersion.Schema"/> rises only where a reader of before would misread).</remarks>
/// <example><code>
/// string schema = ResultSchema.Write();
/// </code></example>
public static class ResultSchema
{
    /// <summary>Writes the schema in UTF-8, without a byte order mark.</summary>
    public static void Write(Stream to)
    {
        using var json = new Utf8JsonWriter(Guard.Against.Null(to), ResultJson.Options);
        new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "結果 (results)",
            ["description"] = "出典は文書を id で指し、文書は末尾の sources にある / a citation names its document by id; the documents stand in sources",
            ["anyOf"] = new JsonArray([.. ResultShapes.Results.Select(name => (JsonNode)ResultShapes.Refer(name))]),
            ["$defs"] = ResultShapes.All(),
        }.WriteTo(json);
    }

    /// <summary>The same as a string.</summary>
    public static string Write()
    {
        using var memory = new MemoryStream();
        Write(memory);
        return Encoding.UTF8.GetString(memory.ToArray()) + "\n";
    }
}
