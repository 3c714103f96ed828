using Hojo.Model;

namespace Hojo.Testing.Tables;

/// <summary>A table of texts, read row by row.</summary>
internal interface ITable : IDisposable
{
    /// <summary>Its headings, as they stand there.</summary>
    IReadOnlyList<string> Headings { get; }

    /// <summary>The rows below the headings.</summary>
    IEnumerable<TableRow> Rows { get; }
}

/// <summary>One row of a table.</summary>
/// <param name="Number">The line or the row of the file, from 1.</param>
/// <param name="Cells">What stands in it, as a case file or a person would write it; <see langword="null"/> or blank for nothing.</param>
/// <param name="Problem">Why it cannot be read.</param>
internal sealed record TableRow(long Number, IReadOnlyList<string?> Cells, Bilingual? Problem = null);
