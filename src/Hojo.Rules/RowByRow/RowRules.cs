using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;

namespace Hojo.Rules.RowByRow;

/// <summary>Makes each row ready to be answered by itself.</summary>
internal sealed class RowRules(Rulebook book, RowTests tests, int place) : IRowMeaning<RowRule>
{
    public RowRule Tested(Tested row) => Deciding(row);
    public RowRule RecordBar(RecordBar row) => Deciding(row);
    public RowRule Special(Special row) => new(book, row, place, row.Fold(tests)) { Special = row };
    public RowRule Point(ReviewPoint row) => new(book, row, place, row.Fold(tests)) { Point = row };
    public RowRule Floor(Floor row) => Deciding(row);
    public RowRule Figure(Figure row) => Untested(row);
    public RowRule Limit(Limit row) => Untested(row);
    public RowRule Rounding(Rounding row) => Untested(row);
    public RowRule Deduction(Deduction row) => Untested(row);
    public RowRule Expense(Expense row) => Untested(row);
    public RowRule Window(Window row) => new(book, row, place, null) { Decides = true, Window = row };
    public RowRule WindowBound(WindowBound row) => new(book, row, place, null) { Decides = true, WindowBound = row };
    public RowRule Dated(Dated row) => Untested(row);
    public RowRule Deadline(Deadline row) => Untested(row);
    public RowRule LeadTime(LeadTime row) => Untested(row);
    public RowRule DocumentAge(DocumentAge row) => Untested(row);
    public RowRule Term(Term row) => Untested(row);
    public RowRule TimeTaken(TimeTaken row) => Untested(row);
    public RowRule NotBefore(NotBefore row) => Untested(row);
    public RowRule Yearly(Yearly row) => Untested(row);
    public RowRule Combination(Combination row) => Untested(row);
    public RowRule Repayment(Repayment row) => Untested(row);
    public RowRule DailyCharge(DailyCharge row) => Untested(row);
    public RowRule PrintedFigure(PrintedFigure row) => Untested(row);
    public RowRule Duty(Duty row) => Untested(row);
    public RowRule NotStated(NotStated row) => Untested(row);
    public RowRule Withdrawn(Withdrawn row) => Untested(row);
    public RowRule Told(Provision row) => Untested(row);

    private RowRule Deciding(Provision row) => new(book, row, place, row.Fold(tests)) { Decides = true };

    private RowRule Untested(Provision row) => new(book, row, place, null);
}
