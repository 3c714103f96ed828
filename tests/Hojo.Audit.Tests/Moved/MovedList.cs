using System.Globalization;
using Hojo.Tests;

namespace Hojo.Audit.Tests.Moved;

/// <summary>The list of a round: of each track how many figures were moved, and those that no case tells.</summary>
/// <param name="Moved">How many figures were moved.</param>
/// <param name="Silent">How many of them no case tells.</param>
/// <param name="ByBook">How many of them a case of the book tells, which was not made from the rules.</param>
internal sealed record MovedList(int Moved, int Silent, int ByBook)
{
    public const string Head = "track,row,figure,moved,reason\n";
    private const string Folder = "docs/exercised/moved", Counted = " moved", ByNone = " told by no case", Worked = " told by the book";

    /// <summary>Every list that is committed.</summary>
    public static IReadOnlyDictionary<string, string[][]> All { get; } = Directory
        .GetFiles(Path.Combine(Approved.Root, Folder), "*.csv").Order(StringComparer.Ordinal)
        .ToDictionary(file => Path.GetFileName(file), file => MovedReason.Lines(file).ToArray());

    /// <summary>The file of a round.</summary>
    public static string Of(string round) => Path.Combine(Folder, round.Replace('/', '-') + ".csv");

    public static string Total(string track, int moved, int silent, int byBook)
        => $"{track},,{moved}{Counted},{silent}{ByNone},{byBook}{Worked}\n";

    public static string Line(string track, MovedRow move, string? why)
        => $"{track},{move.Row.Id},{Quoted(move.Figure.What)},{move.Signed},{(why is null ? "" : Quoted(why))}\n";

    /// <summary>What a list comes to.</summary>
    public static MovedList Sum(IEnumerable<string[]> lines)
    {
        string[][] totals = [.. lines.Where(cells => cells[1].Length == 0)];
        return new(totals.Sum(cells => Number(cells[2], Counted)), totals.Sum(cells => Number(cells[3], ByNone)),
            totals.Sum(cells => Number(cells[4], Worked)));
    }

    private static int Number(string cell, string unit)
        => int.Parse(cell.Replace(unit, "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
