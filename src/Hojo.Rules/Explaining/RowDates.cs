using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;

namespace Hojo.Rules.Explaining;

/// <summary>The dates that each row gives for a case; none for a row that gives none.</summary>
internal sealed class RowDates(Track track, Sheet sheet) : IRowMeaning<IEnumerable<DateFinding>>
{
    public IEnumerable<DateFinding> Tested(Tested row) => [];
    public IEnumerable<DateFinding> RecordBar(RecordBar row)
        => row.Rule.Barred is { } until ? RecordDates.Of(row, until, sheet) : [];
    public IEnumerable<DateFinding> Special(Special row) => [];
    public IEnumerable<DateFinding> Point(ReviewPoint row) => [];
    public IEnumerable<DateFinding> Floor(Floor row) => [];
    public IEnumerable<DateFinding> Figure(Figure row) => [];
    public IEnumerable<DateFinding> Limit(Limit row) => [];
    public IEnumerable<DateFinding> Rounding(Rounding row) => [];
    public IEnumerable<DateFinding> Deduction(Deduction row) => [];
    public IEnumerable<DateFinding> Expense(Expense row) => [];
    public IEnumerable<DateFinding> Window(Window row) => Dates.Of(row, track);
    public IEnumerable<DateFinding> WindowBound(WindowBound row) => [];
    public IEnumerable<DateFinding> Dated(Dated row) => [Dates.Of(row)];
    public IEnumerable<DateFinding> Deadline(Deadline row) => Met(row.Done) ? [] : [Dates.Of(row)];
    public IEnumerable<DateFinding> LeadTime(LeadTime row) => Met(row.Done) ? [] : LeadDates.Of(row, track);
    public IEnumerable<DateFinding> DocumentAge(DocumentAge row) => LeadDates.Of(row, track);
    public IEnumerable<DateFinding> Term(Term row) => [TermDates.Of(row, sheet)];
    public IEnumerable<DateFinding> TimeTaken(TimeTaken row) => [Dates.Bare(row, DateKind.Duration, row.Text) with
    {
        Note = ($"{row.Words.Ja}(起算日が分からないため日は計算しない)",
            $"{row.Words.En}; no day is known that it runs from, so no date is worked out"),
    }];
    public IEnumerable<DateFinding> NotBefore(NotBefore row) => [TermDates.Of(row, sheet)];
    public IEnumerable<DateFinding> Yearly(Yearly row) => TermDates.Of(row, sheet);
    public IEnumerable<DateFinding> Combination(Combination row) => [];
    public IEnumerable<DateFinding> Repayment(Repayment row) => [];
    public IEnumerable<DateFinding> DailyCharge(DailyCharge row) => [];
    public IEnumerable<DateFinding> PrintedFigure(PrintedFigure row) => [];
    public IEnumerable<DateFinding> Duty(Duty row) => [];
    public IEnumerable<DateFinding> NotStated(NotStated row) => [];
    public IEnumerable<DateFinding> Withdrawn(Withdrawn row) => [];
    public IEnumerable<DateFinding> Told(Provision row) => [];

    private bool Met(Condition? done) => done?.Fold(new Holds(sheet)) == Verdict.Met;
}
