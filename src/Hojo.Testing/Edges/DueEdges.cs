using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Repayments;
using Hojo.Testing.Drawing;

namespace Hojo.Testing.Edges;

/// <summary>返還: each value at which what falls due under a row turns, before, on and after it, where the other rows ask for as little as
/// can be: what they take in full would hide it.</summary>
internal sealed class DueEdges(Candidate candidate, EdgeBook book, Sheet plain)
{
    private const int Tries = 30, Seed = 23;
    private readonly RepaymentCases _rows = candidate.Assessor.Compiled.Repayments;

    public void Add(Track track)
    {
        if (track.ByKind.Repayments.Count == 0) return;
        var (calm, chance) = (Calm(), new Random(Seed));
        foreach (var row in track.ByKind.Repayments)
        {
            var turns = RepaymentCases.Read(row, new()).Turns;
            foreach (var turning in turns.Where(turning => Writable.Is(turning.Key)))
                foreach (var turn in turning.Value) Around(row, calm, turns, turning.Key, Writable.Up(turning.Key, turn), chance);
        }
    }

    /// <summary>The company with an award of which the least falls due.</summary>
    private Sheet Calm()
    {
        var awarded = DrawnResults.With(plain, () => DrawnResults.Raised);
        if (Due(awarded)?.LeastAt is not { } least) return awarded;
        foreach (var fact in awarded.Grid.Facts.Where(fact => Writable.Is(fact) && !awarded.IsTold(fact) && least.IsTold(fact)))
            awarded = awarded.With(fact, Writable.Up(fact, least[fact]));
        return awarded;
    }

    private void Around(Repayment row, Sheet calm, IReadOnlyDictionary<Fact, List<long>> turns, Fact fact, long at, Random chance)
    {
        for (var tries = 0; tries < Tries; tries++)
        {
            var sheet = tries == 0 ? calm : Drawn(tries % 2 == 0 ? calm : Steered(row, calm, chance), turns, tries % 4 < 2, chance);
            if (at - fact.StepsABound < fact.Least || Total(sheet.With(fact, at)) is not { IsPoint: true } on
                || Total(sheet.With(fact, at - fact.StepsABound)) is not { IsPoint: true } before || on == before) continue;
            var told = EdgeBook.Beside(($"返還 {row.Id}", $"repayment {row.Id}"), sheet, fact, at)
                .Select(beside => (beside.Name, Case: SheetCase.Of(beside.Sheet), Due: Total(beside.Sheet))).ToArray();
            if (told.Count(each => each.Due is { IsPoint: true } due && book.Settled(each.Name, each.Case, due)) == told.Length) return;
        }
    }

    /// <summary>Half of what the row reads drawn, the other half as it was.</summary>
    private static Sheet Drawn(Sheet calm, IReadOnlyDictionary<Fact, List<long>> turns, bool isDrawn, Random chance) => !isDrawn ? calm
        : turns.Keys.Where(fact => Writable.Is(fact) && chance.Next(2) == 0)
            .Aggregate(calm, (told, fact) => told.With(fact, DrawnResults.Value(fact, turns[fact], chance)));

    /// <summary>Nothing is exempt, and one promise after the other is broken, or kept again: one may stand behind another.</summary>
    private Sheet Steered(Repayment row, Sheet calm, Random chance)
    {
        if (row.Exempt is { } exempt) calm = candidate.Steered(calm, exempt, holds: false, chance);
        Condition[] failed = [.. row.Portion.Fold(PortionConditions.Only)];
        if (failed.Length == 0) return calm;
        calm = candidate.Steered(calm, failed[chance.Next(failed.Length)], holds: true, chance);
        return candidate.Steered(calm, failed[chance.Next(failed.Length)], holds: chance.Next(2) == 0, chance);
    }

    /// <summary>What falls due; where that hangs on what is worked out of other members, of the case that tells them.</summary>
    private YenRange? Total(Sheet sheet) => Due(sheet)?.Total is { IsPoint: true } settled ? settled
        : Due(candidate.Assessor.Grid.Read(SheetCase.Of(sheet)))?.Total;

    private DueRange? Due(Sheet sheet)
        => GrantParts.Of(_rows, sheet) is { } parts && !(parts.Raised.IsPoint && parts.Raised.Least > parts.Grant.Least)
            ? new(_rows, sheet, parts) : null;
}
