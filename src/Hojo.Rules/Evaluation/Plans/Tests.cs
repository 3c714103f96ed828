using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation.Plans;

/// <summary>Makes conditions ready for a grid.</summary>
internal sealed class Tests(Grid grid) : IConditionMeaning<Test>
{
    public Test Compared(Compared test) => new RangeTest(grid.Slot(test.Fact), test.Lo, test.Hi);

    public Test Against(Against test) => new TableTest(grid.Slot(test.Fact), new(test.Figure, grid), test.Edge, [.. Enumerable.Range(0, test.Figure.Bands.Count).Select(test.Figure.Cell)]);

    public Test Weighed(Weighed test) => new SumTest([.. test.Terms.Select(t => (grid.Slot(t.Fact), t.Weight, t.Fact.Least, t.Fact.Most))], test.Bound);

    public Test All(IReadOnlyList<Test> parts) => new AllTest([.. parts]);

    public Test Any(IReadOnlyList<Test> parts) => new AnyTest([.. parts]);

    public Test Not(Test inner) => new NotTest(inner);
}
