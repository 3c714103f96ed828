using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace Hojo.Model;

/// <summary>What a date is for.</summary>
[JsonConverter(typeof(WordConverter<DateKind>))]
public enum DateKind
{
    /// <summary>公募開始: applications are taken from here.</summary>
    Opening = 1,

    /// <summary>公募締切: the last moment to apply.</summary>
    Closing,

    /// <summary>予定: something is announced for here.</summary>
    Expected,

    /// <summary>期限: something has to be done by here.</summary>
    Deadline,

    /// <summary>着手期限: the last safe day to start something that takes its time.</summary>
    StartBy,

    /// <summary>可能日: from this day on something counts.</summary>
    From,

    /// <summary>期間の終わり: a period ends.</summary>
    PeriodEnd,

    /// <summary>報告: a report falls due in here.</summary>
    Report,

    /// <summary>所要期間: how long something takes, from no day that is known.</summary>
    Duration,
}

/// <summary>A date that matters: as exact as the document has it, and never more. One of <see cref="At"/>, <see cref="Day"/>,
/// <see cref="Month"/> and <see cref="Span"/> is set, or none: then it is not fixed yet, and the note says what it waits for.</summary>
[DebuggerDisplay("{Row,nq}: {Kind}")]
public sealed record DateFinding
{
    /// <summary>Id of the row.</summary>
    public required string Row { get; init; }

    /// <summary>What it is for.</summary>
    public required DateKind Kind { get; init; }

    /// <summary>What happens then.</summary>
    public required Bilingual Text { get; init; }

    /// <summary>The time of day in Japan, where one is given.</summary>
    [JsonConverter(typeof(NodaTimeDefaultJsonConverterFactory))]
    public LocalDateTime? At { get; init; }

    /// <summary>The day, where only a day is given or worked out.</summary>
    [JsonConverter(typeof(NodaTimeDefaultJsonConverterFactory))]
    public LocalDate? Day { get; init; }

    /// <summary>The month, where only a month is given: it stays a month.</summary>
    [JsonConverter(typeof(YearMonthConverter))]
    public YearMonth? Month { get; init; }

    /// <summary>The days that it may be, or that it lasts, where a part of a month or a longer time is given.</summary>
    public DateSpan? Span { get; init; }

    /// <summary>What is still needed to work the date out, or how it was.</summary>
    public Bilingual? Note { get; init; }

    /// <summary>読み, where there is one.</summary>
    public Bilingual? Reading { get; init; }

    /// <summary>Where it stands.</summary>
    public required Citation Citation { get; init; }
}
