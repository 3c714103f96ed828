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
    private readonly Exact _exact = new(sheet);

    public Fraction Whole(Condition failed) => Holds(failed) ? 1 : 0;

    public Fraction Unstated(Condition failed) => most ? Whole(failed) : 0;

    /// <summary>未達成率, exact: no document cuts it, and only the sum is rounded.</summary>
    public Fraction Shortfall(Fact<Growth> actual, GrowthTarget target)
    {
        var printed = (target.Printed ?? target.Table!.At(target.Table.RowsPossible(sheet).Single(), 0)).Position;
        var (got, wanted) = (sheet[actual], target.Own is { } own ? Math.Max(printed, sheet[own]) : printed);
        return got >= wanted ? 0 : got <= 0 ? 1 : 1 - new Fraction(got, wanted);
    }

    public Fraction Years(Fact<int> years, IReadOnlyList<Condition> missed)
        => new(missed.Take((int)sheet[years]).Count(Holds), sheet[years]);

    public Fraction Years(int years, IReadOnlyList<Condition> missed) => new(missed.Count(Holds), years);

    public Fraction FromFirstMiss(IReadOnlyList<Condition> missed)
    {
        var kept = missed.TakeWhile(year => !Holds(year)).Count();
        return new(missed.Count - kept, missed.Count);
    }

    public Fraction Quotient(Amount of, Fact<Yen> whole)
    {
        var (part, all) = (of.Fold(_exact), sheet[whole]);
        return part >= all ? part == 0 ? 0 : 1 : part / all;
    }

    public Fraction Lesser(Fraction a, Fraction b) => Fraction.Min(a, b);

    public Fraction Greater(Fraction a, Fraction b) => Fraction.Max(a, b);

    private bool Holds(Condition condition) => condition.Fold(_holds) == Verdict.Met;
}
