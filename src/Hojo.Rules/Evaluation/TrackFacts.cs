using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation;

/// <summary>All that the rows and the formula of a track read.</summary>
internal static class TrackFacts
{
    /// <summary>What a verdict and an amount need. These facts come first, so that the fast path reads no others.</summary>
    public static Reads Judged(Track track) => track.Rows.OfType<Tested>().SelectMany(row => row.Conditions()).Aggregate(new Reads().Amount(track.Root), (reads, condition) => reads.Condition(condition));

    public static Reads Of(Track track)
    {
        var reads = Judged(track);
        foreach (var row in track.Rows)
        {
            foreach (var condition in row.Conditions()) reads.Condition(condition);
            switch (row)
            {
                case Expense expense: reads.Turn(expense.Cost); break;
                case Term term: foreach (var limit in term.Limits) reads.Turn(limit.From); break;
                case Since since: reads.Turn(since.From); break;
                case Yearly yearly:
                    reads.Turn(yearly.From);
                    if (yearly.Years is { } years) reads.Turn(years);
                    break;
                case Repayment repayment:
                    repayment.Portion.As(new PortionReads(reads));
                    reads.Turn(Awarded.Grant);
                    if (repayment.Raising is not null) reads.Turn(Awarded.RaisedPart);
                    break;
            }
        }
        return reads;
    }
}
