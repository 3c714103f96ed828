using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Rules.Solving.Questions;

/// <summary>What the amount can still be, and what it can be once one fact lies in one stretch: all of it from one pass over the
/// corners. Where there are too many, or they do not stand for what lies between them, a plain interval.</summary>
internal sealed class AmountSides
{
    /// <summary>A person waits for this answer, so it gives up earlier than a survey does.</summary>
    private const int Limit = 20_000;

    private readonly QuestionIndex _index;
    private readonly Sheet _sheet;
    private readonly long[] _cells;
    private readonly CornerCases? _corners;
    private readonly (long Least, long Most)[][] _sides = [];

    /// <param name="index">The track.</param>
    /// <param name="sheet">The case.</param>
    /// <param name="cut">The stretches of a fact that will be asked about.</param>
    public AmountSides(QuestionIndex index, Sheet sheet, Func<Fact, ValueInterval[]> cut)
    {
        var plan = index.Compiled.Plan;
        (_index, _sheet, _cells, Live) = (index, sheet, sheet.Cells.ToArray(), plan.Waits(sheet));
        _corners = CornerCases.Of(plan, sheet, Live, Limit, Cut);
        if (_corners is null)
        {
            (Least, Most) = plan.Reach(_cells);
            return;
        }
        (Least, Most) = (long.MaxValue, -1);
        _sides = [.. _corners.Stretches.Select(all => all.Select(_ => (long.MaxValue, -1L)).ToArray())];
        foreach (var (low, high, at) in _corners.All())
        {
            var (a, b) = (plan.Solve(low), plan.Solve(high));
            (Least, Most) = (Math.Min(Least, a), Math.Max(Most, b));
            for (var k = 0; k < at.Length; k++)
            {
                ref var side = ref _sides[k][at[k]];
                if (a < side.Least) side.Least = a;
                if (b > side.Most) side.Most = b;
            }
        }
        if (Least == Most) Live = [];

        ValueInterval[] Cut(Fact fact)
        {
            if (ValueIntervals.IsPaired(fact, sheet, plan.Reads)) return ValueIntervals.Ends(cut(fact));
            return index.Moves[sheet.Grid.Slot(fact)] ? cut(fact) : ValueIntervals.Whole(fact, sheet, plan.Reads);
        }
    }

    /// <summary>The facts, not told, that the amount still waits for.</summary>
    public IReadOnlyList<Fact> Live { get; }

    /// <summary>False where corners do not tell, so that every range here only holds the exact one.</summary>
    public bool Exact => _corners is not null;

    public long Least { get; }

    public long Most { get; }

    /// <summary>The amount once a fact lies in a stretch.</summary>
    public (long Least, long Most) Of(Fact fact, ValueInterval stretch)
    {
        var k = Index(fact);
        if (k < 0) return (Least, Most);
        if (_corners is null) return IsBent(fact) ? (Least, Most) : Reach(fact, stretch);
        var (least, most) = (long.MaxValue, -1L);
        for (var n = 0; n < _sides[k].Length; n++)
        {
            if (_corners.Stretches[k][n] is var s && (s.To < stretch.From || s.From > stretch.To)) continue;
            (least, most) = (Math.Min(least, _sides[k][n].Least), Math.Max(most, _sides[k][n].Most));
        }
        return (least, most);
    }

    /// <summary>The plain interval from one end of the stretch to the other.</summary>
    private (long Least, long Most) Reach(Fact fact, ValueInterval stretch)
    {
        var slot = _index.Compiled.Grid.Slot(fact);
        _cells[slot] = stretch.From;
        var (a, b) = _index.Compiled.Plan.Reach(_cells);
        _cells[slot] = stretch.To;
        var (c, d) = _index.Compiled.Plan.Reach(_cells);
        _cells[slot] = Fact.NotTold;
        return (Math.Min(a, c), Math.Max(b, d));
    }

    /// <summary>Whether a fact moves the amount one way while a weighed sum that it stands in may move it the other, so that what lies
    /// within a stretch may lie beyond both its ends.</summary>
    private bool IsBent(Fact fact)
        => _index.Moves[_index.Compiled.Grid.Slot(fact)] && ValueIntervals.IsPaired(fact, _sheet, _index.Compiled.Plan.Reads);

    private int Index(Fact fact)
    {
        for (var k = 0; k < Live.Count; k++) if (Live[k] == fact) return k;
        return -1;
    }
}
