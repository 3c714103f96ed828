using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>組織形態, as the guidelines of ものづくり補助金 divide 補助対象者 A) to E).</summary>
[JsonConverter(typeof(WordConverter<MonodzukuriOrganisation>))]
public enum MonodzukuriOrganisation
{
    /// <summary>会社又は個人: a company or a sole proprietor.</summary>
    Company = 1,

    /// <summary>表に挙がる組合・連合会・技術研究組合 (構成員の要件を満たすもの): a cooperative, union or federation of the tables,
    /// its members within the sizes.</summary>
    Cooperative,

    /// <summary>定めの要件を全て満たす特定非営利活動法人: a non-profit corporation that meets all that is asked of one.</summary>
    NonProfit,

    /// <summary>定めの要件を全て満たす社会福祉法人: a social welfare corporation that meets all that is asked of one.</summary>
    SocialWelfare,

    /// <summary>いずれでもない者 (財団・社団法人、医療法人、任意団体など): none of these.</summary>
    Neither,
}
