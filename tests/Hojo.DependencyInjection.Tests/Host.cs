using Hojo.Model;
using Hojo.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace Hojo.DependencyInjection.Tests;

/// <summary>A host's container, and the case files that it is asked about.</summary>
internal static class Host
{
    public const string Round3 = "shinjigyo-shinshutsu/3-digest";

    public static readonly JapanTime On = new(2026, 3, 1, 12, 0);

    public static ServiceProvider With(Action<HojoOptions>? configure = null, FakeLog? log = null)
    {
        var services = new ServiceCollection();
        if (log is not null) services.AddSingleton<Microsoft.Extensions.Logging.ILoggerFactory>(log);
        return services.AddHojo(configure).BuildServiceProvider();
    }

    public static IHojo Hojo(this ServiceProvider host) => host.GetRequiredService<IHojo>();

    public static string Text(string sample) => File.ReadAllText(Path.Combine(Approved.Root, "samples", "cases", sample));

    public static CaseFile Sample(string name) => CaseFile.Read(Text(name));

    /// <summary>経費の1/2が2,864万円、20人以下の補助上限額は2,500万円.</summary>
    public static Case AtCap => Sample("eligible-at-cap.json").Case;
}
