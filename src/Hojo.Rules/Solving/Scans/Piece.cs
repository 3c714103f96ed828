using Hojo.Model;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;

namespace Hojo.Rules.Solving.Scans;

/// <summary>A straight piece of the amount before rounding, both ends inside.</summary>
/// <param name="From">Its first value.</param>
/// <param name="To">Its last value.</param>
/// <param name="Value">The amount at the first value.</param>
/// <param name="Slope">What each further value adds.</param>
/// <param name="Conditions">A value of the fact at which all conditions stand as they do along the piece.</param>
internal readonly record struct Piece(long From, long To, Fraction Value, Fraction Slope, long Conditions)
{
    public Fraction At(long cell) => Value + Slope * (cell - From);

    /// <summary>This piece and the next as one, where they are one line; a single value lies on any line through it.</summary>
    public Piece? With(Piece next)
    {
        var slope = From == To ? next.Slope : Slope;
        return (slope == next.Slope || next.From == next.To) && Value + slope * (next.From - From) == next.Value
            ? this with { To = next.To, Slope = slope }
            : null;
    }
}

/// <summary>Cuts a stretch into straight pieces, exactly. Within a stretch an amount is built of sums, shares and limits, so it only
/// bends down; where a deduction stops leaving nothing it bends up once, and there the stretch is cut first. On such a stretch a
/// chord continued to the left lies on one side, so the end of a piece is found from the right in as many steps
/// as there are pieces.</summary>
internal sealed class Pieces(FactScan along)
{
    public IEnumerable<Piece> Of(long from, long to)
        => along.Stretches.Where(s => s.To >= from && s.From <= to).SelectMany(s => In(new(Math.Max(s.From, from), Math.Min(s.To, to))));

    /// <summary>The amount before rounding, with conditions as they stand at one value and the amount followed to another.</summary>
    public Fraction Value(long conditions, long at) => Run(conditions, at).Value;

    /// <summary>The rates at which the last yen of each stepped cost is paid.</summary>
    public IReadOnlyDictionary<IReadOnlyList<Slice>, Figure<Rate>> Steps(long at) => Run(at, at).Meaning.Steps;

    /// <summary>The deductions that leave nothing.</summary>
    public HashSet<Deduction> Emptied(long at) => Run(at, at).Meaning.Emptied;

    /// <summary>The pieces with those put together that are one line.</summary>
    public static IReadOnlyList<Piece> Joined(IEnumerable<Piece> pieces)
    {
        var joined = new List<Piece>();
        foreach (var piece in pieces)
        {
            if (joined.Count > 0 && joined[joined.Count - 1].With(piece) is { } one) joined[joined.Count - 1] = one;
            else joined.Add(piece);
        }
        return joined;
    }

    private IEnumerable<Piece> In(ValueInterval stretch)
    {
        if (!(along.Rises || along.Falls)) return [new(stretch.From, stretch.To, Value(stretch.From, stretch.From), 0, stretch.From)];
        return Even(stretch, stretch.From).SelectMany(part => Straight(part, stretch.From));
    }

    /// <summary>Parts within which the same deductions leave nothing.</summary>
    private IEnumerable<ValueInterval> Even(ValueInterval stretch, long conditions)
    {
        HashSet<Deduction> Empty(long at) => Run(conditions, at).Meaning.Emptied;
        for (var from = stretch.From; from <= stretch.To;)
        {
            var (first, last) = (Empty(from), stretch.To);
            if (!first.SetEquals(Empty(last))) last = BinarySearch.Last(from, last, x => first.SetEquals(Empty(x)));
            yield return new(from, last);
            from = last + 1;
        }
    }

    private IEnumerable<Piece> Straight(ValueInterval part, long conditions)
    {
        Fraction V(long at) => Value(conditions, at);
        for (var from = part.From; from <= part.To;)
        {
            // The greatest value has none beyond it: it is paid as the step up to it is.
            var step = Math.Min(from, along.Fact.Most - 1);
            var (value, slope) = (V(from), from < part.To || step < from ? V(step + 1) - V(step) : 0);
            // A bend between these two values, or at the second: the first stands alone.
            var alone = from + 1 < part.To && V(from + 2) - V(from + 1) != slope;
            var to = from == part.To || alone ? from : End(part, from, value, slope, V);
            yield return new(from, to, value, slope, conditions);
            from = to + 1;
        }
    }

    /// <summary>How far the line from the first value holds.</summary>
    private static long End(ValueInterval part, long from, Fraction value, Fraction slope, Func<long, Fraction> v)
    {
        var to = part.To;
        while (v(to) is var there && there != value + slope * (to - from))
        {
            var back = there - v(to - 1);
            var meet = back == slope ? to - 1 : from + ((there - back * (to - from) - value) / (slope - back)).ToLong();
            to = Math.Max(from + 1, Math.Min(to - 1, meet));
        }
        return to;
    }

    private (Fraction Value, Unrounded Meaning) Run(long conditions, long at)
    {
        var meaning = new Unrounded(along.At(conditions), along.Fact, at);
        return (along.Compiled.Track.Root.Fold(meaning), meaning);
    }
}
