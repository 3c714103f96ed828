using Hojo.Model;
using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>A date as it is printed, and no more exactly: a moment, a day, a month, or several days.</summary>
public sealed record PrintedDate
{
    // The days that it may be, [from, until); null where nothing says from when, or until when.
    private readonly LocalDateTime? _from, _until;

    private PrintedDate(LocalDate? first, LocalDate? last) => (_from, _until) = (first?.AtMidnight(), last?.PlusDays(1).AtMidnight());

    /// <summary>The day, with its hour where one is printed.</summary>
    public Moment? Moment { get; private init; }

    /// <summary>The month, where only that is printed: it stays a month.</summary>
    public YearMonth? Month { get; private init; }

    /// <summary>Part of a month, or a longer time.</summary>
    public DateSpan? Span { get; private init; }

    /// <summary>The moment itself, where its hour is printed.</summary>
    internal LocalDateTime? Exact => Moment is { Time: { } time } moment ? moment.Day + time : null;

    /// <summary>The first day that it may be; <see langword="null"/> where nothing says from when.</summary>
    internal LocalDate? First => _from?.Date;

    /// <summary>The last day that it may be; <see langword="null"/> where nothing says until when.</summary>
    internal LocalDate? Last => _until?.Date.PlusDays(-1);

    /// <summary>A day.</summary>
    public static implicit operator PrintedDate(LocalDate day) => new Moment(day);

    /// <summary>A day and its hour.</summary>
    public static implicit operator PrintedDate(Moment moment) => new(Guard.Against.Null(moment).Day, moment.Day) { Moment = moment };

    /// <summary>A month.</summary>
    public static implicit operator PrintedDate(YearMonth month)
        => new(month.OnDayOfMonth(1), month.OnDayOfMonth(1).PlusMonths(1).PlusDays(-1)) { Month = month };

    /// <summary>Several days.</summary>
    public static implicit operator PrintedDate(DateSpan span)
        => new(Guard.Against.Null(span).OrEarlier ? null : span.First, span.OrLater ? null : span.Last) { Span = span };

    /// <summary>Whether it has come, itself included; unknown among the days that it may be.</summary>
    internal Verdict Begun(LocalDateTime on) => Exact is { } exact ? Of(on >= exact) : Among(on);

    /// <summary>Whether it has passed, itself not included; unknown among the days that it may be.</summary>
    internal Verdict Over(LocalDateTime on) => Exact is { } exact ? Of(on > exact) : Among(on);

    private Verdict Among(LocalDateTime on) => on < _from ? Verdict.NotMet : on >= _until ? Verdict.Met : Verdict.Unknown;

    private static Verdict Of(bool met) => met ? Verdict.Met : Verdict.NotMet;
}

/// <summary>A row with a date of its own, the same for every case.</summary>
public abstract class Dated : Provision
{
    private protected Dated(string id, Bilingual text, PrintedDate at, Citation citation) : base(id, text, citation)
        => At = Guard.Against.Null(at);

    /// <summary>The date, as exactly as it is printed.</summary>
    public PrintedDate At { get; }

    /// <summary>What the date is to an applicant.</summary>
    internal abstract DateKind DateKind { get; }
}

/// <summary>予定: a date that is announced.</summary>
public sealed class Announced(string id, Bilingual text, PrintedDate at, Citation citation) : Dated(id, text, at, citation)
{
    /// <inheritdoc/>
    public override Bilingual Kind => ("予定", "announced date");

    internal override DateKind DateKind => DateKind.Expected;

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.Dated(this);
}

/// <summary>期限: a date by which something has to be done.</summary>
public sealed class Deadline(string id, Bilingual text, PrintedDate at, Citation citation) : Dated(id, text, at, citation)
{
    /// <summary>What already being so makes it needless.</summary>
    public Condition? Done { get; init; }

    /// <inheritdoc/>
    public override Bilingual Kind => ("期限", "deadline");

    internal override DateKind DateKind => DateKind.Deadline;

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.Deadline(this);
}

/// <summary>報告期間: the time in which a report is taken, where the document prints it.</summary>
public sealed class ReportPeriod(string id, Bilingual text, PrintedDate at, Citation citation) : Dated(id, text, at, citation)
{
    /// <inheritdoc/>
    public override Bilingual Kind => ("報告期間", "report period");

    internal override DateKind DateKind => DateKind.Report;

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.Dated(this);
}
