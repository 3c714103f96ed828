using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Testing.Edges;

/// <summary>The conditions by which a portion falls due.</summary>
internal sealed class PortionConditions : IPortionMeaning<IEnumerable<Condition>>
{
    public static readonly PortionConditions Only = new();

    private PortionConditions() { }

    public IEnumerable<Condition> Whole(Condition failed) => [failed];

    public IEnumerable<Condition> Unstated(Condition failed) => [failed];

    public IEnumerable<Condition> Shortfall(Fact<Growth> actual, GrowthTarget target) => [target.Reached(actual)];

    public IEnumerable<Condition> Years(Fact<int> years, IReadOnlyList<Condition> missed) => missed;

    public IEnumerable<Condition> Years(int years, IReadOnlyList<Condition> missed) => missed;

    public IEnumerable<Condition> FromFirstMiss(IReadOnlyList<Condition> missed) => missed;

    public IEnumerable<Condition> Quotient(Amount of, Fact<Yen> whole) => [];

    public IEnumerable<Condition> Lesser(IEnumerable<Condition> a, IEnumerable<Condition> b) => a.Concat(b);

    public IEnumerable<Condition> Greater(IEnumerable<Condition> a, IEnumerable<Condition> b) => a.Concat(b);
}
