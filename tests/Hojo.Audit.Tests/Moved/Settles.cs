using Hojo.Rules.Language;

namespace Hojo.Audit.Tests.Moved;

/// <summary>Whether what falls due may rest on a row: only then is it worked again.</summary>
internal sealed class Settles : IRowMeaning<bool>
{
    public static readonly Settles Only = new();

    public bool Special(Special row) => true;
    public bool Figure(Figure row) => true;
    public bool Rounding(Rounding row) => true;
    public bool Repayment(Repayment row) => true;
    public bool DailyCharge(DailyCharge row) => true;
    public bool Tested(Tested row) => false;
    public bool RecordBar(RecordBar row) => false;
    public bool Point(ReviewPoint row) => false;
    public bool Floor(Floor row) => false;
    public bool Limit(Limit row) => false;
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
    public bool PrintedFigure(PrintedFigure row) => false;
    public bool Duty(Duty row) => false;
    public bool NotStated(NotStated row) => false;
    public bool Withdrawn(Withdrawn row) => false;
    public bool Told(Provision row) => false;
}
