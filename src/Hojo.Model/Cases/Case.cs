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

    /// <summary>省力化投資補助金: what only this programme asks.</summary>
    public LaborSaving LaborSaving { get; init; } = new();

    /// <summary>ものづくり補助金 and its successor: what only these programmes ask.</summary>
    public Monodzukuri Monodzukuri { get; init; } = new();

    /// <summary>中小企業成長加速化補助金と100億宣言: what only these ask.</summary>
    public GrowthAcceleration GrowthAcceleration { get; init; } = new();

    /// <summary>IT導入補助金: what only this programme asks.</summary>
    public ItTool ItTool { get; init; } = new();

    /// <summary>小規模事業者持続化補助金: what only this programme asks.</summary>
    public SalesExpansion SalesExpansion { get; init; } = new();

    /// <summary>事業承継・M&amp;A補助金: what only this programme asks.</summary>
    public BusinessSuccession BusinessSuccession { get; init; } = new();

    /// <summary>グローバルサウス未来志向型共創等事業: what only this programme asks.</summary>
    public GlobalSouth GlobalSouth { get; init; } = new();

    /// <summary>海外知財支援: what only these programmes ask.</summary>
    public OverseasIp OverseasIp { get; init; } = new();

    /// <summary>資金繰り支援: what only loans and guarantees ask.</summary>
    public Finance Finance { get; init; } = new();

    /// <summary>Support that is not money: what only these programmes ask.</summary>
    public OtherSupport OtherSupport { get; init; } = new();
}
