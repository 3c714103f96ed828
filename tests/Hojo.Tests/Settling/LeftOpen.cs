using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Tests.Settling;

/// <summary>Whether the document leaves open how much of a portion falls due, even when all is told.</summary>
internal sealed class LeftOpen : IPortionMeaning<bool>
{
    public bool Whole(Condition failed) => false;
    public bool Unstated(Condition failed) => true;
    public bool Shortfall(Fact<Growth> actual, GrowthTarget target) => false;
    public bool Years(Fact<int> years, IReadOnlyList<Condition> missed) => false;
    public bool Years(int years, IReadOnlyList<Condition> missed) => false;
    public bool FromFirstMiss(IReadOnlyList<Condition> missed) => false;
    public bool Quotient(Amount of, Fact<Yen> whole) => false;
    public bool Lesser(bool a, bool b) => a || b;
    public bool Greater(bool a, bool b) => a || b;
}
