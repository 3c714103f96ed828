using System.Runtime.CompilerServices;

namespace Hojo.Rules.Compilation.Plans;

internal sealed partial class Plan
{
    /// <summary>Brings each circle closer to its greatest consistent value, and never below it: a step of Newton's method on the
    /// formula without its roundings, which is concave and piecewise linear, from above.
    /// Two or three of them, where plain descent takes a dozen.</summary>
    [SkipLocalsInit] // cleared for each circle
    private void Approach(Span<long> r, ulong lifted)
    {
        Span<long> slope = stackalloc long[_registers];
        foreach (var (_, itself, formula) in _circles)
        {
            slope.Clear();
            slope[itself] = D;
            Smooth(r, slope, lifted);
            long v = r[itself] / D, f = r[formula], m = slope[formula];
            if (f >= v * D || m >= D) continue;
            var next = (f - m * v) / (D - m);
            if (next < v) r[itself] = next * D;
        }
    }

    /// <summary>Value and slope, both in units of 1/D, with roundings left out.</summary>
    private void Smooth(Span<long> r, Span<long> m, ulong lifted)
    {
        foreach (ref readonly var i in _again.AsSpan())
        {
            switch (i.Code)
            {
                case Code.Plus: (r[i.To], m[i.To]) = (r[i.A] + r[i.B], m[i.A] + m[i.B]); break;
                case Code.Fraction: (r[i.To], m[i.To]) = (_rates[i.K].Denominator.Into(r[i.A]) * _rates[i.K].Numerator,
                    _rates[i.K].Denominator.Into(m[i.A]) * _rates[i.K].Numerator); break;
                case Code.Share:
                    {
                        var pick = _picks[i.K];
                        var c = r[i.B];
                        (r[i.To], m[i.To]) = (pick.Denominator[c].Into(r[i.A]) * pick.Numerator[c],
                            pick.Denominator[c].Into(m[i.A]) * pick.Numerator[c]);
                        break;
                    }
                case Code.Limited:
                    {
                        var k = r[i.A] > r[i.B] && (lifted >> i.K & 1) == 0 ? i.B : i.A;
                        (r[i.To], m[i.To]) = (r[k], m[k]);
                        break;
                    }
                case Code.Rounded: (r[i.To], m[i.To]) = (r[i.A], m[i.A]); break;
                case Code.Chosen:
                    {
                        var k = r[(int)i.N] != 0 ? i.A : i.B;
                        (r[i.To], m[i.To]) = (r[k], m[k]);
                        break;
                    }
                default: throw new InvalidOperationException($"{i.Code} on a circle is not concave");
            }
        }
    }
}
