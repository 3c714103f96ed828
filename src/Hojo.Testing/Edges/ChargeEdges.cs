using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;
using Hojo.Testing.Drawing;

namespace Hojo.Testing.Edges;

/// <summary>加算金・延滞金: of each charge a case with what it comes to at most, for so many days: rate and days show in it.</summary>
internal sealed class ChargeEdges(Candidate candidate, EdgeBook book, Sheet plain)
{
    private const int Tries = 400, Seed = 29, DaysLater = 200, For = 100;

    public void Add(Track track)
    {
        var reads = track.ByKind.Repayments.Aggregate(new Dependencies(), (all, row) => RepaymentCases.Read(row, all));
        foreach (var charge in track.ByKind.DailyCharges) charge.When?.Fold(reads);
        foreach (var charge in track.ByKind.DailyCharges)
        {
            var chance = new Random(Seed);
            for (var tries = 0; tries < Tries; tries++)
                if (IsAdded(charge, Late(DrawnResults.On(plain, reads.Turns, chance), track))) break;
        }
    }

    private bool IsAdded(DailyCharge charge, Sheet sheet)
    {
        var told = SheetCase.Of(sheet);
        var settled = candidate.Assessor.Settle(told);
        return settled is { Total: { } due, ChargeTotal: { Most: var charges } }
            && settled.Rows.SelectMany(row => row.Charges).Any(c => c.Row == charge.Id && c.Due is { Most.Whole: > 0 })
            && book.Settled(($"加算金・延滞金 {charge.Id}: {charges}", $"daily charge {charge.Id}: {charges}"), told, due, charges);
    }

    /// <summary>Every charge runs for as many days.</summary>
    private Sheet Late(Sheet sheet, Track track)
    {
        var day = Asked.Day(candidate.On) + DaysLater;
        foreach (var days in track.ByKind.DailyCharges.Select(charge => charge.Days))
            sheet = Told(Told(sheet, days.From, day), days.To, day + For);
        return sheet;
    }

    private static Sheet Told(Sheet sheet, Fact fact, long day) => Writable.Is(fact) ? sheet.With(fact, Writable.Within(fact, day)) : sheet;
}
