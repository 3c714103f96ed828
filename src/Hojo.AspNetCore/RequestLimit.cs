using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Hojo.AspNetCore;

/// <summary>How often one address may ask.</summary>
internal static class RequestLimit
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void On(IEndpointConventionBuilder endpoints, int most)
    {
        var limiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new() { PermitLimit = most, Window = Window }));
        endpoints.Add(endpoint =>
        {
            if (endpoint.RequestDelegate is { } asked) endpoint.RequestDelegate = context => Ask(context, limiter, asked);
        });
    }

    private static async Task Ask(HttpContext context, PartitionedRateLimiter<HttpContext> limiter, RequestDelegate asked)
    {
        using var lease = limiter.AttemptAcquire(context);
        if (lease.IsAcquired)
        {
            await asked(context).ConfigureAwait(false);
            return;
        }
        context.Response.Headers.RetryAfter = Seconds(lease).ToString(CultureInfo.InvariantCulture);
        await new Refusal(StatusCodes.Status429TooManyRequests,
            ("1分間の要求が多すぎます。しばらく待ってください", "too many requests in a minute: wait a little")).Answer(context).ConfigureAwait(false);
    }

    private static long Seconds(RateLimitLease lease)
        => lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, wait.Ticks / TimeSpan.TicksPerSecond) : 60;
}
