using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>期間の計算 (民法140–143条): the first day is not counted, and a period of weeks, months or years ends on the day before the
/// day that corresponds to the one it was counted from, or on the last day of the month where there is no such day.</summary>
/// <remarks>142条 (a period that ends on a holiday runs to the next day) holds only where business is by custom not done on that
/// day. No document that is encoded says so of its deadlines, so no end is moved: moving one would make it later than printed.</remarks>
public static class CivilPeriod
{
    /// <summary>The last day of a period of so many months from a day.</summary>
    public static LocalDate End(LocalDate from, int months)
    {
        var counted = from.PlusDays(1);
        var corresponding = counted.PlusMonths(months);
        return corresponding.Day == counted.Day ? corresponding.PlusDays(-1) : corresponding;
    }

    /// <summary>The last day of a period from a day.</summary>
    public static LocalDate End(LocalDate from, Length length) => length.Unit switch
    {
        CalendarUnit.Day => from.PlusDays(length.Count),
        CalendarUnit.Week => from.PlusWeeks(length.Count),
        CalendarUnit.Month => End(from, length.Count),
        _ => End(from, checked(12 * length.Count)),
    };

    /// <summary>The earliest day from which a period does not end before a day: 締切日に「発行から3か月以内」である最も早い発行日.</summary>
    public static LocalDate Earliest(LocalDate last, Length length) => length.Unit switch
    {
        CalendarUnit.Day => last.PlusDays(-length.Count),
        CalendarUnit.Week => last.PlusWeeks(-length.Count),
        CalendarUnit.Month => last.PlusMonths(-length.Count),
        _ => last.PlusYears(-length.Count),
    };
}
