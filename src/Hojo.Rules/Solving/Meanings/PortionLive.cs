using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Meanings;

/// <summary>The facts, not told, that a portion still waits for.</summary>
internal sealed class PortionLive(Sheet sheet) : IPortionMeaning<IEnumerable<Fact>>
{
    /// <summary>What a row still waits for: what can move its portion, and, while something may fall due, the sum worked again.</summary>
    public static IReadOnlyList<Fact> In(Repayment row, FractionRange portion, Sheet sheet)
    {
        var again = row.OnlyAbove is { } amount && portion.Most > 0 ? LiveAmount.In(amount, sheet) : [];
        return portion.IsPoint ? again : [.. In(row, sheet).Concat(again).Distinct()];
    }

    /// <summary>Nothing once it is exempt.</summary>
    private static IReadOnlyList<Fact> In(Repayment row, Sheet sheet)
    {
        var exempt = row.Exempt is { } condition ? condition.Fold(new Live(sheet)) : (Verdict.NotMet, []);
        return exempt.Verdict == Verdict.Met ? [] : [.. row.Portion.Fold(new PortionLive(sheet)).Concat(exempt.Facts).Distinct()];
    }

    public IEnumerable<Fact> Whole(Condition failed) => Live.In(failed, sheet);

    public IEnumerable<Fact> Unstated(Condition failed) => Live.In(failed, sheet);

    public IEnumerable<Fact> Shortfall(Fact<Growth> actual, GrowthTarget target) => Untold([actual, .. target.Facts]);

    public IEnumerable<Fact> Years(Fact<int> years, IReadOnlyList<Condition> missed)
        => Untold([years]).Concat(missed.Take((int)(sheet.IsTold(years) ? sheet[years] : years.Most)).SelectMany(Whole));

    public IEnumerable<Fact> Years(int years, IReadOnlyList<Condition> missed) => missed.SelectMany(Whole);

    /// <summary>What came after a year that is surely missed changes nothing.</summary>
    public IEnumerable<Fact> FromFirstMiss(IReadOnlyList<Condition> missed)
        => missed.TakeWhile(year => year.Fold(new Holds(sheet)) != Verdict.Met).SelectMany(Whole);

    public IEnumerable<Fact> Quotient(Amount of, Fact<Yen> whole) => [.. LiveAmount.In(of, sheet), .. Untold([whole])];

    public IEnumerable<Fact> Lesser(IEnumerable<Fact> a, IEnumerable<Fact> b) => a.Concat(b);

    public IEnumerable<Fact> Greater(IEnumerable<Fact> a, IEnumerable<Fact> b) => a.Concat(b);

    private IEnumerable<Fact> Untold(IReadOnlyList<Fact> facts) => facts.Where(f => !sheet.IsTold(f));
}
