namespace Hojo.Nation;

/// <summary>Chance that depends on nothing but its numbers: the same company is drawn alike on every machine and by every thread.</summary>
internal static class Chance
{
    /// <summary>From 0 to <paramref name="below"/> less one.</summary>
    public static int Of(int company, int matter, int below)
    {
        unchecked
        {
            var z = ((ulong)company << 20 | (uint)matter) * 0x9E3779B97F4A7C15UL;
            z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ z >> 27) * 0x94D049BB133111EBUL;
            return (int)((z >> 32) * (ulong)below >> 32);
        }
    }

    /// <summary>The first of several whose share, in a thousand, the chance falls in.</summary>
    public static int Share(int company, int matter, ReadOnlySpan<int> inThousand)
    {
        var left = Of(company, matter, 1_000);
        for (var k = 0; k < inThousand.Length; k++)
            if ((left -= inThousand[k]) < 0) return k;
        return inThousand.Length - 1;
    }
}
