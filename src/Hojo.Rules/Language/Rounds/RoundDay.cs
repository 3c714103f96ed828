using Hojo.Model;
using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>A day that a round sets itself, so that it moves with the round: 申請締切日, the day that another of its rows prints, or so long
/// before either.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class RoundDay
{
    private readonly Func<LocalDate> _day;
    private readonly Func<Bilingual> _name;
    private readonly string? _row;
    private readonly Length? _before;

    /// <summary>申請締切日: the closing day itself.</summary>
    internal RoundDay(Func<LocalDate> closes) : this(closes, () => ("申請締切日", "the deadline"), null, null) { }

    /// <summary>The day that a row prints.</summary>
    internal RoundDay(string row, Func<LocalDate> day, Func<Bilingual> name) : this(day, name, row, null) { }

    private RoundDay(Func<LocalDate> day, Func<Bilingual> name, string? row, Length? before)
        => (_day, _name, _row, _before) = (day, name, row, before);

    /// <summary>So long before: the corresponding day, counted back (応当日).</summary>
    /// <exception cref="InvalidOperationException">It is counted back already.</exception>
    public RoundDay Minus(Length before) => _before is null
        ? new(_day, _name, _row, before)
        : throw new InvalidOperationException("counted back once");

    /// <summary>The same day of another round.</summary>
    internal RoundDay In(RoundBuilder round)
    {
        var day = _row is null ? round.Closes : round.DayOf(_row);
        return _before is { } before ? day.Minus(before) : day;
    }

    /// <summary>The day, once the round has it.</summary>
    internal LocalDate Day => _before is { } before ? CivilPeriod.Earliest(_day(), before) : _day();

    /// <summary>In words: 申請締切日の16か月前(2024年11月26日).</summary>
    internal Bilingual Words
    {
        get
        {
            var (name, day) = (_name(), Format.Of(Day));
            return _before is { } before
                ? ($"{name.Ja}の{before.Words.Ja}前({day.Ja})", $"{before.Words.En} before {name.En} ({day.En})")
                : ($"{name.Ja}({day.Ja})", $"{name.En} ({day.En})");
        }
    }
}
