using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Curves;
using Hojo.Rules.Solving.Questions;
using Hojo.Rules.Solving.Scans;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Rules;

/// <summary>What else a track can be asked: what to ask next, ranges, the record, goals, a curve.</summary>
public sealed partial class Assessor
{
    /// <summary>曲線に描ける項目: the facts that a curve can run along: money, counts, growth and shares.</summary>
    public IReadOnlyList<Fact> CurveFacts => [.. Compiled.Judged.Turns.Keys.Where(Number.IsMeasured)];

    /// <summary>質問: what to ask next. Only facts that can still change an answer, the most useful first: what can turn a verdict, then
    /// that after whose answer the fewest facts are still to be asked for; then what narrows the amount most; then the document's order.
    /// Facts that only move points (加点・減点) come after all others, while a row does not refuse the case. A track whose
    /// window is shut is asked about as if it were open; once a row is not met only the amount can still change.</summary>
    /// <param name="case">What is known.</param>
    /// <param name="on">The moment asked about.</param>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    public IReadOnlyList<Question> Questions(Case @case, JapanTime on) => Questions(Grid.Read(@case), on);

    /// <summary>The same for a case already on the grid.</summary>
    public IReadOnlyList<Question> Questions(Sheet sheet, JapanTime on)
        => QuestionOrder.Said([new(Explained.Questions, Compiled.On(sheet).At(on), Track.OpenOn(on))]);

    /// <summary>金額の幅: every amount of a case, as tightly as what is told allows, with completions that attain the ends;
    /// <see langword="null"/> for support that is not money.</summary>
    /// <param name="case">What is known.</param>
    /// <param name="on">The moment asked about.</param>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    public AmountRanges? Ranges(Case @case, JapanTime on) => Ranges(Grid.Read(@case), on);

    /// <summary>The same for a case already on the grid.</summary>
    public AmountRanges? Ranges(Sheet sheet, JapanTime on)
    {
        var asked = Compiled.On(sheet).At(on);
        return Track.Formula is null ? null : Answer.Of(Compiled, asked, on).Ranges;
    }

    /// <summary>記録の確認: what the company's record leaves open of the track, until when a bar lasts, and how much of each ceiling is
    /// left.</summary>
    /// <param name="case">The company; its record is <c>applicant.pastAwards</c>.</param>
    /// <param name="on">The moment asked about.</param>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    public RecordCheck CheckRecord(Case @case, JapanTime on) => Combining.CheckRecord(this, @case, on);

    /// <summary>目標: what to change in a case to get further, goal by goal.</summary>
    /// <param name="case">What is known.</param>
    /// <param name="on">The moment asked about.</param>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    public GrantSolver Solver(Case @case, JapanTime on) => new(this, @case, on);

    /// <summary>The same for a case already on the grid; a growth is then known as a rate only, without the pay it came from.</summary>
    public GrantSolver Solver(Sheet sheet, JapanTime on) => new(this, sheet, on);

    /// <summary>目標: all of it at once: the goals for each cost and in all, what is missing, single changes,
    /// and what another yen earns.</summary>
    /// <param name="case">What is known.</param>
    /// <param name="goals">The goals; each is sought in each of the costs, then in all.</param>
    /// <param name="on">The moment asked about.</param>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    public Solution Solve(Case @case, IReadOnlyList<Goal> goals, JapanTime on) => Solver(@case, on).Solve(goals);

    /// <summary>曲線: the grant of a case as a function of one fact.</summary>
    /// <param name="case">What is known; its own value of the fact is only marked.</param>
    /// <param name="along">The fact: one of <see cref="CurveFacts"/>.</param>
    /// <param name="on">The moment asked about.</param>
    /// <param name="from">The first value, as a number on the fact's axis;
    /// <see langword="null"/> for its least, or where something first turns.</param>
    /// <param name="to">The last value; <see langword="null"/> for some way past the last turn and the value as told.</param>
    /// <exception cref="ArgumentException">The fact is not one of the track's measured facts,
    /// or the range is empty or outside the fact's.</exception>
    public Curve Curve(Case @case, Fact along, JapanTime on, decimal? from = null, decimal? to = null)
        => Curve(Grid.Read(@case), along, on, from, to);

    /// <summary>The same for a case already on the grid.</summary>
    public Curve Curve(Sheet sheet, Fact along, JapanTime on, decimal? from = null, decimal? to = null)
    {
        Guard.Against.Null(along);
        var asked = Compiled.On(sheet).At(on);
        return CurveFacts.Contains(along)
            ? CurveDrawing.Of(new(Compiled, asked, along), on, from, to)
            : throw new ArgumentException($"{along.Id} is not a number that {Track.Id} reads", nameof(along));
    }
}
