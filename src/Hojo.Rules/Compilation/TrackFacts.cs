using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation;

/// <summary>A track that is sound, and all that its rows and its formula read: worked once.</summary>
/// <threadsafety>Not changed once made.</threadsafety>
internal sealed class TrackFacts
{
    /// <exception cref="ArgumentException">The track is not sound.</exception>
    public TrackFacts(Track track)
    {
        (Track, Judged, All) = (track, Tested(track), Added(Tested(track), track));
        TrackChecks.Run(track, All);
    }

    public Track Track { get; }

    /// <summary>What a verdict and an amount need. These facts come first, so that the fast path reads no others.</summary>
    public Dependencies Judged { get; }

    /// <summary>All of it.</summary>
    public Dependencies All { get; }

    /// <summary>All that some tracks read; what their verdicts and amounts need comes first, so that the fast path reads no more.</summary>
    public static Grid GridOf(IReadOnlyCollection<TrackFacts> tracks)
    {
        var judged = tracks.SelectMany(t => t.Judged.Turns.Keys).Distinct().ToArray();
        return new(judged.Concat(tracks.SelectMany(t => t.All.Turns.Keys)), judged.Length);
    }

    private static Dependencies Tested(Track track)
        => track.Rows.OfType<Tested>().SelectMany(row => row.Conditions())
            .Aggregate(new Dependencies().Amount(track.Root), (reads, condition) => reads.Condition(condition));

    private static Dependencies Added(Dependencies reads, Track track)
    {
        foreach (var row in track.Rows)
        {
            foreach (var condition in row.Conditions()) reads.Condition(condition);
            switch (row)
            {
                case Expense expense: reads.Turn(expense.Cost); break;
                case Term term: foreach (var limit in term.Limits) reads.Turn(limit.From); break;
                case NotBefore since: reads.Turn(since.From); break;
                case Yearly yearly:
                    reads.Turn(yearly.From);
                    if (yearly.Years is { } years) reads.Turn(years);
                    break;
                case DailyCharge charge: reads.Turn(charge.Days.From).Turn(charge.Days.To); break;
                case Repayment repayment:
                    repayment.Portion.Fold(new PortionReads(reads));
                    if (repayment.OnlyAbove is { } again) reads.Beside(again);
                    reads.Turn(Awarded.Grant);
                    if (repayment.Raising is not null) reads.Turn(Awarded.RaisedPart);
                    break;
            }
        }
        return reads;
    }
}
