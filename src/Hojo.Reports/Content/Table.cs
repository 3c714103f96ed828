namespace Hojo.Reports.Content;

/// <summary>Figures side by side, to be read at a glance.</summary>
/// <param name="Columns">What stands in each column.</param>
/// <param name="Rows">The rows, one cell a column.</param>
internal sealed record Table(IReadOnlyList<Heading> Columns, IReadOnlyList<Row> Rows);

/// <summary>A column.</summary>
/// <param name="Text">Its heading.</param>
/// <param name="IsNumber">True where its cells are set to the right.</param>
internal sealed record Heading(string Text, bool IsNumber = false);

/// <summary>A row: its cells, and what is said below them.</summary>
internal sealed record Row(IReadOnlyList<string> Cells, params IReadOnlyList<string> Below);
