using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hojo.Model;

/// <summary>案件ファイルのJSON Schema (2020-12), for forms and editors; labels stand as titles, units and help as descriptions.</summary>
/// <remarks>It takes what <see cref="CaseFile.Read(ReadOnlySpan{byte})"/> takes, but for what a schema cannot say: a file of at most 1 MiB;
/// no member twice; a number written plainly (not <c>1e3</c> or <c>5.0</c>) and a percentage with at most 12 signs; a
/// share of at most the whole, or of what its member is bounded by, a growth of at most 1,000% a year; and inputs that do
/// not contradict each other, of the record or not.</remarks>
public static class CaseSchema
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Japanese as it is: the text is not for markup
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Writes the schema in UTF-8, without a byte order mark.</summary>
    public static void Write(Stream to)
    {
        using var json = new Utf8JsonWriter(Guard.Against.Null(to), Options);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", "案件ファイル (case file)");
        json.WriteString("description", "null は「書かない」と同じ: 不明 / null is as good as left out: not told");
        json.WriteString("type", "object");
        Members(json, CaseMembers.Top);
        json.WriteStartObject("$defs");
        SchemaValues.Define(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The same as a string.</summary>
    public static string Write()
    {
        using var memory = new MemoryStream();
        Write(memory);
        return Encoding.UTF8.GetString(memory.ToArray()) + "\n";
    }

    private static void Members(Utf8JsonWriter json, IReadOnlyList<CaseMember> members)
    {
        json.WriteBoolean("additionalProperties", false);
        if (members.Any(m => m.IsRequired))
        {
            json.WriteStartArray("required");
            foreach (var member in members.Where(m => m.IsRequired)) json.WriteStringValue(member.Name);
            json.WriteEndArray();
        }
        json.WriteStartObject("properties");
        foreach (var member in members) Write(json, member);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CaseMember member)
    {
        json.WriteStartObject(member.Name);
        json.WriteString("title", $"{member.Label.Ja} ({member.Label.En})");
        if (Description(member) is { Length: > 0 } description) json.WriteString("description", description);
        switch (member.Kind)
        {
            case MemberKind.Part:
                SchemaValues.Type(json, "object");
                Members(json, member.Members);
                break;
            case MemberKind.List:
                SchemaValues.Type(json, "array");
                json.WriteNumber("maxItems", PastAwardList.Most);
                json.WriteStartObject("items");
                json.WriteString("type", "object");
                Members(json, member.Members);
                json.WriteEndObject();
                break;
            case MemberKind.Extensions:
                SchemaValues.Extensions(json);
                break;
            default:
                SchemaValues.Write(json, member);
                break;
        }
        json.WriteEndObject();
    }

    private static string Description(CaseMember member)
    {
        Bilingual[] said =
        [
            .. member.Unit is { } unit && IsMeasured(member.Kind) ? [unit] : Array.Empty<Bilingual>(),
            .. member.Declared ? [("申告(事務局が審査)", "declared, judged by the office")] : Array.Empty<Bilingual>(),
            .. member.Help is { } help ? [help] : Array.Empty<Bilingual>(),
        ];
        return string.Join(" — ", said.Select(words => $"{words.Ja} / {words.En}"));
    }

    /// <summary>Of the others the kind says all that the unit would.</summary>
    private static bool IsMeasured(MemberKind kind) => kind is MemberKind.Money or MemberKind.Count or MemberKind.Growth;
}
