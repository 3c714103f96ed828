namespace Hojo.Rules.Compilation.Plans;

internal sealed partial class Plan
{
    /// <summary>The limits that cut an amount on the way to the result, a bit each: of two formulas both are worked, and a limit in the one
    /// that is not taken holds nothing.</summary>
    /// <param name="r">Every register of the case.</param>
    /// <param name="bound">The limits that cut anywhere.</param>
    private ulong Taken(ReadOnlySpan<long> r, ulong bound)
    {
        Span<bool> needed = stackalloc bool[_registers];
        needed.Clear();
        needed[_result] = true;
        var cuts = 0UL;
        for (var open = true; open;)
        {
            cuts |= Taken(_again, r, needed);
            open = false;
            foreach (var (_, itself, formula) in _circles)
                if (needed[itself] && !needed[formula]) needed[formula] = open = true;
        }
        return bound & (cuts | Taken(_once, r, needed));
    }

    /// <summary>From the last line to the first: what a line that is needed was worked from.</summary>
    private static ulong Taken(Instruction[] code, ReadOnlySpan<long> r, Span<bool> needed)
    {
        var cuts = 0UL;
        for (var k = code.Length - 1; k >= 0; k--)
        {
            ref readonly var i = ref code[k];
            if (!needed[i.To]) continue;
            switch (i.Code)
            {
                case Code.Chosen: needed[r[(int)i.N] != 0 ? i.A : i.B] = true; break;
                case Code.Limited:
                    needed[i.A] = needed[i.B] = true;
                    if (r[i.A] > r[i.B]) cuts |= 1UL << i.K;
                    break;
                case Code.Plus or Code.Less: needed[i.A] = needed[i.B] = true; break;
                case Code.Fraction or Code.Share or Code.Stepped or Code.Rounded: needed[i.A] = true; break;
            }
        }
        return cuts;
    }
}
