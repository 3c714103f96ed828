using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>The same formulas and conditions, resting on the rows of the next round.</summary>
internal sealed class Recited(IReadOnlyDictionary<string, Provision> now) : IAmountMeaning<Amount>, IConditionMeaning<Condition>
{
    private readonly Dictionary<Provision, Provision> _made = [];

    /// <summary>A row of the next round, with every row inside it replaced as well.</summary>
    public Provision Row(Provision row)
    {
        if (_made.TryGetValue(row, out var made)) return made;
        made = row switch
        {
            Figure<Yen> f => With(f),
            Figure<Rate> f => With(f),
            Limit l => new Limit(l.Id, l.Text, l.Bound.As(this), l.Citation) { Reading = l.Reading },
            Requirement r => new Requirement(r.Id, r.Text, r.When.As(this), r.Citation) { Reading = r.Reading, Open = r.Open?.As(this) },
            Exclusion e => new Exclusion(e.Id, e.Text, e.When.As(this), e.Citation) { Reading = e.Reading, Open = e.Open?.As(this) },
            Repayment { OnlyRaisedBy: { } special } r => new Repayment(r.Id, r.Text, r.Portion, r.Rounding, r.Citation) { Reading = r.Reading, Exempt = r.Exempt, OnlyRaisedBy = Now(special) },
            _ => row,
        };
        _made.Add(row, made);
        return made;
    }

    public Amount Stated(Fact<Yen> fact) => new Stated(fact);

    public Amount Printed(Figure<Yen> figure) => new Printed(Now(figure));

    public Amount Each(Figure<Yen> unit, Fact<int> count) => new Each(Now(unit), count);

    public Amount Total(IReadOnlyList<Amount> parts) => new Total(parts);

    public Amount Share(Figure<Rate> rate, Amount of) => new Share(Now(rate), of);

    public Amount Limited(Limit limit, Amount inner, Amount bound) => new Limited(Now(limit), inner);

    public Amount Stepped(IReadOnlyList<Slice> slices, Amount cost) => new Stepped(cost, [.. slices.Select(s => new Slice(Now(s.Rate), s.Width is { } w ? Now(w) : null))]);

    public Amount Less(Deduction deduction, Amount inner) => new Less(Now(deduction), inner);

    public Amount Rounded(Rounding rounding, Amount inner) => new Rounded(Now(rounding), inner);

    public Amount Chosen(Condition when, Func<Amount> then, Func<Amount> otherwise) => new Chosen(when.As(this), then(), otherwise());

    public Amount Itself(Quantity quantity) => new Itself(quantity);

    public Amount Settled(Quantity quantity, Amount formula) => new Settled(quantity, formula.As(this));

    public Condition Compared(Compared test) => test;

    public Condition Against(Against test) => new Against(test.Fact, test.Edge, Now(test.Figure));

    public Condition Weighed(Weighed test) => test;

    public Condition All(IReadOnlyList<Condition> parts) => new All(parts);

    public Condition Any(IReadOnlyList<Condition> parts) => new Any(parts);

    public Condition Not(Condition inner) => new Not(inner);

    private Figure<T> With<T>(Figure<T> figure) where T : struct
        => figure.Columns.Count == 0 ? figure : figure.With([.. figure.Columns.Select(c => new Column(c.Name, c.When.As(this)))], figure.Citation);

    /// <summary>What stands now for a row that a formula or a condition rests on.</summary>
    private T Now<T>(T row) where T : Provision => now.TryGetValue(row.Id, out var next)
        ? Row(next) as T ?? throw new ArgumentException($"{row.Id} is still used, and is no longer a {row.Kind.En}")
        : row;
}
