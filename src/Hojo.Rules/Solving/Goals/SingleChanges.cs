using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Scans;

namespace Hojo.Rules.Solving.Goals;

/// <summary>The one fact that would do: changed alone, it leaves no row against the applicant.</summary>
internal static class SingleChanges
{
    public static IReadOnlyList<Turn> Of(CompiledTrack compiled, Sheet sheet, Case? @case, RowsAt rows, Verdict openOn)
    {
        var (remedies, changes) = (new Remedies(compiled, sheet, @case), new Changes(sheet, @case));
        // Every row that stands against must rest on the fact, or changing it alone cannot turn them all.
        var facts = compiled.Rows.Rows.Where((_, k) => rows.NotMet[k]).Select(remedies.FactsOf)
            .Aggregate((IEnumerable<Fact>?)null, (all, of) => all is null ? of : all.Intersect(of));
        return [.. (facts ?? []).Select(fact => Of(new(compiled, sheet, fact), changes, openOn)).OfType<Turn>()
            .OrderBy(t => t.Change.Ease)];
    }

    private static Turn? Of(FactScan along, Changes changes, Verdict openOn)
    {
        if (along.Where(rows => rows.NotMet.IsEmpty) is not { Count: > 0 } runs) return null;
        return new(changes.Of(along.Fact, runs), along.Rows(changes.Nearest(along.Fact, runs)).Verdict(openOn));
    }
}
