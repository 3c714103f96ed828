using Hojo.Model;

namespace Hojo.Rules.Bulk;

/// <summary>Which of a track's tested rows, a bit each in their order; up to 128.</summary>
public record struct RowSet
{
    /// <summary>How many rows a set can tell apart.</summary>
    public const int Capacity = 128;

    private ulong _low, _high;

    internal RowSet(ulong low, ulong high) => (_low, _high) = (low, high);

    internal void Add(int row)
    {
        if (row < 64) _low |= 1UL << row;
        else _high |= 1UL << (row - 64);
    }

    /// <summary>True when no row is in it.</summary>
    public readonly bool IsEmpty => (_low | _high) == 0;

    /// <summary>Whether the row at this place is in it.</summary>
    /// <param name="row">From 0 to 127.</param>
    /// <exception cref="ArgumentOutOfRangeException">No place of a row.</exception>
    public readonly bool this[int row]
    {
        get
        {
            Guard.Against.Unexpected(row, row is >= 0 and < Capacity, "a place from 0 to 127 is expected");
            return ((row < 64 ? _low >> row : _high >> (row - 64)) & 1) != 0;
        }
    }
}
