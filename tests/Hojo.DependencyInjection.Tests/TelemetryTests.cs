using System.Diagnostics;
using Hojo.Model;
using Hojo.Rules.Language;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hojo.DependencyInjection.Tests;

/// <summary>A host sees what was asked, how it ended and how long it took, and nothing of the company.</summary>
public class TelemetryTests
{
    private sealed class SlowClock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 1_000;

        public override long GetTimestamp() => Interlocked.Add(ref _now, 250);
    }

    private static ServiceProvider Host()
        => new ServiceCollection().AddSingleton<TimeProvider>(new SlowClock()).AddHojo().BuildServiceProvider();

    [Fact]
    public void An_assessment_is_counted_timed_and_traced()
    {
        using var host = Host();
        using var measured = new Measured(host.GetRequiredService<Instruments>());

        host.Hojo().Assess(Tests.Host.Round3, Tests.Host.AtCap, Tests.Host.On);

        Assert.Equal(["hojo.assessments 1 hojo.track=shinjigyo-shinshutsu/3-digest hojo.verdict=Eligible"], measured.Counts);
        Assert.Equal([("hojo.assessment.duration hojo.track=shinjigyo-shinshutsu/3-digest", 0.25)], measured.Seconds);
        var activity = Assert.Single(measured.Activities);
        Assert.Equal("assess", activity.OperationName);
        Assert.Equal(["hojo.track=shinjigyo-shinshutsu/3-digest", "hojo.verdict=Eligible"],
            activity.TagObjects.Select(t => $"{t.Key}={t.Value}"));
    }

    [Fact]
    public void A_refusal_is_an_error_by_its_type_and_never_by_what_was_said()
    {
        using var host = Host();
        using var measured = new Measured(host.GetRequiredService<Instruments>());

        Assert.Throws<FactOutOfRangeException>(() => host.Hojo().Judge(Tests.Host.Round3, Tests.Host.AtCap, new(1867, 12, 31)));

        Assert.Equal(["hojo.refused 1 hojo.track=shinjigyo-shinshutsu/3-digest error.type=FactOutOfRangeException"], measured.Counts);
        var activity = Assert.Single(measured.Activities);
        Assert.Equal(("judge", ActivityStatusCode.Error), (activity.OperationName, activity.Status));
        Assert.Equal("FactOutOfRangeException", activity.StatusDescription);
    }

    [Fact]
    public void A_comparison_is_traced()
    {
        using var host = Host();
        using var measured = new Measured(host.GetRequiredService<Instruments>());

        host.Hojo().Compare(Tests.Host.AtCap, Tests.Host.On);

        Assert.Equal("compare", Assert.Single(measured.Activities).OperationName);
    }

    [Fact]
    public void Two_containers_do_not_count_each_others()
    {
        using var host = Host();
        using var other = Host();
        using var measured = new Measured(host.GetRequiredService<Instruments>());

        other.Hojo().Assess(Tests.Host.Round3, Tests.Host.AtCap, Tests.Host.On);

        Assert.Empty(measured.Counts);
        Assert.Empty(measured.Activities);
    }

    [Fact]
    public void At_Debug_the_log_says_which_facts_are_asked_for()
    {
        using var log = new FakeLog(LogLevel.Debug);
        using var host = Tests.Host.With(log: log);

        host.Hojo().Assess(Tests.Host.Round3, Tests.Host.Sample("unknown-headcount.json").Case, Tests.Host.On);

        Assert.Contains(log.Lines,
            line => line.StartsWith("Information assess shinjigyo-shinshutsu/3-digest: NeedsInput in ", StringComparison.Ordinal));
        Assert.Contains(log.Lines,
            line => line.StartsWith("Debug shinjigyo-shinshutsu/3-digest asks for applicant.employees", StringComparison.Ordinal));
    }
}
