using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>金額: money held as data. There is no minus between costs and no "greater of": so every amount can only grow when a
/// cost grows, by construction, and circular limits, ranges and reverse questions are exact because of it.</summary>
/// <threadsafety>Immutable.</threadsafety>
public abstract class Amount
{
    private protected Amount() { }

    /// <summary>補助金額そのもの: the grant, inside its own formula.</summary>
    public static Amount Grant { get; } = new SelfReference(Quantity.Grant);

    /// <summary>他の制度の補助金額: the grant of another track, for support that adds to it (上乗せ).</summary>
    /// <exception cref="ArgumentException">A track that grants no money.</exception>
    public static OtherGrant GrantOf(Track track) => new(track);

    /// <summary>Gives this amount a meaning: exact, traced, ranged, compiled …</summary>
    public T Fold<T>(IAmountMeaning<T> meaning) => Accept(Guard.Against.Null(meaning));

    private protected abstract T Accept<T>(IAmountMeaning<T> meaning);

    /// <summary>A cost or other sum that the applicant states.</summary>
    public static implicit operator Amount(Fact<Yen> fact) => new Stated(Guard.Against.Null(fact));

    /// <summary>A figure of the guideline.</summary>
    public static implicit operator Amount(Figure<Yen> figure) => new Printed(Guard.Against.Null(figure));

    /// <summary>計: the sum.</summary>
    public static Amount operator +(Amount a, Amount b) => new Total([Guard.Against.Null(a), Guard.Against.Null(b)]);

    /// <summary>率 × 額: a rate of an amount.</summary>
    public static Amount operator *(Figure<Rate> rate, Amount of)
        => new Share(Guard.Against.Null(rate), Guard.Against.Null(of));

    /// <summary>単価 × 数 (日数、構成員数): a unit price times a number, of days or of members.</summary>
    public static Amount Each(Figure<Yen> unit, Fact<int> count)
        => new Each(Guard.Against.Null(unit), Guard.Against.Null(count));

    /// <summary>計: the sum.</summary>
    public static Amount Sum(params Amount[] parts) => new Total(Guard.Against.Null(parts));

    /// <summary>One formula or another.</summary>
    public static Amount Either(Condition when, Amount then, Amount otherwise)
        => new Chosen(Guard.Against.Null(when), Guard.Against.Null(then), Guard.Against.Null(otherwise));

    /// <summary>A rate that steps on the subsidy: 補助金額1,500万円までは1/2、超える部分は1/3.</summary>
    public static Amount Stepped(Amount cost, params Slice[] slices)
        => new Stepped(Guard.Against.Null(cost), Guard.Against.Null(slices));

    /// <summary>A named sum that limits inside it may refer to: the greatest whole-yen value that its own formula supports.</summary>
    public static Amount Settle(Quantity quantity, Func<Amount, Amount> formula)
        => new FixedPoint(quantity, Guard.Against.Null(formula)(new SelfReference(Guard.Against.Null(quantity))));

    /// <summary>上限, as a row.</summary>
    public Amount AtMost(Limit limit) => new Limited(Guard.Against.Null(limit), this);

    /// <summary>端数処理, as a row.</summary>
    public Amount Rounded(Rounding rounding) => new Rounded(Guard.Against.Null(rounding), this);

    /// <summary>控除, as a row: what is left after a stated sum is taken off, never below zero.</summary>
    public Amount Less(Deduction deduction) => new Less(Guard.Against.Null(deduction), this);
}

/// <summary>A named sum that its own formula may refer to.</summary>
/// <param name="Id">Short id.</param>
/// <param name="Label">What it is called.</param>
public sealed record Quantity(string Id, Bilingual Label)
{
    /// <summary>補助金額: the grant itself, for a formula that refers to it.</summary>
    public static Quantity Grant { get; } = new("grant", ("補助金額", "the grant"));
}

/// <summary>One slice of a rate that steps on the subsidy.</summary>
/// <param name="Rate">The rate within the slice.</param>
/// <param name="Width">How much subsidy the slice holds; <see langword="null"/> for all the rest.</param>
public sealed record Slice(Figure<Rate> Rate, Figure<Yen>? Width);
