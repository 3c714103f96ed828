using NodaTime;

namespace Hojo.Model;

/// <summary>A date that matters: as exact as the document has it, and never more.</summary>
public sealed record DateFinding
{
    /// <summary>Id of the row.</summary>
    public required string Row { get; init; }

    /// <summary>What happens then.</summary>
    public required Label Text { get; init; }

    /// <summary>The time of day in Japan, where one is given.</summary>
    public LocalDateTime? At { get; init; }

    /// <summary>The day, where only a day is given or worked out.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>The month, where only a month is given: it stays a month.</summary>
    public YearMonth? Month { get; init; }

    /// <summary>What is still needed to work the date out, or how it was.</summary>
    public Label? Note { get; init; }

    /// <summary>Where it stands.</summary>
    public required Citation Citation { get; init; }
}
