namespace Hojo.Rules.Language;

/// <summary>What a row is made of, and all that it reads: its conditions, its table, the amount that it bounds by, the portion that it
/// takes, and the facts that it reads for their values.</summary>
internal readonly struct RowParts
{
    private readonly IReadOnlyList<Condition>? _conditions;
    private readonly IReadOnlyList<Fact>? _facts;

    /// <summary>Its test first, then what leaves it open.</summary>
    public IReadOnlyList<Condition> Conditions { get => _conditions ?? []; init => _conditions = value; }

    /// <summary>数字: itself, for a figure; its columns hold conditions of their own.</summary>
    public Figure? Table { get; init; }

    /// <summary>上限: what a limit cuts by.</summary>
    public Amount? Bound { get; init; }

    /// <summary>返還: which part falls due.</summary>
    public Portion? Portion { get; init; }

    /// <summary>差額: what the grant comes to when it is worked again.</summary>
    public Amount? Again { get; init; }

    /// <summary>Costs, balances, days and numbers of years.</summary>
    public IReadOnlyList<Fact> Facts { get => _facts ?? []; init => _facts = value; }

    public static RowParts Of(Provision row) => row.Fold(Meaning.Only);

    private sealed class Meaning : IRowMeaning<RowParts>
    {
        public static readonly Meaning Only = new();

        public RowParts Tested(Tested row) => new() { Conditions = row.Open is { } open ? [row.When, open] : [row.When] };
        public RowParts RecordBar(RecordBar row) => Tested(row);
        public RowParts Special(Special row) => new() { Conditions = [row.When] };
        public RowParts Point(ReviewPoint row) => new() { Conditions = [row.When] };
        public RowParts Floor(Floor row) => default;
        public RowParts Figure(Figure row) => new() { Table = row };
        public RowParts Limit(Limit row) => new() { Bound = row.Bound };
        public RowParts Rounding(Rounding row) => default;
        public RowParts Deduction(Deduction row) => new() { Facts = [row.Taken] };
        public RowParts Expense(Expense row) => new() { Facts = [row.Cost] };
        public RowParts Window(Window row) => default;
        public RowParts WindowBound(WindowBound row) => default;
        public RowParts Dated(Dated row) => default;
        public RowParts Deadline(Deadline row) => Unless(row.Done);
        public RowParts LeadTime(LeadTime row) => Unless(row.Done);
        public RowParts DocumentAge(DocumentAge row) => default;
        public RowParts Term(Term row) => new() { Facts = [.. row.Limits.SelectMany(limit => limit.Facts)] };
        public RowParts TimeTaken(TimeTaken row) => default;
        public RowParts NotBefore(NotBefore row) => new() { Facts = [row.From] };
        public RowParts Yearly(Yearly row)
            => new() { Facts = [row.From, .. row.Years is { } years ? [years] : Array.Empty<Fact>(), .. row.Due?.Facts ?? []] };
        public RowParts Combination(Combination row) => default;
        public RowParts Repayment(Repayment row) => Unless(row.Exempt) with
        {
            Portion = row.Portion,
            Again = row.OnlyAbove,
            Facts = row.Raising is null ? [Awarded.Grant] : [Awarded.Grant, Awarded.RaisedPart],
        };
        public RowParts DailyCharge(DailyCharge row) => Unless(row.When) with { Facts = [row.Days.From, row.Days.To] };
        public RowParts PrintedFigure(PrintedFigure row) => default;
        public RowParts Duty(Duty row) => default;
        public RowParts NotStated(NotStated row) => default;
        public RowParts Withdrawn(Withdrawn row) => default;
        public RowParts Told(Provision row) => default;

        private static RowParts Unless(Condition? done) => done is null ? default : new() { Conditions = [done] };
    }
}
