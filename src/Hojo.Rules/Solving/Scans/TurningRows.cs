using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;

namespace Hojo.Rules.Solving.Scans;

/// <summary>The rows that turn from one value of a fact to another.</summary>
internal static class TurningRows
{
    /// <summary>Figures that another cell is read from, and specials that come or go.</summary>
    public static IEnumerable<CliffCause> OfAmount(FactScan along, long before, long at)
    {
        var (a, b) = (along.At(before), along.At(at));
        foreach (var figure in along.Compiled.Plan.Reads.Figures)
            if (figure.CellsPossible(a).First() is var from && figure.CellsPossible(b).First() is var to && from != to)
                yield return new(figure.Id, figure.Text, Turned(figure, from, to), figure.Citation);
        foreach (var special in along.Compiled.Track.ByKind.Specials)
            if (special.When.Fold(new Holds(a)) is var was && special.When.Fold(new Holds(b)) is var now && was != now)
                yield return new(special.Id, special.Text,
                    now == Verdict.Met ? ("適用されるようになる", "comes to apply") : ("適用されなくなる", "no longer applies"), special.Citation);
    }

    /// <summary>Rows that are tested and stand otherwise.</summary>
    public static IEnumerable<CliffCause> OfVerdict(FactScan along, long before, long at)
    {
        var (was, now) = (along.Rows(before), along.Rows(at));
        return along.Compiled.Rows.Rows.Select((row, k) => (row, Was: was[k], Now: now[k])).Where(r => r.Was != r.Now)
            .Select(r => new CliffCause(r.row.Id, r.row.Text,
                ($"{Word(r.Was).Ja} → {Word(r.Now).Ja}", $"{Word(r.Was).En} → {Word(r.Now).En}"), r.row.Citation));
    }

    private static Bilingual Turned(Figure figure, TableCell from, TableCell to)
    {
        var (was, now) = (figure.Show(from.Row, from.Column), figure.Show(to.Row, to.Column));
        if (figure.Rise((from.Row, from.Column), (to.Row, to.Column)) is not { } more)
            return ($"{was.Ja} → {now.Ja}", $"{was.En} → {now.En}");
        var sign = more >= Yen.Zero ? "+" : "";
        return ($"{was.Ja} → {now.Ja} ({sign}{more.ToKanji()})",
            $"{was.En} → {now.En} ({(more >= Yen.Zero ? "+" : "-")}{Format.Of(more >= Yen.Zero ? more : Yen.Zero - more).En})");
    }

    private static Bilingual Word(Verdict verdict) => verdict switch
    {
        Verdict.Met => ("満たす", "met"),
        Verdict.NotMet => ("満たさない", "not met"),
        _ => ("未定", "not settled"),
    };
}
