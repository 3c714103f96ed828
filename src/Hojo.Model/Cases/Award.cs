using NodaTime;

namespace Hojo.Model;

/// <summary>採択と交付決定.</summary>
public sealed record Award
{
    /// <summary>採択発表日.</summary>
    public LocalDate? AdoptedOn { get; init; }

    /// <summary>交付決定日.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>補助事業の開始日.</summary>
    public LocalDate? StartedOn { get; init; }

    /// <summary>補助事業の完了(終了)日.</summary>
    public LocalDate? CompletedOn { get; init; }
}
