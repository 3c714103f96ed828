using System.Runtime.CompilerServices;
using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Explaining;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Surveys;
using NodaTime;

namespace Hojo.Rules;

/// <summary>査定器: a track made ready to be asked. Make one a track and keep it.</summary>
/// <example><code>
/// Assessor assessor = Catalogue.National[file.Track!];
/// Assessment answer = assessor.Assess(file.Case, file.On!.Value);
/// </code></example>
/// <threadsafety>Immutable; one instance serves all threads.</threadsafety>
public sealed partial class Assessor : IAssessor
{
    private static readonly ConditionalWeakTable<Track, Assessor> Known = new();

    /// <summary>Makes a track ready, and checks it.</summary>
    /// <exception cref="ArgumentException">The track is not sound.</exception>
    internal Assessor(Track track) : this(new TrackFacts(track)) { }

    private Assessor(TrackFacts facts) : this(facts, TrackFacts.GridOf([facts])) { }

    /// <summary>The same on a grid that several tracks share.</summary>
    internal Assessor(TrackFacts facts, Grid grid)
    {
        Compiled = new(facts, grid);
        Explained = new(Compiled);
    }

    /// <inheritdoc/>
    public Track Track => Compiled.Track;

    /// <inheritdoc/>
    public Grid Grid => Compiled.Grid;

    /// <summary>All that is the same whatever the case.</summary>
    internal CompiledTrack Compiled { get; }

    /// <summary>The same in words.</summary>
    internal ExplainedTrack Explained { get; }

    /// <summary>The assessor of a track, made at the first call and kept.</summary>
    /// <exception cref="ArgumentException">The track is not sound: a repeated id, a figure or limit of the formula that is not among the
    /// rows, a figure that nothing uses, a formula that no row rounds to whole yen.</exception>
    public static Assessor For(Track track) => Known.GetValue(Guard.Against.Null(track), t => new(t));

    /// <inheritdoc/>
    public Assessment Assess(Case @case, JapanTime on) => AssessmentBuilder.Of(Explained, Grid.Read(@case).At(on), on, @case);

    /// <inheritdoc/>
    public Assessment Assess(Sheet sheet, JapanTime on) => AssessmentBuilder.Of(Explained, Compiled.On(sheet).At(on), on, null);

    /// <summary>日程: the dates of this track, in their order; what is not fixed yet comes last.</summary>
    /// <param name="case">What is known.</param>
    /// <param name="from">Leaves out what lies wholly before this day.</param>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    public IReadOnlyList<CalendarEntry> Calendar(Case @case, LocalDate? from = null) => Dating.Of(@case, [Track], from);

    /// <inheritdoc/>
    /// <remarks>Allocates nothing when all is told.</remarks>
    [SkipLocalsInit] // every cell is written: not told is a value too
    public Judgement Judge(Case @case, JapanTime on)
    {
        Guard.Against.Null(@case, nameof(@case));
        Span<long> cells = stackalloc long[Grid.Judged];
        Grid.ReadJudged(@case, on, cells);
        return Compiled.Judge(cells, @case, on);
    }

    /// <summary>The same of the cells that a verdict and an amount need, of a case whose inputs do not contradict each other.</summary>
    internal Judgement Judge(ReadOnlySpan<long> judged, JapanTime on) => Compiled.Judge(judged, on);

    /// <inheritdoc/>
    public Judgement Judge(Sheet sheet, JapanTime on) => Compiled.Judge(Compiled.On(sheet).At(on).Cells, on);

    /// <inheritdoc/>
    public Settlement Settle(Case @case) => Settlements.Of(Explained, Grid.Read(@case), @case);

    /// <inheritdoc/>
    public Settlement Settle(Sheet sheet) => Settlements.Of(Explained, Compiled.On(sheet), null);

    /// <summary>金額の幅: a range that holds the amount whatever the facts that are not told may be, at the speed of two judgements. Each
    /// of them is supposed on its own, so where one moves two figures in opposite directions the range of an
    /// assessment is narrower.</summary>
    public YenRange Bounds(Sheet sheet)
    {
        var (least, most) = Compiled.Plan.Reach(Compiled.On(sheet).Cells);
        return new(Yen.Of(least), Yen.Of(most));
    }

    /// <summary>The same for many cases, without memory for any of them.</summary>
    /// <param name="sheets">The cases, on the grid of this track.</param>
    /// <param name="on">The moment asked about, in Japan.</param>
    /// <param name="into">A judgement for each case; as long as they are many.</param>
    /// <exception cref="ArgumentException">Another grid, or too little room.</exception>
    public void Judge(Sheets sheets, JapanTime on, Span<Judgement> into)
    {
        Guard.Against.OtherGrid(sheets, Grid, Track.Id);
        Guard.Against.NoRoom(into, sheets.Count);
        sheets.At(on);
        var openOn = Track.OpenOn(on);
        for (var k = 0; k < sheets.Count; k++) into[k] = Compiled.Judge(sheets[k], openOn);
    }
}
