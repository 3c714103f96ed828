using Hojo.Rules.Language;

namespace Hojo.Audit.Checks;

/// <summary>A part of a condition beside the others of the same 「かつ」 or 「または」.</summary>
/// <param name="Part">The part.</param>
/// <param name="Decides">When it alone decides: where nobody comes to that, the others decide it always.</param>
internal sealed record ConditionPart(Condition Part, Condition Decides);

/// <summary>A condition with all parts inside it.</summary>
/// <param name="Whole">The condition.</param>
/// <param name="Inside">The parts, those of parts among them.</param>
internal sealed record TakenApart(Condition Whole, IReadOnlyList<ConditionPart> Inside)
{
    public static TakenApart Of(Condition condition) => condition.Fold(Meaning.Only);

    private sealed class Meaning : IConditionMeaning<TakenApart>
    {
        public static readonly Meaning Only = new();

        public TakenApart Compared(Compared test) => new(test, []);

        public TakenApart ComparedToTable(ComparedToTable test) => new(test, []);

        public TakenApart LinearTest(LinearTest test) => new(test, []);

        public TakenApart All(IReadOnlyList<TakenApart> parts)
            => Joined(parts, (a, b) => a & b, part => Others(parts, part).Aggregate(!part.Whole, (a, b) => a & b));

        public TakenApart Any(IReadOnlyList<TakenApart> parts)
            => Joined(parts, (a, b) => a | b, part => Others(parts, part).Aggregate(part.Whole, (a, b) => a & !b));

        public TakenApart Not(TakenApart inner) => new(!inner.Whole, inner.Inside);

        private static TakenApart Joined(IReadOnlyList<TakenApart> parts, Func<Condition, Condition, Condition> join,
            Func<TakenApart, Condition> decides)
            => new(parts.Select(part => part.Whole).Aggregate(join),
                [.. parts.SelectMany(part => part.Inside), .. parts.Select(part => new ConditionPart(part.Whole, decides(part)))]);

        private static IEnumerable<Condition> Others(IReadOnlyList<TakenApart> parts, TakenApart part)
            => parts.Where(other => !ReferenceEquals(other, part)).Select(other => other.Whole);
    }
}
