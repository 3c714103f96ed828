using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Scans;

namespace Hojo.Rules.Solving.Goals;

/// <summary>What another yen of a cost earns, from where it stands: the pieces of its curve.</summary>
internal sealed class Earning(FactScan along)
{
    private readonly Pieces _pieces = new(along);

    public NextYen Of(Fact<Yen> cost)
    {
        var now = along.Sheet[cost];
        var pieces = Pieces.Joined(_pieces.Of(now, cost.Most)).ToArray();
        return new(cost.Id, cost.Label, Yen.Of(now),
            [.. pieces.Select((p, k) => k + 1 < pieces.Length ? Stage(p, pieces[k + 1]) : Last(p))]);
    }

    private EarningStage Last(Piece piece) => new() { From = Yen.Of(piece.From), Rate = piece.Slope, HeldBy = HeldIn(piece) };

    private EarningStage Stage(Piece piece, Piece next)
    {
        var jump = next.Value - _pieces.Value(piece.Conditions, next.From);
        return Last(piece) with { To = Yen.Of(piece.To), EndedBy = EndedBy(piece, next, jump != 0),
            Jump = jump != 0 ? Yen.Of(along.Grant(next.From) - along.Grant(piece.To)) : null };
    }

    private IReadOnlyList<RowNote> HeldIn(Piece piece) => BindingLimits.At(along.Compiled, along.At(Middle(piece)));

    /// <summary>A deduction that no longer takes all, limits that come to hold or no longer do, the rate that the next yen is paid at, or
    /// the tables that turn.</summary>
    private IReadOnlyList<RowNote> EndedBy(Piece piece, Piece next, bool jumps)
    {
        if (jumps) return [.. TurningRows.OfAmount(along, piece.To, next.From).Select(c => new RowNote(c.Row, c.Text, null, c.Citation))];
        var (taken, still) = (_pieces.Emptied(Middle(piece)), _pieces.Emptied(Middle(next)));
        if (!taken.SetEquals(still)) return [.. taken.Concat(still).Except(taken.Intersect(still)).Select(Notices.Of)];
        if (Parted(HeldIn(piece), HeldIn(next)) is { Count: > 0 } held) return held;
        var (rates, then) = (_pieces.Steps(Middle(piece)), _pieces.Steps(Middle(next)));
        RowNote[] steps = [.. then.Where(t => !rates.TryGetValue(t.Key, out var rate) || rate != t.Value).Select(t => Notices.Of(t.Value))];
        return steps.Length > 0
            ? steps
            : Parted(BindingLimits.ReachedAt(along.Compiled, along.At(Middle(piece))),
                BindingLimits.ReachedAt(along.Compiled, along.At(Middle(next))));
    }

    /// <summary>What comes to hold; where nothing does, what no longer does.</summary>
    private static IReadOnlyList<RowNote> Parted(IReadOnlyList<RowNote> before, IReadOnlyList<RowNote> after)
        => after.Except(before).ToArray() is { Length: > 0 } now ? now : [.. before.Except(after)];

    private static long Middle(Piece piece) => piece.From + (piece.To - piece.From) / 2;
}
