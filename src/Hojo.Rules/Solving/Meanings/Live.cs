using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Meanings;

/// <summary>The facts, not told, that a condition still waits for; none once it is settled.</summary>
internal sealed class Live(Sheet sheet) : IConditionMeaning<(Verdict Verdict, IEnumerable<Fact> Facts)>
{
    private readonly Holds _holds = new(sheet);

    public static IReadOnlyList<Fact> In(Condition condition, Sheet sheet) => [.. condition.Fold(new Live(sheet)).Facts.Distinct()];

    public (Verdict Verdict, IEnumerable<Fact> Facts) Compared(Compared test) => Leaf(_holds.Compared(test), [test.Fact]);

    public (Verdict Verdict, IEnumerable<Fact> Facts) ComparedToTable(ComparedToTable test)
        => Leaf(_holds.ComparedToTable(test), test.Figure.By is { } by ? [test.Fact, by] : [test.Fact]);

    public (Verdict Verdict, IEnumerable<Fact> Facts) LinearTest(LinearTest test)
        => Leaf(_holds.LinearTest(test), test.Terms.Select(t => t.Fact));

    public (Verdict Verdict, IEnumerable<Fact> Facts) All(IReadOnlyList<(Verdict Verdict, IEnumerable<Fact> Facts)> parts)
        => Joined(parts.Min(p => p.Verdict), parts);

    public (Verdict Verdict, IEnumerable<Fact> Facts) Any(IReadOnlyList<(Verdict Verdict, IEnumerable<Fact> Facts)> parts)
        => Joined(parts.Max(p => p.Verdict), parts);

    public (Verdict Verdict, IEnumerable<Fact> Facts) Not((Verdict Verdict, IEnumerable<Fact> Facts) inner)
        => (_holds.Not(inner.Verdict), inner.Facts);

    private (Verdict Verdict, IEnumerable<Fact> Facts) Leaf(Verdict verdict, IEnumerable<Fact> facts)
        => (verdict, verdict == Verdict.Unknown ? facts.Where(f => !sheet.IsTold(f)) : []);

    private static (Verdict Verdict, IEnumerable<Fact> Facts) Joined(Verdict verdict,
        IReadOnlyList<(Verdict Verdict, IEnumerable<Fact> Facts)> parts)
        => (verdict, verdict == Verdict.Unknown ? parts.SelectMany(p => p.Facts) : []);
}
