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

    /// <summary>交付額: 確定額, in yen, before anything that is reduced, withheld or repaid.</summary>
    public Yen? Grant { get; init; }

    /// <summary>交付額のうち、特例による補助上限額の引上げ分, in yen; 0 where the special was not used or added nothing.</summary>
    public Yen? RaisedPart { get; init; }

    /// <summary>採択された事業計画の事業計画期間, in years; where it is not told, <see cref="BusinessPlan.Years"/> of the application stands.</summary>
    public int? PlanYears { get; init; }
}
