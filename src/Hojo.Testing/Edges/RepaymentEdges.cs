using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;
using Hojo.Testing.Coverage;
using Hojo.Testing.Drawing;

namespace Hojo.Testing.Edges;

/// <summary>返還: results drawn until each row made something fall due, and nothing, or was left open. Which results do is for the portion of
/// the row to say.</summary>
internal sealed class RepaymentEdges(Candidate candidate, EdgeBook book, Sheet plain)
{
    private const int Tries = 400, Seed = 17;

    public void Add(Track track)
    {
        if (track.ByKind.Repayments.Count == 0) return;
        var (chance, seen) = (new Random(Seed), new HashSet<RowSides>());
        var turns = track.ByKind.Repayments.Aggregate(new Dependencies(), (all, row) => RepaymentCases.Read(row, all)).Turns;
        for (var tries = 0; tries < Tries; tries++)
        {
            var told = SheetCase.Of(DrawnResults.On(plain, turns, chance));
            var settled = candidate.Assessor.Settle(told);
            RowSides[] fresh = [.. SeenSides.Of(settled).Where(sides => sides.IsSeen && !seen.Contains(sides))];
            if (fresh.Length == 0 || settled.Total is not { } total) continue;
            var rows = string.Join(" ", fresh.Select(sides => sides.Row));
            if (book.Settled(($"返還 {rows}: {total}", $"repayment {rows}: {total}"), told, total)) seen.UnionWith(fresh);
        }
    }
}
