using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Surveys;

/// <summary>Looks for a completion of a case that no tested row refuses.</summary>
internal sealed class EligibleSearch
{
    /// <summary>Beyond so many trials nobody waits for an answer.</summary>
    private const int Limit = 5_000;

    private readonly CompiledTrack _compiled;
    private readonly Sheet _sheet;
    private readonly int[] _open;
    private readonly Dependencies _reads = new();
    private readonly Dictionary<Fact, ValueInterval[]> _cuts = [];

    public EligibleSearch(CompiledTrack compiled, Sheet sheet)
    {
        (_compiled, _sheet) = (compiled, sheet);
        var (cells, open) = (sheet.Cells.ToArray(), new List<int>());
        for (var k = 0; k < compiled.Rows.Rows.Count; k++)
        {
            if (compiled.Rows.Floors.Contains(k)) continue;
            var may = Of(k, cells);
            if (may is RowOutcomes.Holds or RowOutcomes.StaysOpen) continue;
            IsRefused |= may == RowOutcomes.Fails;
            open.Add(k);
            foreach (var condition in compiled.Rows.Rows[k].Conditions()) _reads.Condition(condition);
        }
        _open = [.. open];
        foreach (var fact in compiled.Plan.Reads.Turns) _reads.Turn(fact.Key, [.. fact.Value]);
        _reads.Sums.AddRange(compiled.Plan.Reads.Sums);
    }

    /// <summary>True once a row is not met, whatever else may be told.</summary>
    public bool IsRefused { get; }

    /// <summary>The stretches of a fact that the formula, or a row that is not settled, can tell apart.</summary>
    public ValueInterval[] Cut(Fact fact)
    {
        if (!_cuts.TryGetValue(fact, out var cut)) _cuts.Add(fact, cut = ValueIntervals.Of(fact, _sheet, _reads));
        return cut;
    }

    /// <summary>Whether a weighed sum reads one of the facts and another that is not told: then rows can turn between corners.</summary>
    public bool IsPaired(IReadOnlyList<Fact> facts) => facts.Any(fact => ValueIntervals.IsPaired(fact, _sheet, _reads));

    /// <summary>The facts that two completions tell beyond the case.</summary>
    public IReadOnlyList<Fact> Facts(Sheet a, Sheet b)
        => [.. _sheet.Grid.Facts.Where(f => !_sheet.IsTold(f) && (a.IsTold(f) || b.IsTold(f)))];

    /// <summary>The same cells with as much more told as it takes for no row to wait;
    /// <see langword="null"/> where some row refuses every way.</summary>
    public long[]? Complete(long[] cells, out bool gaveUp)
    {
        var left = Limit;
        var told = (long[])cells.Clone();
        var passed = Search(told, ref left);
        gaveUp = left < 0;
        return passed ? told : null;
    }

    private bool Search(long[] cells, ref int left)
    {
        if (--left < 0) return false;
        var waits = -1;
        foreach (var row in _open)
        {
            var may = Of(row, cells);
            if (may == RowOutcomes.Fails) return false;
            if (waits < 0 && may is not (RowOutcomes.Holds or RowOutcomes.StaysOpen)) waits = row;
        }
        if (waits < 0) return true;
        var on = new bool[cells.Length];
        _compiled.Rows.Waits(waits, cells, on);
        var slot = Array.IndexOf(on, true);
        foreach (var stretch in Cut(_sheet.Grid.Facts[slot]))
        {
            cells[slot] = stretch.From;
            if (Search(cells, ref left)) return true;
        }
        cells[slot] = Fact.NotTold;
        return false;
    }

    private RowOutcomes Of(int row, long[] cells) => _compiled.Rows.Of(row, cells, 0, Plan.Greatest);
}
