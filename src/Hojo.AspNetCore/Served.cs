using Microsoft.AspNetCore.Http;

namespace Hojo.AspNetCore;

/// <summary>A request that is answered, or refused with what is wrong with it. A fault of the host itself stays one.</summary>
internal static class Served
{
    public static async Task Api(HttpContext context, Func<Task> answer)
    {
        Headers(context.Response.Headers);
        try
        {
            await answer().ConfigureAwait(false);
        }
        catch (Exception thrown) when (Refusal.Of(thrown) is { } refusal && !context.Response.HasStarted)
        {
            await refusal.Answer(context).ConfigureAwait(false);
        }
    }

    public static void Headers(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
    }
}
