using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Questions;

/// <summary>The order in which to ask: what can turn a verdict, then what saves most questions, then what narrows the amounts
/// most.</summary>
internal static class QuestionOrder
{
    /// <summary>The questions of an assessment: in the same order, without what each answer would do.</summary>
    public static IReadOnlyList<Question> InBrief(QuestionIndex index, Sheet sheet, Verdict openOn)
    {
        var inquiry = new QuestionAnalysis(index, sheet, openOn);
        return [.. Of([inquiry]).Select(asked => asked.Brief()), .. PointFact.In(inquiry).Select(fact => fact.Question())];
    }

    /// <summary>The questions for several tracks, each with what each answer would do.</summary>
    public static IReadOnlyList<Question> Said(IReadOnlyList<QuestionAnalysis> inquiries)
    {
        var points = inquiries.SelectMany(PointFact.In).ToLookup(fact => fact.Fact.Id, StringComparer.Ordinal);
        AskedFact[] asked = [.. Of(inquiries)];
        var rest = points.Where(facts => !asked.Any(other => other.Fact.Id == facts.Key));
        return
        [
            .. asked.Select(fact => fact.Said(points[fact.Fact.Id])),
            .. rest.Select(facts => facts.First().Question() with
            {
                Effects = EquatableList.Later<Effect>(() => [.. facts.Select(fact => fact.Effect())]),
            }),
        ];
    }

    /// <summary>The facts in the order in which to ask for them, each with the tracks that wait for it.</summary>
    public static IEnumerable<AskedFact> Of(IReadOnlyList<QuestionAnalysis> inquiries)
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
