using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;

namespace Hojo.Model;

/// <summary>日本時間の日時: a moment as a clock in Japan shows it (UTC+09:00, all the year). Every question is asked at one. An
/// <see cref="Instant"/> and a <c>DateTimeOffset</c> become one by themselves, whatever their offset; a <c>DateTime</c> does not
/// compile, because nobody can tell whose clock it was read from.</summary>
/// <remarks>Zero is the first moment of year 1, which no question is answered at: moments from 1868 to 2100 are.</remarks>
/// <example><code>
/// JapanTime on = fromTheRequest;                               // 2026-03-26T17:59, one minute before the call closes
/// JapanTime typed = new(2026, 3, 26, 17, 59);
/// JapanTime read = JapanTime.Parse("2026-03-26T17:59");
/// </code></example>
[JsonConverter(typeof(JapanTimeConverter))]
[DebuggerDisplay("{Local}")]
public readonly record struct JapanTime : IComparable<JapanTime>
{
    private static readonly Offset Ahead = Offset.FromHours(9);

    /// <summary>A moment by the calendar and the clock of Japan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such moment.</exception>
    public JapanTime(int year, int month, int day, int hour = 0, int minute = 0, int second = 0)
        : this(new LocalDateTime(year, month, day, hour, minute, second)) { }

    private JapanTime(LocalDateTime local) => Local = local;

    /// <summary>What a clock in Japan shows.</summary>
    public LocalDateTime Local { get; }

    /// <summary>The day, in Japan.</summary>
    public LocalDate Date => Local.Date;

    /// <summary>The time of day, in Japan.</summary>
    public LocalTime TimeOfDay => Local.TimeOfDay;

    /// <summary>The moment on the one line of time.</summary>
    public Instant ToInstant() => Local.WithOffset(Ahead).ToInstant();

    /// <summary>So much later; earlier where the duration is negative.</summary>
    public JapanTime Plus(Duration duration) => FromInstant(ToInstant() + duration);

    /// <summary>What a clock in Japan showed or will show. Not for a clock of another place, nor for one in UTC.</summary>
    public static JapanTime FromLocal(LocalDateTime inJapan) => new(inJapan);

    /// <summary>From a moment on the one line of time.</summary>
    public static JapanTime FromInstant(Instant instant) => new(instant.WithOffset(Ahead).LocalDateTime);

    /// <summary>From a moment on the one line of time.</summary>
    public static implicit operator JapanTime(Instant instant) => FromInstant(instant);

#pragma warning disable RS0030 // the one place where a moment of the base class library comes in: its offset says whose clock it is
    /// <summary>From a moment with its offset.</summary>
    public static JapanTime FromDateTimeOffset(DateTimeOffset moment) => FromInstant(Instant.FromDateTimeOffset(moment));

    /// <summary>From a moment with its offset.</summary>
    public static implicit operator JapanTime(DateTimeOffset moment) => FromDateTimeOffset(moment);
#pragma warning restore RS0030

    /// <summary>What a clock in Japan shows.</summary>
    public static implicit operator LocalDateTime(JapanTime moment) => moment.Local;

    /// <summary>What a clock in Japan shows.</summary>
    public LocalDateTime ToLocalDateTime() => Local;

    /// <summary>Earlier, the same, or later.</summary>
    public int CompareTo(JapanTime other) => Local.CompareTo(other.Local);

    /// <summary>Earlier.</summary>
    public static bool operator <(JapanTime a, JapanTime b) => a.Local < b.Local;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(JapanTime a, JapanTime b) => a.Local <= b.Local;

    /// <summary>Later.</summary>
    public static bool operator >(JapanTime a, JapanTime b) => a.Local > b.Local;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(JapanTime a, JapanTime b) => a.Local >= b.Local;

    /// <summary>As a case file writes it: <c>2026-03-26T18:00</c>, with seconds only where there are any.</summary>
    public override string ToString()
        => JsonInput.Written(Local);

    /// <summary>Reads what <see cref="ToString"/> writes, to the second.</summary>
    /// <exception cref="FormatException">It is written otherwise.</exception>
    public static JapanTime Parse(string text) => TryParse(Guard.Against.Null(text), out var moment)
        ? moment
        : throw new FormatException($"{Quoted.Of(text)}: a moment in Japan such as 2026-03-01T12:00 is expected, without an offset");

    /// <summary>The same where it is written so.</summary>
    public static bool TryParse(string? text, out JapanTime moment)
    {
        var read = text is null ? null : JsonInput.MomentOf(text);
        moment = read is { } local ? new(local) : default;
        return read is not null;
    }
}
