using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation.Plans;

/// <summary>How each row is tested on a case or on its grant; <see langword="null"/> for a row that is not.</summary>
internal sealed class RowTests(Grid grid) : IRowMeaning<RowTest?>
{
    private readonly ConditionCompiler _tests = new(grid);

    public RowTest? Tested(Tested row) => new(row.When, row.Open, row.MustHold, _tests);
    public RowTest? RecordBar(RecordBar row) => Tested(row);
    public RowTest? Special(Special row) => new(row.When, null, mustHold: true, _tests);
    public RowTest? Point(ReviewPoint row) => new(row.When, null, mustHold: true, _tests);
    public RowTest? Floor(Floor row) => new(row);
    public RowTest? Figure(Figure row) => null;
    public RowTest? Limit(Limit row) => null;
    public RowTest? Rounding(Rounding row) => null;
    public RowTest? Deduction(Deduction row) => null;
    public RowTest? Expense(Expense row) => null;
    public RowTest? Window(Window row) => null;
    public RowTest? WindowBound(WindowBound row) => null;
    public RowTest? Dated(Dated row) => null;
    public RowTest? Deadline(Deadline row) => null;
    public RowTest? LeadTime(LeadTime row) => null;
    public RowTest? DocumentAge(DocumentAge row) => null;
    public RowTest? Term(Term row) => null;
    public RowTest? TimeTaken(TimeTaken row) => null;
    public RowTest? NotBefore(NotBefore row) => null;
    public RowTest? Yearly(Yearly row) => null;
    public RowTest? Combination(Combination row) => null;
    public RowTest? Repayment(Repayment row) => null;
    public RowTest? DailyCharge(DailyCharge row) => null;
    public RowTest? PrintedFigure(PrintedFigure row) => null;
    public RowTest? Duty(Duty row) => null;
    public RowTest? NotStated(NotStated row) => null;
    public RowTest? Withdrawn(Withdrawn row) => null;
    public RowTest? Told(Provision row) => null;
}
