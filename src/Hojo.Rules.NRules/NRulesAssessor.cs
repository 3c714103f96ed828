using System.Runtime.CompilerServices;
using Hojo.Model;
using Hojo.Rules.Evaluation;
using Hojo.Rules.Language;
using NodaTime;
using NRules;

namespace Hojo.Rules.NRules;

/// <summary>A track that is asked through NRules: the contract of <see cref="Assessor"/>, and its answers.
/// Make one a track and keep it.</summary>
/// <threadsafety>One instance serves all threads: each question has a session of its own, and the factory is warm.</threadsafety>
public sealed class NRulesAssessor
{
    private static readonly ConditionalWeakTable<Track, NRulesAssessor> Known = new();

    private readonly Rulebook _book;
    private readonly ISessionFactory _factory;

    /// <summary>Makes a track ready.</summary>
    /// <param name="assessor">The track; sheets lie on its grid.</param>
    public NRulesAssessor(Assessor assessor)
    {
        _book = new(assessor);
        _factory = new RuleCompiler().Compile([TrackRules.Of(_book, assessment: false)]);
        Ask(_book.Ask(new Case(), new LocalDate(2000, 1, 1).AtMidnight()));
    }

    /// <summary>The assessor of a track, made at the first call and kept.</summary>
    /// <exception cref="ArgumentException">The track is not sound.</exception>
    public static NRulesAssessor For(Track track) => Known.GetValue(track, t => new(Assessor.For(t)));

    /// <summary>The track.</summary>
    public Track Track => _book.Track;

    /// <summary>The facts that the track reads.</summary>
    public Grid Grid => _book.Assessor.Grid;

    /// <inheritdoc cref="Assessor.Assess(Case, LocalDateTime)"/>
    public Assessment Assess(Case @case, LocalDateTime on) => Ask(_book.Ask(@case, on)).Assessment;

    /// <inheritdoc cref="Assessor.Assess(Sheet, LocalDateTime)"/>
    public Assessment Assess(Sheet sheet, LocalDateTime on) => Ask(_book.Ask(sheet, on)).Assessment;

    /// <summary>Verdict and amount only: no text.</summary>
    /// <inheritdoc cref="Assessor.Judge(Case, LocalDateTime)"/>
    public Judgement Judge(Case @case, LocalDateTime on) => Ask(_book.Ask(@case, on)).Judgement;

    /// <inheritdoc cref="Assessor.Judge(Sheet, LocalDateTime)"/>
    public Judgement Judge(Sheet sheet, LocalDateTime on) => Ask(_book.Ask(sheet, on)).Judgement;

    private TrackAnswer Ask(TrackEnquiry enquiry)
    {
        var session = _factory.CreateSession();
        session.Insert(enquiry);
        session.Fire();
        return session.Query<TrackAnswer>().ToArray().Single(); // an operator on the query itself would compile an expression each time
    }
}
