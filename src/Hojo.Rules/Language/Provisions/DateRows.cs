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

    /// <inheritdoc/>
    public override Label Kind => ("公募期間", "window");

    /// <summary>Whether a moment lies inside; unknown on a day whose hour is not printed.</summary>
    public Verdict Holds(LocalDateTime on)
    {
        var after = Opens is null ? Verdict.Unknown : on < _opensFrom ? Verdict.NotMet : on < _opensBy ? Verdict.Unknown : Verdict.Met;
        var before = Closes is null ? Verdict.Unknown : on > _closesBy ? Verdict.NotMet : on > _closesFrom ? Verdict.Unknown : Verdict.Met;
        return after < before ? after : before;
    }

    // Without an hour a day opens, or closes, at some unknown moment between its two ends.
    private readonly LocalDateTime _opensFrom = opens is null ? default : opens.Day + (opens.Time ?? LocalTime.Midnight);
    private readonly LocalDateTime _opensBy = opens is null ? default : opens.Time is { } time ? opens.Day + time : opens.Day.PlusDays(1).AtMidnight();
    private readonly LocalDateTime _closesFrom = closes is null ? default : closes.Time is { } time ? closes.Day + time : closes.Day.PlusDays(-1) + LocalTime.MaxValue;
    private readonly LocalDateTime _closesBy = closes is null ? default : closes.Day + (closes.Time ?? LocalTime.MaxValue);
}

/// <summary>予定: a date that is announced, as exactly as it is announced.</summary>
public sealed class Announced : Provision
{
    /// <summary>A day.</summary>
    public Announced(string id, Label text, LocalDate day, Citation citation) : base(id, text, citation) => Day = day;

    /// <summary>A month: it stays a month.</summary>
    public Announced(string id, Label text, YearMonth month, Citation citation) : base(id, text, citation) => Month = month;

    /// <summary>The day, where one is announced.</summary>
    public LocalDate? Day { get; }

    /// <summary>The month, where only that is announced.</summary>
    public YearMonth? Month { get; }

    /// <inheritdoc/>
    public override Label Kind => ("予定", "announced date");
}

/// <summary>準備期間: something that takes its time before the deadline.</summary>
/// <param name="id">Row id.</param>
/// <param name="text">What has to be ready.</param>
/// <param name="daysAtMost">The longest it is said to take; the last safe day to start is so many days before the deadline.</param>
/// <param name="citation">Where it stands.</param>
public sealed class LeadTime(string id, Label text, int daysAtMost, Citation citation) : Provision(id, text, citation)
{
    /// <summary>Days.</summary>
    public int DaysAtMost { get; } = daysAtMost;

    /// <summary>What already being so makes this needless.</summary>
    public Condition? Done { get; init; }

    /// <inheritdoc/>
    public override Label Kind => ("準備期間", "lead time");
}

/// <summary>期間: so many months from a day; of several, the earliest end wins. Counted by 民法140–143条 (<see cref="CivilPeriod"/>).</summary>
/// <param name="id">Row id.</param>
/// <param name="text">What it says.</param>
/// <param name="limits">Months, and the day they run from.</param>
/// <param name="citation">Where it stands.</param>
public sealed class Term(string id, Label text, IReadOnlyList<(int Months, Fact<LocalDate> From)> limits, Citation citation) : Provision(id, text, citation)
{
    /// <summary>Months, and the day they run from.</summary>
    public IReadOnlyList<(int Months, Fact<LocalDate> From)> Limits { get; } = limits;

    /// <summary>A day that it never goes past: ただし最長でも2030年3月末.</summary>
    public LocalDate? NotAfter { get; init; }

    /// <inheritdoc/>
    public override Label Kind => ("期間", "term");
}
