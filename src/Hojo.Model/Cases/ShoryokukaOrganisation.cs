using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>組織形態, as the guidelines of 省力化投資補助金 divide 補助対象者.</summary>
[JsonConverter(typeof(WordConverter<ShoryokukaOrganisation>))]
public enum ShoryokukaOrganisation
{
    /// <summary>会社又は個人: a company or a sole proprietor.</summary>
    Company = 1,

    /// <summary>公募要領の表に挙げる組合・連合会等で、構成員の要件を満たすもの: a cooperative, union or federation, its members within the sizes.</summary>
    Cooperative,

    /// <summary>人数以外の要件を満たす特定非営利活動法人: a non-profit corporation that meets all but headcount.</summary>
    NonProfit,

    /// <summary>収益事業の範囲内で補助事業を行う社会福祉法人: a social welfare corporation, within its profitable business.</summary>
    SocialWelfare,

    /// <summary>歯科医業を営む医療法人: a medical corporation in dentistry.</summary>
    Dentistry,

    /// <summary>介護保険法に基づくサービスの範囲内で補助事業を行う社会福祉法人・医療法人: a welfare or medical corporation, within its nursing care.</summary>
    Care,

    /// <summary>いずれでもない者: none of these.</summary>
    Neither,
}
