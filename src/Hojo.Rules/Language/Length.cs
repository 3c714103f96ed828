using System.Globalization;
using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>What a period is counted in.</summary>
public enum CalendarUnit
{
    /// <summary>日: days.</summary>
    Day,

    /// <summary>週: weeks.</summary>
    Week,

    /// <summary>月: months.</summary>
    Month,

    /// <summary>年: years.</summary>
    Year,
}

/// <summary>A length of time as it is printed: 14か月, 30日, 5年.</summary>
public readonly record struct Length
{
    private Length(int count, CalendarUnit unit)
        => (Count, Unit) = (Guard.Against.Unexpected(count, count > 0, "a length of 1 or more is expected"), unit);

    /// <summary>How many, from 1.</summary>
    public int Count { get; }

    /// <summary>Of what.</summary>
    public CalendarUnit Unit { get; }

    /// <summary>日: days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one.</exception>
    public static Length Days(int count) => new(count, CalendarUnit.Day);

    /// <summary>週間: weeks.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one.</exception>
    public static Length Weeks(int count) => new(count, CalendarUnit.Week);

    /// <summary>か月: months.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one.</exception>
    public static Length Months(int count) => new(count, CalendarUnit.Month);

    /// <summary>年: years.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one.</exception>
    public static Length Years(int count) => new(count, CalendarUnit.Year);

    /// <summary>14か月, 14 months.</summary>
    internal Bilingual Words
    {
        get
        {
            var n = Count.ToString(CultureInfo.InvariantCulture);
            var (ja, en) = Unit switch
            {
                CalendarUnit.Day => ("日", "day"),
                CalendarUnit.Week => ("週間", "week"),
                CalendarUnit.Month => ("か月", "month"),
                _ => ("年", "year"),
            };
            return (n + ja, Count == 1 ? $"{n} {en}" : $"{n} {en}s");
        }
    }

    /// <summary>In Japanese: 14か月.</summary>
    public override string ToString() => Words.Ja;
}
