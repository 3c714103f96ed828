using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>中小企業成長加速化補助金の事業者の範囲, beyond what every case tells.</summary>
[JsonConverter(typeof(PartConverter<SeichoKasokukaApplicant>))]
public sealed record SeichoKasokukaApplicant
{
    /// <summary>公募要領の表に挙げる組合・連合会で、構成員の要件を満たすか: a cooperative or union of the kinds listed, its members within the sizes.</summary>
    [Member("公募要領の表に挙げる組合・連合会(構成員の要件を満たすもの)", "a cooperative or union of the kinds listed, its members within the sizes")]
    [Help("企業組合、協業組合、事業協同組合、商工組合、商店街振興組合など。会社・個人は「いいえ」",
        "Joint enterprises, business cooperatives, shopping street unions and so on; no for companies and sole proprietors.")]
    public bool? ListedCooperative { get; init; }

    /// <summary>表に該当しない組合、財団法人、社団法人、医療法人、社会福祉法人、法人格のない任意団体か: a body that is not eligible.</summary>
    [Member("表にない組合・財団・社団・医療法人・社会福祉法人・任意団体",
        "an unlisted union, foundation, association, medical or welfare corporation, or unincorporated body")]
    public bool? ExcludedBody { get; init; }

    /// <summary>日本国内に本社及び補助事業の実施場所を有するか: head office and place of the project in Japan.</summary>
    [Member("日本国内の本社及び補助事業の実施場所", "head office and place of the project in Japan")]
    public bool? InJapan { get; init; }

    /// <summary>収益事業を行っているか: in profitable business.</summary>
    [Member("収益事業を行っていること", "in profitable business")]
    public bool? ProfitBusiness { get; init; }

    /// <summary>国内金融機関に口座を有し、日本円で精算できるか: an account in Japan, settled in yen.</summary>
    [Member("国内金融機関の口座と日本円による精算", "an account with a bank in Japan, settled in yen")]
    public bool? DomesticAccount { get; init; }

    /// <summary>的確な遂行の組織・人員、経営基盤、資金の管理能力、終了後の管理・運営の責任を有するか (the office judges).</summary>
    [Member("遂行の組織・人員、経営基盤、資金の管理能力", "staff, standing and control of funds to carry it out", Declared = true)]
    [Help("事業終了後の建物・設備等の管理・運営に責任を持つことを含む", "Answering for the buildings and equipment after the project included.")]
    public bool? Capable { get; init; }

    /// <summary>経済産業省又は中小機構から補助金交付等停止措置・指名停止措置が講じられているか: suspended from subsidies or tenders.</summary>
    [Member("経済産業省・中小機構による補助金交付等停止措置・指名停止措置", "suspended from subsidies or tenders by the ministry or SME Support", Happened = true)]
    public bool? Suspended { get; init; }

    /// <summary>採択後を含む申請データの経済産業省・中小機構への共有と活用に合意するか: agrees that its data is shared.</summary>
    [Member("申請データの共有と活用への合意", "agrees that the data of its application is shared and used")]
    public bool? SharesData { get; init; }

    /// <summary>対象事業者となること、申請することを目的に、従業員数、主要株主、出資比率等を変更しているか (the office judges).</summary>
    [Member("補助金を目的とした従業員数・主要株主・出資比率等の変更", "headcount, shareholders or shares changed for the subsidy", Declared = true)]
    public bool? ChangedToQualify { get; init; }

    /// <summary>資本関係又は人的関係のある会社が、同一内容と認められる申請を提出するか: an affiliate files the same contents (the office judges).</summary>
    [Member("資本関係・人的関係のある会社による同一内容の申請", "an affiliate files the same contents", Declared = true)]
    public bool? AffiliateFilesSame { get; init; }
}
