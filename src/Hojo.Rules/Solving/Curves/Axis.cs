using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Scans;

namespace Hojo.Rules.Solving.Curves;

/// <summary>The part of an axis that is drawn.</summary>
internal static class Axis
{
    public static (long From, long To) Of(FactScan along, decimal? from, decimal? to)
    {
        var (least, most) = Usual(along);
        var (first, last) = (Cell(along.Fact, from, nameof(from)) ?? least, Cell(along.Fact, to, nameof(to)) ?? most);
        if (from is not null && to is null && last <= first) last = along.Fact.Most;
        if (to is not null && from is null && last <= first) first = along.Fact.Least;
        return first < last
            ? (first, last)
            : throw new ArgumentException("a range from a lesser to a greater value is expected", nameof(to));
    }

    /// <summary>From zero, or a little before the first change, to a fifth past the last and the value as told.</summary>
    private static (long From, long To) Usual(FactScan along)
    {
        var fact = along.Fact;
        var told = along.Sheet.IsTold(fact) ? along.Sheet[fact] : 0;
        long[] turns = along.Needs().Count > 0 ? [.. along.Stretches.Skip(1).Select(s => s.From)] : [.. CurveDrawing.Changes(along)];
        var (first, last) = (turns.Append(told).Min(), turns.Append(told).Max());
        var margin = Math.Max(1, Round((last - Math.Min(0, first)) / 5));
        return (fact.Least >= 0 ? fact.Least : Math.Max(fact.Least, Math.Min(0, first - margin)),
            Math.Min(fact.Most, Up(last + margin, margin)));
    }

    private static long Up(long value, long unit) => (value + unit - 1) / unit * unit;

    /// <summary>Down to one digit and zeros.</summary>
    private static long Round(long value)
    {
        var unit = 1L;
        while (value / unit >= 10) unit *= 10;
        return value / unit * unit;
    }

    private static long? Cell(Fact fact, decimal? value, string name)
    {
        if (value is not { } number) return null;
        var steps = number / Number.Of(fact, 1);
        Guard.Against.Unexpected(number, steps >= fact.Least && steps <= fact.Most, $"a value of {fact.Id} is expected", name);
        return decimal.ToInt64(decimal.Round(steps, MidpointRounding.AwayFromZero));
    }
}
