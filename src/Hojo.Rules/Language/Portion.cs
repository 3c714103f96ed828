using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>The part of a grant that falls due, from nothing to all of it. No shape takes one portion from another: so a portion only
/// grows when one of its failures does, by construction, and its range comes from the best and the worst that is still possible.</summary>
/// <threadsafety>Immutable.</threadsafety>
public abstract class Portion
{
    private protected Portion() { }

    /// <summary>全額, once a condition on the results holds.</summary>
    public static Portion Whole(Condition failed) => new WholePortion(Guard.Against.Null(failed));

    /// <summary>The document says that something falls due and not how much: from nothing to all of it.</summary>
    public static Portion Unstated(Condition failed) => new UnstatedPortion(Guard.Against.Null(failed));

    /// <summary>未達成率 = 1 − 実績 ÷ 目標, within 0 and 1; growth of zero or less is a shortfall of all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The target is zero or less.</exception>
    public static Portion Shortfall(Fact<Growth> actual, Growth target)
        => new ShortfallPortion(Guard.Against.Null(actual), new(null, Above(target), null));

    /// <summary>未達成率 against a printed table.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A target is zero or less.</exception>
    public static Portion Shortfall(Fact<Growth> actual, Figure<Growth> target)
        => new ShortfallPortion(Guard.Against.Null(actual), new(null, null, Above(Guard.Against.Null(target))));

    /// <summary>未達成率 against the applicant's own 目標値, which is at least what the document prints (基準値): where a lower one is told,
    /// the printed one stands.</summary>
    /// <param name="actual">実績: the growth that was reached.</param>
    /// <param name="target">目標値: the growth that the adopted plan declares.</param>
    /// <param name="atLeast">基準値, as it is printed.</param>
    /// <exception cref="ArgumentOutOfRangeException">What is printed is zero or less.</exception>
    public static Portion Shortfall(Fact<Growth> actual, Fact<Growth> target, Growth atLeast)
        => new ShortfallPortion(Guard.Against.Null(actual), new(Guard.Against.Null(target), Above(atLeast), null));

    /// <inheritdoc cref="Shortfall(Fact{Growth}, Fact{Growth}, Growth)"/>
    public static Portion Shortfall(Fact<Growth> actual, Fact<Growth> target, Figure<Growth> atLeast)
        => new ShortfallPortion(Guard.Against.Null(actual), new(Guard.Against.Null(target), null, Above(Guard.Against.Null(atLeast))));

    /// <summary>未達の年数 ÷ 事業計画期間の年数: the years missed, of all years of the plan.</summary>
    /// <param name="years">事業計画期間の年数: never more than there are conditions.</param>
    /// <param name="missed">By plan year, the first at place 0: whether the year counts as missed.</param>
    /// <exception cref="ArgumentOutOfRangeException">There may be more years than conditions.</exception>
    public static Portion Years(Fact<int> years, IReadOnlyList<Condition> missed)
    {
        Guard.Against.Null(years);
        Guard.Against.Null(missed);
        Guard.Against.Unexpected(years.Id, years.Least >= 1 && years.Most <= missed.Count, "a condition for each year is expected",
            nameof(years));
        return new YearsPortion(years, missed);
    }

    /// <summary>未達の年数 ÷ 印刷された年数: the years missed, of as many as the document prints, not all of which need be looked at.</summary>
    /// <param name="years">The years that are divided by.</param>
    /// <param name="missed">By year that is looked at: whether it counts as missed.</param>
    /// <exception cref="ArgumentOutOfRangeException">No year is looked at, or more than are divided by.</exception>
    public static Portion Years(int years, IReadOnlyList<Condition> missed)
    {
        Guard.Against.Null(missed);
        Guard.Against.Unexpected(years, missed.Count >= 1 && missed.Count <= years, "a condition for each of the years at most");
        return new PrintedYearsPortion(years, missed);
    }

