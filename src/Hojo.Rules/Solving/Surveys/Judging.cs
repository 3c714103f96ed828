using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Surveys;

/// <summary>Verdict and amount without words.</summary>
internal static class Judging
{
    /// <summary>Verdict and amount of the cells of a case, whose inputs are held against each other where all else is in order.</summary>
    public static Judgement Judge(this CompiledTrack track, ReadOnlySpan<long> cells, Case @case, JapanTime on)
    {
        var judged = track.Judge(cells, on);
        return judged.With(track.Inputs.Settle(judged.Verdict, @case));
    }

    /// <summary>The same of cells alone.</summary>
    public static Judgement Judge(this CompiledTrack track, ReadOnlySpan<long> cells, JapanTime on)
        => track.Judge(cells, track.Track.OpenOn(on));

    /// <summary>The same where it is known whether the track is open: one answer for many cases.</summary>
    public static Judgement Judge(this CompiledTrack track, ReadOnlySpan<long> cells, Verdict openOn)
    {
        var (least, most) = track.Reach(cells, out var bound);
        return track.Judge(cells, least, most, bound, openOn);
    }

    /// <summary>The same where the two ends of the amount are known.</summary>
    public static Judgement Judge(this CompiledTrack track, ReadOnlySpan<long> cells, long least, long most, ulong bound, Verdict openOn)
    {
        track.Rows.Judge(cells, least, most, out var notMet, out var unknown, out var open);
        return new(VerdictOf(openOn, notMet, unknown, open),
            track.Track.Formula is null || least < most ? null : least, notMet, unknown, open, bound, track.IsProvisional);
    }

    /// <summary>What the rows come to, on a day when the track is open, shut or maybe either.</summary>
    public static TrackVerdict VerdictOf(Verdict openOn, RowSet notMet, RowSet unknown, RowSet open)
        => openOn == Verdict.NotMet ? TrackVerdict.NotOpen
        : !notMet.IsEmpty ? TrackVerdict.NotEligible
        : !unknown.IsEmpty ? TrackVerdict.NeedsInput
        : !open.IsEmpty || openOn == Verdict.Unknown ? TrackVerdict.NeedsJudgement
        : TrackVerdict.Eligible;

    /// <summary>The two ends of the amount, one where what is told settles it, and the limits that bound there; none on a range. Not all
    /// that the formula names need be told for that; then any completion shows them.</summary>
    public static (long Least, long Most) Reach(this CompiledTrack track, ReadOnlySpan<long> cells, out ulong bound)
    {
        if (track.Plan.TrySolve(cells, 0, out var grant, out bound)) return (grant, grant);
        var (least, most) = track.Plan.Reach(cells);
        if (least < most && !IsShown(track, cells, least, most)) (least, most) = Surveyed(track, cells);
        bound = 0; // what bound before a fact was missing says nothing of a range
        if (least < most) return (least, most);
        Span<long> any = stackalloc long[cells.Length];
        cells.CopyTo(any);
        track.Plan.Suppose(any);
        track.Plan.TrySolve(any, 0, out _, out bound);
        return (least, most);
    }

    /// <summary>Whether two completions show that the amount is a range, and leave open each floor that its ends leave open: then what a
    /// fast reach says is what an assessment says. A reach supposes each fact on its own, so that its range may be too wide.</summary>
    private static bool IsShown(CompiledTrack track, ReadOnlySpan<long> cells, long least, long most)
    {
        var (first, second) = (Corner(track, cells, upper: false), Corner(track, cells, upper: true));
        var (low, high) = first < second ? (first, second) : (second, first);
        return low < high && track.Rows.LeavesOpenAlike(least, most, low, high);
    }

    /// <summary>The amount of the completion in which each fact alone would make it least, or most.</summary>
    private static long Corner(CompiledTrack track, ReadOnlySpan<long> cells, bool upper)
    {
        Span<long> all = stackalloc long[cells.Length];
        cells.CopyTo(all);
        track.Plan.SupposeCorner(all, upper);
        track.Plan.TrySolve(all, 0, out var amount, out _);
        return amount;
    }

    /// <summary>The ends as an assessment has them.</summary>
    private static (long Least, long Most) Surveyed(CompiledTrack track, ReadOnlySpan<long> cells)
    {
        var all = new long[track.Grid.Facts.Count];
        all.AsSpan().Fill(Fact.NotTold);
        cells.CopyTo(all);
        var range = AmountSurvey.Of(track.Plan, new(track.Grid, all)).Range;
        return (range.Least.Whole, range.Most.Whole);
    }
}
