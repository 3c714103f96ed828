using System.Diagnostics.CodeAnalysis;
using Hojo.Model;
using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>The same formulas, conditions and portions, resting on other rows.</summary>
internal sealed class Rebased : AmountRewriter, IConditionMeaning<Condition>, IPortionMeaning<Portion>
{
    private readonly Func<Provision, Provision> _now;
    private readonly Func<RoundDay, RoundDay> _day;
    private readonly Func<Provision, bool> _stands;
    private readonly RebasedRows _rows;
    private readonly Dictionary<Provision, Provision> _made = [];
    private readonly Dictionary<Condition, Condition> _conditions = [];

    /// <param name="now">What stands for a row from now on; the row itself where it stands as it did, on the rows that do.</param>
    /// <param name="before">The specials as they were: a column that one put in force is put in force by what stands for it now.</param>
    /// <param name="day">What stands for a day of the round.</param>
    /// <param name="stands">Rows that rest on the new rows already, and are taken as they are.</param>
    public Rebased(Func<Provision, Provision> now, IEnumerable<Special> before, Func<RoundDay, RoundDay>? day = null,
        Func<Provision, bool>? stands = null)
    {
        (_now, _day, _stands, _rows) = (now, day ?? (d => d), stands ?? (_ => false), new(this));
        foreach (var special in before) _conditions[special.When] = Standing(special).When;
    }

    /// <summary>A row with every row inside it replaced.</summary>
    public Provision Row(Provision row)
    {
        if (_stands(row)) return row;
        if (_made.TryGetValue(row, out var made)) return made;
        made = row.Fold(_rows);
        if (made != row) made.Annotate(row.Reading, row.ReadingRestsOn, row.Also);
        _made.Add(row, made);
        return made;
    }

    public Condition Compared(Compared test) => test.Day is { } day ? new Compared((Fact<LocalDate>)test.Fact, test.Edge, _day(day)) : test;

    public Condition ComparedToTable(ComparedToTable test) => new ComparedToTable(test.Fact, test.Edge, Standing(test.Figure));

    public Condition LinearTest(LinearTest test) => test;

    public Condition All(IReadOnlyList<Condition> parts) => new All(parts);

    public Condition Any(IReadOnlyList<Condition> parts) => new Any(parts);

    public Condition Not(Condition inner) => new Not(inner);

    public Portion Whole(Condition failed) => Portion.Whole(Next(failed));

    public Portion Unstated(Condition failed) => Portion.Unstated(Next(failed));

    public Portion Shortfall(Fact<Growth> actual, GrowthTarget target)
        => new ShortfallPortion(actual, target.Table is { } table ? target with { Table = Now(table) } : target);

    public Portion Years(Fact<int> years, IReadOnlyList<Condition> missed) => Portion.Years(years, [.. missed.Select(Next)]);

    public Portion Years(int years, IReadOnlyList<Condition> missed) => Portion.Years(years, [.. missed.Select(Next)]);

    public Portion FromFirstMiss(IReadOnlyList<Condition> missed) => Portion.FromFirstMiss([.. missed.Select(Next)]);

    public Portion Quotient(Amount of, Fact<Yen> whole) => Portion.Quotient(of.Fold(this), whole);

    public Portion Lesser(Portion a, Portion b) => Portion.Lesser(a, b);

    public Portion Greater(Portion a, Portion b) => Portion.Greater(a, b);

    /// <summary>A condition on the rows of now.</summary>
    [return: NotNullIfNotNull(nameof(condition))]
    public Condition? Condition(Condition? condition) => condition is null ? null : Next(condition);

    protected override Condition Next(Condition condition)
    {
        if (!_conditions.TryGetValue(condition, out var next)) _conditions.Add(condition, next = condition.Fold(this));
        return next;
    }

    /// <summary>What stands now for a row that a formula or a condition rests on.</summary>
    public T Standing<T>(T row) where T : Provision
        => Row(_now(row)) as T ?? throw new ArgumentException($"{row.Id} is still used, and is no longer a {row.Kind.En}");

    protected override Figure<T> Now<T>(Figure<T> figure) => Standing(figure);

    protected override Limit Now(Limit limit) => Standing(limit);

    protected override Deduction Now(Deduction deduction) => Standing(deduction);

    protected override Rounding Now(Rounding rounding) => Standing(rounding);
}
