using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>組織形態, as IT導入補助金 divides 中小企業等 (業種分類①〜⑮).</summary>
[JsonConverter(typeof(WordConverter<ItOrganisation>))]
public enum ItOrganisation
{
    /// <summary>①〜⑧ 会社及び個人事業主: companies and sole proprietors.</summary>
    Company = 1,

    /// <summary>⑫〜⑮ 中小企業団体、組合・連合会、財団法人・社団法人、特定非営利活動法人: associations of SMEs, cooperatives and their federations, foundations,
    /// incorporated associations, non-profit corporations.</summary>
    Association,

    /// <summary>⑨⑩ 医療法人、社会福祉法人、学校法人: medical, social welfare and school corporations.</summary>
    MedicalWelfareOrSchool,

    /// <summary>⑪ 商工会・都道府県連合会及び商工会議所: societies and chambers of commerce, and their prefectural federations.</summary>
    Chamber,
}
