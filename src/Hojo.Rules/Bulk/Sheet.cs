using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Bulk;

/// <summary>A case on a grid. What is not told stays not told.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class Sheet
{
    private readonly long[] _cells;

    internal Sheet(Grid grid, long[] cells) => (Grid, _cells) = (grid, cells);

    /// <summary>The grid it lies on.</summary>
    public Grid Grid { get; }

    internal ReadOnlySpan<long> Cells => _cells;

    internal long this[Fact fact] => _cells[Grid.Slot(fact)];

    /// <summary>The same case on the day asked about, where a row reads that.</summary>
    /// <exception cref="FactOutOfRangeException">A moment before 1868 or after 2100.</exception>
    internal Sheet At(JapanTime on)
    {
        var day = Asked.Day(on);
        return Grid.AskedOn >= 0 ? With(Asked.On, day) : this;
    }

    internal bool IsTold(Fact fact) => this[fact] != Fact.NotTold;

    /// <summary>The same case with one fact told, or no longer told.</summary>
    internal Sheet With(Fact fact, long cell)
    {
        Guard.Against.Unexpected(cell, cell == Fact.NotTold || (cell >= fact.Least && cell <= fact.Most), fact.Id);
        var cells = (long[])_cells.Clone();
        cells[Grid.Slot(fact)] = cell;
        return new(Grid, cells);
    }

    /// <summary>The same case with what is not told supposed at its least.</summary>
    internal Sheet Supposed()
    {
        var cells = (long[])_cells.Clone();
        Grid.Suppose(cells);
        return new(Grid, cells);
    }

    /// <summary>The same case with one fact told.</summary>
    public Sheet With<T>(Fact<T> fact, T value) where T : struct => With(Guard.Against.Null(fact), fact.Cell(value));

    /// <summary>The same case with one fact no longer told.</summary>
    public Sheet Without(Fact fact) => With(Guard.Against.Null(fact), Fact.NotTold);
}
