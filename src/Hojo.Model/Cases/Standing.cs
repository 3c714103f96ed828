namespace Hojo.Model;

/// <summary>加点・減点に関わる認定や状況, each "yes", "no", or not told.</summary>
public sealed record Standing
{
    /// <summary>「パートナーシップ構築宣言」ポータルサイトで宣言を公表している.</summary>
    public bool? PartnershipDeclared { get; init; }

    /// <summary>くるみん認定を受けている.</summary>
    public bool? Kurumin { get; init; }

    /// <summary>えるぼし認定を受けている.</summary>
    public bool? Eruboshi { get; init; }

    /// <summary>アトツギ甲子園に出場した.</summary>
    public bool? AtotsugiKoshien { get; init; }

    /// <summary>健康経営優良法人2025に認定されている.</summary>
    public bool? HealthManagement2025 { get; init; }

    /// <summary>技術情報管理認証を取得している.</summary>
    public bool? TechnicalInformationManagement { get; init; }

    /// <summary>成長加速マッチングサービスに登録している.</summary>
    public bool? GrowthMatching { get; init; }

    /// <summary>再生事業者: 事業再生に取り組んでいる.</summary>
    public bool? Revitalising { get; init; }

    /// <summary>過去に賃上げ加点を受けて要件未達となり、18か月の減点期間中である.</summary>
    public bool? MissedWagePoint { get; init; }

    /// <summary>事業規模に対して過剰な投資に当たる (the office judges).</summary>
    public bool? ExcessiveInvestment { get; init; }

    /// <summary>過去に採択された補助事業の事業化が進展していない (the office judges).</summary>
    public bool? StalledPastProject { get; init; }

    /// <summary>特段の努力なく実施できる新製品等である (the office judges).</summary>
    public bool? EasilyDone { get; init; }
}
