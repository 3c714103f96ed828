using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;

namespace Hojo.Rules.Explaining.Meanings;

/// <summary>読み beside a line of the working: of its row, and of the special by which its figure is raised.</summary>
/// <param name="track">The track.</param>
/// <param name="sheet">What is told, or supposed.</param>
internal sealed class StepReadings(Track track, Sheet sheet)
{
    public Bilingual? Of(Provision? row)
        => JoinedReading.Of(row, row is not null && RowParts.Of(row).Table is { } figure ? Raising(figure) : []);

    public Bilingual? Of(IReadOnlyList<Slice> slices)
    {
        Figure[] figures = [.. slices.SelectMany(s => s.Width is { } width ? new Figure[] { s.Rate, width } : [s.Rate])];
        return JoinedReading.Of(figures[0], [.. figures.Skip(1), .. figures.SelectMany(Raising)]);
    }

    private IEnumerable<Special> Raising(Figure figure)
    {
        var inForce = figure.CellsPossible(sheet).Where(cell => cell.Column > 0).Select(cell => figure.Columns[cell.Column - 1].When);
        return figure.Columns.Count == 0 ? [] : track.ByKind.Specials.Where(special => inForce.Contains(special.When));
    }
}
