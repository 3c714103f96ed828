using System.Numerics;
using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Tests.Programmes.ShinjigyoShinshutsu;

namespace Hojo.Tests.Properties;

/// <summary>Every public value hashes, and is equal to the same value made anew, whatever it holds: so that cases and answers can be kept
/// in sets, in tables, and in the working memory of an engine.</summary>
public class ValueProperties
{
    /// <summary>Each of them has its property below.</summary>
    [Fact]
    public void The_values_of_the_model_are_these() => Assert.Equal(
        ["Fraction", "FractionRange", "Goal", "Growth", "JapanTime", "Passage", "Percent", "Rate", "Yen", "YenRange"],
        typeof(Case).Assembly.GetExportedTypes().Where(t => t is { IsValueType: true, IsEnum: false }).Select(t => t.Name)
            .Order(StringComparer.Ordinal));

    [Property]
    public void Moments_by_what_a_clock_in_Japan_shows(JapanTime moment, JapanTime other)
        => Holds(moment, JapanTime.Parse(moment.ToString()), other);

    [Property]
    public void Yen_by_amount(Yen yen, Yen other) => Holds(yen, Yen.Of(yen.Whole), other);

    [Property]
    public void Percentages_however_many_zeros_they_are_written_with(Percent percent, Percent other)
        => Holds(percent, new(percent.Value * 1.0000m), other);

    [Property]
    public void Growth_by_its_step(Growth growth, Growth other) => Holds(growth, Growth.At(growth.Position), other);

    [Property]
    public void Rates_as_numbers(Rate rate, Rate other)
    {
        var by = Math.Min(7, int.MaxValue / Math.Max(rate.Numerator, rate.Denominator));
        Holds(rate, new(rate.Numerator * by, rate.Denominator * by), other);
    }

    [Property]
    public void Fractions_as_numbers(Whole over, Whole under, Whole by, Whole other)
        => Holds(new Fraction(over.Number, Some(under)), new(over.Number * Some(by), Some(under) * Some(by)),
            new(other.Number, Some(under)));

    [Property]
    public void Ranges_by_their_ends(Yen a, Yen b, Rate c, Rate d)
    {
        Holds(a < b ? new(a, b) : new YenRange(b, a), a < b ? new(a, b) : new(b, a), new(a));
        Holds(new FractionRange(c, d), new(new Fraction(c.Numerator, c.Denominator), new Fraction(d.Numerator, d.Denominator)), new(c, c));
    }

    [Property]
    public void Goals_by_what_is_aimed_at(Yen grant, Yen other)
    {
        Holds(Goal.Of(grant), Goal.Of(grant), Goal.Of(other));
        Holds(Goal.Cap, Goal.Cap, Goal.Floor);
    }

    [Property]
    public void Passages_by_place_and_words(int first, int last, string words)
    {
        Holds<Passage>((first, last, words), (first, last, new string(words.AsSpan())), Passage.Silent(first, last));
        Holds<Passage>(first, (first, first), last);
    }

    [Property]
    public void Lengths_by_count_and_unit(Length length, Length other)
        => Holds(length, length.Unit switch
        {
            CalendarUnit.Day => Length.Days(length.Count),
            CalendarUnit.Week => Length.Weeks(length.Count),
            CalendarUnit.Month => Length.Months(length.Count),
            _ => Length.Years(length.Count),
        }, other);

    /// <summary>A case is equal to the same case told again: whatever amounts, growth and shares it tells.</summary>
    [Property]
    public void Cases_by_what_they_tell(Yen sales, Growth payroll, Rate share)
    {
        Case Told() => Round3Cases.Base.But(
            a => a with { Sales = sales, Ownership = a.Ownership with { LargestLargeCompany = share } },
            p => p with { Payroll = payroll });

        Assert.Equal(Told(), Told());
        Assert.Equal(Told().GetHashCode(), Told().GetHashCode());
    }

    private static void Holds<T>(T value, T again, T other) where T : struct, IEquatable<T>
    {
        Assert.True(value.Equals(again));
        Assert.True(again.Equals((object)value));
        Assert.Equal(value.GetHashCode(), again.GetHashCode());
        Assert.Contains(again, new HashSet<T> { value });
        Assert.Equal(value.Equals(other), other.Equals(value));
        Assert.False(value.Equals(value.ToString()));
    }

    private static BigInteger Some(Whole whole) => whole.Number.IsZero ? 1 : whole.Number;
}
