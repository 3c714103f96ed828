using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Rules;

/// <summary>A track made ready to be asked, by whatever engine. The answers are the same; only the way is the engine's: the compiled plan
/// (<see cref="Assessor"/>) where speed counts, rule sets in a session where a person audits or a host reasons on.</summary>
/// <threadsafety>One instance serves all threads.</threadsafety>
public interface IAssessor
{
    /// <summary>The track.</summary>
    Track Track { get; }

    /// <summary>The facts that the track reads.</summary>
    Grid Grid { get; }

    /// <summary>査定: verdict, findings, amount with its working, points, dates and risks.</summary>
    /// <param name="case">What is known.</param>
    /// <param name="on">The moment asked about, in Japan, from 1868 to 2100. There is no hidden clock.</param>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take, or the moment lies beyond its
    /// bounds.</exception>
    Assessment Assess(Case @case, JapanTime on);

    /// <summary>The same for a case already on the grid. A sheet holds only what the track reads, so that no contradiction and no input
    /// that is not read is listed.</summary>
    /// <exception cref="ArgumentException">The sheet lies on another grid.</exception>
    Assessment Assess(Sheet sheet, JapanTime on);

    /// <summary>Verdict and amount only: no text.</summary>
    /// <inheritdoc cref="Assess(Case, JapanTime)"/>
    Judgement Judge(Case @case, JapanTime on);

    /// <summary>The same for a case already on the grid, which can be asked again and again. What a sheet tells is taken as it stands:
    /// whether inputs contradict each other is looked for in a case.</summary>
    /// <exception cref="ArgumentException">The sheet lies on another grid.</exception>
    Judgement Judge(Sheet sheet, JapanTime on);

    /// <summary>返還: what the repayment rows of the track make of the award and its results.
    /// What is not told leaves a range, never nothing.</summary>
    /// <param name="case">The plan, the award and the results.</param>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take,
    /// or a raised part above the grant.</exception>
    Settlement Settle(Case @case);

    /// <summary>The same for a case already on the grid.</summary>
    /// <exception cref="ArgumentException">The sheet lies on another grid.</exception>
    Settlement Settle(Sheet sheet);
}
