using System.Runtime.CompilerServices;
using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation.Plans;

/// <summary>A formula as a straight line of instructions over whole numbers, in units of 1/D yen: exact, without a decimal and
/// without memory. What does not depend on a circle is worked once; only the rest is repeated while circles are settled.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed partial class Plan
{
    /// <summary>No grant, and no sum of costs, is greater: 1兆円.</summary>
    public const long Greatest = 1_000_000_000_000;

    private readonly Instruction[] _once, _again;
    private readonly Circle[] _circles;
    private readonly TableLookup[] _picks;
    private readonly StepSlice[][] _steps;
    private readonly int[][] _sums;
    private readonly FixedRate[] _rates;
    private readonly CompiledCondition[] _tests;
    private readonly int _registers, _result;
    private readonly bool _concave, _choosesLimits;
    private readonly Grid _grid;
    private readonly (int Slot, long Least, long Most, bool Falls)[] _named;
    private readonly Lazy<HashSet<Fact>> _steep;

    public Plan(Amount formula, Grid grid)
    {
        (D, Reads, _grid) = (Denominators.Of(formula), new Dependencies().Amount(formula), grid);
        Steepness.Check(formula);
        if (D > long.MaxValue / Greatest / 4)
            throw new ArgumentException($"the rates have too large a common denominator: {D}", nameof(formula));
        var builder = new PlanBuilder(grid, D);
        _result = formula.Fold(builder).Register;
        (_once, _again, _circles) = ([.. builder.Once], [.. builder.Again], [.. builder.Circles]);
        (_picks, _steps, _sums, _rates, _tests, Limits) = ([.. builder.Picks], [.. builder.Steps], [.. builder.Sums],
            Array.ConvertAll((Figure<Rate>[])[.. builder.Rates], rate => FixedRate.Of(rate.At(0, 0))), [.. builder.Tests], builder.Limits);
        (_registers, _concave, _choosesLimits, Roundings) = (builder.Registers, builder.Concave, builder.ChoosesLimits, builder.Roundings);
        _named = [.. Reads.Turns.Keys.Select(fact => (grid.Slot(fact), fact.Least, fact.Most, Reads.Falling.Contains(fact)))];
        _steep = new(() => [.. Reads.Turns.Keys.OfType<Fact<Yen>>().Where(fact => YenSlope.Of(formula, fact) > 1)]);
        if (Limits.Count > 64) throw new NotSupportedException("more than 64 limits in one formula");
    }

    /// <summary>The common denominator.</summary>
    public long D { get; }

    public IReadOnlyList<Limit> Limits { get; }

    /// <summary>All that the formula reads.</summary>
    public Dependencies Reads { get; }

    /// <summary>How many times the formula rounds.</summary>
    public int Roundings { get; }

    /// <summary>Whether one more yen of a fact may bring more than a yen.</summary>
    public bool IsSteepIn(Fact<Yen> fact) => _steep.Value.Contains(fact);

    /// <summary>The amount in yen, and which limits bound; false when a fact that the formula reads is not told.</summary>
    /// <param name="cells">The case.</param>
    /// <param name="lifted">Limits supposed not to stand, a bit each.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="bound">The limits that cut it, a bit each.</param>
    /// <param name="newton">False to descend step by step instead, which gives the same more slowly.</param>
    [SkipLocalsInit] // every register is written before it is read
    public bool TrySolve(ReadOnlySpan<long> cells, ulong lifted, out long amount, out ulong bound, bool newton = true)
    {
        Span<long> r = stackalloc long[_registers];
        (amount, bound) = (0, 0);
        if (!TryWork(cells, r, lifted, ref bound, newton)) return false;
        amount = r[_result] / D;
        if (_choosesLimits && bound != 0) bound = Taken(r, bound);
        return true;
    }

    /// <summary>Every register of a case; false when a fact that the formula reads is not told.</summary>
    private bool TryWork(ReadOnlySpan<long> cells, Span<long> r, ulong lifted, ref ulong bound, bool newton)
    {
        if (!Run(_once, cells, r, lifted, ref bound)) return false;
        if (_circles.Length == 0) return true;
        foreach (var circle in _circles) r[circle.SelfReference] = Greatest * D;
        Descend(cells, r, lifted, newton && _concave, ref bound);
        return true;
    }

    /// <summary>The amount of a case that tells all that the formula reads.</summary>
    public long Solve(ReadOnlySpan<long> cells)
        => TrySolve(cells, 0, out var amount, out _)
            ? amount
            : throw new InvalidOperationException("a fact that the formula reads is not told");

    /// <summary>Supposes of each fact that is not told the end that by itself makes the amount least, or most.</summary>
    public void SupposeCorner(Span<long> cells, bool upper)
    {
        foreach (var (slot, least, most, falls) in _named)
            if (cells[slot] == Fact.NotTold) cells[slot] = upper != falls ? most : least;
    }

    /// <summary>Supposes at its least what the formula names and is not told: where the amount waits for none of it, it cannot matter,
    /// and the lines want a number.</summary>
    public void Suppose(Span<long> cells)
    {
        foreach (var (slot, least, _, _) in _named)
            if (cells[slot] == Fact.NotTold) cells[slot] = least;
    }

    /// <summary>The same case with all told that the formula names.</summary>
    public Sheet Supposed(Sheet sheet)
    {
        if (Array.TrueForAll(_named, fact => sheet.Cells[fact.Slot] != Fact.NotTold)) return sheet;
        var cells = sheet.Cells.ToArray();
        Suppose(cells);
        return new(sheet.Grid, cells);
    }

    /// <summary>Each limit that cuts the amount, and by how much: the same lines with its bit lifted.</summary>
    public IReadOnlyList<Bound> Bindings(ReadOnlySpan<long> cells)
    {
        TrySolve(cells, 0, out var amount, out var bound);
        var found = new List<Bound>();
        for (var k = 0; k < Limits.Count; k++)
            if ((bound >> k & 1) != 0 && TrySolve(cells, 1UL << k, out var without, out _))
                found.Add(new(Limits[k], without, without - amount));
        return found;
    }

    /// <summary>From above, each circle takes what its formula supports until all of them hold: the greatest consistent values.</summary>
    private void Descend(ReadOnlySpan<long> cells, Span<long> r, ulong lifted, bool newton, ref ulong bound)
    {
        var first = bound;
        for (var open = true; open;)
        {
            if (newton) Approach(r, lifted);
            bound = first;
            Run(_again, cells, r, lifted, ref bound);
            open = false;
            foreach (var (_, itself, formula) in _circles)
            {
                var supported = r[formula] / D * D;
                if (supported >= r[itself]) continue;
                (r[itself], open) = (supported, true);
            }
        }
    }

    /// <summary>Works the lines; false where one reads a fact that is not told, which no line that is repeated does.</summary>
    private bool Run(Instruction[] code, ReadOnlySpan<long> cells, Span<long> r, ulong lifted, ref ulong bound)
    {
        for (var line = 0; line < code.Length; line++)
        {
            ref readonly var i = ref code[line];
            switch (i.Code)
            {
                case Code.Stated:
                    {
                        var v = cells[i.K];
                        if (v == Fact.NotTold) return false;
                        r[i.To] = v * D;
                        break;
                    }
                case Code.Summed:
                    {
                        long sum = 0;
                        foreach (var slot in _sums[i.K])
                        {
                            var v = cells[slot];
                            if (v == Fact.NotTold) return false;
                            sum += v;
                        }
                        r[i.To] = sum * D;
                        break;
                    }
                case Code.Fixed: r[i.To] = i.N; break;
                case Code.Cell:
                    {
                        var c = _picks[i.K].Cell(cells);
                        if (c < 0) return false;
                        r[i.To] = c;
                        break;
                    }
                case Code.Test:
                    {
                        var v = _tests[i.K].Run(cells);
                        if (v == Verdict.Unknown) return false;
                        r[i.To] = v == Verdict.Met ? 1 : 0;
                        break;
                    }
                case Code.Printed: r[i.To] = _picks[i.K].Numerator[r[i.A]]; break;
                case Code.Each:
                    {
                        var n = cells[i.K];
                        if (n == Fact.NotTold) return false;
                        r[i.To] = r[i.A] * n;
                        break;
                    }
                case Code.Plus: r[i.To] = r[i.A] + r[i.B]; break;
                case Code.Fraction: r[i.To] = _rates[i.K].Denominator.Into(r[i.A]) * _rates[i.K].Numerator; break;
                case Code.Share:
                    {
                        var pick = _picks[i.K];
                        r[i.To] = pick.Denominator[r[i.B]].Into(r[i.A]) * pick.Numerator[r[i.B]];
                        break;
                    }
                case Code.Limited:
                    {
                        long a = r[i.A], b = r[i.B];
                        if (a > b && (lifted >> i.K & 1) == 0)
                        {
                            a = b;
                            bound |= 1UL << i.K;
                        }
                        r[i.To] = a;
                        break;
                    }
                case Code.Stepped: r[i.To] = Step(_steps[i.K], r[i.A], r); break;
                case Code.Less: r[i.To] = Math.Max(0, r[i.A] - r[i.B]); break;
                case Code.Rounded: r[i.To] = r[i.A] / i.N * i.N; break;
                case Code.Chosen: r[i.To] = r[r[(int)i.N] != 0 ? i.A : i.B]; break;
            }
        }
        return true;
    }

    private long Step(StepSlice[] slices, long rest, Span<long> r)
    {
        long sum = 0;
        foreach (var slice in slices)
        {
            var rate = _picks[slice.Rate];
            var (over, under) = (rate.Numerator[r[slice.RateCell]], rate.Denominator[r[slice.RateCell]]);
            var part = under.Into(rest) * over;
            if (slice.Width >= 0 && _picks[slice.Width].Numerator[r[slice.WidthCell]] is var most && part > most)
            {
                part = most;
                rest -= most / over * under.Value;
            }
            else rest = 0;
            sum += part;
        }
        return sum;
    }
}
