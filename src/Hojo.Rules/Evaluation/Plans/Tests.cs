using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation.Plans;

/// <summary>Makes conditions ready for a grid.</summary>
internal sealed class Tests(Grid grid) : IConditionMeaning<Test>
{
    public Test Compared(Compared test) => new RangeTest(grid.Slot(test.Fact), test.Lo, test.Hi);

    public Test Against(Against test) => new TableTest(grid.Slot(test.Fact), new(test.Figure, grid), test.Edge, [.. Enumerable.Range(0, test.Figure.Bands.Count).Select(test.Figure.Cell)]);

    public Test Weighed(Weighed test) => new SumTest([.. test.Terms.Select(t => (grid.Slot(t.Fact), t.Weight, t.Fact.Least, t.Fact.Most))], test.Bound);

    /// <summary>Two bounds of one fact are one stretch of it.</summary>
    public Test All(IReadOnlyList<Test> parts)
    {
        Test[] merged = [.. parts.OfType<RangeTest>().GroupBy(r => r.Slot).Select(r => new RangeTest(r.Key, r.Max(p => p.Lo), r.Min(p => p.Hi))), .. parts.Where(p => p is not RangeTest)];
        return merged.Length == 1 ? merged[0] : Ranges(merged, any: false) ?? new AllTest(merged);
    }

    public Test Any(IReadOnlyList<Test> parts) => Ranges(parts, any: true) ?? new AnyTest([.. parts]);

    private static Test? Ranges(IReadOnlyList<Test> parts, bool any) => parts.All(p => p is RangeTest) ? new RangesTest([.. parts.Cast<RangeTest>().Select(r => (r.Slot, r.Lo, r.Hi))], any) : null;

    public Test Not(Test inner) => new NotTest(inner);
}
