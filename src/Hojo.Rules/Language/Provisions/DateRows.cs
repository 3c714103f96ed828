using Hojo.Model;
using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>A date as it is printed, and no more exactly: a moment, a day, a month, or several days.</summary>
public sealed record PrintedDate
{
    private PrintedDate()
    {
    }

    /// <summary>The day, with its hour where one is printed.</summary>
    public Moment? Moment { get; private init; }

    /// <summary>The month, where only that is printed: it stays a month.</summary>
    public YearMonth? Month { get; private init; }

    /// <summary>Part of a month, or a longer time.</summary>
    public DateSpan? Span { get; private init; }

    /// <summary>A day.</summary>
    public static implicit operator PrintedDate(LocalDate day) => new() { Moment = new(day) };

    /// <summary>A day and its hour.</summary>
    public static implicit operator PrintedDate(Moment moment) => new() { Moment = moment };

    /// <summary>A month.</summary>
    public static implicit operator PrintedDate(YearMonth month) => new() { Month = month };

    /// <summary>Several days.</summary>
    public static implicit operator PrintedDate(DateSpan span) => new() { Span = span };
}

/// <summary>A row with a date of its own, the same for every case.</summary>
public abstract class Dated : Provision
{
    private protected Dated(string id, Label text, PrintedDate at, Citation citation) : base(id, text, citation) => At = at;

    /// <summary>The date, as exactly as it is printed.</summary>
    public PrintedDate At { get; }
}

/// <summary>予定: a date that is announced.</summary>
public sealed class Announced(string id, Label text, PrintedDate at, Citation citation) : Dated(id, text, at, citation)
{
    /// <inheritdoc/>
    public override Label Kind => ("予定", "announced date");
}

/// <summary>期限: a date by which something has to be done.</summary>
public sealed class Deadline(string id, Label text, PrintedDate at, Citation citation) : Dated(id, text, at, citation)
{
    /// <summary>What already being so makes it needless.</summary>
    public Condition? Done { get; init; }

    /// <inheritdoc/>
    public override Label Kind => ("期限", "deadline");
}

/// <summary>報告期間: the time in which a report is taken, where the document prints it.</summary>
public sealed class ReportPeriod(string id, Label text, PrintedDate at, Citation citation) : Dated(id, text, at, citation)
{
    /// <inheritdoc/>
    public override Label Kind => ("報告期間", "report period");
}
