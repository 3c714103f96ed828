using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Audit.Tests.Moved;

/// <summary>Conditions with one of their figures moved by one step of its fact: a yen, a person, a day, 0.0001% of growth. Several are
/// counted through, one after the other.</summary>
/// <param name="nth">Which figure, from 0.</param>
/// <param name="steps">+1 or −1.</param>
internal sealed class MovedCondition(int nth, int steps) : IConditionMeaning<Condition>
{
    /// <summary>Conditions have fewer figures than this.</summary>
    public const int Most = 60;

    private readonly Dictionary<Condition, Condition> _known = [];
    private int _met;

    /// <summary>What was moved; <see langword="null"/> where there is no such figure, or none that can be moved.</summary>
    public string? What { get; private set; }

    /// <summary>Some conditions with one of their figures moved.</summary>
    public static IEnumerable<Move> Of(IReadOnlyList<Condition> conditions, int steps, Func<Condition[], Rebased, Provision> with)
    {
        for (var nth = 0; nth < Most; nth++)
        {
            var moving = new MovedCondition(nth, steps);
            Condition[] moved = [.. conditions.Select(condition => condition.Fold(moving))];
            if (moving.What is { } what) yield return new(what, now => with(moved, now));
        }
    }

    /// <summary>The figure, moved where it is its turn and it can be.</summary>
    public T Figure<T>(T figure, string what, Func<int, T?> move) where T : struct
    {
        if (_met++ != nth || move(steps) is not { } moved) return figure;
        What = what;
        return moved;
    }

    public Condition Compared(Compared compared) => Once(compared, () =>
    {
        if (compared.Day is not null || !IsMeasured(compared.Fact)) return compared; // a day of the round moves with the round
        var fact = compared.Fact;
        var bound = Figure(compared.Bound, $"{fact.Id} {compared.Text.Ja}",
            by => compared.Bound + by * (long)fact.StepsABound is var at && at >= fact.Least && at <= fact.Most ? at : null);
        return bound == compared.Bound ? compared : new Compared(fact, compared.Edge, bound, () => fact.Print(bound));
    });

    public Condition ComparedToTable(ComparedToTable compared) => compared;

    /// <summary>The bound by the least that a sum can differ by, and what is multiplied by.</summary>
    public Condition LinearTest(LinearTest sum) => Once(sum, () =>
    {
        var step = sum.Terms.Select(term => Math.Abs((long)term.Weight) * term.Fact.StepsABound).Aggregate(Common);
        var bound = Figure(sum.Bound, sum.Text.Ja, by => sum.Bound + by * step);
        var weights = sum.Terms.Select(term => Math.Abs(term.Weight)).Where(weight => weight > 1).Distinct()
            .ToDictionary(weight => weight, weight => Figure(weight, $"{sum.Text.Ja}: × {weight}", by => weight + by));
        (Fact Fact, int Weight)[] terms = [.. sum.Terms.Select(term => weights.TryGetValue(Math.Abs(term.Weight), out var weight)
            ? (term.Fact, Math.Sign(term.Weight) * weight) : term)];
        return bound == sum.Bound && terms.SequenceEqual(sum.Terms) ? sum : new LinearTest(sum.Text, terms, bound);
    });

    public Condition All(IReadOnlyList<Condition> parts) => new All(parts);

    public Condition Any(IReadOnlyList<Condition> parts) => new Any(parts);

    public Condition Not(Condition inner) => new Not(inner);

    /// <summary>A test that stands in several places was typed once.</summary>
    private Condition Once(Condition test, Func<Condition> moved)
    {
        if (!_known.TryGetValue(test, out var known)) _known.Add(test, known = moved());
        return known;
    }

    private static long Common(long a, long b) => b == 0 ? a : Common(b, a % b);

    /// <summary>Yes and no, and words, have no unit to be moved by.</summary>
    private static bool IsMeasured(Fact fact) => fact is Fact<Yen> or Fact<int> or Fact<Growth> or Fact<Rate> or Fact<LocalDate>;
}
