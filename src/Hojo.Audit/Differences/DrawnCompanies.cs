using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;

namespace Hojo.Audit.Differences;

/// <summary>Companies by chance for two tracks: most of them meet nearly all rows of one, with all costs drawn anew and a few facts
/// moved to where a row turns; some are drawn throughout. The same seed gives the same companies.</summary>
internal sealed class DrawnCompanies
{
    private const int Pool = 32, MostMoved = 4, Throughout = 16;

    private readonly Grid _grid;
    private readonly DrawnValues _values;
    private readonly Chance _chance;
    private readonly Fact[] _free;
    private readonly (Fact Fact, string Record)[] _worked;
    private readonly long[][] _pool;

    /// <param name="tracks">The tracks.</param>
    /// <param name="grid">A grid that they share.</param>
    /// <param name="days">The day asked about, of each.</param>
    /// <param name="seed">Whence chance comes.</param>
    public DrawnCompanies(IReadOnlyList<TrackFacts> tracks, Grid grid, IReadOnlyList<long> days, ulong seed)
    {
        (_grid, _chance) = (grid, new(seed));
        _values = new(tracks, _chance);
        _free = [.. grid.Facts.Where(f => !f.IsWorkedOut && f != Asked.On)];
        _worked = [.. grid.Facts.Where(f => f.IsWorkedOut).Select(f => (f, Record(f)))];
        _pool = [.. Enumerable.Range(0, Pool).Select(k => Met(tracks[k % tracks.Count].Track, days[k % tracks.Count]))];
    }

    /// <summary>The next company; the day asked about is still to be put in.</summary>
    public long[] Next()
    {
        if (_chance.Below(Throughout) == 0) return Any();
        var cells = (long[])_chance.Of(_pool).Clone();
        foreach (var fact in _free)
            if (fact is Fact<Yen> && _chance.Below(2) == 0) cells[_grid.Slot(fact)] = _values.Of(fact);
        for (var moved = _chance.Below(MostMoved + 1); moved > 0 && _free.Length > 0; moved--)
        {
            var fact = _chance.Of(_free);
            cells[_grid.Slot(fact)] = _values.Of(fact);
        }
        return cells;
    }

    private long[] Met(Track track, long day)
    {
        var cells = Any();
        if (_grid.AskedOn >= 0) cells[_grid.AskedOn] = day;
        foreach (var (fact, _) in _worked) cells[_grid.Slot(fact)] = fact.Least; // the record bars nothing
        MetCompany.Find(track, _grid, cells, _values, _chance);
        return cells;
    }

    private long[] Any()
    {
        var cells = new long[_grid.Facts.Count];
        foreach (var fact in _grid.Facts) cells[_grid.Slot(fact)] = _values.Of(fact);
        WithRecord(cells);
        return cells;
    }

    /// <summary>What is worked from the record bears the name of the round: two rounds must not be told two records. Where one line of both
    /// reads it, both read the same.</summary>
    private void WithRecord(long[] cells)
    {
        foreach (var alike in _worked.GroupBy(worked => worked.Record))
        {
            var cell = cells[_grid.Slot(alike.First().Fact)];
            foreach (var (fact, _) in alike) cells[_grid.Slot(fact)] = Math.Clamp(cell, fact.Least, fact.Most);
        }
    }

    /// <summary>The last two words: the id of the row, and whether the record surely bars or may.</summary>
    private static string Record(Fact fact) => string.Join('.', fact.Id.Split('.')[^2..]);
}
