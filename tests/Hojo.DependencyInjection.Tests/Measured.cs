using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Hojo.DependencyInjection.Tests;

/// <summary>What is measured between its making and its end, as an exporter would collect it.</summary>
internal sealed class Measured : IDisposable
{
    private readonly MeterListener _meters = new();
    private readonly ActivityListener _activities;

    public Measured(Instruments of)
    {
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter == of.Assessments.Meter) listener.EnableMeasurementEvents(instrument);
        };
        _meters.SetMeasurementEventCallback<long>(
            (instrument, value, tags, _) => Counts.Enqueue($"{instrument.Name} {value} {Text(tags)}"));
        _meters.SetMeasurementEventCallback<double>(
            (instrument, value, tags, _) => Seconds.Enqueue(($"{instrument.Name} {Text(tags)}", value)));
        _meters.Start();
        _activities = new()
        {
            ShouldListenTo = source => source == of.Activities,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = Activities.Enqueue,
        };
        ActivitySource.AddActivityListener(_activities);
    }

    public ConcurrentQueue<string> Counts { get; } = [];

    public ConcurrentQueue<(string Name, double Value)> Seconds { get; } = [];

    public ConcurrentQueue<Activity> Activities { get; } = [];

    public void Dispose()
    {
        _meters.Dispose();
        _activities.Dispose();
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags)
        => string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
}
