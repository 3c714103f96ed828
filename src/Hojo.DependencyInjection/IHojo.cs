using System.IO.Pipelines;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.DependencyInjection;

/// <summary>補助: all that a host asks, behind one interface that its tests can stand in for. Nothing here waits for anything, and so
/// nothing is asynchronous but a bulk, which reads a stream.</summary>
/// <threadsafety>One instance serves all threads.</threadsafety>
public interface IHojo
{
    /// <summary>カタログ: the rounds that can be asked.</summary>
    Catalogue Catalogue { get; }

    /// <summary>言語: in which the host prints answers.</summary>
    Lang Language { get; }

    /// <summary>検証: how many of the rows of a track are audited; <see langword="null"/> where the host was not told
    /// (<see cref="HojoOptions.Audited"/>).</summary>
    /// <param name="track">Id of the track.</param>
    /// <exception cref="NotEncodedException">The track is not encoded; those that may be meant are named.</exception>
    AuditCount? Audited(string track);

    /// <summary>査定: verdict, findings, amount with its working, points, dates and risks.</summary>
    /// <param name="track">Id of the track: <c>shinjigyo-shinshutsu/3</c>.</param>
    /// <param name="case">What is known.</param>
    /// <param name="on">The moment asked about, in Japan, from 1868 to 2100.</param>
    /// <exception cref="NotEncodedException">The track is not encoded; those that may be meant are named.</exception>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take, or the moment lies beyond its
    /// bounds.</exception>
    /// <exception cref="CaseRefusedException">The host is strict, and inputs contradict each other or are not read.</exception>
    Assessment Assess(string track, Case @case, JapanTime on);

    /// <summary>Verdict and amount only: no text.</summary>
    /// <inheritdoc cref="Assess(string, Case, JapanTime)"/>
    Judgement Judge(string track, Case @case, JapanTime on);

    /// <summary>質問: what to ask next, the most useful first. A case that is still being filled in is never refused strictly.</summary>
    /// <param name="track">Id of the track.</param>
    /// <param name="case">What is known.</param>
    /// <param name="on">The moment asked about.</param>
    /// <exception cref="NotEncodedException">The track is not encoded; those that may be meant are named.</exception>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    IReadOnlyList<Question> Questions(string track, Case @case, JapanTime on);

    /// <summary>比較: every track that is open for a case at a moment, ranked.</summary>
    /// <inheritdoc cref="Catalogue.Compare(Case, JapanTime, bool, int)"/>
    Comparison Compare(Case @case, JapanTime on, bool all = false, int best = 10);

    /// <summary>日程: the dates of a track, in their order; what is not fixed yet comes last.</summary>
    /// <param name="track">Id of the track.</param>
    /// <param name="case">What is known.</param>
    /// <param name="from">Leaves out what lies wholly before this day.</param>
    /// <exception cref="NotEncodedException">The track is not encoded; those that may be meant are named.</exception>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    IReadOnlyList<CalendarEntry> Calendar(string track, Case @case, LocalDate? from = null);

    /// <summary>返還: what the repayment rows of the track make of the award and its results.</summary>
    /// <param name="track">Id of the track.</param>
    /// <param name="case">The plan, the award and the results.</param>
    /// <exception cref="NotEncodedException">The track is not encoded; those that may be meant are named.</exception>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take, or a raised part above the
    /// grant.</exception>
    Settlement Settle(string track, Case @case);

    /// <summary>目標: the goals for each cost and in all, what is missing, single changes, and what another yen earns.</summary>
    /// <param name="track">Id of the track.</param>
    /// <param name="case">What is known.</param>
    /// <param name="goals">The goals; each is sought in each of the costs, then in all.</param>
    /// <param name="on">The moment asked about.</param>
    /// <exception cref="NotEncodedException">The track is not encoded; those that may be meant are named.</exception>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    Solution Solve(string track, Case @case, IReadOnlyList<Goal> goals, JapanTime on);

    /// <summary>一括査定: case files as JSON, one a line, each answered; a line that is wrong never ends the rest.</summary>
    /// <param name="lines">The lines, in UTF-8; read as the answers are taken, and not closed.</param>
    /// <param name="workers">How many lines are worked at a time, 1 or more; the order stays.</param>
    /// <param name="progress">Is told after every answer.</param>
    /// <param name="cancellation">Ends it before the next answer.</param>
    IAsyncEnumerable<BulkAnswer> AssessAll(
        Stream lines, int workers = 1, IProgress<BulkProgress>? progress = null, CancellationToken cancellation = default);

    /// <summary>The same from a pipe, such as the body of a request; it is not completed.</summary>
    /// <param name="lines">The lines, in UTF-8.</param>
    /// <param name="workers">How many lines are worked at a time, 1 or more; the order stays.</param>
    /// <param name="progress">Is told after every answer.</param>
    /// <param name="cancellation">Ends it before the next answer.</param>
    IAsyncEnumerable<BulkAnswer> AssessAll(
        PipeReader lines, int workers = 1, IProgress<BulkProgress>? progress = null, CancellationToken cancellation = default);

    /// <summary>The same for case files that are at hand.</summary>
    /// <param name="files">The case files.</param>
    /// <param name="workers">How many are worked at a time, 1 or more; the order stays.</param>
    /// <param name="progress">Is told after every answer.</param>
    /// <param name="cancellation">Ends it before the next answer.</param>
    IAsyncEnumerable<BulkAnswer> AssessAll(
        IAsyncEnumerable<CaseFile> files, int workers = 1, IProgress<BulkProgress>? progress = null,
        CancellationToken cancellation = default);
}
