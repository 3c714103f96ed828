using Hojo.DependencyInjection;
using Hojo.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hojo.AspNetCore.Tests;

/// <summary>A host on loopback, at noon of 2026-03-01 in Japan.</summary>
public sealed class Portal : IAsyncLifetime
{
    private readonly WebApplication _app;

    public Portal() : this(options => options.MostRequestsPerMinute = null)
    {
    }

    internal Portal(Action<HojoWebOptions> configure, Action<HojoOptions>? hojo = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore().AddHojo(hojo);
        builder.Services.Configure(configure).AddSingleton<TimeProvider>(new Noon());
        builder.Logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Trace);
        _app = builder.Build();
        _app.UseRouting();
        _app.MapHojo("/hojo");
    }

    public HeardLog Log { get; } = new();

    public Uri Address { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public static string Sample(string name) => File.ReadAllText(Path.Combine(Approved.Root, "samples", "cases", name));

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        Address = new(_app.Urls.Single() + "/hojo/");
        Client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 1, 3, 0, 0, TimeSpan.Zero);
    }
}
