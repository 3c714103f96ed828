using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Meanings;

/// <summary>A cell of a table.</summary>
internal sealed record TableCell(int Row, int Column);

/// <summary>Which cells of a table a sheet still allows; exactly one when all is told.</summary>
internal static class Possible
{
    public static IEnumerable<int> RowsPossible(this Figure figure, Sheet sheet)
    {
        if (figure.By is null || sheet[figure.By] is var v && v == Fact.NotTold) return Enumerable.Range(0, figure.Bands.Count);
        return [figure.RowOf(v)];
    }

    public static IEnumerable<TableCell> CellsPossible(this Figure figure, Sheet sheet)
    {
        var columns = new List<int>();
        var settled = false;
        for (var k = 0; k < figure.Columns.Count && !settled; k++)
        {
            var verdict = figure.Columns[k].When.Fold(new Holds(sheet));
            if (verdict != Verdict.NotMet) columns.Add(k + 1);
            settled = verdict == Verdict.Met;
        }
        if (!settled) columns.Add(0);
        return figure.RowsPossible(sheet).SelectMany(row => columns.Select(column => new TableCell(row, column)));
    }
}
