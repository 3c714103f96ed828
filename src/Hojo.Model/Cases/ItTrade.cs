namespace Hojo.Model;

/// <summary>IT導入補助金 電子取引類型: the orderer pays, the receivers use the tool free of charge.</summary>
public sealed record ItTrade
{
    /// <summary>申請者が受発注の発注側であり、ITツールの導入者か.</summary>
    public bool? Orderer { get; init; }

    /// <summary>申請するITツールはソフトウェア1つだけか.</summary>
    public bool? SingleSoftware { get; init; }

    /// <summary>アカウントを受注側の全ての利用者に無償で発行しているか.</summary>
    public bool? FreeAccounts { get; init; }

    /// <summary>発行できる受注側アカウントの上限数が契約で定められているか.</summary>
    public bool? AccountsLimited { get; init; }

    /// <summary>取引先が対象外の者に当たらず、適格請求書発行事業者で、申請に同意しているか.</summary>
    public bool? ReceiversQualify { get; init; }

    /// <summary>クラウド利用費 (最大2年分) × 取引先である中小企業等のアカウント数 ÷ 受注側アカウントの総数, in yen, rounded down.</summary>
    public Yen? EligibleCloud { get; init; }
}
