using Hojo.AspNetCore;
using Hojo.DependencyInjection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Hojo.Load;

/// <summary>samples/Portal over Kestrel on loopback, at noon of 2026-03-01 in Japan. All readers have one address, so it is not
/// limited.</summary>
internal static class PortalHost
{
    public static WebApplication Make()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore().AddHojo();
        builder.Services.Configure<HojoWebOptions>(options => options.MostRequestsPerMinute = null).AddSingleton<TimeProvider>(new Noon());
        var app = builder.Build();
        app.UseRouting();
        app.MapHojo("/hojo");
        return app;
    }

    private sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 1, 3, 0, 0, TimeSpan.Zero);
    }
}
