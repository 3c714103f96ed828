using Hojo.Rules.Language;

namespace Hojo.Testing.Edges;

/// <summary>Where a test of a condition turns.</summary>
/// <param name="Fact">Along this fact.</param>
/// <param name="At">At this cell, the first of the upper side; <see langword="null"/> where that hangs on other facts.</param>
/// <param name="Band">The row of a printed table that has to be in force, where the test is against one.</param>
internal sealed record Crossing(Fact Fact, long? At, (Fact By, long Cell)? Band = null)
{
    /// <summary>Every crossing of a condition, in its order.</summary>
    public static IReadOnlyList<Crossing> Of(Condition when) => [.. when.Fold(Meaning.Only).Distinct()];

    private sealed class Meaning : IConditionMeaning<IEnumerable<Crossing>>
    {
        public static readonly Meaning Only = new();

        public IEnumerable<Crossing> Compared(Compared test)
        {
            if (test.Lo > test.Fact.Least && test.Lo <= test.Fact.Most) yield return new(test.Fact, test.Lo);
            if (test.Hi < test.Fact.Most && test.Hi >= test.Fact.Least) yield return new(test.Fact, test.Hi + 1);
        }

        public IEnumerable<Crossing> ComparedToTable(ComparedToTable test)
        {
            for (var row = 0; row < test.Figure.Bands.Count; row++)
            {
                var at = test.Figure.Cell(row) + (test.Edge == Edge.AtLeast ? 0 : 1);
                if (at <= test.Fact.Least || at > test.Fact.Most) continue;
                yield return new(test.Fact, at, test.Figure.By is { } by ? (by, Math.Max(by.Least, test.Figure.Bands[row].Least)) : null);
            }
        }

        public IEnumerable<Crossing> LinearTest(LinearTest test) => test.Terms.Select(term => new Crossing(term.Fact, null));

        public IEnumerable<Crossing> All(IReadOnlyList<IEnumerable<Crossing>> parts) => parts.SelectMany(part => part);

        public IEnumerable<Crossing> Any(IReadOnlyList<IEnumerable<Crossing>> parts) => parts.SelectMany(part => part);

        public IEnumerable<Crossing> Not(IEnumerable<Crossing> inner) => inner;
    }
}
