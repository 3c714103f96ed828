using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>加点・減点に関わる認定や状況, each "yes", "no", or not told.</summary>
[JsonConverter(typeof(PartConverter<Standing>))]
public sealed record Standing
{
    /// <summary>「パートナーシップ構築宣言」ポータルサイトで宣言を公表している: partnership declaration published.</summary>
    [Member("パートナーシップ構築宣言の公表", "partnership declaration published")]
    public bool? PartnershipDeclared { get; init; }

    /// <summary>くるみん認定を受けている: Kurumin certification.</summary>
    [Member("くるみん認定", "Kurumin certification")]
    public bool? Kurumin { get; init; }

    /// <summary>えるぼし認定を受けている: Eruboshi certification.</summary>
    [Member("えるぼし認定", "Eruboshi certification")]
    public bool? Eruboshi { get; init; }

    /// <summary>アトツギ甲子園に出場した: took part in Atotsugi Koshien.</summary>
    [Member("アトツギ甲子園への出場", "took part in Atotsugi Koshien")]
    public bool? AtotsugiKoshien { get; init; }

    /// <summary>健康経営優良法人2025に認定されている: recognised as Health and Productivity Management 2025.</summary>
    [Member("健康経営優良法人2025の認定", "recognised as Health and Productivity Management 2025")]
    public bool? HealthManagement2025 { get; init; }

    /// <summary>健康経営優良法人2026に認定されている: recognised as Health and Productivity Management 2026.</summary>
    [Member("健康経営優良法人2026の認定", "recognised as Health and Productivity Management 2026")]
    public bool? HealthyCompany2026 { get; init; }

    /// <summary>技術情報管理認証を取得している: technical information management certified.</summary>
    [Member("技術情報管理認証の取得", "technical information management certified")]
    public bool? TechnicalInformationManagement { get; init; }

    /// <summary>締切日までに「事業継続力強化計画」(連携を含む)の認定を受け、実施期間が終了していないか: business continuity plan certified and in force.</summary>
    [Member("事業継続力強化計画の認定", "business continuity plan certified and in force")]
    public bool? ContinuityPlanCertified { get; init; }

    /// <summary>成長加速マッチングサービスに登録している: registered with the growth matching service.</summary>
    [Member("成長加速マッチングサービスへの登録", "registered with the growth matching service")]
    public bool? GrowthMatching { get; init; }

    /// <summary>再生事業者: 事業再生に取り組んでいる; under business revitalisation.</summary>
    [Member("事業再生への取組", "under business revitalisation")]
    public bool? Revitalising { get; init; }

    /// <summary>過去に賃上げ加点を受けて要件未達となり、18か月の減点期間中である: within the 18 months after a missed wage point.</summary>
    [Member("賃上げ加点の未達による減点期間中", "within the 18 months after a missed wage point")]
    public bool? MissedWagePoint { get; init; }

    /// <summary>事業規模に対して過剰な投資に当たる (the office judges).</summary>
    [Member("事業規模に対する過剰な投資", "investment excessive for the size of business", Declared = true)]
    public bool? ExcessiveInvestment { get; init; }

    /// <summary>過去に採択された補助事業の事業化が進展していない (the office judges).</summary>
    [Member("過去の補助事業の事業化の停滞", "past subsidised project stalled", Declared = true)]
    public bool? StalledPastProject { get; init; }

    /// <summary>特段の努力なく実施できる新製品等である (the office judges).</summary>
    [Member("容易に実施できる新製品等", "a new product done without particular effort", Declared = true)]
    public bool? EasilyDone { get; init; }
}
