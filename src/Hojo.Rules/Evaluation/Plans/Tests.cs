using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation.Plans;

/// <summary>Makes conditions ready for a grid.</summary>
internal sealed class Tests(Grid grid) : IConditionMeaning<Test>
{
    public Test Compared(Compared test) => new RangeTest(grid.Slot(test.Fact), test.Lo, test.Hi);

    public Test ComparedToTable(ComparedToTable test)
        => new TableTest(grid.Slot(test.Fact), new(test.Figure, grid), test.Edge, test.Figure.Cells);

    public Test LinearTest(LinearTest test)
        => new SumTest([.. test.Terms.Select(t => (grid.Slot(t.Fact), t.Weight, t.Fact.Least, t.Fact.Most))], test.Bound);

    /// <summary>Two bounds of one fact are one stretch of it.</summary>
    public Test All(IReadOnlyList<Test> parts)
    {
        var ranges = new List<RangeTest>();
        foreach (var part in parts.OfType<RangeTest>())
        {
            var same = ranges.FindIndex(r => r.Slot == part.Slot);
            if (same < 0) ranges.Add(part);
            else ranges[same] = new(part.Slot, Math.Max(ranges[same].Lo, part.Lo), Math.Min(ranges[same].Hi, part.Hi));
        }
        Test[] merged = [.. ranges, .. parts.Where(p => p is not RangeTest)];
        return merged.Length == 1 ? merged[0] : Ranges(merged, any: false) ?? new AllTest(merged);
    }

    public Test Any(IReadOnlyList<Test> parts) => Ranges(parts, any: true) ?? new AnyTest([.. parts]);

    private static Test? Ranges(IReadOnlyList<Test> parts, bool any)
        => parts.All(p => p is RangeTest)
            ? new RangesTest(Array.ConvertAll((RangeTest[])[.. parts.Cast<RangeTest>()], r => (r.Slot, r.Lo, r.Hi)), any)
            : null;

    public Test Not(Test inner) => new NotTest(inner);
}
