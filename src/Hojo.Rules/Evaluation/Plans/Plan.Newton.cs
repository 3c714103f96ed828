namespace Hojo.Rules.Evaluation.Plans;

internal sealed partial class Plan
{
    /// <summary>Brings each circle close to its greatest consistent value, and never below it: Newton's method on the formula
    /// without its roundings, which is concave and piecewise linear, from above. Two or three steps, where plain descent takes a dozen.</summary>
    private void Approach(Span<long> r, ulong lifted)
    {
        Span<long> slope = stackalloc long[_registers];
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var (itself, formula) in _circles)
            {
                while (true)
                {
                    slope.Clear();
                    slope[itself] = D;
                    Smooth(r, slope, lifted);
                    long v = r[itself] / D, f = r[formula], m = slope[formula];
                    if (f >= v * D || m >= D) break;
                    var next = (f - m * v) / (D - m);
                    if (next >= v) break;
                    (r[itself], moved) = (next * D, _circles.Length > 1);
                }
            }
        }
    }

    /// <summary>Value and slope, both in units of 1/D, with roundings left out.</summary>
    private void Smooth(Span<long> r, Span<long> m, ulong lifted)
    {
        foreach (ref readonly var i in _again.AsSpan())
        {
            switch (i.Code)
            {
                case Code.Itself: break;
                case Code.Plus: (r[i.To], m[i.To]) = (r[i.A] + r[i.B], m[i.A] + m[i.B]); break;
                case Code.Fraction: (r[i.To], m[i.To]) = (r[i.A] / i.N * i.K, m[i.A] / i.N * i.K); break;
                case Code.Share:
                    {
                        var pick = _picks[i.K];
                        var c = r[i.B];
                        (r[i.To], m[i.To]) = (r[i.A] / pick.Under[c] * pick.Over[c], m[i.A] / pick.Under[c] * pick.Over[c]);
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
