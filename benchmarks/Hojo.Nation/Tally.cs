using Hojo.Model;
using Hojo.Rules.Bulk;

namespace Hojo.Nation;

/// <summary>What the companies of one thread came to, a line each track.</summary>
internal sealed class Tally(int tracks)
{
    private readonly long[,] _verdicts = new long[tracks, Enum.GetValues<TrackVerdict>().Length];
    private readonly long[] _eligibleByRows = new long[tracks];
    private readonly Int128[] _demanded = new Int128[tracks];

    public void Add(int track, ReadOnlySpan<Judgement> judged)
    {
        foreach (ref readonly var one in judged)
        {
            _verdicts[track, (int)one.Verdict]++;
            if (!one.NotMet.IsEmpty || !one.Unknown.IsEmpty) continue;
            _eligibleByRows[track]++;
            _demanded[track] += (Int128)(one.Grant?.Amount ?? 0);
        }
    }

    public void Add(Tally other)
    {
        for (var track = 0; track < tracks; track++)
        {
            for (var verdict = 0; verdict < _verdicts.GetLength(1); verdict++) _verdicts[track, verdict] += other._verdicts[track, verdict];
            _eligibleByRows[track] += other._eligibleByRows[track];
            _demanded[track] += other._demanded[track];
        }
    }

    /// <summary>How many meet every row, whether or not a window is open on the day.</summary>
    public long Eligible(int track) => _eligibleByRows[track];

    /// <summary>What they would be granted, in 億円.</summary>
    public long DemandedOku(int track) => (long)(_demanded[track] / 100_000_000);

    public long Open(int track)
        => _verdicts[track, (int)TrackVerdict.Eligible] + _verdicts[track, (int)TrackVerdict.NotEligible]
        + _verdicts[track, (int)TrackVerdict.NeedsInput] + _verdicts[track, (int)TrackVerdict.NeedsJudgement];
}
