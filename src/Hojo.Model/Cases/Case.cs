namespace Hojo.Model;

/// <summary>案件: all that is known of one matter. Immutable; <see langword="null"/> anywhere means "not told", never zero and never "no".</summary>
/// <threadsafety>Immutable, like all its parts.</threadsafety>
public sealed record Case
{
    /// <summary>申請者.</summary>
    public Applicant Applicant { get; init; } = new();

    /// <summary>事業計画.</summary>
    public BusinessPlan Plan { get; init; } = new();

    /// <summary>補助対象経費.</summary>
    public Costs Costs { get; init; } = new();

    /// <summary>採択と交付決定, once they are known.</summary>
    public Award Award { get; init; } = new();

    /// <summary>事業計画期間の実績, once it is known.</summary>
    public Results Results { get; init; } = new();
}
