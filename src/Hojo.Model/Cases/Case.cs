using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>案件: all that is known of one matter. Immutable; <see langword="null"/>
/// anywhere means "not told", never zero and never "no".</summary>
/// <threadsafety>Immutable, like all its parts.</threadsafety>
[JsonConverter(typeof(PartConverter<Case>))]
public sealed partial record Case
{
    /// <summary>申請者: applicant.</summary>
    [Part("申請者", "applicant")]
    public Applicant Applicant { get; init; } = new();

    /// <summary>事業計画: plan.</summary>
    [Part("事業計画", "plan")]
    public BusinessPlan Plan { get; init; } = new();

    /// <summary>補助対象経費: eligible costs.</summary>
    [Part("補助対象経費", "eligible costs", Facts = "CostFacts")]
    public Costs Costs { get; init; } = new();

    /// <summary>採択と交付決定, once they are known.</summary>
    [Part("採択と交付決定", "adoption and grant decision")]
    public Award Award { get; init; } = new();

    /// <summary>事業計画期間の実績, once it is known.</summary>
    [Part("事業計画期間の実績", "results of the plan", Facts = "ResultFacts")]
    public ProjectResults Results { get; init; } = new();

    /// <summary>新事業進出補助金: what only this programme asks.</summary>
    [Part("新事業進出補助金", "new business entry subsidy")]
    public ShinjigyoShinshutsuPart ShinjigyoShinshutsu { get; init; } = new();

    /// <summary>省力化投資補助金: what only this programme asks.</summary>
    [Part("省力化投資補助金", "labour-saving investment subsidy"), Formerly("laborSaving")]
    public ShoryokukaPart Shoryokuka { get; init; } = new();

    /// <summary>ものづくり補助金 and its successor: what only these programmes ask.</summary>
    [Part("ものづくり補助金・新事業進出・ものづくり補助金", "monodzukuri subsidy and its successor")]
    public MonodzukuriPart Monodzukuri { get; init; } = new();

    /// <summary>中小企業成長加速化補助金と100億宣言: what only these ask.</summary>
    [Part("成長加速化補助金・100億宣言", "growth acceleration subsidy and ten-billion declaration"), Formerly("growthAcceleration")]
    public SeichoKasokukaPart SeichoKasokuka { get; init; } = new();

    /// <summary>IT導入補助金: what only this programme asks.</summary>
    [Part("IT導入補助金", "IT adoption subsidy"), Formerly("itTool")]
    public ItDonyuPart ItDonyu { get; init; } = new();

    /// <summary>小規模事業者持続化補助金: what only this programme asks.</summary>
    [Part("小規模事業者持続化補助金", "sustainability subsidy"), Formerly("salesExpansion")]
    public JizokukaPart Jizokuka { get; init; } = new();

    /// <summary>事業承継・M&amp;A補助金: what only this programme asks.</summary>
    [Part("事業承継・M&A補助金", "business succession and M&A subsidy"), Formerly("businessSuccession")]
    public JigyoShokeiPart JigyoShokei { get; init; } = new();

    /// <summary>グローバルサウス未来志向型共創等事業: what only this programme asks.</summary>
    [Part("グローバルサウス未来志向型共創等事業", "global south co-creation subsidy")]
    public GlobalSouthPart GlobalSouth { get; init; } = new();

    /// <summary>海外知財支援: what only these programmes ask.</summary>
    [Part("海外展開権利化支援・海外知財支援", "intellectual property abroad")]
    public OverseasIpPart OverseasIp { get; init; } = new();

    /// <summary>資金繰り支援: what only loans and guarantees ask.</summary>
    [Part("資金繰り支援(融資・保証)", "loans and guarantees"), Formerly("finance")]
    public ShikinguriPart Shikinguri { get; init; } = new();

    /// <summary>Support that is not money: what only these programmes ask.</summary>
    [Part("資金以外の支援", "support that is not money")]
    public OtherSupportPart OtherSupport { get; init; } = new();

    /// <summary>What programmes of other packages ask, by the places that they name.</summary>
    [Member("他の制度の項目", "what programmes of other packages ask")]
    public CaseExtensions Extensions { get; init; } = CaseExtensions.None;
}
