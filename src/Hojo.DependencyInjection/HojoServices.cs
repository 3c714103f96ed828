using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Hojo.DependencyInjection;

/// <summary>How a host takes Hojo in.</summary>
public static class HojoServices
{
    /// <summary>Registers <see cref="IHojo"/>, once, with options that are checked as the host starts. The log, the meters and the clock
    /// by which answers are timed are the host's where it has them; nothing is kept outside its container.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets the options; <see langword="null"/> for the national rounds, in Japanese, by the compiled plan.</param>
    /// <example><code>
    /// builder.Services.AddHojo(options => options.Strictness = Strictness.Strict);
    /// </code></example>
    public static IServiceCollection AddHojo(this IServiceCollection services, Action<HojoOptions>? configure = null)
    {
        Guard.Against.Null(services).AddOptions<HojoOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<HojoOptions>, HojoOptionsCheck>());
        services.TryAddSingleton(host => new Instruments(host.GetService<IMeterFactory>()));
        services.TryAddSingleton<IHojo>(host => new HostedHojo(host.GetRequiredService<IOptions<HojoOptions>>().Value, Observer(host)));
        return services;
    }

#pragma warning disable RS0030 // the clock only tells how long an answer took
    private static Observer Observer(IServiceProvider host) => new(
        host.GetRequiredService<Instruments>(),
        (host.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance).CreateLogger(HojoTelemetry.Log),
        host.GetService<TimeProvider>() ?? TimeProvider.System);
#pragma warning restore RS0030
}
