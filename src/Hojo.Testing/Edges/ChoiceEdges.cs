using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;
using Hojo.Testing.Drawing;

namespace Hojo.Testing.Edges;

/// <summary>What a formula chooses by, in every combination where there are few, else one and two at a time: specials ask for each other's
/// figures. In each the money around where it stops to rise, and the limits that only several costs together bring to cut.</summary>
internal sealed class ChoiceEdges(Candidate candidate, MoneyEdges money, FormulaEdges formula, Sheet plain)
{
    private const int Few = 5, Tries = 10, Seed = 19;
    private static readonly Bilingual What = ("特例の組合せ", "specials together");

    public void Add(Track track)
    {
        var conditions = FormulaConditions.Of(track.Root);
        foreach (var wanted in Combinations(conditions.Count))
        {
            if (In(conditions, wanted) is not { } sheet) continue;
            money.AroundMost(sheet, What);
            formula.Limits(sheet);
        }
    }

    private static IEnumerable<ulong> Combinations(int count)
        => count == 0 ? []
            : count <= Few ? Enumerable.Range(0, 1 << count).Select(set => (ulong)set)
            : Enumerable.Range(0, count).SelectMany(a => Enumerable.Range(a, count - a).Select(b => 1UL << a | 1UL << b));

    /// <summary>The company with these conditions held and no others, and as few rows against it as can be.</summary>
    private Sheet? In(IReadOnlyList<Condition> conditions, ulong wanted)
    {
        var chance = new Random(Seed);
        (Sheet? best, var least) = (null, int.MaxValue);
        for (var tries = 0; tries < Tries && least > 0; tries++)
        {
            var sheet = plain;
            foreach (var k in Enumerable.Range(0, conditions.Count).OrderBy(k => (wanted >> k & 1) != 0))
                if (Holds(sheet, conditions[k]) != Wanted(k)) sheet = candidate.Steered(sheet, conditions[k], Wanted(k), chance);
            if (tries > 1) sheet = candidate.Passing(sheet, chance);
            if (!Enumerable.Range(0, conditions.Count).All(k => Holds(sheet, conditions[k]) == Wanted(k))) continue;
            if (candidate.Refusals(sheet) is var refusals && refusals < least) (best, least) = (sheet, refusals);
        }
        return best;

        bool Wanted(int k) => (wanted >> k & 1) != 0;
    }

    private static bool Holds(Sheet sheet, Condition condition) => condition.Fold(new Holds(sheet)) == Verdict.Met;
}
