using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Questions;
using NodaTime;

namespace Hojo.Rules;

/// <summary>質問: what to ask next. Only facts that can still change an answer, the most useful first: what can turn a verdict, then
/// that after whose answer the fewest facts are still to be asked for, over all the tracks; then what narrows the amount most; then
/// the document's order. Facts that only move points (加点・減点) come after all others, while a row does not refuse the case.</summary>
public static class Questioning
{
    /// <summary>What to ask for one track. A track whose window is shut is asked about as if it were open; once a row is not met
    /// only the amount can still change.</summary>
    /// <param name="assessor">The track.</param>
    /// <param name="case">What is known.</param>
    /// <param name="on">The moment asked about, in Japan.</param>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    public static IReadOnlyList<Question> Questions(this Assessor assessor, Case @case, LocalDateTime on)
        => assessor.Questions(Guard.Against.Null(assessor).Grid.Read(@case), on);

    /// <summary>The same for a case already on the grid.</summary>
    public static IReadOnlyList<Question> Questions(this Assessor assessor, Sheet sheet, LocalDateTime on)
        => QuestionOrder.Said([new(Guard.Against.Null(assessor).Explained.Questions, assessor.Compiled.On(sheet).At(on),
            assessor.Track.OpenOn(on))]);

    /// <summary>What to ask for several tracks at once. A track that is shut at that moment, or already refused, asks nothing. What is
    /// equally useful stands in the order of the tracks as they are given, and of their documents.</summary>
    /// <inheritdoc cref="Questions(Assessor, Case, LocalDateTime)"/>
    public static IReadOnlyList<Question> Questions(Case @case, IEnumerable<Track> tracks, LocalDateTime on)
    {
        Guard.Against.Null(@case, nameof(@case));
        var open = Guard.Against.Null(tracks).Distinct().Where(track => track.OpenOn(on) != Verdict.NotMet).Select(Assessor.For);
        var inquiries = open.Select(a => new QuestionAnalysis(a.Explained.Questions, a.Grid.Read(@case).At(on), a.Track.OpenOn(on)));
        return QuestionOrder.Said([.. inquiries.Where(inquiry => !inquiry.IsRefused)]);
    }
}
