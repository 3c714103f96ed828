using System.Collections.Concurrent;
using System.Globalization;
using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Tests.Kernel;
using NodaTime;

namespace Hojo.Rules.NRules.Tests;

/// <summary>The tracks of the catalogue and those made for the kernel's sake, each once in rule sets.</summary>
internal static class Ready
{
    private static readonly ConcurrentDictionary<string, Lazy<NRulesAssessor>> Made = new();

    /// <summary>How many cases are drawn for a track: HOJO_TIMES, or so many as are over in seconds.</summary>
    public static int Times { get; } = int.TryParse(Environment.GetEnvironmentVariable("HOJO_TIMES"), NumberStyles.None,
        CultureInfo.InvariantCulture, out var times) ? times : 300;

    /// <summary>A moment within the windows of the rounds that the sample cases are about.</summary>
    public static JapanTime On { get; } = new(2026, 3, 1, 9, 0);

    public static NRulesAssessor Of(Subject subject)
        => Made.GetOrAdd(subject.Track.Id, _ => new(() => new(subject.Assessor))).Value;

    /// <summary>Mostly within the window; sometimes at its last minute, just after it, or on its first day.</summary>
    public static JapanTime Moment(Track track, int dice)
    {
        var closes = track.Rows.OfType<Window>().Select(w => w.Closes?.Moment).FirstOrDefault(c => c is not null);
        var opens = track.Rows.OfType<Window>().Select(w => w.Opens?.Moment).FirstOrDefault(o => o is not null);
        var last = closes is null ? On : JapanTime.FromLocal(closes.Day + (closes.Time ?? LocalTime.Noon));
        return (dice % 10) switch
        {
            0 => last.Plus(Duration.FromMinutes(1)),
            1 => last,
            2 when opens is not null => JapanTime.FromLocal(opens.Day + (opens.Time ?? LocalTime.Noon)),
            _ => last.Plus(Duration.FromDays(-3)),
        };
    }

    /// <summary>All facts of one type that an enquiry leads to, in the order in which they came.</summary>
    public static T[] Facts<T>(this RoundRepository repository, params object[] inserted)
    {
        var session = repository.CompileWith().CreateSession();
        session.InsertAll(inserted);
        session.Fire();
        return session.Query<T>().ToArray();
    }
}
