using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Bulk;

/// <summary>A fact that other places tell while its own is left out. It is worked from a case, once for every way in which they are told,
/// and then known: most lines tell of few ways.</summary>
/// <param name="reader">What reads it from a case.</param>
/// <param name="slot">Where it lies on the grid.</param>
/// <param name="own">Its own place.</param>
/// <param name="others">The places that tell it.</param>
internal sealed class FlatElsewhere(Readers reader, int slot, int own, int[] others)
{
    private const int Known = 256; // ways that are known at a time: a byte says which

    private readonly long[]?[] _ways = new long[Known][];

    /// <returns>False where there is no such case.</returns>
    public bool TryFill(ReadOnlySpan<long> told, ReadOnlySpan<byte> utf8, Span<long> cells)
    {
        if (told[own] != Fact.NotTold) return true;
        var hash = 0UL;
        foreach (var place in others) hash = unchecked((hash ^ (ulong)told[place]) * 0x9E37_79B9_7F4A_7C15);
        ref var way = ref _ways[hash >> 56];
        if (way is null || !IsSame(way, told))
        {
            if (!CaseFile.TryRead(utf8, out var file, out _)) return false;
            reader.Read(file.Case, cells);
            way = Way(told, cells[slot]);
        }
        cells[slot] = way[others.Length];
        return true;
    }

    private bool IsSame(long[] way, ReadOnlySpan<long> told)
    {
        for (var k = 0; k < others.Length; k++) if (way[k] != told[others[k]]) return false;
        return true;
    }

    /// <summary>How the places are told, and what that tells.</summary>
    private long[] Way(ReadOnlySpan<long> told, long tells)
    {
        var way = new long[others.Length + 1];
        for (var k = 0; k < others.Length; k++) way[k] = told[others[k]];
        way[others.Length] = tells;
        return way;
    }
}
