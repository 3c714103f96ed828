using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>期間の計算 (民法140–143条): the first day is not counted, and a period of months ends on the day before the day that
/// corresponds to the one it was counted from, or on the last day of the month where there is no such day.</summary>
public static class CivilPeriod
{
    /// <summary>The last day of a period of so many months from a day.</summary>
    public static LocalDate End(LocalDate from, int months)
    {
        var counted = from.PlusDays(1);
        var corresponding = counted.PlusMonths(months);
        return corresponding.Day == counted.Day ? corresponding.PlusDays(-1) : corresponding;
    }
}
