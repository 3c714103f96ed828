using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>What of the record a relation counts.</summary>
/// <param name="Came">How far an application has to have come.</param>
/// <param name="Count">How many of them bar.</param>
/// <param name="Months">For how long; 0 for without an end.</param>
/// <param name="Since">From which day.</param>
/// <param name="At">The day at which it is looked at.</param>
internal sealed record Counting(IReadOnlyList<AwardStatus> Came, int Count = 1, int Months = 0, BarStart Since = BarStart.Adoption,
    LookedAt At = LookedAt.Application)
{
    /// <summary>What must differ, where only the same costs or projects bar.</summary>
    public Bilingual? Differing { get; init; }

    /// <summary>Whether only applications in the same call count.</summary>
    public bool OfThisCall { get; init; }

    /// <summary>Of a relation; <see langword="null"/> for one that bars nothing by the record.</summary>
    public static Counting? Of(Relation relation) => relation.Fold(Meaning.Only);

    private sealed class Meaning : IRelationMeaning<Counting?>
    {
        public static readonly Meaning Only = new();

        public Counting? Together() => null;

        public Counting? AddOn() => null;

        public Counting? SharedCeiling(string limit, bool usedByGrants) => null;

        public Counting? Differing(Bilingual what) => new(Awards.Live) { Differing = what };

        /// <summary>Both may be applied for; which one is accepted is settled by the offices.</summary>
        public Counting? AcceptedOnce() => null;

        public Counting? Once() => new(Awards.Live) { OfThisCall = true };

        public Counting? Barred(IReadOnlyList<AwardStatus> came) => new(came);

        public Counting? BarredFor(int count, int months, BarStart since, LookedAt at, IReadOnlyList<AwardStatus> came)
            => new(came, count, months, since, at);
    }
}
