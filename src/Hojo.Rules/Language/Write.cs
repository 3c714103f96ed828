using Hojo.Model;
using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>How a programme's file writes figures, so that they look as they are printed.</summary>
internal static class Write
{
    public static readonly Bilingual None = ("", "");
    private static readonly Band Whole = new(long.MinValue, long.MaxValue);

    public static Yen Yen(decimal amount) => new(amount);

    /// <summary>万円.</summary>
    public static Yen Man(decimal amount) => new(amount * 10_000m);

    /// <summary>億円.</summary>
    public static Yen Oku(decimal amount) => new(amount * 100_000_000m);

    public static Growth Pct(decimal value) => Growth.Of(new Percent(value));

    public static Rate Fraction(int over, int under) => new(over, under);

    /// <summary>以下.</summary>
    public static Band UpTo(int most) => new(long.MinValue, most);

    public static Band Between(int least, int most) => new(least, most);

    /// <summary>以上.</summary>
    public static Band AtLeast(int least) => new(least, long.MaxValue);

    public static LocalDate Day(int year, int month, int day) => new(year, month, day);

    public static Moment On(int year, int month, int day) => new(new(year, month, day));

    public static Moment At(int year, int month, int day, int hour, int minute) => new(new(year, month, day), new LocalTime(hour, minute));

    public static Figure<Rate> RateOf(string id, Bilingual text, int over, int under, Citation citation)
        => new(id, text, citation, Scales.Share, None, null, [Whole], [], [[new(over, under)]]);

    public static Figure<Yen> SumOf(string id, Bilingual text, Yen sum, Citation citation)
        => new(id, text, citation, Scales.Money, None, null, [Whole], [], [[sum]]);

    /// <summary>A table by bands of a count, with a column that a special puts in force.</summary>
    public static Figure<Yen> Table(string id, Bilingual text, Citation citation, Fact<int> by, Special special,
        params (Band Band, Yen Standard, Yen Raised)[] rows)
        => new(id, text, citation, Scales.Money, None, by, Array.ConvertAll(rows, r => r.Band), [new(special.Text, special.When)],
            Array.ConvertAll(rows, r => new[] { r.Standard, r.Raised }));

    /// <summary>A table by choices, a row for each; all choices must be there.</summary>
    public static Figure<TValue> ByChoice<TChoice, TValue>(string id, Bilingual text, Citation citation, Fact<TChoice> by,
        Scale<TValue> scale,
        Bilingual unit, params (TChoice Choice, TValue Value)[] rows)
        where TChoice : struct, Enum where TValue : struct => ByChoice(id, text, citation, by, scale, unit, (FiscalYears?)null, rows);

    /// <summary>The same, worked from some fiscal years.</summary>
    public static Figure<TValue> ByChoice<TChoice, TValue>(string id, Bilingual text, Citation citation, Fact<TChoice> by,
        Scale<TValue> scale,
        Bilingual unit, FiscalYears? years, params (TChoice Choice, TValue Value)[] rows)
        where TChoice : struct, Enum where TValue : struct
    {
        var (bands, cells) = (new List<Band>(), new List<TValue[]>());
        foreach (var (choice, value) in rows)
        {
            var code = by.Cell(choice);
            var place = bands.FindIndex(band => band.Least > code) is >= 0 and var next ? next : bands.Count; // in the order of the codes
            bands.Insert(place, new(code, code, Names.Of(choice)));
            cells.Insert(place, [value]);
        }
        return new(id, text, citation, scale, unit, by, bands, [], [.. cells]) { Years = years };
    }
}
