using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation.Meanings;

/// <summary>All that an expression reads: its facts, the values at which it turns, and the rows it rests on. Feeds the grid of a
/// track, its checks, completions and boundary tests.</summary>
internal sealed class Reads : IAmountMeaning<bool>, IConditionMeaning<bool>
{
    /// <summary>Every fact, with the first value of each stretch that the expression can tell apart.</summary>
    public Dictionary<Fact, SortedSet<long>> Turns { get; } = [];

    /// <summary>Facts by which the amount can only grow.</summary>
    public HashSet<Fact> Rising { get; } = [];

    /// <summary>Facts by which the amount can only fall.</summary>
    public HashSet<Fact> Falling { get; } = [];

    public List<Weighed> Sums { get; } = [];

    /// <summary>Whether the amount moves with the fact itself, and not only by where a condition on it turns.</summary>
    public bool Moves(Fact fact) => Rising.Contains(fact) || Falling.Contains(fact);

    /// <summary>Figures, limits, roundings and deductions, in the order they are met.</summary>
    public List<Provision> Rows { get; } = [];

    /// <summary>Named sums that are referred to.</summary>
    public HashSet<Quantity> Circles { get; } = [];

    public Reads Amount(Amount amount) { amount.As(this); return this; }

    public Reads Condition(Condition condition) { condition.As(this); return this; }

    public void Turn(Fact fact, params long[] at)
    {
        if (!Turns.TryGetValue(fact, out var turns)) Turns.Add(fact, turns = []);
        foreach (var cell in at) if (cell > fact.Least && cell <= fact.Most) turns.Add(cell);
    }

    public bool Compared(Compared test)
    {
        Turn(test.Fact, test.Lo);
        if (test.Hi < long.MaxValue) Turn(test.Fact, test.Hi + 1);
        return true;
    }

    public bool Against(Against test)
    {
        Figure(test.Figure);
        Turn(test.Fact, [.. Enumerable.Range(0, test.Figure.Bands.Count).Select(row => test.Figure.Cell(row) + (test.Edge == Edge.AtLeast ? 0 : 1))]);
        return true;
    }

    public bool Weighed(Weighed test)
    {
        foreach (var (fact, _) in test.Terms) Turn(fact);
        Sums.Add(test);
        return true;
    }

    public bool All(IReadOnlyList<bool> parts) => true;

    public bool Any(IReadOnlyList<bool> parts) => true;

    public bool Not(bool inner) => true;

    public bool Stated(Fact<Yen> fact) { Turn(fact); return Rising.Add(fact); }

    public bool Printed(Figure<Yen> figure) => Figure(figure);

    public bool Each(Figure<Yen> unit, Fact<int> count) { Turn(count); Figure(unit); return Rising.Add(count); }

    public bool Total(IReadOnlyList<bool> parts) => true;

    public bool Share(Figure<Rate> rate, bool of) => Figure(rate);

    public bool Limited(Limit limit, bool inner, bool bound) => Row(limit);

    public bool Stepped(IReadOnlyList<Slice> slices, bool cost)
    {
        foreach (var slice in slices)
        {
            Figure(slice.Rate);
            if (slice.Width is { } width) Figure(width);
        }
        return true;
    }

    public bool Less(Deduction deduction, bool inner) { Turn(deduction.Taken); Row(deduction); return Falling.Add(deduction.Taken); }

    public bool Rounded(Rounding rounding, bool inner) => Row(rounding);

    public bool Chosen(Condition when, Func<bool> then, Func<bool> otherwise) { when.As(this); then(); return otherwise(); }

    public bool Itself(Quantity quantity) => Circles.Add(quantity);

    public bool Settled(Quantity quantity, Amount formula) => formula.As(this);

    private bool Figure(Figure figure)
    {
        if (figure.By is { } by) Turn(by, [.. figure.Bands.Select(b => b.Least)]);
        foreach (var column in figure.Columns) column.When.As(this);
        return Row(figure);
    }

    private bool Row(Provision row)
    {
        if (!Rows.Contains(row)) Rows.Add(row);
        return true;
    }
}
