using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Explaining.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.RowByRow;

/// <summary>The formula of a track taken apart into its lines: one more meaning of the same shapes.</summary>
internal sealed partial class MoneyRules : IAmountMeaning<MoneyRule>
{
    private readonly Rulebook _book;
    private readonly Grid _grid;
    private readonly long _d;
    private readonly List<MoneyRule> _rules = [];
    private readonly List<MoneyCircle> _circles = [];
    private readonly Dictionary<string, int> _times = [];
    private readonly Dictionary<Quantity, MoneyRule> _supposed = [];
    private readonly HashSet<Quantity> _circular;

    public MoneyRules(Rulebook book)
    {
        (_book, _grid, _d) = (book, book.Compiled.Grid, book.Compiled.Plan.D);
        _circular = book.Compiled.Plan.Reads.Circles;
        Result = book.Track.Root.Fold(this);
    }

    public IReadOnlyList<MoneyRule> Rules => _rules;

    /// <summary>Each supposed amount, and the line in which its formula ends.</summary>
    public IReadOnlyList<MoneyCircle> Circles => _circles;

    /// <summary>The line in which the whole ends.</summary>
    public MoneyRule Result { get; }

    public MoneyRule Stated(Fact<Yen> fact)
        => Add(MoneyKind.Stated, _book.Track.ExpenseOf(fact), fact.Id, [], [], Told(fact, _d),
            _ => fact.Label);

    public MoneyRule Printed(Figure<Yen> figure)
    {
        var (rule, on) = (Rule(figure, out var specials), specials);
        return Add(MoneyKind.Figure, figure, "", [], on, (e, _, answers) =>
        {
            var (least, most, any) = rule.Cells(e, answers);
            return new(rule.Pick.Numerator[least], rule.Pick.Numerator[most], rule.Pick.Numerator[any]);
        }, a => Words(a).Cell(figure));
    }

    public MoneyRule Each(Figure<Yen> unit, Fact<int> count)
    {
        var (rule, told) = (Rule(unit, out var on), Told(count, 1));
        return Add(MoneyKind.Each, unit, "", [], on, (e, from, answers) =>
        {
            var ((least, most, any), n, yen) = (rule.Cells(e, answers), told(e, from, answers), rule.Pick.Numerator);
            return new(yen[least] * n.Least, yen[most] * n.Most, yen[any] * n.Any);
        }, a => Words(a).Each(unit, count));
    }

    public MoneyRule Total(IReadOnlyList<MoneyRule> parts) => Add(MoneyKind.Total, null, "total", parts, [], (_, from, _) =>
    {
        var sum = default(MoneyEnds);
        for (var k = 0; k < from.Count; k++)
            sum = new(sum.Least + from[k].Ends.Least, sum.Most + from[k].Ends.Most, sum.Any + from[k].Ends.Any);
        return sum;
    }, _ => StepWords.Total);

    public MoneyRule Share(Figure<Rate> rate, MoneyRule of)
    {
        var rule = Rule(rate, out var on);
        return Add(MoneyKind.Rate, rate, "", [of], on, (e, from, answers) =>
        {
            var ((least, most, any), x) = (rule.Cells(e, answers), from[0].Ends);
            return new(Times(rule.Pick, least, x.Least), Times(rule.Pick, most, x.Most), Times(rule.Pick, any, x.Any));
        }, a => Words(a).Share(rate, a.From[0].After));
    }

    public MoneyRule Limited(Limit limit, MoneyRule inner, MoneyRule bound)
        => Add(MoneyKind.Limit, limit, "", [inner, bound], [], (_, from, _) => MoneyEnds.Min(from[0].Ends, from[1].Ends),
            a => StepWords.Limited(limit, a.From[0].After, a.From[1].After),
            bit: 1UL << _book.Compiled.Plan.Limits.TakeWhile(l => l != limit).Count());

    public MoneyRule Less(Deduction deduction, MoneyRule inner)
    {
        var told = Told(deduction.Taken, _d);
        return Add(MoneyKind.Deduction, deduction, "", [inner], [], (e, from, on) =>
        {
            var (a, b) = (from[0].Ends, told(e, from, on));
            return new(Math.Max(0, a.Least - b.Most), Math.Max(0, a.Most - b.Least), Math.Max(0, a.Any - b.Any));
        }, a => Words(a).Less(deduction));
    }

    public MoneyRule Rounded(Rounding rounding, MoneyRule inner)
    {
        var unit = checked(rounding.Unit.Whole * _d);
        return Add(MoneyKind.Rounding, rounding, "", [inner], [], (_, from, _) => from[0].Ends.Down(unit),
            a => StepWords.Rounded(rounding, a.From[0].After));
    }

    public MoneyRule SelfReference(Quantity quantity) => _supposed[quantity];

    public MoneyRule FixedPoint(Quantity quantity, Amount formula)
    {
        if (!_circular.Contains(quantity)) return formula.Fold(this);
        var supposed = _supposed[quantity] = Add(MoneyKind.Supposed, null, $"suppose-{quantity.Id}", [], [],
            (_, _, _) => throw new InvalidOperationException("supposed, not worked"), _ => StepWords.SelfReference(quantity));
        var ends = formula.Fold(this);
        _circles.Add(new(quantity, supposed, ends));
        return Add(MoneyKind.Settled, null, $"settled-{quantity.Id}", [ends, supposed], [], (_, from, _) => from[1].Ends,
            _ => quantity.Label);
    }
}
