using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;
using Hojo.Testing.Drawing;

namespace Hojo.Testing.Edges;

/// <summary>返還: results drawn until each row made something fall due, and nothing. Which results do is for the portion of the row to
/// say.</summary>
internal sealed class RepaymentEdges(Candidate candidate, EdgeBook book, Sheet plain)
{
    private const int Tries = 600, Seed = 17;
    private const long Granted = 12_345_678;

    public void Add(Track track)
    {
        if (track.ByKind.Repayments.Count == 0) return;
        var (chance, assessor) = (new Random(Seed), candidate.Assessor);
        var turns = track.ByKind.Repayments.Aggregate(new Dependencies(), (all, row) => RepaymentCases.Read(row, all)).Turns;
        var sides = track.ByKind.Repayments.SelectMany(row => new[] { (row.Id, true), (row.Id, false) });
        var missing = new HashSet<(string Row, bool Due)>(sides);
        for (var tries = 0; tries < Tries && missing.Count > 0; tries++)
        {
            var sheet = plain;
            foreach (var fact in turns.Keys.Where(Writable.Is)) sheet = sheet.With(fact, Value(fact, turns[fact], chance));
            if (sheet.Grid.Facts.Contains(Awarded.Grant)) sheet = sheet.With(Awarded.Grant, Granted);
            var told = SheetCase.Of(sheet);
            var settled = assessor.Settle(told);
            if (settled.Total is not { IsPoint: true, Least: var total }) continue;
            var fresh = settled.Rows.Where(row => row.Due is { IsPoint: true } due && missing.Contains((row.Row, due.Least > Yen.Zero)))
                .ToArray();
            if (fresh.Length == 0) continue;
            var before = book.Cases.Count;
            var rows = string.Join(" ", fresh.Select(row => row.Row));
            book.Settled(($"返還 {rows}: {total}", $"repayment {rows}: {total}"), told, total);
            if (book.Cases.Count == before) continue;
            foreach (var row in fresh) missing.Remove((row.Row, row.Due!.Value.Least > Yen.Zero));
        }
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
