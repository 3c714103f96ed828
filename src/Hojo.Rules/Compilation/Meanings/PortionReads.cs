using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation.Meanings;

/// <summary>What a repayment's portion reads.</summary>
internal sealed class PortionReads(Dependencies into) : IPortionMeaning<Dependencies>
{
    public Dependencies Whole(Condition failed) => failed.Fold(into);

    public Dependencies Unstated(Condition failed) => failed.Fold(into);

    /// <summary>All is missed at zero and below, and nothing from the target on. A target of one's own turns where it passes what is
    /// printed, and its greatest value is a stretch of its own: there the most falls due.</summary>
    public Dependencies Shortfall(Fact<Growth> actual, GrowthTarget target)
    {
        into.Turn(actual, 1);
        target.Reached(actual).Fold(into);
        if (target.Own is not { } own) return into;
        foreach (var printed in target.Cells) into.Turn(own, printed + 1);
        return into.Turn(own, own.Most);
    }

    /// <summary>The number of years is divided by, so each is a value of its own.</summary>
    public Dependencies Years(Fact<int> years, IReadOnlyList<Condition> missed)
    {
        for (var year = years.Least; year <= years.Most; year++) into.Turn(years, year);
        return FromFirstMiss(missed);
    }

    public Dependencies Years(int years, IReadOnlyList<Condition> missed) => FromFirstMiss(missed);

    public Dependencies FromFirstMiss(IReadOnlyList<Condition> missed) => missed.Aggregate(into, (reads, year) => reads.Condition(year));

    /// <summary>The sum grows with what it is told; its whole may be anything from one yen.</summary>
    /// <exception cref="ArgumentException">The sum refers to itself, or weighs facts.</exception>
    public Dependencies Quotient(Amount of, Fact<Yen> whole)
    {
        var reads = new Dependencies().Amount(of);
        if (reads.Circles.Count > 0 || reads.Sums.Count > 0)
            throw new ArgumentException($"a part of {whole.Id} refers to itself, or weighs facts", nameof(of));
        return into.Beside(of).Turn(whole, whole.Least + 1, whole.Most);
    }

    public Dependencies Lesser(Dependencies a, Dependencies b) => into;

    public Dependencies Greater(Dependencies a, Dependencies b) => into;
}
