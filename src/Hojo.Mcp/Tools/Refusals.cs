using System.Text.Json;
using Hojo.Model;
using ModelContextProtocol.Protocol;

namespace Hojo.Mcp.Tools;

/// <summary>A refusal as a tool answers it: every fault with its place, so that a model can mend the case by itself.</summary>
internal static class Refusals
{
    /// <summary>Without lines: the case came within a message, whose lines nobody sees.</summary>
    public static CallToolResult Result(this Refusal refusal, Lang lang)
    {
        var lines = refusal.Faults.Select(fault => $"\n- {fault.Path}: {fault.Problem.In(lang)}");
        var result = Answer.Structured(refusal.Text.In(lang) + string.Concat(lines), Answer.Written(json => Write(json, refusal, lang)));
        result.IsError = true;
        return result;
    }

    private static void Write(Utf8JsonWriter json, Refusal refusal, Lang lang)
    {
        json.WriteString("detail", refusal.Text.In(lang));
        if (refusal.Faults.Count == 0) return;
        json.WriteStartArray("faults");
        foreach (var fault in refusal.Faults)
        {
            json.WriteStartObject();
            json.WriteString("path", fault.Path);
            json.WriteString("problem", fault.Problem.In(lang));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
