using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Surveys;

/// <summary>What the amount can be in the completions that no row refuses: the amount and the rows taken together, and what lies
/// below a floor (下限) left out.</summary>
internal sealed class EligibleSurvey
{
    /// <summary>Each corner is held against the rows, which takes longer than an amount does.</summary>
    private const int Limit = 20_000;

    private readonly CompiledTrack _compiled;
    private readonly Sheet _sheet;
    private readonly EligibleSearch _passing;
    private readonly int[] _live;
    private readonly long _floor;
    private (long Grant, long[] Cells)? _least, _most;
    private bool _exact = true;

    private EligibleSurvey(CompiledTrack compiled, Sheet sheet, IReadOnlyList<Fact> waits)
    {
        (_compiled, _sheet, _passing, _live) = (compiled, sheet, new(compiled, sheet), [.. waits.Select(sheet.Grid.Slot)]);
        foreach (var floor in compiled.Track.ByKind.Floors) _floor = Math.Max(_floor, floor.Least.Whole);
    }

    /// <summary>The ends and a completion of each; <see langword="null"/> where every completion is refused. Not exact where there
    /// are too many completions, or a weighed sum of several facts that are not told ties the amount to a row.</summary>
    public static AmountSurvey? Of(CompiledTrack compiled, Sheet sheet, AmountSurvey amount, Judgement judged)
    {
        // Nothing is left to look for: each row says yes or no already, or waits for the office.
        if (amount.Range.IsPoint && judged.Unknown.IsEmpty) return judged.NotMet.IsEmpty ? amount : null;
        var waits = compiled.Plan.Waits(sheet);
        var survey = new EligibleSurvey(compiled, sheet, waits);
        var all = amount.Range;
        if (all.Most.Whole < survey._floor || survey._passing.IsRefused) return null;
        var clipped = new AmountSurvey(new(Yen.Of(Math.Max(all.Least.Whole, survey._floor)), all.Most), Exact: false, waits, null,
            null, [], []);
        if (survey._passing.IsPaired(waits)
            || CornerCases.Of(compiled.Plan, sheet, waits, Limit, survey._passing.Cut) is not { } corners)
            return clipped;
        foreach (var (lower, upper, _) in corners.All()) survey.Look(lower, upper);
        if (!survey._exact) return clipped;
        if (survey is not { _least: { } low, _most: { } high }) return null;
        var (least, most) = (new Sheet(sheet.Grid, low.Cells), new Sheet(sheet.Grid, high.Cells));
        return new(new(Yen.Of(low.Grant), Yen.Of(high.Grant)), Exact: true, survey._passing.Facts(least, most), least, most, [], []);
    }

    private long Grant(long[] cells) => _compiled.Plan.Solve(cells);

    private void Look(long[] low, long[] high)
    {
        var top = Grant(high);
        if (top < _floor) return;
        var bottom = Grant(low);
        if (!(Math.Max(bottom, _floor) >= _least?.Grant))
        {
            var (first, reached) = bottom < _floor ? AtFloor(low, high) : (low, bottom);
            if (!(reached >= _least?.Grant) && Passed(first) is { } lower) _least = (reached, lower);
        }
        if (!(top <= _most?.Grant) && Passed(high) is { } upper) _most = (top, upper);
    }

    private long[]? Passed(long[] cells)
    {
        var told = _sheet.Cells.ToArray();
        foreach (var slot in _live) told[slot] = cells[slot];
        var passed = _passing.Complete(told, out var gaveUp);
        _exact &= !gaveUp;
        if (passed is not null) _compiled.Plan.Suppose(passed);
        return passed;
    }

    /// <summary>From the lower corner, one fact after the other towards the upper one,
    /// to the first amount that reaches the floor.</summary>
    private (long[] Cells, long Grant) AtFloor(long[] low, long[] high)
    {
        var at = (long[])low.Clone();
        for (var slot = 0; slot < at.Length; slot++)
        {
            if (low[slot] == high[slot]) continue;
            at[slot] = high[slot];
            if (Grant(at) < _floor) continue;
            long under = low[slot], over = high[slot];
            while (Math.Abs(over - under) > 1)
            {
                at[slot] = under + (over - under) / 2;
                if (Grant(at) >= _floor) over = at[slot];
                else under = at[slot];
            }
            at[slot] = over;
            var reached = Grant(at);
            _exact &= reached == _floor; // another way up might come closer
            return (at, reached);
        }
        return (at, Grant(at));
    }
}
