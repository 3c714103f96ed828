using Hojo.Rules.Language;

namespace Hojo.Rules.Explaining.Meanings;

/// <summary>The condition that holds exactly where another does not, in words that a person would use: 以上 becomes 未満, yes
/// becomes no. Only for reading; a row is tested as the document has it.</summary>
internal sealed class Opposite : IConditionMeaning<Condition>
{
    public static Condition Of(Condition condition) => condition.Fold(new Opposite());

    public Condition Compared(Compared test)
    {
        if (test.Edge.Opposite() is { } edge) return test.With(edge);
        return test.Fact is Fact<bool> flag ? flag.Is(test.Bound == 0) : !test;
    }

    public Condition ComparedToTable(ComparedToTable test) => !test;

    public Condition LinearTest(LinearTest test) => !test;

    public Condition All(IReadOnlyList<Condition> parts) => new Any(parts);

    public Condition Any(IReadOnlyList<Condition> parts) => new All(parts);

    public Condition Not(Condition inner) => !inner;
}
