using Hojo.Model;
using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>条件: a test held as data. Three leaves (<see cref="Compared"/>, <see cref="ComparedToTable"/>, <see cref="LinearTest"/>) and
/// three connectives; <c>&amp;</c>, <c>|</c> and <c>!</c> build them, in Kleene's logic.</summary>
/// <threadsafety>Immutable.</threadsafety>
public abstract class Condition
{
    private protected Condition() { }

    /// <summary>Gives this condition a meaning: tested, explained, compiled …</summary>
    public abstract T Fold<T>(IConditionMeaning<T> meaning);

    /// <summary>Each part given the meaning.</summary>
    private protected static T[] Each<T>(IReadOnlyList<Condition> parts, IConditionMeaning<T> meaning)
    {
        var each = new T[parts.Count];
        for (var k = 0; k < each.Length; k++) each[k] = parts[k].Fold(meaning);
        return each;
    }

    /// <summary>かつ: and: the least of the parts.</summary>
    public static Condition operator &(Condition x, Condition y)
    {
        Guard.Against.Null(x);
        Guard.Against.Null(y);
        return new All([.. x is All a ? a.Parts : [x], .. y is All b ? b.Parts : [y]]);
    }

    /// <summary>または: or: the greatest of the parts.</summary>
    public static Condition operator |(Condition x, Condition y)
    {
        Guard.Against.Null(x);
        Guard.Against.Null(y);
        return new Any([.. x is Any a ? a.Parts : [x], .. y is Any b ? b.Parts : [y]]);
    }

    /// <summary>でない: not: the opposite; unknown stays unknown.</summary>
    public static Condition operator !(Condition x) => new Not(Guard.Against.Null(x));
}

/// <summary>A meaning of conditions: one method a shape.</summary>
/// <typeparam name="T">What the meaning yields.</typeparam>
public interface IConditionMeaning<T>
{
    /// <summary>A fact against a bound.</summary>
    T Compared(Compared test);

    /// <summary>A fact against a printed table.</summary>
    T ComparedToTable(ComparedToTable test);

    /// <summary>A weighted sum of facts against a bound.</summary>
    T LinearTest(LinearTest test);

    /// <summary>かつ: and: the least of the parts.</summary>
    T All(IReadOnlyList<T> parts);

    /// <summary>または: or: the greatest of the parts.</summary>
    T Any(IReadOnlyList<T> parts);

    /// <summary>でない: not: the opposite; unknown stays unknown.</summary>
    T Not(T inner);
}

/// <summary>A fact against a bound: 従業員数 20人以下.</summary>
public sealed class Compared : Condition
{
    private readonly Func<long> _bound;
    private readonly Func<Bilingual> _print;
    private Bilingual? _text;

    internal Compared(Fact fact, Edge edge, long bound, Func<Bilingual> print) : this(fact, edge, () => bound, print, null) { }

    internal Compared(Fact<LocalDate> fact, Edge edge, RoundDay day) : this(fact, edge, () => fact.Cell(day.Day), () => day.Words, day) { }

    private Compared(Fact fact, Edge edge, Func<long> bound, Func<Bilingual> print, RoundDay? day)
        => (Fact, Edge, _bound, _print, Day) = (fact, edge, bound, print, day);

    /// <summary>The fact.</summary>
    public Fact Fact { get; }

    /// <summary>以上, 以下, 超, 未満 or 一致.</summary>
    public Edge Edge { get; }

    /// <summary>The bound as it is printed; put into words when somebody reads it.</summary>
    public Bilingual Text => _text ??= _print();

    /// <summary>The day of the round that the bound is; <see langword="null"/> for a bound of its own.</summary>
    internal RoundDay? Day { get; }

    internal long Bound => _bound();

    internal long Lo => Edge.Cells(Bound).Lo;

    internal long Hi => Edge.Cells(Bound).Hi;

    /// <summary>The same bound, held against by another edge.</summary>
    internal Compared With(Edge edge) => new(Fact, edge, _bound, _print, Day);

    /// <inheritdoc/>
    public override T Fold<T>(IConditionMeaning<T> meaning) => Guard.Against.Null(meaning).Compared(this);
}

/// <summary>A fact against a printed table: 資本金が業種別の額以下.</summary>
public sealed class ComparedToTable : Condition
{
    internal ComparedToTable(Fact fact, Edge edge, Figure figure)
    {
        if (figure.Columns.Count > 0)
            throw new ArgumentException($"{figure.Id}: a table that a fact is held against has no second column", nameof(figure));
        (Fact, Edge, Figure) = (fact, edge, figure);
    }

    /// <summary>The fact.</summary>
    public Fact Fact { get; }

    /// <summary>以上 or 以下.</summary>
    public Edge Edge { get; }

    /// <summary>The table.</summary>
    public Figure Figure { get; }

    /// <inheritdoc/>
    public override T Fold<T>(IConditionMeaning<T> meaning) => Guard.Against.Null(meaning).ComparedToTable(this);
}

/// <summary>A weighted sum of facts that reaches a bound: 投資額 ≥ 1億円, one category below the others, 3 × owned ≥ 2 × all.</summary>
public sealed class LinearTest : Condition
{
    internal LinearTest(Bilingual text, IReadOnlyList<(Fact Fact, int Weight)> terms, long bound)
    {
        if (terms.Select(t => t.Fact).Distinct().Count() != terms.Count)
            throw new ArgumentException("a fact is weighed once", nameof(terms));
        (Text, Terms, Bound) = (text, terms, bound);
    }

    /// <summary>The test in words.</summary>
    public Bilingual Text { get; }

    /// <summary>The facts and their whole-number weights.</summary>
    public IReadOnlyList<(Fact Fact, int Weight)> Terms { get; }

    internal long Bound { get; }

    /// <inheritdoc/>
    public override T Fold<T>(IConditionMeaning<T> meaning) => Guard.Against.Null(meaning).LinearTest(this);
}

/// <summary>かつ: and: the least of the parts.</summary>
public sealed class All : Condition
{
    internal All(IReadOnlyList<Condition> parts) => Parts = parts;

    /// <summary>What must all hold.</summary>
    public IReadOnlyList<Condition> Parts { get; }

    /// <inheritdoc/>
    public override T Fold<T>(IConditionMeaning<T> meaning) => Guard.Against.Null(meaning).All(Each(Parts, meaning));
}

/// <summary>または: or: the greatest of the parts.</summary>
public sealed class Any : Condition
{
    internal Any(IReadOnlyList<Condition> parts) => Parts = parts;

    /// <summary>What may hold.</summary>
    public IReadOnlyList<Condition> Parts { get; }

    /// <inheritdoc/>
    public override T Fold<T>(IConditionMeaning<T> meaning) => Guard.Against.Null(meaning).Any(Each(Parts, meaning));
}

/// <summary>でない: not: the opposite; unknown stays unknown.</summary>
public sealed class Not : Condition
{
    internal Not(Condition inner) => Inner = inner;

    /// <summary>What must not hold.</summary>
    public Condition Inner { get; }

    /// <inheritdoc/>
    public override T Fold<T>(IConditionMeaning<T> meaning) => Guard.Against.Null(meaning).Not(Inner.Fold(meaning));
}
