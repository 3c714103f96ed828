using Hojo.Rules.Language;

namespace Hojo.Testing.Coverage;

/// <summary>Whether a row can come out two ways. The others print a figure, a date or a duty.</summary>
internal sealed class TwoSided : IRowMeaning<bool>
{
    private static readonly TwoSided Only = new();

    private TwoSided() { }

    public static bool Is(Provision row) => row.Fold(Only);

    public bool Tested(Tested row) => true;
    public bool RecordBar(RecordBar row) => true;
    public bool Special(Special row) => true;
    public bool Point(ReviewPoint row) => true;
    public bool Floor(Floor row) => true;
    public bool Figure(Figure row) => false;
    public bool Limit(Limit row) => true;
    public bool Rounding(Rounding row) => false;
    public bool Deduction(Deduction row) => false;
    public bool Expense(Expense row) => false;
    public bool Window(Window row) => false;
    public bool WindowBound(WindowBound row) => false;
    public bool Dated(Dated row) => false;
    public bool Deadline(Deadline row) => false;
    public bool LeadTime(LeadTime row) => false;
    public bool DocumentAge(DocumentAge row) => false;
    public bool Term(Term row) => false;
    public bool TimeTaken(TimeTaken row) => false;
    public bool NotBefore(NotBefore row) => false;
    public bool Yearly(Yearly row) => false;
    public bool Combination(Combination row) => false;
    public bool Repayment(Repayment row) => true;
    public bool DailyCharge(DailyCharge row) => false;
    public bool PrintedFigure(PrintedFigure row) => false;
    public bool Duty(Duty row) => false;
    public bool NotStated(NotStated row) => false;
    public bool Withdrawn(Withdrawn row) => false;
    public bool Told(Provision row) => false;
}
