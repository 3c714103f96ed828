using Hojo.Model;
using Hojo.Rules.Evaluation.Asking;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Rules.Evaluation;

/// <summary>質問: what to ask next. Only facts that can still change an answer, the most useful first: what can turn a verdict, then
/// that after whose answer the fewest facts are still to be asked for, over all the tracks; then what narrows the amount most; then
/// the document's order.</summary>
public static class Questioning
{
    /// <summary>What to ask for one track. A track whose window is shut is asked about as if it were open; once a row is not met
    /// only the amount can still change.</summary>
    /// <param name="assessor">The track.</param>
    /// <param name="case">What is known.</param>
    /// <param name="on">The moment asked about, in Japan.</param>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    public static IReadOnlyList<Question> Questions(this Assessor assessor, Case @case, LocalDateTime on) => assessor.Questions(assessor.Grid.Read(@case), on);

    /// <summary>The same for a case already on the grid.</summary>
    public static IReadOnlyList<Question> Questions(this Assessor assessor, Sheet sheet, LocalDateTime on)
        => Of([new(assessor, assessor.On(sheet).At(on), assessor.Track.OpenOn(on))]).Select(asked => Said(asked)).ToArray();

    /// <summary>What to ask for several tracks at once. A track that is shut at that moment, or already refused, asks nothing.</summary>
    /// <inheritdoc cref="Questions(Assessor, Case, LocalDateTime)"/>
    public static IReadOnlyList<Question> Questions(Case @case, IEnumerable<Track> tracks, LocalDateTime on)
    {
        var open = tracks.Distinct().Where(track => track.OpenOn(on) != Verdict.NotMet).Select(Assessor.For);
        var inquiries = open.Select(a => new Inquiry(a, a.Grid.Read(@case).At(on), a.Track.OpenOn(on))).Where(i => !i.IsRefused);
        return Of([.. inquiries]).Select(asked => Said(asked)).ToArray();
    }

    /// <summary>The questions of an assessment: in the same order, without what each answer would do.</summary>
    internal static IReadOnlyList<Question> InBrief(Assessor assessor, Sheet sheet, Verdict openOn)
        => Of([new(assessor, sheet, openOn)]).Select(asked => Brief(asked)).ToArray();

    /// <summary>The facts in the order in which to ask for them, each with the tracks that wait for it.</summary>
    internal static IEnumerable<(Fact Fact, IReadOnlyList<AskedIn> In)> Of(IReadOnlyList<Inquiry> inquiries)
    {
        var byFact = new Dictionary<Fact, List<AskedIn>>();
        for (var k = 0; k < inquiries.Count; k++)
        {
            var inquiry = inquiries[k];
            foreach (var fact in inquiry.Facts)
            {
                if (!byFact.TryGetValue(fact, out var asked)) byFact.Add(fact, asked = []);
                asked.Add(new(k, inquiry, inquiry.Of(fact), inquiry.CanTurnVerdict(fact)));
            }
        }
        return byFact
            .OrderBy(pair => !pair.Value.Exists(asked => asked.CanTurnVerdict))
            .ThenByDescending(pair => pair.Value.Sum(asked => (long)asked.Inquiry.Facts.Count * Prospectus.Parts - asked.Does.Left))
            .ThenBy(pair => pair.Value.Sum(asked => asked.Does.Width))
            .ThenBy(pair => pair.Value[0].Track).ThenBy(pair => pair.Value[0].Inquiry.PlaceOf(pair.Key))
            .Select(pair => (pair.Key, (IReadOnlyList<AskedIn>)pair.Value));
    }

    private static Question Said((Fact Fact, IReadOnlyList<AskedIn> In) asked)
        => Brief(asked) with { Effects = [.. asked.In.Select(a => a.Inquiry.Said(a.Does, a.CanTurnVerdict))] };

    private static Question Brief((Fact Fact, IReadOnlyList<AskedIn> In) asked)
    {
        var question = asked.In[0].Inquiry.Question(asked.Fact);
        return asked.In.Any(a => a.CanTurnVerdict) ? question : question with { CanTurnVerdict = false };
    }
}

/// <summary>A fact asked for by one track.</summary>
/// <param name="Track">Which of the tracks.</param>
/// <param name="Inquiry">The case and the track.</param>
/// <param name="Does">What telling it would do.</param>
/// <param name="CanTurnVerdict">Whether it can turn the verdict.</param>
internal readonly record struct AskedIn(int Track, Inquiry Inquiry, Prospectus Does, bool CanTurnVerdict);
