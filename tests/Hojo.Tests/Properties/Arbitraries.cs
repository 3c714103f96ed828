using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tests.Properties;

/// <summary>A number of months, from 1 to 60.</summary>
public readonly record struct Months(int Count);

/// <summary>A numerator or a denominator: small, or as large as workings make it.</summary>
public readonly record struct Whole(BigInteger Number);

/// <summary>Values of the field as documents print them, now and then the greatest and the least there are, and what is plainer than
/// each: a failure is shrunk to the plainest case.</summary>
public static class Arbitraries
{
    private static readonly LocalDate First = new(2000, 1, 1);
    private static readonly JapanTime Midnight = new(2025, 1, 1, 0, 0);

    /// <summary>Days of forty years: 28 February to 1 March of ten leap years among them.</summary>
    public static Arbitrary<LocalDate> Days()
        => Arb.From(Gen.Choose(0, 40 * 366).Select(First.PlusDays), day => day == First ? [] : [First, day.PlusDays(-1)]);

    /// <summary>Minutes of 400 days.</summary>
    public static Arbitrary<JapanTime> Moments()
        => Arb.From(Gen.Choose(0, 400 * 24 * 60).Select(n => Midnight.Plus(Duration.FromMinutes(n))), at => at == Midnight ? []
            : [Midnight, JapanTime.FromLocal(at.Date.AtMidnight()), at.Plus(Duration.FromDays(-1))]);

    public static Arbitrary<Months> Spans()
        => Arb.From(Gen.Choose(1, 60).Select(n => new Months(n)), months => months.Count == 1 ? [] : [new(1), new(months.Count - 1)]);

    public static Arbitrary<Length> Lengths()
    {
        var units = new Func<int, Length>[] { Length.Days, Length.Weeks, Length.Months, Length.Years };
        return Arb.From(
            from count in Gen.Choose(1, 60) from unit in Gen.Elements(units) select unit(count),
            length => length.Count == 1 ? [] : [units[(int)length.Unit](1), units[(int)length.Unit](length.Count - 1)]);
    }

    public static Arbitrary<Yen> Yens()
        => Whole(long.MinValue, long.MaxValue, 9_000_000_000_000_000, -9_000_000_000_000_000).Convert(Yen.Of, yen => yen.Whole);

    /// <summary>To four decimal places, within ±1,000,000%.</summary>
    public static Arbitrary<Percent> Percents()
        => Whole(10_000_000_000, -10_000_000_000).Convert(n => new Percent(n / 10_000m), p => decimal.ToInt64(p.Value * 10_000m));

    private const long HalfABound = Growth.AStated / 2;

    /// <summary>From −100% to +1,000%, on its grid: between two bounds too.</summary>
    public static Arbitrary<Growth> Growths()
        => Whole(20_000_000, -2_000_000).Filter(n => n is >= -2_000_000 and <= 20_000_000)
            .Convert(n => Growth.At(n * HalfABound), growth => growth.Position / HalfABound);

    public static Arbitrary<Rate> Rates()
    {
        var part = Gen.OneOf(Gen.Choose(0, 100), Gen.Elements(int.MaxValue, int.MaxValue - 1, 6_000_001, 20_000_000));
        return Arb.From(
            from over in part from under in part select new Rate(over, Math.Max(1, under)),
            rate => rate is { Numerator: 0, Denominator: 1 } ? [] : [new(0, 1), new(rate.Numerator / 2, rate.Denominator),
                new(rate.Numerator, rate.Denominator / 2 + 1 < rate.Denominator ? rate.Denominator / 2 + 1 : 1)]);
    }

    public static Arbitrary<Whole> Wholes() => Arb.From(
        Gen.OneOf(
            Gen.Choose(-1_000, 1_000).Select(n => (BigInteger)n),
            Gen.Elements<BigInteger>(long.MaxValue, long.MinValue, int.MaxValue, int.MinValue, BigInteger.Pow(10, 30),
                -BigInteger.Pow(7, 60))).Select(n => new Whole(n)),
        whole => whole.Number.IsZero ? [] : [new(0), new(whole.Number / 2), new(whole.Number - whole.Number.Sign)]);

    /// <summary>Text as it may stand in a calendar: ASCII, Japanese, characters of two code units,
    /// and all that has to be escaped.</summary>
    public static Arbitrary<string> Texts() => Arb.From(
        Gen.Elements("a", " ", "あ", "é", "𠮷", "👍", "\\", ";", ",", "\n", ":", "補助事業の完了日が分かれば計算できる").ArrayOf().Select(string.Concat),
        text => text.EnumerateRunes().Select((rune, at) => string.Concat(text.EnumerateRunes().Where((_, k) => k != at))));

    private static Arbitrary<long> Whole(params long[] extremes) => Arb.From(
        Gen.Frequency((4, Gen.Choose(-1_000_000, 1_000_000).Select(n => (long)n)), (1, Gen.Elements(extremes))),
        n => n == 0 ? [] : [0, n / 2, n - Math.Sign(n)]);
}
