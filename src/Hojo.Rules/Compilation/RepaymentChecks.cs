using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation;

/// <summary>What must be so of the repayment rows of a track, and of what comes on top of them.</summary>
internal static class RepaymentChecks
{
    /// <summary>The roundings that they use.</summary>
    public static IEnumerable<Rounding> Roundings(RowsByKind rows)
        => rows.Repayments.Select(row => row.Rounding).Concat(rows.DailyCharges.Select(charge => charge.Rounding));

    public static IEnumerable<string> Of(Track track, Dependencies reads)
    {
        var rows = track.ByKind;
        foreach (var row in rows.Repayments)
        {
            if (row.Raising is { } special && RaisesNone(special))
                yield return $"{row.Id}: {special.Id} raises no figure";
            if (new[] { row.OnlyRaisedBy, row.ExceptRaisedBy, row.IfRaisedBy }.Count(by => by is not null) > 1)
                yield return $"{row.Id}: of the raised part, or of the rest, and not of both";
            if (row.OnlyAbove is { } again) foreach (var fault in WorkedAgain(row, again)) yield return fault;
            foreach (var fault in Charged(rows, row)) yield return fault;
            if (!rows.Roundings.Contains(row.Rounding)) yield return $"{row.Id}: {row.Rounding.Id} is not among the rows";
        }
        foreach (var charge in rows.DailyCharges.Where(charge => !rows.Repayments.Any(row => row.DailyCharges.Contains(charge))))
            yield return $"{charge.Id} is a row and nothing uses it";
        Special[] atCeiling = [.. rows.Specials.Where(special => special.AtCeiling)];
        foreach (var special in atCeiling.Where(RaisesNone)) yield return $"{special.Id} raises no figure";
        if (rows.Repayments.Select(row => row.Raising).Union(atCeiling).Count(special => special is not null) > 1)
            yield return "the raised part of the grant is that of one special";

        bool RaisesNone(Special special) => !reads.Figures.Any(f => f.Columns.Any(c => c.When == special.When));
    }

    /// <summary>加算金・延滞金: each is a row, and comes after the one that it is worked over.</summary>
    private static IEnumerable<string> Charged(RowsByKind rows, Repayment row)
    {
        foreach (var charge in row.DailyCharges)
        {
            if (!rows.DailyCharges.Contains(charge)) yield return $"{row.Id}: {charge.Id} is not among the rows";
            if (!rows.Roundings.Contains(charge.Rounding)) yield return $"{charge.Id}: {charge.Rounding.Id} is not among the rows";
            if (charge.Over is { } over && !row.DailyCharges.TakeWhile(c => c != charge).Contains(over))
                yield return $"{row.Id}: {over.Id} has to come before {charge.Id}";
        }
    }

    /// <summary>差額: what may stand for the sum that is worked again.</summary>
    private static IEnumerable<string> WorkedAgain(Repayment row, Amount again)
    {
        var reads = new Dependencies().Amount(again);
        if (row.Raising is not null) yield return $"{row.Id}: of the raised part, or above a sum, and not of both";
        if (again is not Rounded) yield return $"{row.Id}: the sum worked again is not rounded";
        if (reads.Circles.Count > 0 || reads.Sums.Count > 0)
            yield return $"{row.Id}: the sum worked again refers to itself, or weighs facts";
        foreach (var fact in reads.Turns.Keys.Where(fact => reads.Moves(fact) && reads.Turns[fact].Count > 0))
            yield return $"{row.Id}: the sum worked again grows with {fact.Id}, and is chosen by it";
    }
}
