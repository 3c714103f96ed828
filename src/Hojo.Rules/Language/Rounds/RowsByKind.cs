namespace Hojo.Rules.Language;

/// <summary>Rows parted by what they are, once, each part in the document's order: nobody else asks a row for its type.</summary>
/// <remarks>Every family adds its row and hands the whole on, as <c>Dependencies</c> does.</remarks>
internal sealed class RowsByKind : IRowMeaning<RowsByKind>
{
    public RowsByKind(IEnumerable<Provision> rows)
    {
        foreach (var row in rows) row.Fold(this);
    }

    /// <summary>要件・対象外, those by the record among them.</summary>
    public List<Tested> Tests { get; } = [];

    /// <summary>対象外 by the record.</summary>
    public List<RecordBar> RecordBars { get; } = [];

    /// <summary>下限: floors.</summary>
    public List<Floor> Floors { get; } = [];

    /// <summary>要件・対象外・下限: what is held against a case and its grant.</summary>
    public List<Provision> Judged { get; } = [];

    /// <summary>特例: specials.</summary>
    public List<Special> Specials { get; } = [];

    /// <summary>加点・減点: points of the review.</summary>
    public List<ReviewPoint> Points { get; } = [];

    /// <summary>数字・表: sums, rates, tables.</summary>
    public List<Figure> Figures { get; } = [];

    /// <summary>上限: limits.</summary>
    public List<Limit> Limits { get; } = [];

    /// <summary>端数処理: roundings.</summary>
    public List<Rounding> Roundings { get; } = [];

    /// <summary>数字・上限・控除・端数処理: what a formula or a condition has to rest on.</summary>
    public List<Provision> Worked { get; } = [];

    /// <summary>対象経費: costs that may be claimed.</summary>
    public List<Expense> Expenses { get; } = [];

    /// <summary>What facts are asked for: tests, specials and what an amount is worked with.</summary>
    public List<Provision> Asking { get; } = [];

    /// <summary>公募・取扱期間: windows.</summary>
    public List<Window> Windows { get; } = [];

    /// <summary>期間の限り: what bounds the windows.</summary>
    public List<WindowBound> WindowBounds { get; } = [];

    /// <summary>予定・期限・報告期間: dates of their own.</summary>
    public List<Dated> Dated { get; } = [];

    /// <summary>公募期間・準備期間・期限: what an applicant has to be in time for.</summary>
    public List<Provision> Timed { get; } = [];

    /// <summary>併用 that bars nothing by the record.</summary>
    public List<Combination> Combinations { get; } = [];

    /// <summary>併用, and bars by the record.</summary>
    public List<IRelated> Related { get; } = [];

    /// <summary>返還・減額: what is paid back.</summary>
    public List<Repayment> Repayments { get; } = [];

    /// <summary>加算金・延滞金: what comes on top, by the day.</summary>
    public List<DailyCharge> DailyCharges { get; } = [];

    /// <summary>条件 that are printed.</summary>
    public List<PrintedFigure> PrintedFigures { get; } = [];

    /// <summary>義務: duties after the award.</summary>
    public List<Duty> Duties { get; } = [];

    /// <summary>記載なし: what the documents do not say.</summary>
    public List<NotStated> Silences { get; } = [];

    /// <summary>廃止: rows of the round before that are gone.</summary>
    public List<Withdrawn> Withdrawn { get; } = [];

    RowsByKind IRowMeaning<RowsByKind>.Tested(Tested row) => Add(row, Tests).Add(row, Judged).Add(row, Asking);
    RowsByKind IRowMeaning<RowsByKind>.RecordBar(RecordBar row)
        => Add(row, Tests).Add(row, Judged).Add(row, Asking).Add(row, RecordBars).Add(row, Related);
    RowsByKind IRowMeaning<RowsByKind>.Special(Special row) => Add(row, Specials).Add(row, Asking);
    RowsByKind IRowMeaning<RowsByKind>.Point(ReviewPoint row) => Add(row, Points);
    RowsByKind IRowMeaning<RowsByKind>.Floor(Floor row) => Add(row, Floors).Add(row, Judged);
    RowsByKind IRowMeaning<RowsByKind>.Figure(Figure row)
        => row.IsOfAmounts ? Add(row, Figures).Add(row, Worked).Add(row, Asking) : Add(row, Figures).Add(row, Worked);
    RowsByKind IRowMeaning<RowsByKind>.Limit(Limit row) => Add(row, Limits).Add(row, Worked).Add(row, Asking);
    RowsByKind IRowMeaning<RowsByKind>.Rounding(Rounding row) => Add(row, Roundings).Add(row, Worked);
    RowsByKind IRowMeaning<RowsByKind>.Deduction(Deduction row) => Add(row, Worked).Add(row, Asking);
    RowsByKind IRowMeaning<RowsByKind>.Expense(Expense row) => Add(row, Expenses).Add(row, Asking);
    RowsByKind IRowMeaning<RowsByKind>.Window(Window row) => Add(row, Windows).Add(row, Timed);
    RowsByKind IRowMeaning<RowsByKind>.WindowBound(WindowBound row) => Add(row, WindowBounds);
    RowsByKind IRowMeaning<RowsByKind>.Dated(Dated row) => Add(row, Dated);
    RowsByKind IRowMeaning<RowsByKind>.Deadline(Deadline row) => Add(row, Dated).Add(row, Timed);
    RowsByKind IRowMeaning<RowsByKind>.LeadTime(LeadTime row) => Add(row, Timed);
    RowsByKind IRowMeaning<RowsByKind>.DocumentAge(DocumentAge row) => this;
    RowsByKind IRowMeaning<RowsByKind>.Term(Term row) => this;
    RowsByKind IRowMeaning<RowsByKind>.TimeTaken(TimeTaken row) => this;
    RowsByKind IRowMeaning<RowsByKind>.NotBefore(NotBefore row) => this;
    RowsByKind IRowMeaning<RowsByKind>.Yearly(Yearly row) => this;
    RowsByKind IRowMeaning<RowsByKind>.Combination(Combination row) => Add(row, Combinations).Add(row, Related);
    RowsByKind IRowMeaning<RowsByKind>.Repayment(Repayment row) => Add(row, Repayments);
    RowsByKind IRowMeaning<RowsByKind>.DailyCharge(DailyCharge row) => Add(row, DailyCharges);
    RowsByKind IRowMeaning<RowsByKind>.PrintedFigure(PrintedFigure row) => Add(row, PrintedFigures);
    RowsByKind IRowMeaning<RowsByKind>.Duty(Duty row) => Add(row, Duties);
    RowsByKind IRowMeaning<RowsByKind>.NotStated(NotStated row) => Add(row, Silences);
    RowsByKind IRowMeaning<RowsByKind>.Withdrawn(Withdrawn row) => Add(row, Withdrawn);
    RowsByKind IRowMeaning<RowsByKind>.Told(Provision row) => this;

    private RowsByKind Add<T>(T row, List<T> part)
    {
        part.Add(row);
        return this;
    }
}
