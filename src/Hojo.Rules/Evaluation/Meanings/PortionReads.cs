using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation.Meanings;

/// <summary>What a repayment's portion reads.</summary>
internal sealed class PortionReads(Reads into) : IPortionMeaning<bool>
{
    public bool Whole(Condition failed) => failed.As(into);

    public bool Unstated(Condition failed) => failed.As(into);

    public bool Shortfall(Fact<Growth> actual, Growth? target, Figure<Growth>? table)
    {
        into.Turn(actual);
        return table is null || (actual >= table).As(into);
    }

    public bool PerYear(Fact<int> missed, Fact<int> years)
    {
        into.Turn(missed);
        into.Turn(years);
        return true;
    }

    public bool Lesser(bool a, bool b) => true;
}
