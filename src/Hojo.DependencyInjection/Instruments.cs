using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Hojo.DependencyInjection;

/// <summary>What is measured, one set a container: two hosts in a process do not count each other's.</summary>
internal sealed class Instruments : IDisposable
{
    private readonly Meter _meter;

    public Instruments(IMeterFactory? meters)
    {
        var version = typeof(Instruments).Assembly.GetName().Version?.ToString(3);
        _meter = meters is null ? new(HojoTelemetry.Meter, version) : meters.Create(new(HojoTelemetry.Meter) { Version = version });
        Activities = new(HojoTelemetry.ActivitySource, version);
        Assessments = _meter.CreateCounter<long>(HojoTelemetry.Assessments, "{assessment}", "Assessments and judgements made.");
        Refused = _meter.CreateCounter<long>(HojoTelemetry.Refused, "{case}", "Cases that were refused.");
#pragma warning disable RS0030 // seconds of a clock, by the conventions of OpenTelemetry; no money
        Duration = _meter.CreateHistogram<double>(HojoTelemetry.Duration, "s", "How long an assessment or a judgement took.");
#pragma warning restore RS0030
    }

    public ActivitySource Activities { get; }

    public Counter<long> Assessments { get; }

    public Counter<long> Refused { get; }

#pragma warning disable RS0030 // as above
    public Histogram<double> Duration { get; }
#pragma warning restore RS0030

    public void Dispose()
    {
        Activities.Dispose();
        _meter.Dispose();
    }
}
