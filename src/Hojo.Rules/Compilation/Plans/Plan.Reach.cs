using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation.Plans;

internal sealed partial class Plan
{
    /// <summary>A plain interval of the amount while facts are not told, each at its best and at its worst on its own. It holds the
    /// exact range always, and is it wherever no unknown moves two figures in opposite directions.</summary>
    public (long Least, long Most) Reach(ReadOnlySpan<long> cells)
    {
        Span<long> low = stackalloc long[_registers], high = stackalloc long[_registers];
        return Reach(cells, low, high);
    }

    /// <summary>The same, and the facts, not told, that the amount still waits for, in the order of the formula. A branch that is
    /// not taken, a limit that cannot bind and what lies above one that always does wait for nothing.</summary>
    public (long Least, long Most) Reach(ReadOnlySpan<long> cells, Span<bool> waits)
    {
        Span<long> low = stackalloc long[_registers], high = stackalloc long[_registers];
        Span<bool> needed = stackalloc bool[_registers];
        var reach = Reach(cells, low, high);
        needed.Clear();
        needed[_result] = true;
        for (var open = true; open;)
        {
            Need(_again, cells, low, high, needed, waits);
            open = false;
            foreach (var (_, itself, formula) in _circles)
                if (needed[itself] && !needed[formula] && low[itself] < high[itself]) needed[formula] = open = true;
        }
        Need(_once, cells, low, high, needed, waits);
        return reach;
    }

    /// <summary>What an amount that its own formula refers to settles at, in units of 1/D: its plain interval, and what it is in a case
    /// that tells all.</summary>
    public (long Least, long Most, long Any) Settled(Quantity circle, ReadOnlySpan<long> cells, ReadOnlySpan<long> supposed)
    {
        Span<long> low = stackalloc long[_registers], high = stackalloc long[_registers], any = stackalloc long[_registers];
        var itself = Array.Find(_circles, c => c.Quantity == circle)!.SelfReference;
        Reach(cells, low, high);
        var bound = 0UL;
        TryWork(supposed, any, 0, ref bound, newton: true);
        return (low[itself], high[itself], any[itself]);
    }

    /// <summary>The facts, not told, that the amount still waits for.</summary>
    public IReadOnlyList<Fact> Waits(Sheet sheet)
    {
        Span<bool> on = stackalloc bool[_grid.Facts.Count];
        on.Clear();
        Reach(sheet.Cells, on);
        var waits = new List<Fact>();
        foreach (var fact in Reads.Turns.Keys) if (on[_grid.Slot(fact)]) waits.Add(fact);
        return waits;
    }

    private (long Least, long Most) Reach(ReadOnlySpan<long> cells, Span<long> low, Span<long> high)
    {
        Bound(_once, cells, low, high);
        foreach (var circle in _circles) low[circle.SelfReference] = high[circle.SelfReference] = Greatest * D;
        for (var open = _circles.Length > 0; open;)
        {
            Bound(_again, cells, low, high);
            open = false;
            foreach (var (_, itself, formula) in _circles) open |= Lower(low, itself, formula) | Lower(high, itself, formula);
        }
        return (low[_result] / D, high[_result] / D);
    }

    private bool Lower(Span<long> end, int itself, int formula)
    {
        var supported = end[formula] / D * D;
        if (supported >= end[itself]) return false;
        end[itself] = supported;
        return true;
    }

