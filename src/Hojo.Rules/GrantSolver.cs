using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Goals;
using Hojo.Rules.Solving.Scans;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Rules;

/// <summary>目標: what to change in a case to get further. Exact to the yen, the person and the step of a growth, because an amount can
/// only grow with a cost: each answer holds at its value and no longer one step before it.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class GrantSolver
{
    private readonly CompiledTrack _compiled;
    private readonly Sheet _sheet;
    private readonly Case? _case;
    private readonly JapanTime _on;

    /// <summary>For a case.</summary>
    /// <param name="assessor">The track.</param>
    /// <param name="case">What is known.</param>
    /// <param name="on">The moment asked about, in Japan.</param>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    internal GrantSolver(Assessor assessor, Case @case, JapanTime on)
        : this(assessor, Guard.Against.Null(assessor).Grid.Read(@case), on) => _case = @case;

    /// <summary>For a case already on the grid of the track; a growth is then known as a rate only, without the pay it came from.</summary>
    internal GrantSolver(Assessor assessor, Sheet sheet, JapanTime on)
    {
        _compiled = Guard.Against.Null(assessor).Compiled;
        (_sheet, _on) = (_compiled.On(sheet).At(on), on);
        Costs = _compiled.Costs.Count > 0 ? _compiled.Costs : [.. _compiled.Judged.Rising.OfType<Fact<Yen>>()];
    }

    /// <summary>The costs that the track pays for; for a loan, the sum asked for.</summary>
    public IReadOnlyList<Fact<Yen>> Costs { get; }

    /// <summary>The least cost of one category that reaches a goal, all others as told:
    /// the first yen at which the grant comes to it.</summary>
    /// <exception cref="ArgumentException">The fact is no cost of the track, or no goal is set.</exception>
    public CostAnswer Least(Fact<Yen> cost, Goal goal)
        => new LeastCost(_compiled, _sheet, _on).In(Guard.Against.NotACost(cost, Costs, _compiled.Track), Guard.Against.NoGoal(goal));

    /// <summary>The least eligible cost in all that reaches a goal, in the proportions as told: the first yen of the total at which the
    /// grant comes to it. Each further yen of a total goes to the cost that has the most of its proportion to come.</summary>
    /// <exception cref="ArgumentException">No goal is set.</exception>
    public CostAnswer LeastInAll(Goal goal) => new LeastCost(_compiled, _sheet, _on).Together(Costs, Guard.Against.NoGoal(goal));

    /// <summary>What each row that is not met, or waits for facts, still lacks.</summary>
    public IReadOnlyList<Remedy> Missing() => new Remedies(_compiled, _sheet, _case).All(Rows());

    /// <summary>The single changes that leave no row against the applicant;
    /// empty where there is none, or where no row stands against.</summary>
    public IReadOnlyList<Turn> SingleChanges()
        => Solving.Goals.SingleChanges.Of(_compiled, _sheet, _case, Rows(), _compiled.Track.OpenOn(_on));

    /// <summary>What another yen of a cost earns; <see langword="null"/> where the cost,
    /// or a fact that the amount reads, is not told.</summary>
    public NextYen? NextYen(Fact<Yen> cost)
    {
        Guard.Against.NotACost(cost, Costs, _compiled.Track);
        if (!_sheet.IsTold(cost)) return null;
        var along = new FactScan(_compiled, _sheet, cost);
        return along.Needs(_sheet[cost]).Count > 0 ? null : new Earning(along).Of(cost);
    }

    /// <summary>All of it: the goals for each cost and in all, what is missing, single changes, and what another yen earns.</summary>
    /// <param name="goals">The goals; each is sought in each of the costs, then in all.</param>
    /// <param name="costs">The costs to move; <see langword="null"/> for all of them.</param>
    public Solution Solve(IReadOnlyList<Goal> goals, IReadOnlyList<Fact<Yen>>? costs = null)
    {
        Guard.Against.Null(goals);
        var (judged, rows, moved) = (_compiled.Judge(_sheet.Cells, _on), Rows(), costs ?? Costs);
        var against = Enumerable.Range(0, _compiled.Rows.Rows.Count).Count(k => rows.NotMet[k]);
        return new()
        {
            Version = RulesVersion.Current,
            Track = _compiled.Track.Id,
            Title = _compiled.Track.Title,
            On = _on,
            Verdict = judged.Verdict,
            Grant = judged.Grant,
            Costs = [.. goals.SelectMany(goal => moved.Select(cost => Least(cost, goal))
                .Concat(costs is null && Costs.Count > 1 ? [LeastInAll(goal)] : []))],
            Missing = Missing(),
            SingleChanges = SingleChanges(),
            RowsAgainst = against,
            NextYen = [.. moved.Select(NextYen).OfType<NextYen>()],
            Sources = [.. _compiled.Track.Sources],
        };
    }

    private RowsAt Rows()
    {
        var judged = _compiled.Judge(_sheet.Cells, _on);
        return new(judged.NotMet, judged.Unknown, judged.Open);
    }
}
