using System.Runtime.CompilerServices;
using Hojo.Model;
using Hojo.Rules.Evaluation.Asking;
using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Evaluation.Plans;
using Hojo.Rules.Evaluation.Surveys;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Rules.Evaluation;

/// <summary>A track made ready to be asked. Make one a track and keep it.</summary>
/// <threadsafety>Immutable; one instance serves all threads.</threadsafety>
public sealed class Assessor : IAssessor
{
    private static readonly ConditionalWeakTable<Track, Assessor> Known = new();

    private readonly Lazy<QuestionIndex> _agenda;
    private readonly Lazy<TrackWords> _words;
    private readonly Lazy<Plan?> _ceiling;
    private readonly Lazy<Plan?> _unraised;

    /// <summary>Makes a track ready, and checks it.</summary>
    /// <exception cref="ArgumentException">The track is not sound.</exception>
    internal Assessor(Track track) : this(new TrackFacts(track)) { }

    private Assessor(TrackFacts facts) : this(facts, Grid.Of([facts])) { }

    /// <summary>The same on a grid that several tracks share.</summary>
    internal Assessor(TrackFacts facts, Grid grid)
    {
        (Track, Grid, Judged) = (facts.Track, grid, facts.Judged);
        Inputs = new(facts);
        Plan = new(Track.Root, Grid);
        Rows = new(Track, Grid);
        Outcomes = new(Track, Grid);
        Costs = [.. Track.Rows.OfType<Expense>().Select(e => e.Cost).Distinct()];
        _agenda = new(() => new(this));
        _words = new(() => new(Track));
        _ceiling = new(() => Track.Formula is not null && Meanings.Ceiling.Of(Track.Root) is { } ceiling ? new(ceiling, Grid) : null);
        _unraised = new(() => Outcomes.Raising is { } special ? new(WithoutSpecial.Of(Track.Root, special), Grid) : null);
    }

    /// <inheritdoc/>
    public Track Track { get; }

    /// <inheritdoc/>
    public Grid Grid { get; }

    /// <summary>What a verdict and an amount read.</summary>
    internal Dependencies Judged { get; }

    internal Inputs Inputs { get; }

    internal Plan Plan { get; }

    internal RowPlan Rows { get; }

    /// <summary>返還: the repayment rows, and what may still come of a case under them.</summary>
    internal RepaymentCases Outcomes { get; }

    internal QuestionIndex Agenda => _agenda.Value;

    internal TrackWords Words => _words.Value;

    /// <summary>補助上限額 as a formula of its own.</summary>
    internal Plan? Ceiling => _ceiling.Value;

    /// <summary>The costs that may be claimed.</summary>
    internal IReadOnlyList<Fact<Yen>> Costs { get; }

    /// <summary>引上げ分: what the special that repayments ask about adds to the grant.</summary>
    internal YenRange RaisedPart(Sheet sheet) => _unraised.Value is { } unraised ? RaisedSurvey.Of(Plan, unraised, sheet) : new(Yen.Zero);

    /// <summary>The assessor of a track, made at the first call and kept.</summary>
    /// <exception cref="ArgumentException">The track is not sound: a repeated id, a figure or limit of the formula that is not among the
    /// rows, a figure that nothing uses, a formula that no row rounds to whole yen.</exception>
    public static Assessor For(Track track) => Known.GetValue(Guard.Against.Null(track), t => new(t));

    /// <inheritdoc/>
    public Assessment Assess(Case @case, LocalDateTime on) => AssessmentBuilder.Of(this, Grid.Read(@case).At(on), on, @case);

    /// <inheritdoc/>
    public Assessment Assess(Sheet sheet, LocalDateTime on) => AssessmentBuilder.Of(this, On(sheet).At(on), on, null);

    /// <summary>日程: the dates of this track, in their order; what is not fixed yet comes last.</summary>
    /// <param name="case">What is known.</param>
    /// <param name="from">Leaves out what lies wholly before this day.</param>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    public IReadOnlyList<CalendarEntry> Calendar(Case @case, LocalDate? from = null) => Evaluation.Calendar.Of(@case, [Track], from);

    /// <inheritdoc/>
    /// <remarks>Allocates nothing when all is told.</remarks>
    [SkipLocalsInit] // every cell is written: not told is a value too
    public Judgement Judge(Case @case, LocalDateTime on)
    {
        Guard.Against.Null(@case, nameof(@case));
        Span<long> cells = stackalloc long[Grid.Judged];
        Grid.ReadJudged(@case, on, cells);
        return Judge(cells, @case, on);
    }

    /// <inheritdoc/>
    public Judgement Judge(Sheet sheet, LocalDateTime on) => Judge(On(sheet).At(on).Cells, on);

