using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Bulk;

/// <summary>Many cases on one grid, in one stretch of memory that is filled again and again.</summary>
public sealed class Sheets
{
    private readonly long[] _cells;
    private readonly int _width;

    /// <summary>Room for so many cases, of which nothing is told yet.</summary>
    /// <param name="grid">The grid they lie on.</param>
    /// <param name="count">How many; 0 or more.</param>
    public Sheets(Grid grid, int count)
    {
        (Grid, _width) = (Guard.Against.Null(grid), grid.Facts.Count);
        Count = Guard.Against.Unexpected(count, count >= 0, "0 or more is expected");
        _cells = new long[count * _width];
        // A case that tells nothing: what is worked out from the record stands as where no record is told.
        if (count > 0) Read(0, new Case());
        for (var k = 1; k < count; k++) _cells.AsSpan(0, _width).CopyTo(_cells.AsSpan(k * _width, _width));
    }

    /// <summary>The grid they lie on.</summary>
    public Grid Grid { get; }

    /// <summary>How many cases there is room for.</summary>
    public int Count { get; }

    /// <summary>The day asked about, where a row reads it.</summary>
    internal void At(JapanTime on)
    {
        var day = Asked.Day(on);
        if (Grid.AskedOn < 0) return;
        for (var k = 0; k < Count; k++) _cells[(k * _width) + Grid.AskedOn] = day;
    }

    internal ReadOnlySpan<long> this[int k] => _cells.AsSpan(k * _width, _width);

    /// <summary>Puts a case in the place of whatever stood there.</summary>
    /// <param name="k">Which place, from 0.</param>
    /// <param name="case">The case.</param>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    public void Read(int k, Case @case) => Grid.Read(Guard.Against.Null(@case, nameof(@case)), _cells.AsSpan(k * _width, _width));

    /// <summary>Puts a case that is on the grid already in the place of whatever stood there.</summary>
    /// <param name="k">Which place, from 0.</param>
    /// <param name="sheet">The case.</param>
    /// <exception cref="ArgumentException">It lies on another grid.</exception>
    public void Copy(int k, Sheet sheet)
    {
        Guard.Against.OtherGrid(sheet, Grid, "these sheets");
        sheet.Cells.CopyTo(_cells.AsSpan(k * _width, _width));
    }

    /// <summary>One fact of all the cases, to tell it again and again.</summary>
    /// <exception cref="ArgumentException">The fact is not on the grid.</exception>
    public Column<T> Column<T>(Fact<T> fact) where T : struct
        => new(Guard.Against.Null(fact), _cells, Grid.Slot(fact), _width);

    /// <summary>Tells one fact of one case.</summary>
    /// <param name="k">Which case, from 0.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="value">Its value; <see langword="null"/> for no longer told.</param>
    /// <exception cref="FactOutOfRangeException">A value that the fact cannot take.</exception>
    public void Tell<T>(int k, Fact<T> fact, T? value) where T : struct => Column(fact)[k] = value;
}

/// <summary>One fact of many cases.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
public readonly struct Column<T> where T : struct
{
    private readonly Fact<T> _fact;
    private readonly long[] _cells;
    private readonly int _slot, _width;

    internal Column(Fact<T> fact, long[] cells, int slot, int width) => (_fact, _cells, _slot, _width) = (fact, cells, slot, width);

    /// <summary>What one case tells; <see langword="null"/> for not told.</summary>
    /// <param name="k">Which case, from 0.</param>
    /// <exception cref="FactOutOfRangeException">A value that the fact cannot take.</exception>
    public T? this[int k]
    {
        set => _cells[k * _width + _slot] = value is { } told ? _fact.Within(_fact.Cell(told)) : Fact.NotTold;
    }
}
