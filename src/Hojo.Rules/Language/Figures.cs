using Hojo.Model;
using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>How a round writes figures, bands and days, so that they look as they are printed (<c>using static</c>).</summary>
public static class Figures
{
    internal static readonly Bilingual None = ("", "");
    private static readonly Band Whole = new(long.MinValue, long.MaxValue);

    /// <summary>円: yen.</summary>
    public static Yen Yen(decimal amount) => new(amount);

    /// <summary>万円: ten thousands of yen.</summary>
    public static Yen Man(decimal amount) => new(amount * 10_000m);

    /// <summary>億円: hundred millions of yen.</summary>
    public static Yen Oku(decimal amount) => new(amount * 100_000_000m);

    /// <summary>%: a growth, a year or in all.</summary>
    public static Growth Pct(decimal value) => Growth.Of(new Percent(value));

    /// <summary>分数: 2/3 is <c>Fraction(2, 3)</c>.</summary>
    public static Rate Fraction(int numerator, int denominator) => new(numerator, denominator);

    /// <summary>以下: up to and with this many.</summary>
    public static Band UpTo(int most) => new(long.MinValue, most);

    /// <summary>both ends inside: 21〜50人.</summary>
    public static Band Between(int least, int most) => new(least, most);

    /// <summary>以上: this many and more.</summary>
    public static Band AtLeast(int least) => new(least, long.MaxValue);

    /// <summary>A day, in Japan.</summary>
    public static LocalDate Day(int year, int month, int day) => new(year, month, day);

    /// <summary>A printed day without an hour.</summary>
    public static Moment On(int year, int month, int day) => new(new(year, month, day));

    /// <summary>A printed day and hour, in Japan.</summary>
    public static Moment At(int year, int month, int day, int hour, int minute) => new(new(year, month, day), new LocalTime(hour, minute));

    internal static Figure<Rate> RateOf(string id, Bilingual text, int over, int under, Citation citation)
        => new(id, text, citation, Scales.Share, None, null, [Whole], [], [[new(over, under)]]);

    internal static Figure<Yen> SumOf(string id, Bilingual text, Yen sum, Citation citation)
        => new(id, text, citation, Scales.Money, None, null, [Whole], [], [[sum]]);

    /// <summary>A table by bands of a count, with a column that a special puts in force.</summary>
    internal static Figure<Yen> Table(string id, Bilingual text, Citation citation, Fact<int> by, Special special,
        params (Band Band, Yen Standard, Yen Raised)[] rows)
        => new(id, text, citation, Scales.Money, None, by, Array.ConvertAll(rows, r => r.Band), [new(special.Text, special.When)],
            Array.ConvertAll(rows, r => new[] { r.Standard, r.Raised }));

    /// <summary>A table by choices, a row for each; all choices must be there.</summary>
    internal static Figure<TValue> ByChoice<TChoice, TValue>(string id, Bilingual text, Citation citation, Fact<TChoice> by,
        Scale<TValue> scale,
        Bilingual unit, params (TChoice Choice, TValue Value)[] rows)
        where TChoice : struct, Enum where TValue : struct => ByChoice(id, text, citation, by, scale, unit, (FiscalYears?)null, rows);

    /// <summary>The same, worked from some fiscal years.</summary>
    internal static Figure<TValue> ByChoice<TChoice, TValue>(string id, Bilingual text, Citation citation, Fact<TChoice> by,
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
