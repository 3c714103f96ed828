using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Audit.Tests.Moved;

/// <summary>A condition with the bound of one of its tests moved by one step of the fact: a yen, a person, a day.</summary>
internal sealed class MovedCondition(int test, int steps) : IConditionMeaning<Condition>
{
    private int _met;

    /// <summary>What was moved; <see langword="null"/> where the test has no bound that can be.</summary>
    public string? What { get; private set; }

    public Condition Compared(Compared compared)
    {
        if (_met++ != test || compared.Day is not null || !IsMeasured(compared.Fact)) return compared;
        var bound = compared.Bound + steps * (long)compared.Fact.StepsABound;
        if (bound < compared.Fact.Least || bound > compared.Fact.Most) return compared;
        What = $"{compared.Fact.Id} {compared.Text.Ja}";
        return new Compared(compared.Fact, compared.Edge, bound, () => compared.Fact.Print(bound));
    }

    public Condition ComparedToTable(ComparedToTable compared) => compared;

    public Condition LinearTest(LinearTest sum)
    {
        if (_met++ != test) return sum;
        What = sum.Text.Ja;
        return new LinearTest(sum.Text, sum.Terms, sum.Bound + steps);
    }

    public Condition All(IReadOnlyList<Condition> parts) => new All(parts);

    public Condition Any(IReadOnlyList<Condition> parts) => new Any(parts);

    public Condition Not(Condition inner) => new Not(inner);

    /// <summary>Yes and no, and words, have no unit to be moved by.</summary>
    private static bool IsMeasured(Fact fact) => fact is Fact<Yen> or Fact<int> or Fact<Growth> or Fact<Rate> or Fact<LocalDate>;
}
