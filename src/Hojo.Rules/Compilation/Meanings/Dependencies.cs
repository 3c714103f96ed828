using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation.Meanings;

/// <summary>All that an expression reads: its facts, the values at which it turns, and the rows it rests on. Feeds the grid of a
/// track, its checks, completions and boundary tests. Every shape adds to the one whole and hands it on.</summary>
internal sealed class Dependencies : IAmountMeaning<Dependencies>, IConditionMeaning<Dependencies>
{
    /// <summary>Every fact, with the first value of each stretch that the expression can tell apart, in their order.</summary>
    public Dictionary<Fact, List<long>> Turns { get; } = [];

    /// <summary>Facts by which the amount can only grow.</summary>
    public HashSet<Fact> Rising { get; } = [];

    /// <summary>Facts by which the amount can only fall.</summary>
    public HashSet<Fact> Falling { get; } = [];

    public List<LinearTest> Sums { get; } = [];

    /// <summary>Whether the amount moves with the fact itself, and not only by where a condition on it turns.</summary>
    public bool Moves(Fact fact) => Rising.Contains(fact) || Falling.Contains(fact);

    /// <summary>Figures, limits, roundings and deductions, in the order they are met.</summary>
    public List<Provision> Rows { get; } = [];

    /// <summary>The figures among them.</summary>
    public List<Figure> Figures { get; } = [];

    /// <summary>The roundings among them.</summary>
    public List<Rounding> Roundings { get; } = [];

    /// <summary>Named sums that are referred to.</summary>
    public HashSet<Quantity> Circles { get; } = [];

    public Dependencies Amount(Amount amount) => amount.Fold(this);

    public Dependencies Condition(Condition condition) => condition.Fold(this);

    /// <summary>A sum that is worked beside the grant, and moves it by nothing: a fact that it grows or falls with is looked at by its ends
    /// too.</summary>
    public Dependencies Beside(Amount amount)
    {
        var own = new Dependencies().Amount(amount);
        foreach (var turns in own.Turns) Turn(turns.Key, own.Moves(turns.Key) ? [turns.Key.Least + 1, turns.Key.Most] : [.. turns.Value]);
        foreach (var row in own.Rows) Row(row);
        return this;
    }

    public Dependencies Turn(Fact fact, params long[] at)
    {
        if (!Turns.TryGetValue(fact, out var turns)) Turns.Add(fact, turns = []);
        foreach (var cell in at)
        {
            if (cell <= fact.Least || cell > fact.Most) continue;
            var place = turns.FindIndex(turn => turn >= cell);
            if (place < 0) turns.Add(cell);
            else if (turns[place] != cell) turns.Insert(place, cell);
        }
        return this;
    }

    public Dependencies Compared(Compared test)
        => test.Hi < long.MaxValue ? Turn(test.Fact, test.Lo, test.Hi + 1) : Turn(test.Fact, test.Lo);

    public Dependencies ComparedToTable(ComparedToTable test)
    {
        Figure(test.Figure);
        return Turn(test.Fact, Array.ConvertAll(test.Figure.Cells, cell => cell + (test.Edge == Edge.AtLeast ? 0 : 1)));
    }

    public Dependencies LinearTest(LinearTest test)
    {
        foreach (var (fact, _) in test.Terms) Turn(fact);
        Sums.Add(test);
        return this;
    }

    public Dependencies All(IReadOnlyList<Dependencies> parts) => this;

    public Dependencies Any(IReadOnlyList<Dependencies> parts) => this;

    public Dependencies Not(Dependencies inner) => this;

    public Dependencies Stated(Fact<Yen> fact)
    {
        Rising.Add(fact);
        return Turn(fact);
    }

    public Dependencies Printed(Figure<Yen> figure) => Figure(figure);

    public Dependencies Each(Figure<Yen> unit, Fact<int> count)
    {
        Rising.Add(count);
        Turn(count);
        return Figure(unit);
    }

    public Dependencies Total(IReadOnlyList<Dependencies> parts) => this;

    public Dependencies Share(Figure<Rate> rate, Dependencies of) => Figure(rate);

    public Dependencies Limited(Limit limit, Dependencies inner, Dependencies bound) => Row(limit);

    public Dependencies Stepped(IReadOnlyList<Slice> slices, Dependencies cost)
    {
        foreach (var slice in slices)
        {
            Figure(slice.Rate);
            if (slice.Width is { } width) Figure(width);
        }
        return this;
    }

    public Dependencies Less(Deduction deduction, Dependencies inner)
    {
        Falling.Add(deduction.Taken);
        Turn(deduction.Taken);
        return Row(deduction);
    }

    public Dependencies Rounded(Rounding rounding, Dependencies inner)
    {
        if (!Rows.Contains(rounding)) Roundings.Add(rounding);
        return Row(rounding);
    }

    public Dependencies Chosen(Condition when, Func<Dependencies> then, Func<Dependencies> otherwise)
    {
        when.Fold(this);
        then();
        return otherwise();
    }

    public Dependencies SelfReference(Quantity quantity)
    {
        Circles.Add(quantity);
        return this;
    }

    public Dependencies FixedPoint(Quantity quantity, Amount formula) => formula.Fold(this);

    /// <summary>A table: where its bands and its columns turn.</summary>
    public Dependencies Figure(Figure figure)
    {
        if (figure.By is { } by) foreach (var band in figure.Bands) Turn(by, band.Least);
        foreach (var column in figure.Columns) column.When.Fold(this);
        if (!Rows.Contains(figure)) Figures.Add(figure);
        return Row(figure);
    }

    private Dependencies Row(Provision row)
    {
        if (!Rows.Contains(row)) Rows.Add(row);
        return this;
    }
}
