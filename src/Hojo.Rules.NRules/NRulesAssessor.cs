using System.Runtime.CompilerServices;
using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.RowByRow;
using NRules;

namespace Hojo.Rules.NRules;

/// <summary>A track that is asked through the rule sets of NRules: the contract of <see cref="Assessor"/>, and its answers.
/// Make one a track and keep it.</summary>
/// <example><code>
/// var assessor = NRulesAssessor.For(Catalogue.National.Track("shinjigyo-shinshutsu/3-digest"));
/// RuleRun run = assessor.Run(told, on);                         // run.Assessment, and run.Trail.Fired: which rule did what
/// </code></example>
/// <threadsafety>One instance serves all threads: each question has a session of its own, and the factory is warm.</threadsafety>
public sealed class NRulesAssessor : IAssessor
{
    private static readonly ConditionalWeakTable<Track, NRulesAssessor> Known = new();

    private readonly Rulebook _book;
    private readonly ISessionFactory _judging;
    private readonly Lazy<ISessionFactory> _settling;

    /// <summary>Makes a track ready.</summary>
    /// <param name="assessor">The track; sheets lie on its grid.</param>
    /// <param name="options">How its rules are made and started; <see langword="null"/> for the usual way.</param>
    public NRulesAssessor(Assessor assessor, RuleOptions? options = null)
    {
        var repository = new RoundRepository([new Rulebook(assessor)], (options ?? new()) with { Words = false });
        _book = repository.Books[0];
        _judging = repository.Compile(RuleSets.Eligibility, RuleSets.Rates, RuleSets.Caps, RuleSets.Points);
        _settling = new(() => repository.Compile(RuleSets.Repayment));
    }

    /// <summary>The assessor of a track, made at the first call and kept.</summary>
    /// <exception cref="ArgumentException">The track is not sound.</exception>
    public static NRulesAssessor For(Track track) => Known.GetValue(Guard.Against.Null(track), t => new(Assessor.For(t)));

    /// <inheritdoc/>
    public Track Track => _book.Track;

    /// <inheritdoc/>
    public Grid Grid => _book.Assessor.Grid;

    /// <inheritdoc/>
    public Assessment Assess(Case @case, JapanTime on) => Ask(_book.Ask(@case, on)).Assessment;

    /// <inheritdoc/>
    public Assessment Assess(Sheet sheet, JapanTime on) => Ask(_book.Ask(sheet, on)).Assessment;

    /// <inheritdoc/>
    public Judgement Judge(Case @case, JapanTime on) => Ask(_book.Ask(@case, on)).Judgement;

    /// <inheritdoc/>
    public Judgement Judge(Sheet sheet, JapanTime on) => Ask(_book.Ask(sheet, on)).Judgement;

    /// <inheritdoc/>
    public Settlement Settle(Case @case) => Ask(_book.Settle(@case)).Settlement;

    /// <inheritdoc/>
    public Settlement Settle(Sheet sheet) => Ask(_book.Settle(sheet)).Settlement;

    /// <summary>査定, with every rule that fired on the way, in order.</summary>
    /// <inheritdoc cref="Assess(Case, JapanTime)"/>
    public RuleRun Run(Case @case, JapanTime on) => Run(_book.Ask(@case, on));

    /// <summary>The same for a case already on the grid.</summary>
    /// <inheritdoc cref="Assess(Sheet, JapanTime)"/>
    public RuleRun Run(Sheet sheet, JapanTime on) => Run(_book.Ask(sheet, on));

    private RuleRun Run(TrackEnquiry enquiry)
    {
        var session = _judging.CreateSession();
        var trail = new RuleTrail(session);
        session.Insert(enquiry);
        session.Fire();
        return new(One<TrackAnswer>(session).Assessment, trail);
    }

    private TrackAnswer Ask(TrackEnquiry enquiry) => One<TrackAnswer>(Fired(_judging, enquiry));

    private SettlementAnswer Ask(SettlementEnquiry enquiry)
        => _book.Repayments.Count == 0 ? _book.Conclude(enquiry, []) : One<SettlementAnswer>(Fired(_settling.Value, enquiry));

    private static ISession Fired(ISessionFactory factory, object enquiry)
    {
        var session = factory.CreateSession();
        session.Insert(enquiry);
        session.Fire();
        return session;
    }

    /// <summary>An operator on the query itself would compile an expression each time.</summary>
    private static T One<T>(ISession session) => session.Query<T>().ToArray().Single();
}
