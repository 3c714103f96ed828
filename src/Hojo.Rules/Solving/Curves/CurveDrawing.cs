using Hojo.Model;
using Hojo.Rules.Compilation;
using Hojo.Rules.Solving.Meanings;
using Hojo.Rules.Solving.Scans;

namespace Hojo.Rules.Solving.Curves;

/// <summary>Puts the pieces of a curve together: cut where the amount bends, where a condition turns and where a floor is reached,
/// and joined again where nothing changes.</summary>
internal static class CurveDrawing
{
    private readonly record struct Part(Piece Piece, RowsAt Rows);

    public static Curve Of(FactScan along, JapanTime on, decimal? from, decimal? to)
    {
        var (fact, track, openOn) = (along.Fact, along.Compiled.Track, along.Compiled.Track.OpenOn(on));
        var (first, last) = Axis.Of(along, from, to);
        var needs = along.Needs(first, last);
        var parts = needs.Count > 0 ? [] : Parts(along, first, last);
        var told = along.Sheet.IsTold(fact) ? along.Sheet[fact] : (long?)null;
        return new()
        {
            Version = RulesVersion.Current,
            Track = track.Id,
            Title = track.Title,
            Money = track.Money,
            On = on,
            Fact = fact.Id,
            Label = fact.Label,
            Unit = fact.Unit,
            Told = told is { } cell ? new(Number.Of(fact, cell), fact.Show(cell)) : null,
            ToldGrant = told is { } there && along.Needs(there, there).Count == 0 ? Yen.Of(along.Grant(there)) : null,
            From = Number.Place(fact, first),
            To = Number.Place(fact, last, isLeast: false),
            Needs = [.. needs.Select(f => new FactNamed(f.Id, f.Label))],
            Segments = [.. parts.Select(p => Segment(along, p, openOn))],
            Cliffs = [.. parts.Skip(1).Select((p, k) => Cliff(along, parts[k], p, openOn)).OfType<Cliff>()],
            RoundedBy = track.Root.Fold(new RoundingLoss()),
            Sources = [.. track.Sources],
        };
    }

    /// <summary>Where the curve bends, jumps or turns, over all that the fact may be.</summary>
    public static IEnumerable<long> Changes(FactScan along)
        => Parts(along, along.Fact.Least, along.Fact.Most).Skip(1).Select(p => p.Piece.From);

    private static List<Part> Parts(FactScan along, long from, long to)
        => Joined(along, new Pieces(along).Of(from, to).SelectMany(p => ByRows(along, p)));

    /// <summary>A floor may be reached within a piece: the grant only moves one way, so each row turns once.</summary>
    private static IEnumerable<Part> ByRows(FactScan along, Piece piece)
    {
        for (var from = piece.From; from <= piece.To;)
        {
            var (rows, to) = (along.Rows(from), piece.To);
            if (along.Rows(to) != rows) to = BinarySearch.Last(from, to, x => along.Rows(x) == rows);
            yield return new(piece with { From = from, To = to, Value = piece.At(from) }, rows);
            from = to + 1;
        }
    }

    private static List<Part> Joined(FactScan along, IEnumerable<Part> parts)
    {
        var joined = new List<Part>();
        foreach (var part in parts)
        {
            var (piece, k) = (part.Piece, joined.Count - 1);
            if (k >= 0 && joined[k].Rows == part.Rows && joined[k].Piece.With(piece) is { } one
                && !TurningRows.OfAmount(along, joined[k].Piece.To, piece.From).Any())
                joined[k] = part with { Piece = one };
            else joined.Add(part);
        }
        return joined;
    }

    private static CurveSegment Segment(FactScan along, Part part, Verdict openOn)
    {
        var (piece, fact) = (part.Piece, along.Fact);
        return new()
        {
            From = Number.Place(fact, piece.From),
            To = Number.Place(fact, piece.To, isLeast: false),
            GrantFrom = Yen.Of(along.Grant(piece.From)),
            GrantTo = Yen.Of(along.Grant(piece.To)),
            ExactFrom = piece.Value,
            ExactTo = piece.At(piece.To),
            Verdict = part.Rows.Verdict(openOn),
            HeldBy = BindingLimits.At(along.Compiled, along.At(piece.From + (piece.To - piece.From) / 2)),
        };
    }

    /// <summary>A jump, measured with each side's conditions at the same value; or another verdict.</summary>
    private static Cliff? Cliff(FactScan along, Part before, Part after, Verdict openOn)
    {
        var (last, at) = (before.Piece.To, after.Piece.From);
        var jumps = new Pieces(along).Value(before.Piece.Conditions, at) != after.Piece.Value;
        var (was, now) = (before.Rows.Verdict(openOn), after.Rows.Verdict(openOn));
        if (!jumps && was == now) return null;
        return new()
        {
            Before = Number.Place(along.Fact, last, isLeast: false),
            At = Number.Place(along.Fact, at),
            GrantBefore = Yen.Of(along.Grant(last)),
            GrantAt = Yen.Of(along.Grant(at)),
            Jumps = jumps,
            VerdictBefore = was,
            VerdictAt = now,
            Causes = [.. jumps ? TurningRows.OfAmount(along, last, at) : [], .. was != now ? TurningRows.OfVerdict(along, last, at) : []],
        };
    }
}
