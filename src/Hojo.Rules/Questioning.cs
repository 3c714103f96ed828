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
    public static IReadOnlyList<Question> Questions(this Assessor assessor, Case @case, JapanTime on)
        => assessor.Questions(Guard.Against.Null(assessor).Grid.Read(@case), on);

    /// <summary>The same for a case already on the grid.</summary>
    public static IReadOnlyList<Question> Questions(this Assessor assessor, Sheet sheet, JapanTime on)
        => Said([new(assessor, Guard.Against.Null(assessor).On(sheet).At(on), assessor.Track.OpenOn(on))]);

    /// <summary>What to ask for several tracks at once. A track that is shut at that moment, or already refused, asks nothing. What is
    /// equally useful stands in the order of the tracks as they are given, and of their documents.</summary>
    /// <inheritdoc cref="Questions(Assessor, Case, JapanTime)"/>
    public static IReadOnlyList<Question> Questions(Case @case, IEnumerable<Track> tracks, JapanTime on)
    {
        Guard.Against.Null(@case, nameof(@case));
        var open = Guard.Against.Null(tracks).Distinct().Where(track => track.OpenOn(on) != Verdict.NotMet).Select(Assessor.For);
        var inquiries = open.Select(a => new QuestionAnalysis(a, a.Grid.Read(@case).At(on), a.Track.OpenOn(on))).Where(i => !i.IsRefused);
        return Said([.. inquiries]);
    }

    /// <summary>The questions of an assessment: in the same order, without what each answer would do.</summary>
    internal static IReadOnlyList<Question> InBrief(Assessor assessor, Sheet sheet, Verdict openOn)
    {
        var inquiry = new QuestionAnalysis(assessor, sheet, openOn);
        return [.. Of([inquiry]).Select(asked => asked.Brief()), .. PointFact.In(inquiry).Select(fact => fact.Question())];
    }

    private static IReadOnlyList<Question> Said(IReadOnlyList<QuestionAnalysis> inquiries)
    {
        var points = inquiries.SelectMany(PointFact.In).ToLookup(fact => fact.Fact.Id, StringComparer.Ordinal);
        AskedFact[] asked = [.. Of(inquiries)];
        var rest = points.Where(facts => !asked.Any(other => other.Fact.Id == facts.Key));
        return
        [
            .. asked.Select(fact => fact.Said(points[fact.Fact.Id])),
            .. rest.Select(facts => facts.First().Question() with { Effects = [.. facts.Select(fact => fact.Effect())] }),
        ];
    }

    /// <summary>The facts in the order in which to ask for them, each with the tracks that wait for it.</summary>
    internal static IEnumerable<AskedFact> Of(IReadOnlyList<QuestionAnalysis> inquiries)
    {
        // By its place in a case: tracks may fall back on the record in ways of their own where one fact is not told.
        var byPlace = new Dictionary<string, (Fact Fact, List<AskedIn> In)>(StringComparer.Ordinal);
        for (var k = 0; k < inquiries.Count; k++)
        {
            var inquiry = inquiries[k];
            foreach (var fact in inquiry.Facts)
            {
                if (!byPlace.TryGetValue(fact.Id, out var asked)) byPlace.Add(fact.Id, asked = (fact, []));
                asked.In.Add(new(k, inquiry, inquiry.Of(fact), inquiry.CanTurnVerdict(fact)));
            }
        }
        return byPlace.Values
            .Select(asked => new AskedFact(asked.Fact, asked.In))
            .OrderBy(asked => !asked.CanTurnVerdict)
            .ThenByDescending(asked => asked.Spares)
            .ThenBy(asked => asked.Width)
            .ThenBy(asked => asked.In[0].Track).ThenBy(asked => asked.In[0].Inquiry.PlaceOf(asked.Fact));
    }
}
