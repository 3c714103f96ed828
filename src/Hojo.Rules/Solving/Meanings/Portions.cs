using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Meanings;

/// <summary>The part that falls due on a sheet that tells all that it reads, from 0 to 1.</summary>
/// <param name="sheet">What is told.</param>
/// <param name="most">What the document leaves open is supposed to fall due in full, or else not at all.</param>
internal sealed class Portions(Sheet sheet, bool most) : IPortionMeaning<Fraction>
{
    private readonly Holds _holds = new(sheet);

    public Fraction Whole(Condition failed) => Holds(failed) ? 1 : 0;

    public Fraction Unstated(Condition failed) => most ? Whole(failed) : 0;

    /// <summary>未達成率 from growth as the official tool prints it, cut to two decimal places; a growth stated finer is cut as well, so
    /// that a better one never costs more.</summary>
    public Fraction Shortfall(Fact<Growth> actual, Growth? target, Figure<Growth>? table)
    {
        var goal = target ?? table!.At(table.RowsPossible(sheet).Single(), 0);
        long got = Hundredths(actual.Value(sheet[actual])), wanted = Hundredths(goal);
        return got >= wanted ? 0 : got <= 0 ? 1 : 1 - new Fraction(got, wanted);
    }

    public Fraction Years(Fact<int> years, IReadOnlyList<Condition> missed)
        => new(missed.Take((int)sheet[years]).Count(Holds), sheet[years]);

    public Fraction FromFirstMiss(IReadOnlyList<Condition> missed)
    {
        var kept = missed.TakeWhile(year => !Holds(year)).Count();
        return new(missed.Count - kept, missed.Count);
    }

    public Fraction Lesser(Fraction a, Fraction b) => Fraction.Min(a, b);

    public Fraction Greater(Fraction a, Fraction b) => Fraction.Max(a, b);

    private static long Hundredths(Growth growth) => decimal.ToInt64(decimal.Truncate(growth.Printed.Value * 100m));

    private bool Holds(Condition condition) => condition.Fold(_holds) == Verdict.Met;
}
