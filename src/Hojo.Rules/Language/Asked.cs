using Hojo.Model;
using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>What the question itself says, whatever the case.</summary>
public static class Asked
{
    /// <summary>照会日: the day asked about, for lines that hold until a day or from one (民間金融機関は2028年1月末まで). It is never
    /// read from a clock, nor from the case.</summary>
    public static readonly Fact<LocalDate> On = new("on", ("照会日", "day asked about"), ("日付", "date"), Scales.Date, _ => null,
        new(1868, 1, 1), new(2100, 12, 31));

    /// <summary>The day of a moment.</summary>
    /// <exception cref="FactOutOfRangeException">A moment before 1868 or after 2100.</exception>
    internal static long Day(JapanTime on) => On.Within(On.Cell(on.Date));
}
