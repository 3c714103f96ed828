using Hojo.DependencyInjection;
using Hojo.Model;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ModelContextProtocol.Server;
using NodaTime;

namespace Hojo.Mcp;

/// <summary>How a server of the Model Context Protocol takes Hojo in.</summary>
public static class HojoMcpServer
{
    /// <summary>補助: gives a server the tools of Hojo, the pages of its rounds as resources, and the interview of an adviser as a prompt.
    /// Nothing that a company tells is kept or logged here; each call says all that it asks about. At the level Trace the protocol's own
    /// package logs whole messages: a host leaves that off.</summary>
    /// <param name="builder">The server. <see cref="IHojo"/> is registered with it; a catalogue, an engine or a language of the host's own
    /// is chosen by <c>services.AddHojo(…)</c>, before or after.</param>
    /// <returns>The same, for its transport and what else it offers.</returns>
    /// <example><code>
    /// builder.Services.AddMcpServer().WithHttpTransport().WithHojo();
    /// </code></example>
    public static IMcpServerBuilder WithHojo(this IMcpServerBuilder builder)
    {
        var services = Guard.Against.Null(builder).Services.AddHojo();
        services.TryAddSingleton(host => new Offer(new(host.GetRequiredService<IHojo>(), Clock(host))));
        services.AddOptions<McpServerOptions>().Configure<Offer>((options, offer) => offer.To(options));
        return builder;
    }

#pragma warning disable RS0030 // an assistant asks about the present moment where it names no other
    private static Func<JapanTime> Clock(IServiceProvider host)
    {
        var clock = host.GetService<TimeProvider>() ?? TimeProvider.System;
        return () => JapanTime.FromLocal(JapanTime.FromDateTimeOffset(clock.GetUtcNow()).Local.With(TimeAdjusters.TruncateToSecond));
    }
#pragma warning restore RS0030
}