    /// <summary>Both ends of every line. A line that finds a cell of a table holds the least and the greatest cell instead.</summary>
    private void Bound(Instruction[] code, ReadOnlySpan<long> cells, Span<long> low, Span<long> high)
    {
        foreach (ref readonly var i in code.AsSpan())
        {
            var (from, to) = i.Code switch
            {
                Code.Stated => Told(cells, i.K, D, D),
                Code.Summed => Told(cells, _sums[i.K]),
                Code.Fixed => (i.N, i.N),
                Code.Cell => _picks[i.K].Reach(cells),
                Code.Test => _tests[i.K].Run(cells) switch { Verdict.Met => (1, 1), Verdict.NotMet => (0, 0), _ => (0, 1) },
                Code.Printed => (_picks[i.K].Numerator[low[i.A]], _picks[i.K].Numerator[high[i.A]]),
                Code.Each => Told(cells, i.K, low[i.A], high[i.A]),
                Code.Plus => (low[i.A] + low[i.B], high[i.A] + high[i.B]),
                Code.Fraction when _rates[i.K] is var rate
                    => (rate.Denominator.Into(low[i.A]) * rate.Numerator, rate.Denominator.Into(high[i.A]) * rate.Numerator),
                Code.Share when _picks[i.K] is var pick
                    => (pick.Denominator[low[i.B]].Into(low[i.A]) * pick.Numerator[low[i.B]],
                        pick.Denominator[high[i.B]].Into(high[i.A]) * pick.Numerator[high[i.B]]),
                Code.Limited => (Math.Min(low[i.A], low[i.B]), Math.Min(high[i.A], high[i.B])),
                Code.Stepped => (Step(_steps[i.K], low[i.A], low), Step(_steps[i.K], high[i.A], high)),
                Code.Less => (Math.Max(0, low[i.A] - high[i.B]), Math.Max(0, high[i.A] - low[i.B])),
                Code.Rounded => (low[i.A] / i.N * i.N, high[i.A] / i.N * i.N),
                Code.Chosen => Taken(i, low, high),
                _ => (low[i.To], high[i.To]),
            };
            (low[i.To], high[i.To]) = (from, to);
        }
    }

    /// <summary>The branch that is taken, or both while that is open.</summary>
    private static (long, long) Taken(in Instruction i, Span<long> low, Span<long> high)
    {
        if (low[(int)i.N] == 1) return (low[i.A], high[i.A]);
        if (high[(int)i.N] == 0) return (low[i.B], high[i.B]);
        return (Math.Min(low[i.A], low[i.B]), Math.Max(high[i.A], high[i.B]));
    }

    private (long, long) Told(ReadOnlySpan<long> cells, int slot, long low, long high)
        => cells[slot] is var v && v != Fact.NotTold ? (v * low, v * high) : (_grid.Facts[slot].Least * low, _grid.Facts[slot].Most * high);

    private (long, long) Told(ReadOnlySpan<long> cells, int[] slots)
    {
        long least = 0, most = 0;
        foreach (var slot in slots)
        {
            var (low, high) = Told(cells, slot, D, D);
            (least, most) = (least + low, most + high);
        }
        return (least, most);
    }

    /// <summary>From the last line to the first: what a line that is needed, and is no single value, rests on.</summary>
    private void Need(Instruction[] code, ReadOnlySpan<long> cells, Span<long> low, Span<long> high, Span<bool> needed, Span<bool> waits)
    {
        for (var k = code.Length - 1; k >= 0; k--)
        {
            ref readonly var i = ref code[k];
            if (!needed[i.To] || low[i.To] == high[i.To]) continue;
            switch (i.Code)
            {
                case Code.Stated: waits[i.K] = true; break;
                case Code.Summed: foreach (var slot in _sums[i.K]) waits[slot] |= cells[slot] == Fact.NotTold; break;
                case Code.Cell: _picks[i.K].Waits(cells, waits); break;
                case Code.Test: _tests[i.K].Waits(cells, waits); break;
                case Code.Each:
                    needed[i.A] = true;
                    if (cells[i.K] == Fact.NotTold) waits[i.K] = true;
                    break;
                case Code.Share or Code.Plus or Code.Less: needed[i.A] = needed[i.B] = true; break;
                case Code.Limited:
                    needed[i.A] |= low[i.A] < high[i.B];
                    needed[i.B] |= low[i.B] < high[i.A];
                    break;
                case Code.Stepped:
                    needed[i.A] = true;
                    foreach (var slice in _steps[i.K])
                    {
                        needed[slice.RateCell] = true;
                        if (slice.WidthCell >= 0) needed[slice.WidthCell] = true;
                    }
                    break;
                case Code.Chosen:
                    needed[(int)i.N] = true;
                    needed[i.A] |= high[(int)i.N] == 1;
                    needed[i.B] |= low[(int)i.N] == 0;
                    break;
                case Code.Fixed: break;
                default: needed[i.A] = true; break;
            }
        }
    }
}
