using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation.Plans;

/// <summary>Makes conditions ready for a grid.</summary>
internal sealed class ConditionCompiler(Grid grid) : IConditionMeaning<CompiledCondition>
{
    public CompiledCondition Compared(Compared test) => new RangeTest(grid.Slot(test.Fact), test.Lo, test.Hi);

    public CompiledCondition ComparedToTable(ComparedToTable test)
        => new TableTest(grid.Slot(test.Fact), new(test.Figure, grid), test.Edge, test.Figure.Cells);

    public CompiledCondition LinearTest(LinearTest test)
        => new SumTest([.. test.Terms.Select(t => (grid.Slot(t.Fact), t.Weight, t.Fact.Least, t.Fact.Most))], test.Bound);

    /// <summary>Two bounds of one fact are one stretch of it.</summary>
    public CompiledCondition All(IReadOnlyList<CompiledCondition> parts)
    {
        var ranges = new List<RangeTest>();
        foreach (var part in parts.OfType<RangeTest>())
        {
            var same = ranges.FindIndex(r => r.Slot == part.Slot);
            if (same < 0) ranges.Add(part);
            else ranges[same] = new(part.Slot, Math.Max(ranges[same].Lo, part.Lo), Math.Min(ranges[same].Hi, part.Hi));
        }
        CompiledCondition[] merged = [.. ranges, .. parts.Where(p => p is not RangeTest)];
        return merged.Length == 1 ? merged[0] : Ranges(merged, any: false) ?? new AllTest(merged);
    }

    public CompiledCondition Any(IReadOnlyList<CompiledCondition> parts) => Ranges(parts, any: true) ?? new AnyTest([.. parts]);

    private static CompiledCondition? Ranges(IReadOnlyList<CompiledCondition> parts, bool any)
        => parts.All(p => p is RangeTest)
            ? new RangesTest(Array.ConvertAll((RangeTest[])[.. parts.Cast<RangeTest>()], r => (r.Slot, r.Lo, r.Hi)), any)
            : null;

    public CompiledCondition Not(CompiledCondition inner) => new NotTest(inner);
}
