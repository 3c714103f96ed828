using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>申請者の類型, as 新事業進出補助金 divides 補助対象者.</summary>
[JsonConverter(typeof(WordConverter<ShinjigyoOrganisation>))]
public enum ShinjigyoOrganisation
{
    /// <summary>会社又は個人: a company or a sole proprietor.</summary>
    Company = 1,

    /// <summary>「中小企業者等」に含まれる「中小企業者」以外の法人 (企業組合等、法人税法別表第2の法人、農事組合法人、労働者協同組合など): the other corporations that count.</summary>
    OtherCorporation,

    /// <summary>生活衛生同業組合、酒造組合、酒販組合、内航海運組合 (各連合会等を含む)、技術研究組合: unions, by what their members are.</summary>
    Union,

    /// <summary>いずれでもない者: none of these.</summary>
    Neither,
}