    /// <summary>最初の未達年以降の年数 (その年を含む) ÷ 年数: missed in the first of three years, all; in the second, 2/3; in the third, 1/3.</summary>
    public static Portion FromFirstMiss(IReadOnlyList<Condition> missed) => new FirstMissPortion(Guard.Against.Null(missed));

    /// <summary>額 ÷ 総額: a sum in proportion to another (残存簿価相当額 × 補助金交付額 ÷ 補助対象経費総額), and all of it from there on. By
    /// 交付額 itself it is the sum as it stands, at most the grant (補助金額を限度に).</summary>
    /// <param name="of">The sum, as it is told: it refers to no named sum.</param>
    /// <param name="whole">What it is a part of.</param>
    public static Portion Quotient(Amount of, Fact<Yen> whole) => new QuotientPortion(Guard.Against.Null(of), Guard.Against.Null(whole));

    /// <summary>Of two measures of which either suffices, the one that was met better.</summary>
    public static Portion Lesser(Portion a, Portion b)
        => new PairPortion(Guard.Against.Null(a), Guard.Against.Null(b), greater: false);

    /// <summary>Of two measures that must both be met, the one that was met worse.</summary>
    public static Portion Greater(Portion a, Portion b)
        => new PairPortion(Guard.Against.Null(a), Guard.Against.Null(b), greater: true);

    /// <summary>Gives this portion a meaning.</summary>
    internal abstract T Fold<T>(IPortionMeaning<T> meaning);

    private static Growth Above(Growth target)
        => Guard.Against.Unexpected(target, target.Position > 0, "a target above zero is expected");

    private static Figure<Growth> Above(Figure<Growth> table)
    {
        foreach (var value in table.Values) Above(value);
        return table;
    }
}

internal interface IPortionMeaning<T>
{
    T Whole(Condition failed);
    T Unstated(Condition failed);
    T Shortfall(Fact<Growth> actual, GrowthTarget target);
    T Years(Fact<int> years, IReadOnlyList<Condition> missed);
    T Years(int years, IReadOnlyList<Condition> missed);
    T FromFirstMiss(IReadOnlyList<Condition> missed);
    T Quotient(Amount of, Fact<Yen> whole);
    T Lesser(T a, T b);
    T Greater(T a, T b);
}

internal sealed class WholePortion(Condition failed) : Portion { internal override T Fold<T>(IPortionMeaning<T> m) => m.Whole(failed); }

internal sealed class UnstatedPortion(Condition failed) : Portion
{
    internal override T Fold<T>(IPortionMeaning<T> m) => m.Unstated(failed);
}

internal sealed class ShortfallPortion(Fact<Growth> actual, GrowthTarget target) : Portion
{
    internal override T Fold<T>(IPortionMeaning<T> m) => m.Shortfall(actual, target);
}

internal sealed class YearsPortion(Fact<int> years, IReadOnlyList<Condition> missed) : Portion
{
    internal override T Fold<T>(IPortionMeaning<T> m) => m.Years(years, missed);
}

internal sealed class PrintedYearsPortion(int years, IReadOnlyList<Condition> missed) : Portion
{
    internal override T Fold<T>(IPortionMeaning<T> m) => m.Years(years, missed);
}

internal sealed class FirstMissPortion(IReadOnlyList<Condition> missed) : Portion
{
    internal override T Fold<T>(IPortionMeaning<T> m) => m.FromFirstMiss(missed);
}

internal sealed class QuotientPortion(Amount of, Fact<Yen> whole) : Portion
{
    internal override T Fold<T>(IPortionMeaning<T> m) => m.Quotient(of, whole);
}

internal sealed class PairPortion(Portion a, Portion b, bool greater) : Portion
{
    internal override T Fold<T>(IPortionMeaning<T> m) => greater ? m.Greater(a.Fold(m), b.Fold(m)) : m.Lesser(a.Fold(m), b.Fold(m));
}
