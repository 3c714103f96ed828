namespace Hojo.Rules.Language;

/// <summary>A row with every row inside it replaced; the row itself where none can be inside it, or where it never moves: a row with a
/// date of its own is written anew each round.</summary>
internal sealed class RebasedRows(Rebased now) : IRowMeaning<Provision>
{
    public Provision Tested(Tested row) => row.WithConditions(now.Condition(row.When), now.Condition(row.Open));
    public Provision RecordBar(RecordBar row) => row.WithConditions(now.Condition(row.When), null);
    public Provision Special(Special row)
        => new Special(row.Id, row.Text, now.Condition(row.When), row.Citation) { AtCeiling = row.AtCeiling };
    public Provision Point(ReviewPoint row)
        => new ReviewPoint(row.Id, row.Text, now.Condition(row.When), row.Citation) { IsDeduction = row.IsDeduction };
    public Provision Floor(Floor row) => row;
    public Provision Figure(Figure row)
        => row.Columns.Count == 0 ? row : row.With([.. row.Columns.Select(c => new Column(c.Name, now.Condition(c.When)))]);
    public Provision Limit(Limit row) => new Limit(row.Id, row.Text, row.Bound.Fold(now), row.Citation);
    public Provision Rounding(Rounding row) => row;
    public Provision Deduction(Deduction row) => row;
    public Provision Expense(Expense row) => row;
    public Provision Window(Window row) => row;
    public Provision WindowBound(WindowBound row) => row;
    public Provision Dated(Dated row) => row;
    public Provision Deadline(Deadline row) => row;
    public Provision LeadTime(LeadTime row)
        => new LeadTime(row.Id, row.Text, row.DaysAtMost, row.Citation) { Done = now.Condition(row.Done) };
    public Provision DocumentAge(DocumentAge row) => row;
    public Provision Term(Term row) => row;
    public Provision TimeTaken(TimeTaken row) => row;
    public Provision NotBefore(NotBefore row) => row;
    public Provision Yearly(Yearly row) => row;
    public Provision Combination(Combination row) => row;
    public Provision Repayment(Repayment row)
        => new Repayment(row.Id, row.Text, row.Portion.Fold(now), now.Standing(row.Rounding), row.Citation)
        {
            Consequence = row.Consequence,
            Surcharge = row.Surcharge,
            DailyCharges = [.. row.DailyCharges.Select(now.Standing)],
            Exempt = now.Condition(row.Exempt),
            OnlyAbove = row.OnlyAbove?.Fold(now),
            OnlyRaisedBy = row.OnlyRaisedBy is { } only ? now.Standing(only) : null,
            ExceptRaisedBy = row.ExceptRaisedBy is { } except ? now.Standing(except) : null,
            IfRaisedBy = row.IfRaisedBy is { } raised ? now.Standing(raised) : null,
        };
    public Provision DailyCharge(DailyCharge row)
        => new DailyCharge(row.Id, row.Text, row.Yearly, row.Days, now.Standing(row.Rounding), row.Citation)
        {
            When = now.Condition(row.When),
            Over = row.Over is { } over ? now.Standing(over) : null,
        };
    public Provision PrintedFigure(PrintedFigure row) => row;
    public Provision Duty(Duty row) => row;
    public Provision NotStated(NotStated row) => row;
    public Provision Withdrawn(Withdrawn row) => row;
    public Provision Told(Provision row) => row;
}
