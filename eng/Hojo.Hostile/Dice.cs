namespace Hojo.Hostile;

/// <summary>Chance that depends on nothing but a seed and the number of a document, so that either one alone can be made again.</summary>
internal sealed class Dice
{
    private const ulong Step = 0x9E3779B97F4A7C15UL;

    private ulong _state;

    public Dice(long seed, long number)
    {
        unchecked
        {
            _state = Mixed((ulong)seed * Step) ^ Mixed((ulong)number + Step);
        }
    }

    /// <summary>From 0 to <paramref name="bound"/> less one.</summary>
    public int Below(int bound)
    {
        unchecked
        {
            _state += Step;
            return (int)((Mixed(_state) >> 32) * (ulong)bound >> 32);
        }
    }

    public bool OneIn(int times) => Below(times) == 0;

    public T Of<T>(IReadOnlyList<T> some) => some[Below(some.Count)];

    /// <summary>SplitMix64.</summary>
    private static ulong Mixed(ulong z)
    {
        unchecked
        {
            z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ z >> 27) * 0x94D049BB133111EBUL;
            return z ^ z >> 31;
        }
    }
}
