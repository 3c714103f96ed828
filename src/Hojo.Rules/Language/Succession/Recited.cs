using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>The same formulas and conditions, resting on the rows of the next round.</summary>
internal sealed class Recited : IAmountMeaning<Amount>, IConditionMeaning<Condition>, IPortionMeaning<Portion>
{
    private readonly IReadOnlyDictionary<string, Provision> _now;
    private readonly Dictionary<Provision, Provision> _made = [];
    private readonly Dictionary<Condition, Condition> _conditions = [];

    /// <param name="now">What stands for a row of this id from now on; a row that is not named stands as it did, on the rows that do.</param>
    /// <param name="before">The specials as they were: a column that one put in force is put in force by what stands for it now.</param>
    public Recited(IReadOnlyDictionary<string, Provision> now, IEnumerable<Special> before)
    {
        _now = now;
        foreach (var special in before) _conditions[special.When] = Now(special).When;
    }

    /// <summary>A row of the next round, with every row inside it replaced as well.</summary>
    public Provision Row(Provision row)
    {
        if (_made.TryGetValue(row, out var made)) return made;
        made = row switch
        {
            Figure<Yen> f => With(f),
            Figure<Rate> f => With(f),
            Limit l => new Limit(l.Id, l.Text, l.Bound.Fold(this), l.Citation) { Reading = l.Reading },
            Special s => new Special(s.Id, s.Text, Now(s.When), s.Citation) { Reading = s.Reading },
            Requirement r => new Requirement(r.Id, r.Text, Now(r.When), r.Citation) { Reading = r.Reading, Open = r.Open is { } open ? Now(open) : null },
            Exclusion e => new Exclusion(e.Id, e.Text, Now(e.When), e.Citation) { Reading = e.Reading, Open = e.Open is { } open ? Now(open) : null },
            Point p => new Point(p.Id, p.Text, Now(p.When), p.Citation) { Reading = p.Reading, IsDeduction = p.IsDeduction },
            Repayment r => new Repayment(r.Id, r.Text, r.Portion.Fold(this), Now(r.Rounding), r.Citation)
            {
                Reading = r.Reading,
                Consequence = r.Consequence,
                Surcharge = r.Surcharge,
                Exempt = r.Exempt is { } exempt ? Now(exempt) : null,
                OnlyRaisedBy = r.OnlyRaisedBy is { } only ? Now(only) : null,
                ExceptRaisedBy = r.ExceptRaisedBy is { } except ? Now(except) : null,
            },
            _ => row,
        };
        _made.Add(row, made);
        return made;
    }

    public Amount Stated(Fact<Yen> fact) => new Stated(fact);

    public Amount Printed(Figure<Yen> figure) => new Printed(Now(figure));

    public Amount Each(Figure<Yen> unit, Fact<int> count) => new Each(Now(unit), count);

    public Amount Total(IReadOnlyList<Amount> parts) => new Total([.. parts]);

    public Amount Share(Figure<Rate> rate, Amount of) => new Share(Now(rate), of);

    public Amount Limited(Limit limit, Amount inner, Amount bound) => new Limited(Now(limit), inner);

    public Amount Stepped(IReadOnlyList<Slice> slices, Amount cost) => new Stepped(cost, [.. slices.Select(s => new Slice(Now(s.Rate), s.Width is { } w ? Now(w) : null))]);

    public Amount Less(Deduction deduction, Amount inner) => new Less(Now(deduction), inner);

    public Amount Rounded(Rounding rounding, Amount inner) => new Rounded(Now(rounding), inner);

    public Amount Chosen(Condition when, Func<Amount> then, Func<Amount> otherwise) => new Chosen(Now(when), then(), otherwise());

    public Amount SelfReference(Quantity quantity) => new SelfReference(quantity);

    public Amount FixedPoint(Quantity quantity, Amount formula) => new FixedPoint(quantity, formula.Fold(this));

    public Condition Compared(Compared test) => test;

    public Condition ComparedToTable(ComparedToTable test) => new ComparedToTable(test.Fact, test.Edge, Now(test.Figure));

    public Condition LinearTest(LinearTest test) => test;

    public Condition All(IReadOnlyList<Condition> parts) => new All(parts);

    public Condition Any(IReadOnlyList<Condition> parts) => new Any(parts);

    public Condition Not(Condition inner) => new Not(inner);

    public Portion Whole(Condition failed) => Portion.Whole(Now(failed));

    public Portion Unstated(Condition failed) => Portion.Unstated(Now(failed));

    public Portion Shortfall(Fact<Growth> actual, Growth? target, Figure<Growth>? table) => table is null ? Portion.Shortfall(actual, target!.Value) : Portion.Shortfall(actual, Now(table));

    public Portion Years(Fact<int> years, IReadOnlyList<Condition> missed) => Portion.Years(years, [.. missed.Select(Now)]);

    public Portion FromFirstMiss(IReadOnlyList<Condition> missed) => Portion.FromFirstMiss([.. missed.Select(Now)]);

    public Portion Lesser(Portion a, Portion b) => Portion.Lesser(a, b);

    public Portion Greater(Portion a, Portion b) => Portion.Greater(a, b);

    private Figure<T> With<T>(Figure<T> figure) where T : struct
        => figure.Columns.Count == 0 ? figure : figure.With([.. figure.Columns.Select(c => new Column(c.Name, Now(c.When)))], figure.Citation);

    private Condition Now(Condition condition)
    {
        if (!_conditions.TryGetValue(condition, out var next)) _conditions.Add(condition, next = condition.Fold(this));
        return next;
    }

    /// <summary>What stands now for a row that a formula or a condition rests on.</summary>
    private T Now<T>(T row) where T : Provision
        => Row(_now.TryGetValue(row.Id, out var next) ? next : row) as T ?? throw new ArgumentException($"{row.Id} is still used, and is no longer a {row.Kind.En}");
}
