using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>新事業進出補助金の補助対象外となる事業者, beyond what every case tells.</summary>
[JsonConverter(typeof(PartConverter<ShinjigyoBarred>))]
public sealed record ShinjigyoBarred
{
    /// <summary>事業再構築補助金の、公募要領の挙げる号による交付決定の取消を受けているか: decision of the restructuring subsidy revoked on the grounds named.</summary>
    [Member("事業再構築補助金の、公募要領の挙げる号による交付決定の取消", "restructuring subsidy: decision revoked on the grounds named", Happened = true)]
    public bool? RestructuringDecisionRevoked { get; init; }

    /// <summary>事業再構築補助金の納付命令を受けて未納付か: ordered to pay in under the restructuring subsidy, and not paid.</summary>
    [Member("事業再構築補助金の納付命令に未納付", "restructuring subsidy: ordered to pay in, and not paid", Happened = true)]
    public bool? RestructuringUnpaid { get; init; }

    /// <summary>事業再構築補助金の事業化状況・知的財産権報告書が未提出か: a report under the restructuring subsidy is missing.</summary>
    [Member("事業再構築補助金の事業化状況・知的財産権報告書の未提出", "restructuring subsidy: a report is missing", Happened = true)]
    public bool? RestructuringReportMissing { get; init; }

    /// <summary>事業再構築補助金の返還命令を受けて未返還か: ordered to repay the restructuring subsidy, and not repaid.</summary>
    [Member("事業再構築補助金の返還命令に未返還", "restructuring subsidy: ordered to repay, and not repaid", Happened = true)]
    public bool? RestructuringNotRepaid { get; init; }

    /// <summary>JV(協同企業体)構成員で、その出資総額の過半数が大企業又はみなし大企業か: a joint venture mostly held by large companies.</summary>
    [Member("出資総額の過半数が大企業等であるJVの構成員", "member of a joint venture mostly held by large companies")]
    public bool? LargeJointVenture { get; init; }

    /// <summary>法人格のない任意団体か: an association without legal personality.</summary>
    [Member("法人格のない任意団体(申請時に法人となった者を除く)", "association without legal personality", As = "WithoutPersonality")]
    public bool? Unincorporated { get; init; }

    /// <summary>収益事業を行っていない法人か: a corporation without profitable business.</summary>
    [Member("収益事業を行っていない法人", "corporation without profitable business")]
    public bool? NoProfitableBusiness { get; init; }

    /// <summary>運営費の大半を公的機関から得ている法人か: run mostly on public money.</summary>
    [Member("運営費の大半を公的機関から得ている法人", "corporation run mostly on public money")]
    public bool? RunOnPublicMoney { get; init; }

    /// <summary>政治団体か: a political body.</summary>
    [Member("政治団体", "political body")]
    public bool? PoliticalBody { get; init; }

    /// <summary>宗教法人か: a religious corporation.</summary>
    [Member("宗教法人", "religious corporation", As = "ReligiousBody")]
    public bool? ReligiousCorporation { get; init; }

    /// <summary>申請時に虚偽の内容を申請したか: false contents in an application.</summary>
    [Member("虚偽の内容の申請", "false contents in an application", Happened = true)]
    public bool? FalseApplication { get; init; }

    /// <summary>専ら補助対象者となることのみを目的に、資本金、従業員数、株式保有割合等を変更しているか (the office judges).</summary>
    [Member("補助対象者となることのみを目的とした資本金・従業員数・株式保有割合等の変更",
        "capital, headcount or shares changed only to qualify", Declared = true)]
    public bool? ChangedToQualify { get; init; }

    /// <summary>経済産業省又は中小機構の補助金交付等停止措置・指名停止措置を受けているか: suspended from subsidies or tenders.</summary>
    [Member("経済産業省・中小機構の補助金交付等停止措置・指名停止措置", "suspended from subsidies or tenders", Happened = true, As = "UnderSuspension")]
    public bool? Suspended { get; init; }

    /// <summary>経済産業省又は中小機構が所管する補助金・給付金等で不正を行ったか: misconduct with their subsidies.</summary>
    [Member("経済産業省・中小機構の補助金等における不正", "misconduct with subsidies of the ministry or SME Support", Happened = true,
        As = "SubsidyMisconduct")]
    public bool? Misconduct { get; init; }

    /// <summary>公募開始日から5年前の日以降に、補助事業に関連する法令違反があったか: a law was broken in a subsidised project within five years.</summary>
    [Member("公募開始日前5年以降の、補助事業に関連する法令違反", "a law broken in a subsidised project within five years", Happened = true)]
    public bool? BrokeLaw { get; init; }

    /// <summary>みなし同一事業者が、公募要領の挙げる号により補助対象外か: a deemed-identical business is barred on the grounds named.</summary>
    [Member("公募要領の挙げる号に当たる者のみなし同一事業者", "deemed identical with a business barred on the grounds named", Happened = true)]
    public bool? SameGroupBarred { get; init; }
}
