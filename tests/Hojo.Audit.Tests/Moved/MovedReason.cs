using Hojo.Testing.Tables;
using Hojo.Tests;

namespace Hojo.Audit.Tests.Moved;

/// <summary>Why no case can tell a figure: typed by whoever looked into it, a line a row, or a figure of it, or a direction.</summary>
/// <param name="Track">Id of the track.</param>
/// <param name="Row">Id of the row.</param>
/// <param name="Figure">The figure, as the list has it; empty for all of the row.</param>
/// <param name="Steps">+1 or -1; empty for both.</param>
/// <param name="Why">The reason.</param>
internal sealed record MovedReason(string Track, string Row, string Figure, string Steps, string Why)
{
    private const string File = "docs/exercised/moved-reasons.csv";

    private static readonly Lazy<IReadOnlyList<MovedReason>> Known = new(() => [.. Lines(File)
        .Select(cells => new MovedReason(cells[0], cells[1], cells[2], cells[3], cells[4]))]);

    public static IReadOnlyList<MovedReason> All => Known.Value;

    /// <summary>Whether it is given for a figure that was moved.</summary>
    public bool Covers(string track, MovedRow moved)
        => Track == track && Row == moved.Row.Id && (Figure.Length == 0 || Figure == moved.Figure.What)
            && (Steps.Length == 0 || Steps == moved.Signed);

    /// <summary>The lines of a committed table without its headings.</summary>
    public static IEnumerable<string[]> Lines(string file)
    {
        using var from = System.IO.File.OpenRead(Path.Combine(Approved.Root, file));
        using var table = new CsvTable(file, from);
        foreach (var row in table.Rows)
        {
            Assert.Null(row.Problem);
            yield return [.. row.Cells.Select(cell => cell ?? "")];
        }
    }
}
