using Hojo.Rules.Compilation.Plans;

namespace Hojo.Rules.RowByRow;

/// <summary>A figure made ready, whose columns are in force by what the rows of specials answered: no special is tested a second time.
/// A column that no row of the track names is tested here.</summary>
/// <param name="pick">The figure, made ready.</param>
/// <param name="columns">For each column, the place of its special's answer, or −1.</param>
internal sealed class FigureRule(TableLookup pick, int[] columns)
{
    private readonly bool _named = Array.Exists(columns, place => place >= 0);

    public TableLookup Pick => pick;

    /// <summary>The cells of the least and of the greatest value that may be, and the one where what is not told is at its least.</summary>
    public (int Least, int Most, int Any) Cells(TrackEnquiry enquiry, IReadOnlyList<RowAnswer> on)
    {
        var (least, most) = pick.Reach(enquiry.Sheet.Cells, _named ? Array.ConvertAll(columns, k => k < 0 ? null : on[k].Verdict) : []);
        return (least, most, least == most ? least : pick.Cell(enquiry.Supposed.Cells));
    }
}
