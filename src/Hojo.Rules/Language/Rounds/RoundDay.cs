using Hojo.Model;
using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>A day that a round sets itself, so that it moves with the round: 申請締切日, or so long before it.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class RoundDay
{
    private readonly Func<LocalDate> _closes;
    private readonly Length? _before;

    internal RoundDay(Func<LocalDate> closes) : this(closes, null) { }

    private RoundDay(Func<LocalDate> closes, Length? before) => (_closes, _before) = (closes, before);

    /// <summary>So long before: the corresponding day, counted back (応当日).</summary>
    /// <exception cref="InvalidOperationException">It is counted back already.</exception>
    public RoundDay Minus(Length before)
        => _before is null ? new(_closes, before) : throw new InvalidOperationException("counted back once");

    /// <summary>The same day of another round.</summary>
    internal RoundDay In(RoundBuilder round) => _before is { } before ? round.Closes.Minus(before) : round.Closes;

    /// <summary>The day, once the round has its window.</summary>
    internal LocalDate Day => _before is { } before ? CivilPeriod.Earliest(_closes(), before) : _closes();

    /// <summary>申請締切日の16か月前(2024年11月26日).</summary>
    internal Label Words
    {
        get
        {
            var day = Shown.Of(Day);
            return _before is { } before
                ? ($"申請締切日の{before.Words.Ja}前({day.Ja})", $"{before.Words.En} before the deadline ({day.En})")
                : ($"申請締切日({day.Ja})", $"the deadline ({day.En})");
        }
    }
}
