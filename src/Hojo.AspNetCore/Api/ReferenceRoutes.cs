using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Hojo.DependencyInjection;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Rules.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hojo.AspNetCore.Api;

/// <summary>What can be asked about, and the rules themselves. It changes with the package and with the ticks of the
/// host alone, so a copy that was kept is asked for by its ETag.</summary>
internal static class ReferenceRoutes
{
    public static void Map(IEndpointRouteBuilder api, IHojo hojo)
    {
        var prints = new Lazy<FrozenDictionary<string, string>>(() => Prints(hojo.Catalogue)); // a second's work, once
        var tag = new Lazy<string>(() => TagOf(hojo, prints.Value));
        void Get(string path, Func<HttpRequest, ApiAnswer> answer) => api.MapGet(path, context => Served.Api(context, () =>
        {
            context.Response.Headers.ETag = tag.Value;
            if (!context.Request.Headers.IfNoneMatch.Contains(tag.Value)) return answer(context.Request).Write(context, hojo.Language);
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }));

        Get("/programmes", request => new(() => Programmes(hojo, prints.Value, Moment(request))));
        Get("/programmes/{programme}/{round}", request => RoundOf(hojo.Catalogue, request));
        Get("/case-file.schema.json", _ => new(CaseSchema.Write) { Type = "application/schema+json; charset=utf-8" });
        Get("/result.schema.json", _ => new(ResultSchema.Write) { Type = "application/schema+json; charset=utf-8" });
        Get("/openapi.json", request => new(() => OpenApi.Write(request.PathBase + request.Path.Value![..^"/openapi.json".Length])));
        // No tag: whoever asks whether it answers wants an answer, and no fingerprint of all rules.
        var healthy = new ApiAnswer(() => Json.Written(json =>
        {
            json.WriteString("status", "healthy");
            json.WriteNumber("rounds", hojo.Catalogue.Rounds.Count);
        }));
        api.MapGet("/health", context => Served.Api(context, () => healthy.Write(context, hojo.Language)));
    }

    /// <summary>指紋 of every track, by its id.</summary>
    private static FrozenDictionary<string, string> Prints(Catalogue catalogue) => CatalogueEntry.Of(catalogue)
        .Select(entry => entry.Track).ToFrozenDictionary(track => track.Id, track => track.Fingerprint(), StringComparer.Ordinal);

    private static string Programmes(IHojo hojo, FrozenDictionary<string, string> prints, JapanTime? on) => Json.Written(json =>
    {
        json.WriteStartArray("tracks");
        foreach (var entry in CatalogueEntry.Of(hojo.Catalogue))
            Json.Write(json, entry, prints[entry.Track.Id], hojo.Audited(entry.Track.Id), on);
        json.WriteEndArray();
    });

    private static ApiAnswer RoundOf(Catalogue catalogue, HttpRequest request)
    {
        var round = catalogue.Round($"{request.RouteValues["programme"]}/{request.RouteValues["round"]}");
        return new(() => Rows(round));
    }

    private static string Rows(Round round) => Json.Written(json =>
    {
        json.WriteString("round", round.Id);
        Json.Write(json, "name", round.Name);
        json.WriteStartArray("rows");
        foreach (var row in round.Rows) Json.Write(json, row);
        json.WriteEndArray();
    });

    private static JapanTime? Moment(HttpRequest request) => request.Query["on"].ToString() is { Length: > 0 } said
        ? CaseFile.MomentOf(said) ?? throw ApiQuestion.Bad("on", said,
            ("2026-03-01T12:00 の形の日本時間", "a moment in Japan such as 2026-03-01T12:00"))
        : null;

    /// <summary>Of all rows, how many of them are audited, and the version of the package that answers by them.</summary>
    private static string TagOf(IHojo hojo, FrozenDictionary<string, string> prints)
    {
        var all = string.Concat(CatalogueEntry.Of(hojo.Catalogue).Select(entry => prints[entry.Track.Id] + hojo.Audited(entry.Track.Id)));
        var version = typeof(Catalogue).Assembly.GetName().Version?.ToString() ?? "";
        var print = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all + version)));
        return $"\"{print[..32]}\"";
    }
}