    /// <inheritdoc/>
    public Settlement Settle(Case @case) => Settlements.Of(this, Grid.Read(@case), @case);

    /// <inheritdoc/>
    public Settlement Settle(Sheet sheet) => Settlements.Of(this, On(sheet), null);

    /// <summary>金額の幅: a range that holds the amount whatever the facts that are not told may be, at the speed of two judgements. Each
    /// of them is supposed on its own, so where one moves two figures in opposite directions the range of an
    /// assessment is narrower.</summary>
    public YenRange Bounds(Sheet sheet)
    {
        var (least, most) = Plan.Reach(On(sheet).Cells);
        return new(Yen.Of(least), Yen.Of(most));
    }

    /// <summary>The same for many cases, without memory for any of them.</summary>
    /// <param name="sheets">The cases, on the grid of this track.</param>
    /// <param name="on">The moment asked about, in Japan.</param>
    /// <param name="into">A judgement for each case; as long as they are many.</param>
    /// <exception cref="ArgumentException">Another grid, or too little room.</exception>
    public void Judge(Sheets sheets, LocalDateTime on, Span<Judgement> into)
    {
        Guard.Against.OtherGrid(sheets, Grid, Track.Id);
        Guard.Against.NoRoom(into, sheets.Count);
        sheets.At(on);
        for (var k = 0; k < sheets.Count; k++) into[k] = Judge(sheets[k], on);
    }

    /// <summary>The same for the cells of a case, whose inputs are held against each other where all else is in order.</summary>
    internal Judgement Judge(ReadOnlySpan<long> cells, Case @case, LocalDateTime on)
    {
        var judged = Judge(cells, on);
        return judged.With(Inputs.Settle(judged.Verdict, @case));
    }

    internal Judgement Judge(ReadOnlySpan<long> cells, LocalDateTime on)
    {
        var (least, most) = Reach(cells, out var bound);
        Rows.Judge(cells, least, most, out var notMet, out var unknown, out var open);
        return new(VerdictOf(Track.OpenOn(on), notMet, unknown, open), Track.Formula is null || least < most ? null : least, notMet,
            unknown, open, bound);
    }

    internal static TrackVerdict VerdictOf(Verdict openOn, RowSet notMet, RowSet unknown, RowSet open)
        => openOn == Verdict.NotMet ? TrackVerdict.NotOpen
        : !notMet.IsEmpty ? TrackVerdict.NotEligible
        : !unknown.IsEmpty ? TrackVerdict.NeedsInput
        : !open.IsEmpty || openOn == Verdict.Unknown ? TrackVerdict.NeedsJudgement
        : TrackVerdict.Eligible;

    /// <summary>The two ends of the amount, one where what is told settles it, and the limits that bound there; none on a range. Not all
    /// that the formula names need be told for that; then any completion shows them.</summary>
    internal (long Least, long Most) Reach(ReadOnlySpan<long> cells, out ulong bound)
    {
        if (Plan.TrySolve(cells, 0, out var grant, out bound)) return (grant, grant);
        var (least, most) = Plan.Reach(cells);
        if (least < most && !IsShown(cells, least, most)) (least, most) = Surveyed(cells);
        bound = 0; // what bound before a fact was missing says nothing of a range
        if (least < most) return (least, most);
        Span<long> any = stackalloc long[cells.Length];
        cells.CopyTo(any);
        Grid.Suppose(any);
        Plan.TrySolve(any, 0, out _, out bound);
        return (least, most);
    }

    /// <summary>Whether two completions show that the amount is a range, and leave open each floor that its ends leave open: then what a
    /// fast reach says is what an assessment says. A reach supposes each fact on its own, so that its range may be too wide.</summary>
    private bool IsShown(ReadOnlySpan<long> cells, long least, long most)
    {
        Span<long> any = stackalloc long[cells.Length];
        cells.CopyTo(any);
        Grid.Suppose(any);
        Plan.TrySolve(any, 0, out var first, out _);
        cells.CopyTo(any);
        Grid.SupposeMost(any);
        Plan.TrySolve(any, 0, out var second, out _);
        var (low, high) = first < second ? (first, second) : (second, first);
        return low < high && Rows.LeavesOpenAlike(least, most, low, high);
    }

    /// <summary>The ends as an assessment has them.</summary>
    private (long Least, long Most) Surveyed(ReadOnlySpan<long> cells)
    {
        var all = new long[Grid.Facts.Count];
        all.AsSpan().Fill(Fact.NotTold);
        cells.CopyTo(all);
        var range = AmountSurvey.Of(Plan, new(Grid, all)).Range;
        return (range.Least.Whole, range.Most.Whole);
    }

    internal Sheet On(Sheet sheet) => Guard.Against.OtherGrid(sheet, Grid, Track.Id);
}
