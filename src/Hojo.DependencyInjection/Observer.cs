using System.Diagnostics;
using Hojo.Model;
using Microsoft.Extensions.Logging;

namespace Hojo.DependencyInjection;

#pragma warning disable RS0030 // how long an answer took is measured here and told to nobody who answers
/// <summary>Looks on as questions are answered: an activity, a count, a duration and a line of the log for each.</summary>
internal sealed class Observer(Instruments instruments, ILogger log, TimeProvider time)
{
    public ILogger Log => log;

    /// <summary>A question about one track.</summary>
    public T Watch<T>(string verb, string track, Func<T> ask, Func<T, TrackVerdict> verdictOf)
        => Watch(verb, track, ask, (answer, activity, took) =>
        {
            var verdict = verdictOf(answer).ToString();
            activity?.SetTag(HojoTelemetry.Verdict, verdict);
            instruments.Assessments.Add(1, new(HojoTelemetry.Track, track), new(HojoTelemetry.Verdict, verdict));
            instruments.Duration.Record(took.TotalSeconds, new KeyValuePair<string, object?>(HojoTelemetry.Track, track));
            log.Answered(verb, track, verdict, took);
        });

    /// <summary>A question about all tracks, which has no one verdict.</summary>
    public Comparison Watch(Func<Comparison> ask)
        => Watch("compare", null, ask, (answer, _, took) => log.Compared(answer.Tracks.Count, took));

    private T Watch<T>(string verb, string? track, Func<T> ask, Action<T, Activity?, TimeSpan> tell)
    {
        using var activity = instruments.Activities.StartActivity(verb);
        if (track is not null) activity?.SetTag(HojoTelemetry.Track, track);
        var began = time.GetTimestamp();
        try
        {
            var answer = ask();
            tell(answer, activity, time.GetElapsedTime(began));
            return answer;
        }
        catch (Exception refused)
        {
            Refuse(activity, verb, track, refused);
            throw;
        }
    }

    private void Refuse(Activity? activity, string verb, string? track, Exception refused)
    {
        var error = refused.GetType().Name;
        activity?.SetTag(HojoTelemetry.Error, error);
        activity?.SetStatus(ActivityStatusCode.Error, error);
        instruments.Refused.Add(1, new(HojoTelemetry.Track, track), new(HojoTelemetry.Error, error));
        log.Refused(verb, track, error);
    }
}
#pragma warning restore RS0030
