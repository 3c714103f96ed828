using Hojo.Model;
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
    private const long Granted = 12_345_678, Raised = 2_345_678;

    public void Add(Track track)
    {
        if (track.ByKind.Repayments.Count == 0) return;
        var (chance, seen) = (new Random(Seed), new HashSet<RowSides>());
        var turns = track.ByKind.Repayments.Aggregate(new Dependencies(), (all, row) => RepaymentCases.Read(row, all)).Turns;
        for (var tries = 0; tries < Tries; tries++)
        {
            var told = SheetCase.Of(Drawn(turns, chance));
            var settled = candidate.Assessor.Settle(told);
            RowSides[] fresh = [.. SeenSides.Of(settled).Where(sides => sides.IsSeen && !seen.Contains(sides))];
            if (fresh.Length == 0 || settled.Total is not { } total) continue;
            var rows = string.Join(" ", fresh.Select(sides => sides.Row));
            if (book.Settled(($"返還 {rows}: {total}", $"repayment {rows}: {total}"), told, total)) seen.UnionWith(fresh);
        }
    }

    private Sheet Drawn(Dictionary<Fact, List<long>> turns, Random chance)
    {
        var sheet = turns.Keys.Where(Writable.Is).Aggregate(plain, (told, fact) => told.With(fact, Value(fact, turns[fact], chance)));
        if (sheet.Grid.Facts.Contains(Awarded.Grant)) sheet = sheet.With(Awarded.Grant, Granted);
        return sheet.Grid.Facts.Contains(Awarded.RaisedPart) ? sheet.With(Awarded.RaisedPart, chance.Next(2) * Raised) : sheet;
    }

    private static long Value(Fact fact, List<long> turns, Random chance)
    {
        if (turns.Count > 0 && chance.Next(3) > 0)
            return Writable.Up(fact, Writable.Within(fact, turns[chance.Next(turns.Count)] + (chance.Next(3) - 1L) * fact.StepsABound));
        return Writable.Up(fact, chance.Next(3) switch
        {
            0 => Writable.Within(fact, 0),
            1 => Writable.Within(fact, chance.Next(100) * (long)fact.StepsABound),
            _ => Writable.Within(fact, fact is Fact<Yen> ? chance.Next(1, 1_000) * 100_000L : fact.Most),
        });
    }
}
