using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>返還: what falls due when a promise fails.</summary>
/// <param name="id">Row id.</param>
/// <param name="text">Which promise, and what follows.</param>
/// <param name="portion">Which part falls due.</param>
/// <param name="rounding">端数処理 of the amount due.</param>
/// <param name="citation">Where it stands.</param>
public sealed class Repayment(string id, Label text, Portion portion, Rounding rounding, Citation citation) : Provision(id, text, citation)
{
    /// <summary>Which part falls due.</summary>
    public Portion Portion { get; } = portion;

    /// <summary>端数処理.</summary>
    public Rounding Rounding { get; } = rounding;

    /// <summary>Only what this special added to the grant is due, instead of the whole of it.</summary>
    public Special? OnlyRaisedBy { get; init; }

    /// <summary>When nothing is due; <see langword="null"/> where no exemption is named.</summary>
    public Condition? Exempt { get; init; }

    /// <inheritdoc/>
    public override Label Kind => ("返還", "repayment");
}

/// <summary>The part of a grant that falls due, from nothing to all of it.</summary>
public abstract class Portion
{
    private protected Portion() { }

    /// <summary>全額, once a condition on the results holds.</summary>
    public static Portion Whole(Condition failed) => new WholePortion(failed);

    /// <summary>The document says that something falls due and not how much: from nothing to all of it.</summary>
    public static Portion Unstated(Condition failed) => new UnstatedPortion(failed);

    /// <summary>未達成率 = 1 − 実績 ÷ 目標, within 0 and 1; growth of zero or less is a shortfall of all.</summary>
    public static Portion Shortfall(Fact<Growth> actual, Growth target) => new ShortfallPortion(actual, target, null);

    /// <summary>未達成率 against a printed table.</summary>
    public static Portion Shortfall(Fact<Growth> actual, Figure<Growth> target) => new ShortfallPortion(actual, null, target);

    /// <summary>未達の年数 ÷ 事業計画期間の年数.</summary>
    public static Portion PerYear(Fact<int> missed, Fact<int> years) => new YearsPortion(missed, years);

    /// <summary>Of two measures of which either suffices, the one that was met better.</summary>
    public static Portion Lesser(Portion a, Portion b) => new LesserPortion(a, b);

    /// <summary>Gives this portion a meaning.</summary>
    internal abstract T As<T>(IPortionMeaning<T> meaning);
}

internal interface IPortionMeaning<T>
{
    T Whole(Condition failed);
    T Unstated(Condition failed);
    T Shortfall(Fact<Growth> actual, Growth? target, Figure<Growth>? table);
    T PerYear(Fact<int> missed, Fact<int> years);
    T Lesser(T a, T b);
}

internal sealed class WholePortion(Condition failed) : Portion { internal override T As<T>(IPortionMeaning<T> m) => m.Whole(failed); }

internal sealed class UnstatedPortion(Condition failed) : Portion { internal override T As<T>(IPortionMeaning<T> m) => m.Unstated(failed); }

internal sealed class ShortfallPortion(Fact<Growth> actual, Growth? target, Figure<Growth>? table) : Portion { internal override T As<T>(IPortionMeaning<T> m) => m.Shortfall(actual, target, table); }

internal sealed class YearsPortion(Fact<int> missed, Fact<int> years) : Portion { internal override T As<T>(IPortionMeaning<T> m) => m.PerYear(missed, years); }

internal sealed class LesserPortion(Portion a, Portion b) : Portion { internal override T As<T>(IPortionMeaning<T> m) => m.Lesser(a.As(m), b.As(m)); }
