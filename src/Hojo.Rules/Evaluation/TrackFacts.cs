using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation;

/// <summary>All that the rows and the formula of a track read.</summary>
internal static class TrackFacts
{
    public static Reads Of(Track track)
    {
        var reads = new Reads().Amount(track.Root);
        foreach (var row in track.Rows)
        {
            foreach (var condition in row.Conditions()) reads.Condition(condition);
            switch (row)
            {
                case Expense expense: reads.Turn(expense.Cost); break;
                case Term term: foreach (var (_, from) in term.Limits) reads.Turn(from); break;
                case Repayment repayment: repayment.Portion.As(new PortionReads(reads)); break;
            }
        }
        return reads;
    }
}
