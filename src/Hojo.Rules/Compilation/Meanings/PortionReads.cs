using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation.Meanings;

/// <summary>What a repayment's portion reads.</summary>
internal sealed class PortionReads(Dependencies into) : IPortionMeaning<Dependencies>
{
    private static readonly Growth Least = Growth.Of(new(0.01m));

    public Dependencies Whole(Condition failed) => failed.Fold(into);

    public Dependencies Unstated(Condition failed) => failed.Fold(into);

    /// <summary>All is missed below 0.01%, which is cut to nothing, and nothing from the target on.</summary>
    public Dependencies Shortfall(Fact<Growth> actual, Growth? target, Figure<Growth>? table)
    {
        into.Turn(actual, Least.HalfSteps);
        return (target is { } goal ? actual >= goal : actual >= table!).Fold(into);
    }

    /// <summary>The number of years is divided by, so each is a value of its own.</summary>
    public Dependencies Years(Fact<int> years, IReadOnlyList<Condition> missed)
    {
        for (var year = years.Least; year <= years.Most; year++) into.Turn(years, year);
        return FromFirstMiss(missed);
    }

    public Dependencies FromFirstMiss(IReadOnlyList<Condition> missed) => missed.Aggregate(into, (reads, year) => reads.Condition(year));

    public Dependencies Lesser(Dependencies a, Dependencies b) => into;

    public Dependencies Greater(Dependencies a, Dependencies b) => into;
}
