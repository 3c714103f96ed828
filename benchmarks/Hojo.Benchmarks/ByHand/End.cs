using Hojo.Model;

namespace Hojo.Benchmarks.ByHand;

/// <summary>What a case grants with everything that is not told supposed at one end.</summary>
/// <param name="c">The case.</param>
/// <param name="end">The end.</param>
internal delegate decimal Formula(Case c, ref End end);

/// <summary>One end of an amount: reads a fact, and supposes at its least, or at its most, what is not told.</summary>
/// <param name="most">Which end.</param>
internal struct End(bool most)
{
    private const decimal MostYen = 100_000_000_000m;
    private const int MostPeople = 100_000;

    private bool _supposed;

    /// <summary>Both ends of a grant, in yen; one and the same where what is told settles it.</summary>
    public static (long Least, long Most) Of(Case c, Formula formula)
    {
        var low = new End(most: false);
        var least = (long)formula(c, ref low);
        if (!low._supposed) return (least, least);
        var high = new End(most: true);
        return (least, (long)formula(c, ref high));
    }

    public decimal Yen(Yen? told) => told is { } yen ? yen.Amount : Supposed(0m, MostYen);

    /// <summary>A sum that only lowers the grant.</summary>
    public decimal TakenOff(Yen? told) => told is { } yen ? yen.Amount : Supposed(MostYen, 0m);

    public int People(int? told) => told ?? Supposed(0, MostPeople);

    /// <summary>A condition that can only raise the grant.</summary>
    public bool Holds(bool? told) => told ?? Supposed(false, true);

    private T Supposed<T>(T least, T greatest)
    {
        _supposed = true;
        return most ? greatest : least;
    }
}
