using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>省力化投資補助金の補助対象外となる事業者, beyond what every case tells.</summary>
[JsonConverter(typeof(PartConverter<ShoryokukaBarred>))]
public sealed record ShoryokukaBarred
{
    /// <summary>観光庁の人材不足対策・省力化投資の補助金について、公募要領の定める場合に当たるか: barred through the tourism agency's subsidies.</summary>
    [Member("観光庁の人材不足対策・省力化投資の補助金の、公募要領の定める交付決定・申請",
        "an award or application under the tourism agency's subsidies that bars", Happened = true)]
    [Help("一般型は交付決定から10か月未満、カタログ注文型は交付決定又は申請中", "General type: within 10 months of a decision. Catalogue type: granted or applied for.")]
    public bool? TourismAward { get; init; }

    /// <summary>出資総額の過半数が大企業又はみなし大企業であるJV (協同企業体) の構成員か: a member of a joint venture mostly held by large companies.</summary>
    [Member("出資総額の過半数が大企業等のJV(協同企業体)の構成員", "a member of a joint venture of which large companies hold most")]
    public bool? LargeJointVenture { get; init; }

    /// <summary>応募以降の一時的な変更など、専ら対象となるために資本金・従業員数等を変更しているか (the office judges).</summary>
    [Member("対象となることのみを目的とした資本金・従業員数等の変更", "capital or headcount changed only to fit the scheme", Declared = true)]
    public bool? SizeMadeToFit { get; init; }

    /// <summary>事業の遂行に主体的でないか (GビズIDの貸し借り、窓口担当を外部に任せる等; the office judges).</summary>
    [Member("事業の遂行に主体的でないこと", "does not carry the project itself", Declared = true)]
    [Help("GビズIDの貸し借り、事務局との窓口担当を外部に任せる等", "Lends or borrows accounts, leaves the contact with the office to others.")]
    public bool? Passive { get; init; }

    /// <summary>経済産業省・中小機構の補助金交付等停止措置又は指名停止措置が講じられているか: suspended from subsidies or tenders.</summary>
    [Member("経済産業省・中小機構による補助金交付等停止・指名停止",
        "suspended from subsidies or tenders by the ministry or SME Support", Happened = true, As = "SuspendedBySupport")]
    public bool? Suspended { get; init; }

    /// <summary>過去1年に労働関係法令違反により送検処分を受けたか: referred to prosecutors for labour law within a year.</summary>
    [Member("過去1年以内の労働関係法令違反による送検処分", "sent to prosecutors for labour law within the last year", Happened = true, As = "SentForLabourLaw")]
    public bool? LabourProsecution { get; init; }

    /// <summary>公募開始日から5年前の日以降に、補助事業に関連する法令違反があったか: an offence connected with a project within five years.</summary>
    [Member("公募開始日の5年前の日以降の、補助事業に関連する法令違反", "an offence connected with the project within 5 years before the call", Happened = true)]
    public bool? RelatedOffence { get; init; }

    /// <summary>経済産業省・中小機構の補助金・給付金等で不正を行ったか: misconduct with their subsidies or benefits.</summary>
    [Member("経済産業省・中小機構の補助金・給付金等での不正", "misconduct with subsidies or benefits of the ministry or SME Support", Happened = true,
        As = "MisusedSupport")]
    public bool? Misconduct { get; init; }

    /// <summary>カタログの製造事業者・販売事業者に該当するか: a maker or vendor of the catalogue.</summary>
    [Member("カタログの製造事業者・販売事業者への該当", "a maker or vendor of the catalogue")]
    public bool? CatalogueVendor { get; init; }

    /// <summary>同一カテゴリの製品の賃貸借について補助を受けたことがあるか: was granted for renting the same category before.</summary>
    [Member("同一カテゴリの製品の賃貸借への過去の補助", "granted for renting a product of the same category before", Happened = true)]
    public bool? RentedBefore { get; init; }
}
