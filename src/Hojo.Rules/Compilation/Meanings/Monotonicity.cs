using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation.Meanings;

/// <summary>Which way a fact moves an expression: +1 where a higher value can only make a condition hold, or a portion grow; −1 where it
/// can only do the opposite; 0 where it may do either.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Way">+1, −1 or 0.</param>
internal sealed record FactMonotonicity(Fact Fact, int Way);

internal sealed class Monotonicity : IConditionMeaning<IEnumerable<FactMonotonicity>>, IPortionMeaning<IEnumerable<FactMonotonicity>>
{
    private static readonly Monotonicity Self = new();

    /// <summary>Of all rows together, one for each fact; an exemption leans against what falls due.</summary>
    public static IReadOnlyDictionary<Fact, int> Of(IEnumerable<Repayment> rows)
    {
        var all = rows.SelectMany(row
            => row.Portion.Fold(Self).Concat(row.Exempt is { } exempt ? Against(exempt.Fold(Self)) : [])
                .Concat(row.OnlyAbove is { } again ? WorkedAgain(again) : []));
        return all.GroupBy(l => l.Fact).ToDictionary(g => g.Key, g => g.All(l => l.Way == g.First().Way) ? g.First().Way : 0);
    }

    public IEnumerable<FactMonotonicity> Compared(Compared test)
    {
        bool open = test.Hi >= test.Fact.Most, shut = test.Lo <= test.Fact.Least;
        return [new(test.Fact, open == shut ? 0 : open ? 1 : -1)];
    }

    public IEnumerable<FactMonotonicity> ComparedToTable(ComparedToTable test)
    {
        FactMonotonicity own = new(test.Fact, test.Edge == Edge.AtLeast ? 1 : -1);
        return test.Figure.By is { } by ? [own, new(by, 0)] : [own];
    }

    public IEnumerable<FactMonotonicity> LinearTest(LinearTest test)
        => test.Terms.Select(t => new FactMonotonicity(t.Fact, Math.Sign(t.Weight)));

    public IEnumerable<FactMonotonicity> All(IReadOnlyList<IEnumerable<FactMonotonicity>> parts) => parts.SelectMany(p => p);

    public IEnumerable<FactMonotonicity> Any(IReadOnlyList<IEnumerable<FactMonotonicity>> parts) => parts.SelectMany(p => p);

    public IEnumerable<FactMonotonicity> Not(IEnumerable<FactMonotonicity> inner) => Against(inner);

    public IEnumerable<FactMonotonicity> Whole(Condition failed) => failed.Fold(this);

    public IEnumerable<FactMonotonicity> Unstated(Condition failed) => failed.Fold(this);

    public IEnumerable<FactMonotonicity> Shortfall(Fact<Growth> actual, GrowthTarget target)
        => target.Facts.Select(fact => new FactMonotonicity(fact, fact == target.Own ? 1 : 0)).Append(new(actual, -1));

    public IEnumerable<FactMonotonicity> Years(Fact<int> years, IReadOnlyList<Condition> missed)
        => FromFirstMiss(missed).Append(new(years, 0));

    public IEnumerable<FactMonotonicity> Years(int years, IReadOnlyList<Condition> missed) => FromFirstMiss(missed);

    public IEnumerable<FactMonotonicity> FromFirstMiss(IReadOnlyList<Condition> missed) => missed.SelectMany(year => year.Fold(this));

    public IEnumerable<FactMonotonicity> Quotient(Amount of, Fact<Yen> whole) => Against(WorkedAgain(of)).Append(new(whole, -1));

    public IEnumerable<FactMonotonicity> Lesser(IEnumerable<FactMonotonicity> a, IEnumerable<FactMonotonicity> b) => a.Concat(b);

    public IEnumerable<FactMonotonicity> Greater(IEnumerable<FactMonotonicity> a, IEnumerable<FactMonotonicity> b) => a.Concat(b);

    /// <summary>The more is worked again, the less falls due.</summary>
    private static IEnumerable<FactMonotonicity> WorkedAgain(Amount amount)
    {
        var reads = new Dependencies().Amount(amount);
        return reads.Turns.Keys.Select(fact => new FactMonotonicity(fact,
            reads.Rising.Contains(fact) ? -1 : reads.Falling.Contains(fact) ? 1 : 0));
    }

    private static IEnumerable<FactMonotonicity> Against(IEnumerable<FactMonotonicity> inner) => inner.Select(l => l with { Way = -l.Way });
}
