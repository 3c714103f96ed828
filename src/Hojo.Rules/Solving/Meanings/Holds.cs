using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Meanings;

/// <summary>The verdict of a condition on a sheet: the reference, read straight off the definition of Kleene's logic.</summary>
internal sealed class Holds(Sheet sheet) : IConditionMeaning<Verdict>
{
    public Verdict Compared(Compared test)
    {
        var v = sheet[test.Fact];
        return v == Fact.NotTold ? Verdict.Unknown : Of(v >= test.Lo && v <= test.Hi);
    }

    /// <summary>Settled as soon as every row of the table that is still possible says the same.</summary>
    public Verdict ComparedToTable(ComparedToTable test)
    {
        var v = sheet[test.Fact];
        if (v == Fact.NotTold) return Verdict.Unknown;
        var (met, missed) = (false, false);
        foreach (var row in test.Figure.RowsPossible(sheet))
        {
            if (Reaches(test.Edge, v, test.Figure.Cell(row))) met = true;
            else missed = true;
        }
        return met && missed ? Verdict.Unknown : Of(met);
    }

    /// <summary>Settled as soon as no completion of what is not told can tip the sum.</summary>
    public Verdict LinearTest(LinearTest test)
    {
        long least = 0, most = 0;
        foreach (var (fact, weight) in test.Terms)
        {
            var v = sheet[fact];
            var (low, high) = v == Fact.NotTold ? (fact.Least, fact.Most) : (v, v);
            least += weight > 0 ? weight * low : weight * high;
            most += weight > 0 ? weight * high : weight * low;
        }
        return least >= test.Bound ? Verdict.Met : most < test.Bound ? Verdict.NotMet : Verdict.Unknown;
    }

    public Verdict All(IReadOnlyList<Verdict> parts) => parts.Aggregate(Verdict.Met, (a, b) => a < b ? a : b);

    public Verdict Any(IReadOnlyList<Verdict> parts) => parts.Aggregate(Verdict.NotMet, (a, b) => a > b ? a : b);

    public Verdict Not(Verdict inner) => (Verdict)(-(sbyte)inner);

    internal static bool Reaches(Edge edge, long value, long bound) => edge == Edge.AtLeast ? value >= bound : value <= bound;

    private static Verdict Of(bool met) => met ? Verdict.Met : Verdict.NotMet;
}
