using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;
using Hojo.Testing.Drawing;

namespace Hojo.Testing.Edges;

/// <summary>Every cell of every table of amounts, at both ends of its row, and the money around where it stops to rise.</summary>
internal sealed class TableEdges(Candidate candidate, MoneyEdges money, Sheet plain)
{
    private const int Tries = 12, Seed = 11;

    public void Add(Track track)
    {
        foreach (var figure in track.ByKind.Figures.Where(figure => figure.IsOfAmounts && figure.Bands.Count + figure.Columns.Count > 1))
            for (var column = 0; column <= figure.Columns.Count; column++)
                for (var row = 0; row < figure.Bands.Count; row++)
                    foreach (var sheet in In(figure, row, column))
                        money.AroundMost(sheet, (figure.Id, figure.Id));
    }

    private IEnumerable<Sheet> In(Figure figure, int row, int column)
    {
        if (figure.By is not { } by) return [.. new[] { Of(figure, row, column, null) }.OfType<Sheet>()];
        if (!Writable.Is(by)) return [];
        var (least, most) = (Math.Max(by.Least, figure.Bands[row].Least), Math.Min(by.Most, figure.Bands[row].Most));
        return [.. new[] { least, most }.Distinct().Select(cell => Of(figure, row, column, (by, cell))).OfType<Sheet>()];
    }

    /// <summary>The company with one cell in force, and as few rows against it as can be; <see langword="null"/> where none was
    /// found.</summary>
    private Sheet? Of(Figure figure, int row, int column, (Fact By, long Cell)? band)
    {
        var chance = new Random(Seed);
        (Sheet? best, var least) = (null, int.MaxValue);
        for (var tries = 0; tries < Tries && least > 0; tries++)
        {
            var sheet = band is var (first, cell) ? plain.With(first, cell) : plain;
            for (var k = 0; k < figure.Columns.Count; k++)
                if (k <= column - 1 || column == 0)
                    sheet = candidate.Steered(sheet, figure.Columns[k].When, holds: k == column - 1, chance);
            if (tries > 0) sheet = candidate.Passing(sheet, chance);
            if (band is var (again, same)) sheet = sheet.With(again, same);
            if (!figure.CellsPossible(sheet).SequenceEqual([new(row, column)])) continue;
            if (candidate.Refusals(sheet) is var refusals && refusals < least) (best, least) = (sheet, refusals);
        }
        return best;
    }
}
