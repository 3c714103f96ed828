using Hojo.AspNetCore.Api;
using Hojo.AspNetCore.Pages;
using Hojo.DependencyInjection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Hojo.AspNetCore;

/// <summary>How a portal takes Hojo in.</summary>
public static class HojoEndpoints
{
    /// <summary>Maps the pages under a path and the HTTP API under <c>/api</c> below it, with its OpenAPI document and
    /// <c>/api/health</c>. Nothing that a company tells is kept or logged; each request says all that it asks about.</summary>
    /// <param name="endpoints">The host's endpoints; <c>services.AddHojo()</c> comes before.</param>
    /// <param name="path">Where: <c>/hojo</c>.</param>
    /// <returns>All of it, to be bound to a policy of the host's own: <c>.RequireAuthorization()</c>.</returns>
    /// <exception cref="InvalidOperationException"><c>AddHojo</c> was not called, or an option cannot be.</exception>
    /// <example><code>
    /// builder.Services.AddHojo();
    /// var app = builder.Build();
    ///
    /// app.MapHojo("/hojo");
    /// </code></example>
    public static RouteGroupBuilder MapHojo(this IEndpointRouteBuilder endpoints, string path = "/hojo")
    {
        Guard.Against.Null(endpoints);
        Guard.Against.NullOrWhiteSpace(path);
        var services = endpoints.ServiceProvider;
        var hojo = services.GetService<IHojo>() ?? throw new InvalidOperationException("services.AddHojo() comes before MapHojo");
        var options = services.GetRequiredService<IOptions<HojoWebOptions>>().Value;
        WebOptionsCheck.Check(options);
        var group = endpoints.MapGroup(path);
        group.WithMetadata(new RequestSizeLimitAttribute(options.MostBodyBytes));
        var asked = group.MapGroup("");
        if (options.MostRequestsPerMinute is { } most) RequestLimit.On(asked, most);
        ApiRoutes.Map(asked.MapGroup("/api"), hojo, options);
        PageRoutes.Map(asked, new Site(hojo, options, Clock(services)));
        Assets.Map(group);
        return group;
    }

#pragma warning disable RS0030 // a page asks about the present moment where its reader names no other
    private static Func<Model.JapanTime> Clock(IServiceProvider services)
    {
        var clock = services.GetService<TimeProvider>() ?? TimeProvider.System;
        return () => clock.GetUtcNow();
    }
#pragma warning restore RS0030
}
