using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Tests.Kernel;

/// <summary>A case that tells all that was drawn, and the same case with some of it not told.</summary>
/// <param name="Full">All told.</param>
/// <param name="Part">Some of it not told.</param>
/// <param name="Dice">Chance, for a test that picks something.</param>
internal sealed record GeneratedCase(Sheet Full, Sheet Part, int Dice)
{
    /// <summary>The facts that only the full case tells.</summary>
    public Fact[] Hidden => [.. Full.Grid.Facts.Where(f => Full.IsTold(f) && !Part.IsTold(f))];

    /// <summary>The case with so much told, by chance, that no more completions of an amount are left.</summary>
    public GeneratedCase Within(Plan plan, int completions)
    {
        var part = Part;
        while (plan.Waits(part) is var live
            && live.Aggregate(1m, (n, fact) => n * ValueIntervals.Of(fact, part, plan.Reads).Length) > completions)
        {
            var fact = Pick(live);
            part = part.With(fact, Full[fact]);
        }
        return this with { Part = part };
    }

    /// <summary>One of several, by chance.</summary>
    public T Pick<T>(IReadOnlyList<T> all) => all[Dice % all.Count];

    /// <summary>The case with one fact plainer, or told after all.</summary>
    public IEnumerable<GeneratedCase> Smaller()
    {
        foreach (var fact in Full.Grid.Facts.Where(Full.IsTold))
        {
            if (!Part.IsTold(fact)) yield return this with { Part = Part.With(fact, Full[fact]) };
            foreach (var cell in Plainer.Cells(fact, Full[fact]))
                yield return this with { Full = Full.With(fact, cell), Part = Part.IsTold(fact) ? Part.With(fact, cell) : Part };
        }
    }

    public override string ToString()
        => string.Join(", ", Full.Grid.Facts.Where(Full.IsTold)
            .Select(f => $"{f.Id} = {f.Show(Full[f]).Ja}{(Part.IsTold(f) ? "" : " (not told)")}")) + $"; dice {Dice}";
}
