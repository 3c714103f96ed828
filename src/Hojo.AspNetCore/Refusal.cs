using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Hojo.AspNetCore;

/// <summary>A request that is not answered, with all that is wrong with it: problem details (RFC 9457), as programs read them.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="Text">In a sentence.</param>
internal sealed record Refusal(int Status, Bilingual Text)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Each place that is wrong.</summary>
    public IReadOnlyList<CaseFault> Faults { get; init; } = [];

    /// <summary>What a request is refused for; <see langword="null"/> for a fault of the host, which is no matter of the request.</summary>
    public static Refusal? Of(Exception thrown) => thrown switch
    {
        RefusedException refused => refused.Refusal,
        CaseFormatException bad => Of(bad.Fault),
        CaseRefusedException strict => new(400,
            ("案件が矛盾しているか、枠が読まない項目を含みます", "the case contradicts itself or tells what the track does not read"))
        {
            Faults = strict.Faults,
        },
        FactOutOfRangeException outside => Of(outside.Fault),
        NotEncodedException absent => new(StatusCodes.Status404NotFound, absent.Problem),
        BadHttpRequestException { StatusCode: var status } => new(status, ("要求を読めません", "the request cannot be read")),
        _ => null,
    };

    private static Refusal Of(CaseFault fault) => new(400, fault.Problem) { Faults = [fault] };

    public async Task Answer(HttpContext context)
    {
        var lang = Languages.Of(context.Request, Lang.Ja);
        context.Response.StatusCode = Status;
        context.Response.ContentType = "application/problem+json";
        context.Response.Headers.ContentLanguage = Languages.Code(lang);
        await context.Response.Body.WriteAsync(Body(lang), context.RequestAborted).ConfigureAwait(false);
    }

    private byte[] Body(Lang lang)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Options))
        {
            json.WriteStartObject();
            json.WriteString("type", "about:blank");
            json.WriteString("title", ReasonPhrases.GetReasonPhrase(Status));
            json.WriteNumber("status", Status);
            json.WriteString("detail", Text.In(lang));
            if (Faults.Count > 0) WriteFaults(json, lang);
            json.WriteEndObject();
        }
        return memory.ToArray();
    }

    private void WriteFaults(Utf8JsonWriter json, Lang lang)
    {
        json.WriteStartArray("faults");
        foreach (var fault in Faults)
        {
            json.WriteStartObject();
            json.WriteString("path", fault.Path);
            if (fault.Line is { } line) json.WriteNumber("line", line);
            json.WriteString("problem", fault.Problem.In(lang));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}

/// <summary>Ends a request with its refusal.</summary>
internal sealed class RefusedException(Refusal refusal) : Exception(refusal.Text.En)
{
    public RefusedException(int status, Bilingual text) : this(new Refusal(status, text))
    {
    }

    public Refusal Refusal { get; } = refusal;
}
