using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Scans;

namespace Hojo.Rules.Solving.Goals;

/// <summary>What a row that is not met, or not settled, still lacks:
/// the fewest facts that turn it, each changed as little as can be.</summary>
internal sealed class Remedies(CompiledTrack compiled, Sheet sheet, Case? @case)
{
    /// <summary>Beyond three facts nobody calls it what is missing.</summary>
    private const int Together = 3;

    public IReadOnlyList<Remedy> All(RowsAt rows)
        => [.. compiled.Rows.Rows.Select((row, k) => (row, k)).Where(r => rows[r.k] != Verdict.Met).Select(r => new Remedy
        {
            Row = r.row.Id,
            Text = r.row.Text,
            Verdict = rows[r.k],
            Ways = Ways(r.row, r.k),
            Citation = r.row.Citation,
        })];

    /// <summary>The facts that a row's verdict rests on; a floor rests on the whole formula.</summary>
    public Fact[] FactsOf(Provision row) => row.Conditions() is { Count: > 0 } conditions
        ? [.. conditions.Aggregate(new Dependencies(), (reads, condition) => reads.Condition(condition)).Turns.Keys
            .Where(IsOfTheCase)]
        : [.. compiled.Plan.Reads.Turns.Keys.Where(IsOfTheCase)];

    /// <summary>What an applicant may change: neither what is worked out, nor the day asked about.</summary>
    private static bool IsOfTheCase(Fact fact) => !fact.IsWorkedOut && fact != Asked.On;

    private IReadOnlyList<Way> Ways(Provision row, int place)
    {
        var facts = FactsOf(row);
        for (var count = 1; count <= Math.Min(Together, facts.Length) && (count < Together || facts.Length <= 6); count++)
            if (Ways(sheet, facts, 0, count, rows => rows[place] == Verdict.Met).ToArray() is { Length: > 0 } found) return found;
        return [];
    }

    /// <summary>So many of the facts from a place on; of each but the last the nearest stretch that leaves a way for the others.</summary>
    private IEnumerable<Way> Ways(Sheet from, Fact[] facts, int first, int count, Func<RowsAt, bool> wanted)
    {
        for (var k = first; k <= facts.Length - count; k++)
        {
            var (fact, along) = (facts[k], new FactScan(compiled, from, facts[k]));
            var changes = new Changes(from, @case);
            if (count == 1)
            {
                if (along.Where(wanted) is { Count: > 0 } runs) yield return new([changes.Of(fact, runs)]);
                continue;
            }
            var near = along.Stretches.Select(s => (Run: s, Cell: changes.Nearest(fact, [s])))
                .OrderBy(s => from.IsTold(fact) ? Math.Abs((decimal)s.Cell - from[fact]) : 0);
            var found = near.Select(s => (s.Run, Ways: Ways(from.With(fact, s.Cell), facts, k + 1, count - 1, wanted).ToArray()))
                .FirstOrDefault(s => s.Ways.Length > 0);
            foreach (var way in found.Ways ?? []) yield return new([changes.Of(fact, [found.Run]), .. way.Changes]);
        }
    }
}
