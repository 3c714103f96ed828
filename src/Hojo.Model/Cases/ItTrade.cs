using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>IT導入補助金 電子取引類型: the orderer pays, the receivers use the tool free of charge.</summary>
[JsonConverter(typeof(PartConverter<ItTrade>))]
public sealed record ItTrade
{
    /// <summary>申請者が受発注の発注側であり、ITツールの導入者か: the ordering side, which buys the tool.</summary>
    [Member("発注側でありITツールの導入者", "the ordering side, which buys the tool")]
    public bool? Orderer { get; init; }

    /// <summary>申請するITツールはソフトウェア1つだけか: one software only.</summary>
    [Member("ソフトウェア1つだけの申請", "one software only")]
    public bool? SingleSoftware { get; init; }

    /// <summary>アカウントを受注側の全ての利用者に無償で発行しているか: free accounts for all receivers.</summary>
    [Member("受注側の全ての利用者への無償のアカウント", "free accounts for all receivers")]
    public bool? FreeAccounts { get; init; }

    /// <summary>発行できる受注側アカウントの上限数が契約で定められているか: the number of receivers' accounts is limited.</summary>
    [Member("受注側アカウントの上限数の定め", "the number of receivers' accounts is limited")]
    public bool? AccountsLimited { get; init; }

    /// <summary>取引先が対象外の者に当たらず、適格請求書発行事業者で、申請に同意しているか: the receivers qualify and agree.</summary>
    [Member("取引先の適格性と同意", "the receivers qualify and agree")]
    public bool? ReceiversQualify { get; init; }

    /// <summary>クラウド利用費 (最大2年分) × 取引先である中小企業等のアカウント数 ÷ 受注側アカウントの総数, in yen, rounded down.</summary>
    [Member("クラウド利用費のうち取引先のアカウントの割合に当たる額", "cloud fee, by the receivers' share of accounts")]
    [Help("クラウド利用費(最大2年分)×取引先である中小企業等のアカウント数÷受注側アカウントの総数(切捨て)",
        "Cloud fee (2 years at most) × accounts of the SMEs it trades with ÷ all receivers' accounts, rounded down.")]
    public Yen? EligibleCloud { get; init; }
}
