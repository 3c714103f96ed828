using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Questions;

namespace Hojo.Rules;

/// <summary>質問: what to ask for several tracks at once.</summary>
internal static class Questioning
{
    /// <summary>A track that is shut at that moment, or already refused, asks nothing. What is equally useful stands in the order of the
    /// tracks as they are given, and of their documents.</summary>
    public static IReadOnlyList<Question> Questions(Case @case, IEnumerable<Track> tracks, JapanTime on)
    {
        Guard.Against.Null(@case, nameof(@case));
        var open = Guard.Against.Null(tracks).Distinct().Where(track => track.OpenOn(on) != Verdict.NotMet).Select(Assessor.For);
        var inquiries = open.Select(a => new QuestionAnalysis(a.Explained.Questions, a.Grid.Read(@case).At(on), a.Track.OpenOn(on)));
        return QuestionOrder.Said([.. inquiries.Where(inquiry => !inquiry.IsRefused)]);
    }
}
