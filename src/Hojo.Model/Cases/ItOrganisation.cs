using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>組織形態, as IT導入補助金 divides 中小企業等 (業種分類①〜⑮).</summary>
[JsonConverter(typeof(WordConverter<ItOrganisation>))]
public enum ItOrganisation
{
    /// <summary>①〜⑧ 会社及び個人事業主.</summary>
    Company = 1,

    /// <summary>⑫〜⑮ 中小企業団体、組合・連合会、財団法人・社団法人、特定非営利活動法人.</summary>
    Association,

    /// <summary>⑨⑩ 医療法人、社会福祉法人、学校法人.</summary>
    MedicalWelfareOrSchool,

    /// <summary>⑪ 商工会・都道府県連合会及び商工会議所.</summary>
    Chamber,
}
