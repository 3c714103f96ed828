using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Hojo.Model;
using Hojo.Rules.Language;
using ModelContextProtocol.Protocol;

namespace Hojo.Mcp.Tools;

/// <summary>An answer as it goes out: as a person reads it, or as a program does; in either with what it rests on.</summary>
/// <param name="By">The tracks by whose rules it is made.</param>
/// <param name="On">The moment that it holds for; <see langword="null"/> where none is asked about.</param>
/// <param name="Text">As a person reads it, in Markdown.</param>
/// <param name="Json">As a program reads it; <see langword="null"/> where there is no such form.</param>
internal sealed record Answer(IReadOnlyList<Track> By, Moment? On, Func<Lang, string> Text, Func<string>? Json = null)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public CallToolResult Result(Call call)
    {
        var basis = new Basis(By, On, call.Hojo.Audited);
        if (!call.IsForPrograms) return Said($"{Text(call.Lang).TrimEnd()}\n\n{basis.Markdown(call.Lang)}");
        var written = Written(json =>
        {
            json.WriteStartObject("basis");
            basis.Write(json);
            json.WriteEndObject();
            json.WritePropertyName("answer");
            using var answer = JsonDocument.Parse(Json!());
            answer.RootElement.WriteTo(json); // without the blanks in which the library sets it
        });
        return Structured(written, written);
    }

    /// <summary>Words alone.</summary>
    public static CallToolResult Said(string text) => new() { Content = [new TextContentBlock { Text = text }] };

    /// <summary>Words, and an object for programs.</summary>
    public static CallToolResult Structured(string text, string json)
    {
        using var parsed = JsonDocument.Parse(json);
        return new() { Content = [new TextContentBlock { Text = text }], StructuredContent = parsed.RootElement.Clone() };
    }

    /// <summary>An object, by what is written into it; Japanese as it is.</summary>
    public static string Written(Action<Utf8JsonWriter> members)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
