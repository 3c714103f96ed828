using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Meanings;

/// <summary>The facts, not told, that a formula still reads: a branch not taken and a column already settled ask nothing.</summary>
internal sealed class LiveAmount(Sheet sheet) : IAmountMeaning<IEnumerable<Fact>>
{
    public static IReadOnlyList<Fact> In(Amount amount, Sheet sheet) => [.. amount.Fold(new LiveAmount(sheet)).Distinct()];

    public IEnumerable<Fact> Stated(Fact<Yen> fact) => Untold(fact);

    public IEnumerable<Fact> Printed(Figure<Yen> figure) => Figure(figure);

    public IEnumerable<Fact> Each(Figure<Yen> unit, Fact<int> count) => [.. Figure(unit), .. Untold(count)];

    public IEnumerable<Fact> Total(IReadOnlyList<IEnumerable<Fact>> parts) => parts.SelectMany(p => p);

    public IEnumerable<Fact> Share(Figure<Rate> rate, IEnumerable<Fact> of) => [.. Figure(rate), .. of];

    public IEnumerable<Fact> Limited(Limit limit, IEnumerable<Fact> inner, IEnumerable<Fact> bound) => [.. inner, .. bound];

    public IEnumerable<Fact> Stepped(IReadOnlyList<Slice> slices, IEnumerable<Fact> cost)
        => [.. slices.SelectMany(s => s.Width is { } w ? [.. Figure(s.Rate), .. Figure(w)] : Figure(s.Rate)), .. cost];

    public IEnumerable<Fact> Less(Deduction deduction, IEnumerable<Fact> inner) => [.. inner, .. Untold(deduction.Taken)];

    public IEnumerable<Fact> Rounded(Rounding rounding, IEnumerable<Fact> inner) => inner;

    public IEnumerable<Fact> Chosen(Condition when, Func<IEnumerable<Fact>> then, Func<IEnumerable<Fact>> otherwise)
        => when.Fold(new Holds(sheet)) switch
    {
        Verdict.Met => then(),
        Verdict.NotMet => otherwise(),
        _ => [.. Live.In(when, sheet), .. then(), .. otherwise()],
    };

    public IEnumerable<Fact> SelfReference(Quantity quantity) => [];

    public IEnumerable<Fact> FixedPoint(Quantity quantity, Amount formula) => formula.Fold(this);

    private Fact[] Untold(Fact fact) => sheet.IsTold(fact) ? [] : [fact];

    private IEnumerable<Fact> Figure(Figure figure)
    {
        if (figure.By is { } by && figure.Bands.Count > 1) foreach (var fact in Untold(by)) yield return fact;
        foreach (var column in figure.Columns)
        {
            foreach (var fact in Live.In(column.When, sheet)) yield return fact;
            if (column.When.Fold(new Holds(sheet)) == Verdict.Met) yield break;
        }
    }
}
