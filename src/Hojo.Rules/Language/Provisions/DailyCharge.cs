using Hojo.Model;
using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>加算金・延滞金: what comes on top of what falls due, by the day, at a yearly rate that is printed. A <see cref="Repayment"/>
/// names those that it bears.</summary>
/// <param name="id">Row id.</param>
/// <param name="text">What is charged, and for which days.</param>
/// <param name="yearly">年利, for 365 days.</param>
/// <param name="days">The days that count.</param>
/// <param name="rounding">端数処理 of the charge.</param>
/// <param name="citation">Where it stands.</param>
public sealed class DailyCharge(string id, Bilingual text, Percent yearly, ChargedDays days, Rounding rounding, Citation citation)
    : Provision(id, text, citation)
{
    /// <summary>年利: for 365 days, those of a leap year too.</summary>
    public Percent Yearly { get; } = yearly;

    /// <summary>The days that count.</summary>
    public ChargedDays Days { get; } = Guard.Against.Null(days);

    /// <summary>端数処理 of the charge.</summary>
    public Rounding Rounding { get; } = Guard.Against.Null(rounding);

    /// <summary>When it is charged; <see langword="null"/> where it always is.</summary>
    public Condition? When { get; init; }

    /// <summary>Another charge that is part of the sum on which this one is worked (加算金がある場合には加算金を含む).</summary>
    public DailyCharge? Over { get; init; }

    /// <inheritdoc/>
    public override Bilingual Kind => ("加算金・延滞金", "daily charge");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.DailyCharge(this);
}

/// <summary>The days for which something is charged: both ends count.</summary>
/// <param name="From">The day from which they are reckoned.</param>
/// <param name="DaysAfter">How many days after it the first one falls: 0 for the day itself, 1 for 翌日.</param>
/// <param name="To">納付の日: the last one.</param>
public sealed record ChargedDays(Fact<LocalDate> From, int DaysAfter, Fact<LocalDate> To);
