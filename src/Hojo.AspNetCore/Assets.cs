using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hojo.AspNetCore;

/// <summary>The style and the script of the pages, out of the assembly itself: a host serves no other files for them.</summary>
internal static class Assets
{
    private static readonly FrozenDictionary<string, byte[]> Files
        = new[] { "hojo.css", "hojo.js" }.ToFrozenDictionary(name => name, Read, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Names = Files.ToFrozenDictionary(file => file.Key,
        file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Value))[..12]}/{file.Key}", StringComparer.Ordinal);

    /// <summary>A name that changes with the file, so that a browser may keep it.</summary>
    public static string Fresh(string name) => Names[name];

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/assets/{version}/{name}", context =>
    {
        if (!Files.TryGetValue((string)context.Request.RouteValues["name"]!, out var file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        Served.Headers(context.Response.Headers);
        context.Response.ContentType = context.Request.Path.Value!.EndsWith(".css", StringComparison.Ordinal)
            ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return context.Response.Body.WriteAsync(file, context.RequestAborted).AsTask();
    });

    private static byte[] Read(string name)
    {
        using var file = typeof(Assets).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
