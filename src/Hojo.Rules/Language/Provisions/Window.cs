using Hojo.Model;
using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>A day, with its hour where the document prints one. An hour is never invented.</summary>
/// <param name="Day">The day in Japan.</param>
/// <param name="Time">The time of day, or <see langword="null"/> where none is printed.</param>
public sealed record Moment(LocalDate Day, LocalTime? Time = null);

/// <summary>公募期間. Outside it the track is not open; an end that the document does not give leaves it open to question.</summary>
/// <param name="id">Row id.</param>
/// <param name="text">What it says.</param>
/// <param name="opens">First moment.</param>
/// <param name="closes">Last moment, itself inside.</param>
/// <param name="citation">Where it stands.</param>
public sealed class Window(string id, Label text, Moment? opens, Moment? closes, Citation citation) : Provision(id, text, citation)
{
    /// <summary>First moment.</summary>
    public Moment? Opens { get; } = opens;

    /// <summary>Last moment.</summary>
    public Moment? Closes { get; } = closes;

    /// <summary>随時: applications are taken at any time, with no closing day, while the programme lasts; it is said to last until
    /// some time in here. Before it a window without a closing day is open; from its first day on it is open to question, never
    /// closed. A 随時 whose life is not spoken of at all cannot be told from one that has ended, and stays open to question.</summary>
    public DateSpan? RollingUntil { get; init; }

    /// <inheritdoc/>
    public override Label Kind => ("公募期間", "window");

    /// <summary>Whether a moment lies inside; unknown on a day whose hour is not printed.</summary>
    public Verdict Holds(LocalDateTime on)
    {
        var after = Opens is null ? Verdict.Unknown : on < _opensFrom ? Verdict.NotMet : on < _opensBy ? Verdict.Unknown : Verdict.Met;
        var before = Closes is null ? Rolls(on) : on > _closesBy ? Verdict.NotMet : on > _closesFrom ? Verdict.Unknown : Verdict.Met;
        return after < before ? after : before;
    }

    private Verdict Rolls(LocalDateTime on) => RollingUntil is { } until && on.Date < until.First ? Verdict.Met : Verdict.Unknown;

    // Without an hour a day opens, or closes, at some unknown moment between its two ends.
    private readonly LocalDateTime _opensFrom = opens is null ? default : opens.Day + (opens.Time ?? LocalTime.Midnight);
    private readonly LocalDateTime _opensBy = opens is null ? default : opens.Time is { } time ? opens.Day + time : opens.Day.PlusDays(1).AtMidnight();
    private readonly LocalDateTime _closesFrom = closes is null ? default : closes.Time is { } time ? closes.Day + time : closes.Day.PlusDays(-1) + LocalTime.MaxValue;
    private readonly LocalDateTime _closesBy = closes is null ? default : closes.Day + (closes.Time ?? LocalTime.MaxValue);
}
