using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Evaluation.Surveys;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation.Solving;

/// <summary>Cuts one fact into stretches within which no condition turns, all else as told. What else is not told stays not told: a
/// weighed sum then turns twice, where it may hold and where it must.</summary>
internal static class Cuts
{
    public static Stretch[] Of(Fact fact, Sheet sheet, Reads reads)
    {
        var starts = new SortedSet<long>(reads.Turns[fact]) { fact.Least };
        foreach (var sum in reads.Sums)
        {
            if (sum.Terms.FirstOrDefault(t => t.Fact == fact).Weight is not (not 0 and var weight)) continue;
            long least = 0, most = 0;
            foreach (var (other, w) in sum.Terms)
            {
                if (other == fact) continue;
                var (low, high) = sheet.IsTold(other) ? (sheet[other], sheet[other]) : (other.Least, other.Most);
                (least, most) = (least + w * (w > 0 ? low : high), most + w * (w > 0 ? high : low));
            }
            foreach (var rest in new[] { sum.Bound - least, sum.Bound - most })
            {
                var at = weight > 0 ? -Floor(-rest, weight) : Floor(-rest, -weight) + 1;
                if (at > fact.Least && at <= fact.Most) starts.Add(at);
            }
        }
        long[] from = [.. starts];
        return [.. from.Select((start, k) => new Stretch(start, k + 1 < from.Length ? from[k + 1] - 1 : fact.Most))];
    }

    public static long Floor(long a, long b) => a >= 0 ? a / b : -((-a + b - 1) / b);
}
