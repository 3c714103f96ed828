using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>IT導入補助金の申請の対象外となる事業者, beyond what every case tells.</summary>
[JsonConverter(typeof(PartConverter<ItBarred>))]
public sealed record ItBarred
{
    /// <summary>みなし大企業①〜③に当たる者が株式の総数を所有しているか: wholly owned by deemed large companies.</summary>
    [Member("みなし大企業による全株式の所有", "wholly owned by deemed large companies")]
    public bool? OwnedByDeemedLarge { get; init; }

    /// <summary>みなし大企業①〜③に当たる者の役員・職員が役員の全てを占めているか: all officers come from deemed large companies.</summary>
    [Member("役員の全てがみなし大企業の役員・職員", "all officers come from deemed large companies")]
    public bool? OfficersFromDeemedLarge { get; init; }

    /// <summary>IT導入支援事業者 (構成員を含む) に登録されている、又は登録しようとしているか: registered as a vendor of the programme.</summary>
    [Member("IT導入支援事業者の登録", "registered as a vendor of the programme")]
    public bool? RegisteredVendor { get; init; }

    /// <summary>補助金交付等停止措置又は指名停止措置が講じられているか: suspended from subsidies or tenders.</summary>
    [Member("補助金交付等停止措置・指名停止措置", "suspended from subsidies or tenders")]
    public bool? Suspended { get; init; }

    /// <summary>風営法第2条各項の営業を営むか (旅館業の許可を受けた者を除く): amusement business.</summary>
    [Member("風俗営業等", "amusement business")]
    public bool? AmusementBusiness { get; init; }

    /// <summary>過去1年に労働関係法令違反により送検処分を受けたか: referred to prosecutors for labour law within a year.</summary>
    [Member("過去1年の労働関係法令違反による送検", "referred to prosecutors for labour law within a year", Happened = true)]
    public bool? LabourProsecution { get; init; }

    /// <summary>宗教法人か: religious corporation.</summary>
    [Member("宗教法人", "religious corporation")]
    public bool? ReligiousCorporation { get; init; }

    /// <summary>法人格のない任意団体か: association without legal personality.</summary>
    [Member("法人格のない任意団体", "association without legal personality")]
    public bool? Unincorporated { get; init; }

    /// <summary>他の補助金等において不正行為等を行ったか: misconduct with other subsidies.</summary>
    [Member("他の補助金等における不正行為等", "misconduct with other subsidies")]
    public bool? Misconduct { get; init; }
}
