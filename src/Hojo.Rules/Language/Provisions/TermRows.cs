using Hojo.Model;
using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>以内: so long from a day.</summary>
/// <param name="Length">How long.</param>
/// <param name="From">The day.</param>
public sealed record Within(Length Length, Fact<LocalDate> From)
{
    /// <summary>属する年度の終了後: the period begins with the end of the fiscal year (31 March) that the day lies in.</summary>
    public bool AfterFiscalYear { get; init; }

    /// <summary>属する月の翌月から: the period begins with the end of the month that the day lies in; 翌月の10日 is 10 days of it.</summary>
    public bool AfterMonth { get; init; }

    /// <summary>属する事業年度の終了後: the period begins with the end of the business year that the day lies in, which closes in this month of
    /// the case (決算月).</summary>
    public Fact<int>? ClosingMonth { get; init; }

    /// <summary>So many months from a day.</summary>
    public static implicit operator Within((int Months, Fact<LocalDate> From) pair) => new(Length.Months(pair.Months), pair.From);

    /// <summary>What has to be told before it can be counted.</summary>
    internal IReadOnlyList<Fact> Facts => ClosingMonth is null ? [From] : [From, ClosingMonth];

    /// <summary>The last day of the period.</summary>
    /// <param name="day">The day of the case.</param>
    /// <param name="closing">The month in which the business year closes, where the period begins with its end.</param>
    /// <param name="later">How many years later the same period is meant: the nth of yearly ones.</param>
    internal LocalDate End(LocalDate day, int? closing = null, int later = 0) => CivilPeriod.End(Begins(day, closing, later), Length);

    private LocalDate Begins(LocalDate day, int? closing, int later)
        => AfterMonth ? day.PlusYears(later).With(DateAdjusters.EndOfMonth)
        : AfterFiscalYear ? YearEnd(day, 3, later)
        : ClosingMonth is not null ? YearEnd(day, closing!.Value, later)
        : day.PlusYears(later);

    /// <summary>The end of the year that closes with this month and holds the day.</summary>
    private static LocalDate YearEnd(LocalDate day, int closing, int later)
        => new LocalDate(day.Year + (day.Month > closing ? 1 : 0) + later, closing, 1).With(DateAdjusters.EndOfMonth);
}

/// <summary>期間: so long from a day; of several, the earliest end wins. Counted by 民法140–143条 (<see cref="CivilPeriod"/>).</summary>
/// <param name="id">Row id.</param>
/// <param name="text">What it says.</param>
/// <param name="limits">How long, and the days they run from.</param>
/// <param name="citation">Where it stands.</param>
public sealed class Term(string id, Bilingual text, IReadOnlyList<Within> limits, Citation citation) : Provision(id, text, citation)
{
    /// <summary>How long, and the days they run from.</summary>
    public IReadOnlyList<Within> Limits { get; } = Guard.Against.Null(limits);

    /// <summary>A day that it never goes past: ただし最長でも2030年3月末.</summary>
    public LocalDate? NotAfter { get; init; }

    /// <summary>程度: the length is only said roughly, so its end is known by the month.</summary>
    public bool About { get; init; }

    /// <summary>True where something has to be done by the end; otherwise a period ends there.</summary>
    public bool IsDeadline { get; init; }

    /// <inheritdoc/>
    public override Bilingual Kind => ("期間", "term");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.Term(this);
}

/// <summary>所要期間: how long something takes, where no day is known that it runs from. Data: no date follows.</summary>
/// <param name="id">Row id.</param>
/// <param name="text">What it is.</param>
/// <param name="words">As it is printed: 最短1か月, 12か月以内.</param>
/// <param name="length">How long.</param>
/// <param name="citation">Where it stands.</param>
public sealed class TimeTaken(string id, Bilingual text, Bilingual words, Length length, Citation citation) : Provision(id, text, citation)
{
    /// <summary>As it is printed.</summary>
    public Bilingual Words { get; } = Guard.Against.Null(words);

    /// <summary>How long.</summary>
    public Length Length { get; } = length;

    /// <inheritdoc/>
    public override Bilingual Kind => ("所要期間", "duration");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.TimeTaken(this);
}

/// <summary>可能日: something counts from a day of the case on, and not before (発注は交付決定日以降).</summary>
/// <param name="id">Row id.</param>
/// <param name="text">What counts.</param>
/// <param name="from">The day, itself included.</param>
/// <param name="citation">Where it stands.</param>
public sealed class NotBefore(string id, Bilingual text, Fact<LocalDate> from, Citation citation) : Provision(id, text, citation)
{
    /// <summary>The day, itself included.</summary>
    public Fact<LocalDate> From { get; } = Guard.Against.Null(from);

    /// <inheritdoc/>
    public override Bilingual Kind => ("可能日", "not before");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.NotBefore(this);
}

/// <summary>年次報告: once a year for some years from a day. Which day of the year it is due
/// is not printed, so each is the year it falls in.</summary>
public sealed class Yearly : Provision
{
    /// <summary>A number of years that is printed.</summary>
    /// <param name="id">Row id.</param>
    /// <param name="text">What is due.</param>
    /// <param name="times">How many years, from 1.</param>
    /// <param name="from">The day that the first year follows.</param>
    /// <param name="citation">Where it stands.</param>
    public Yearly(string id, Bilingual text, int times, Fact<LocalDate> from, Citation citation) : base(id, text, citation)
        => (Times, From) = (Length.Years(times).Count, Guard.Against.Null(from));

    /// <summary>A number of years that the applicant chooses.</summary>
    /// <param name="id">Row id.</param>
    /// <param name="text">What is due.</param>
    /// <param name="years">How many years.</param>
    /// <param name="from">The day that the first year follows.</param>
    /// <param name="citation">Where it stands.</param>
    public Yearly(string id, Bilingual text, Fact<int> years, Fact<LocalDate> from, Citation citation) : base(id, text, citation)
        => (Years, From) = (Guard.Against.Null(years), Guard.Against.Null(from));

    /// <summary>How many times, where it is printed.</summary>
    public int? Times { get; }

    /// <summary>How many times, where the case says.</summary>
    public Fact<int>? Years { get; }

    /// <summary>The day that the first year follows.</summary>
    public Fact<LocalDate> From { get; }

    /// <summary>毎事業年度終了後60日以内: by when each is due, the first in the year of <see cref="From"/> itself; <see langword="null"/> where no
    /// day is stated.</summary>
    public Within? Due { get; init; }

    /// <inheritdoc/>
    public override Bilingual Kind => ("年次報告", "yearly report");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.Yearly(this);
}
