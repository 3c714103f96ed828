using Hojo.Model;
using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>Where a value lies on whole numbers. A structure, so that reading a case
/// is compiled for each type and looks nothing up.</summary>
internal interface ICells<T> where T : struct
{
    long Cell(T value);
}

internal readonly struct MoneyCells : ICells<Yen>
{
    public long Cell(Yen value) => value.Whole;
}

internal readonly struct CountCells : ICells<int>
{
    public long Cell(int value) => value;
}

internal readonly struct FlagCells : ICells<bool>
{
    public long Cell(bool value) => value ? 1 : 0;
}

internal readonly struct DateCells : ICells<LocalDate>
{
    public static readonly LocalDate Zero = new(1970, 1, 1);

    public long Cell(LocalDate value) => Period.DaysBetween(Zero, value);
}

internal readonly struct GrowthCells : ICells<Growth>
{
    public long Cell(Growth value) => value.Position;
}

/// <summary>Steps of 1/18,018,000: every percentage of one decimal and every fraction down to sixteenths lies on a step.</summary>
internal readonly struct ShareCells : ICells<Rate>
{
    public const int Steps = 18_018_000;

    public long Cell(Rate value)
    {
        // on a step, as most are
        if (Steps / value.Denominator is var each && each * value.Denominator == Steps) return 2L * value.Numerator * each;
        var parts = value.Numerator * (long)Steps;
        var whole = parts / value.Denominator;
        return 2 * whole + (whole * value.Denominator == parts ? 0 : 1);
    }
}

internal readonly struct ChoiceCells<T>(Func<T, int> code) : ICells<T> where T : struct, Enum
{
    public long Cell(T value) => code(value);
}
