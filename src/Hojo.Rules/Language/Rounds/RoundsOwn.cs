namespace Hojo.Rules.Language;

/// <summary>What a row holds of its own round by what it is, whatever its conditions and its words: dates, ids of the round, tables of
/// years; <see langword="null"/> for nothing.</summary>
internal sealed class RoundsOwn(string round) : IRowMeaning<string?>
{
    public const string YearInText = "a year in its text";

    private const string Date = "a date";

    public string? Tested(Tested row) => null;
    public string? RecordBar(RecordBar row) => Of(row.With);
    public string? Special(Special row) => null;
    public string? Point(ReviewPoint row) => null;
    public string? Floor(Floor row) => null;
    public string? Figure(Figure row) => row.Years is { } years ? $"a table of {years.Words.En}" : null;
    public string? Limit(Limit row) => null;
    public string? Rounding(Rounding row) => null;
    public string? Deduction(Deduction row) => null;
    public string? Expense(Expense row) => null;
    public string? Window(Window row) => Date;
    public string? WindowBound(WindowBound row) => Date;
    public string? Dated(Dated row) => Date;
    public string? Deadline(Deadline row) => Date;
    public string? LeadTime(LeadTime row) => null;
    public string? DocumentAge(DocumentAge row) => null;
    public string? Term(Term row) => row.NotAfter is null ? null : Date;
    public string? TimeTaken(TimeTaken row) => null;
    public string? NotBefore(NotBefore row) => null;
    public string? Yearly(Yearly row) => null;
    public string? Combination(Combination row) => Of(row.With);
    public string? Repayment(Repayment row) => null;
    public string? DailyCharge(DailyCharge row) => null;
    public string? PrintedFigure(PrintedFigure row) => BareDates.HasYear(row.Value) ? YearInText : null;
    public string? Duty(Duty row) => null;
    public string? NotStated(NotStated row) => null;
    public string? Withdrawn(Withdrawn row) => null;
    public string? Told(Provision row) => null;

    private string? Of(IReadOnlyList<string> with)
        => with.FirstOrDefault(id => id == round || id.StartsWith(round + "/", StringComparison.Ordinal)) is { } own
            ? $"an id of the round before, {own}"
            : null;
}
