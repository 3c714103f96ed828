namespace Hojo.Rules.Evaluation;

/// <summary>Which of a track's tested rows, a bit each in their order; up to 128.</summary>
public readonly record struct RowSet
{
    /// <summary>How many rows a set can tell apart.</summary>
    public const int Capacity = 128;

    internal RowSet(ulong low, ulong high) => (Low, High) = (low, high);

    private ulong Low { get; }

    private ulong High { get; }

    /// <summary>True when no row is in it.</summary>
    public bool IsEmpty => (Low | High) == 0;

    /// <summary>Whether the row at this place is in it.</summary>
    public bool this[int row] => ((row < 64 ? Low >> row : High >> (row - 64)) & 1) != 0;
}
