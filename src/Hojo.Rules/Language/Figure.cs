using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>数字・表: a printed figure or table. Rows by band of one fact (or a single row), a standard column, and columns that
/// replace it while their condition is met (the first that is met wins).</summary>
public abstract class Figure : Provision
{
    private protected Figure(string id, Bilingual text, Citation citation, Fact? by, IReadOnlyList<Band> bands,
        IReadOnlyList<Column> columns)
        : base(id, text, citation)
    {
        (By, Bands, Columns) = (by, bands, columns);
        if (by is null)
        {
            if (bands.Count != 1) throw new ArgumentException($"{id}: a table without a fact has one row", nameof(bands));
            return;
        }
        if (bands.Count == 0 || bands[0].Least > by.Least || bands[bands.Count - 1].Most < by.Most)
            throw new ArgumentException($"{id}: the bands do not cover all of {by.Id}", nameof(bands));
        for (var k = 1; k < bands.Count; k++)
            if (bands[k].Least != bands[k - 1].Most + 1)
                throw new ArgumentException(
                    $"{id}: gap or overlap between {bands[k - 1].Show(by).Ja} and {bands[k].Show(by).Ja}", nameof(bands));
    }

    /// <inheritdoc/>
    public override Bilingual Kind => ("数字", "figure");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.Figure(this);

    /// <summary>The fact whose bands are the rows; <see langword="null"/> for a single figure.</summary>
    public Fact? By { get; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<Band> Bands { get; }

    /// <summary>The columns beside the standard one.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The fiscal years that a table was worked from; <see langword="null"/> for a table as it is printed.</summary>
    internal FiscalYears? Years { get; init; }

    /// <summary>Sums and rates, which an amount is worked with; other tables are only held against a fact.</summary>
    internal abstract bool IsOfAmounts { get; }

    /// <summary>The same table with other conditions.</summary>
    internal abstract Figure With(IReadOnlyList<Column> columns);

    /// <summary>The same table without the column that a condition puts in force.</summary>
    internal abstract Figure Without(Condition condition);

    /// <summary>The bound that a fact is held against in each row, on whole numbers.</summary>
    internal abstract long Cell(int row);

    /// <summary>The same for all rows.</summary>
    internal long[] Cells
    {
        get
        {
            var cells = new long[Bands.Count];
            for (var row = 0; row < cells.Length; row++) cells[row] = Cell(row);
            return cells;
        }
    }

    internal abstract Bilingual Show(int row, int column);

    /// <summary>By how many yen one cell lies above another; <see langword="null"/> for a table of anything else.</summary>
    internal abstract Yen? Rise((int Row, int Column) from, (int Row, int Column) to);

    internal int RowOf(long cell)
    {
        var row = 0;
        while (cell > Bands[row].Most) row++;
        return row;
    }
}

/// <summary>A column of a table, in force while its condition is met.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="When">Its condition.</param>
public sealed record Column(Bilingual Name, Condition When);

/// <summary>A figure or table of one type of value.</summary>
/// <typeparam name="T">Yen, rates, growth, counts.</typeparam>
public sealed class Figure<T> : Figure where T : struct
{
    private readonly Scale<T> _scale;
    private readonly Bilingual _unit;
    private readonly T[][] _cells;

    internal Figure(string id, Bilingual text, Citation citation, Scale<T> scale, Bilingual unit, Fact? by, IReadOnlyList<Band> bands,
        IReadOnlyList<Column> columns, T[][] cells)
        : base(id, text, citation, by, bands, columns)
    {
        (_scale, _unit, _cells) = (scale, unit, cells);
        if (cells.Length != bands.Count) throw new ArgumentException($"{id}: a row lacks its cells", nameof(cells));
        foreach (var row in cells)
        {
            if (row.Length != columns.Count + 1) throw new ArgumentException($"{id}: a row lacks a cell", nameof(cells));
            foreach (var cell in row)
                if (typeof(T) == typeof(Yen) && scale.Cell(cell) < scale.Cell(row[0]))
                    throw new ArgumentException($"{id}: a raised amount is below its standard amount", nameof(cells));
        }
    }

    /// <summary>The value at a row and column; column 0 is the standard one.</summary>
    public T At(int row, int column) => _cells[row][column];

    /// <summary>All values, row by row.</summary>
    internal T[] Values
    {
        get
        {
            var (all, width) = (new T[_cells.Length * (Columns.Count + 1)], Columns.Count + 1);
            for (var k = 0; k < all.Length; k++) all[k] = _cells[k / width][k % width];
            return all;
        }
    }

    internal override bool IsOfAmounts => typeof(T) == typeof(Yen) || typeof(T) == typeof(Rate);

    internal override long Cell(int row) => _scale.Cell(_cells[row][0]);

    internal override Bilingual Show(int row, int column) => _scale.Print(_cells[row][column], _unit);

    internal override Yen? Rise((int Row, int Column) from, (int Row, int Column) to) => typeof(T) == typeof(Yen)
        ? Yen.Of(_scale.Cell(At(to.Row, to.Column))) - Yen.Of(_scale.Cell(At(from.Row, from.Column)))
        : null;

    /// <summary>The same figure with one more column, for a single figure that changes under a condition.</summary>
    internal Figure<T> When(Bilingual name, Condition condition, T value) => By is null
        ? new(Id, Text, Citation, _scale, _unit, null, Bands, [.. Columns, new(name, condition)], [[.. _cells[0], value]])
        { Reading = Reading, Years = Years }
        : throw new InvalidOperationException($"{Id}: a table names its columns at once");

    internal override Figure Without(Condition condition)
    {
        var kept = Enumerable.Range(0, Columns.Count).Where(k => Columns[k].When != condition).ToArray();
        return new Figure<T>(Id, Text, Citation, _scale, _unit, By, Bands, [.. kept.Select(k => Columns[k])],
            [.. _cells.Select(row => Array.ConvertAll([0, .. kept.Select(k => k + 1)], (int k) => row[k]))])
        { Reading = Reading, Years = Years };
    }

    /// <summary>The same under another id.</summary>
    internal Figure<T> Called(string id)
        => new(id, Text, Citation, _scale, _unit, By, Bands, Columns, _cells) { Years = Years };

    internal override Figure With(IReadOnlyList<Column> columns)
        => new Figure<T>(Id, Text, Citation, _scale, _unit, By, Bands, columns, _cells) { Years = Years };
}
