using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>補助対象者: what the guidelines of 事業承継・M&amp;A補助金 ask of the applicant, beyond what every case tells.</summary>
[JsonConverter(typeof(PartConverter<JigyoShokeiApplicant>))]
public sealed record JigyoShokeiApplicant
{
    /// <summary>日本国内に拠点又は居住地を置き、日本国内で事業を営んでいるか: based and in business in Japan.</summary>
    [Member("日本国内に拠点・居住地を置き国内で事業を営む", "based and in business in Japan", Happened = true)]
    public bool? BasedInJapan { get; init; }

    /// <summary>地域経済に貢献している、又は貢献する予定か: contributes, or is to contribute, to the regional economy (the office judges).</summary>
    [Member("地域経済への貢献(予定を含む)", "contributes, or is to contribute, to the regional economy", Declared = true)]
    public bool? ContributesToRegion { get; init; }

    /// <summary>法令遵守上の問題を抱えているか: has problems of compliance with the law (the office judges).</summary>
    [Member("法令遵守上の問題", "has problems of compliance with the law", Declared = true)]
    public bool? ComplianceProblems { get; init; }

    /// <summary>経済産業省・中小機構から補助金交付等停止措置又は指名停止措置が講じられているか: suspended from subsidies or tenders.</summary>
    [Member("補助金交付等停止措置・指名停止措置", "suspended from subsidies or tenders", Happened = true)]
    public bool? SuspendedFromSubsidies { get; init; }

    /// <summary>過去の経営資源引継ぎ補助金・事業承継・引継ぎ補助金の事業化状況報告を、義務があるのに提出していないか: a report on an earlier award that is
    /// owed.</summary>
    [Member("過去の補助金の事業化状況報告の未提出", "a report owed on an earlier award", Happened = true)]
    [Help("経営資源引継ぎ補助金・事業承継・引継ぎ補助金を受給した者で、報告の義務が生じているのに提出していない",
        "Of an award under the earlier subsidies for taking over businesses, where the report was due and not filed.")]
    public bool? ReportOwed { get; init; }

    /// <summary>登録FA・仲介業者又はその代表者が、申請者又はその代表者と同一か: the registered adviser is the applicant.</summary>
    [Member("登録FA・仲介業者(代表者)が申請者(代表者)と同一", "the registered adviser, or its head, is the applicant, or its head")]
    public bool? AdviserIsApplicant { get; init; }

    /// <summary>資本金又は出資金が5億円以上の法人に、直接又は間接に100%の株式を保有されているか: wholly owned by a corporation with capital of ¥500 million or
    /// more.</summary>
    [Member("資本金5億円以上の法人による直接・間接の100%保有", "wholly owned by a corporation with capital of ¥500 million or more", Happened = true)]
    public bool? OwnedByLargeCapital { get; init; }

    /// <summary>発行済株式の総数をみなし大企業(ア)〜(ウ)に当たる者が所有しているか: wholly owned by deemed large companies.</summary>
    [Member("みなし大企業(ア)〜(ウ)による全株式の所有", "wholly owned by companies deemed large", Happened = true)]
    public bool? OwnedByCompanyDeemedLarge { get; init; }

    /// <summary>役員総数の全てをみなし大企業(ア)〜(ウ)の役員・職員が占めているか: all officers come from deemed large companies.</summary>
    [Member("役員の全てがみなし大企業(ア)〜(ウ)の役員・職員", "all officers come from companies deemed large", Happened = true)]
    public bool? OfficersOfCompanyDeemedLarge { get; init; }

    /// <summary>社会福祉法人、医療法人、一般・公益の社団・財団法人、学校法人、農事組合法人、組合、法人格のない任意団体に当たるか: a body that is not eligible.</summary>
    [Member("対象外の法人・団体", "a corporation or body that is not eligible", Happened = true)]
    [Help("社会福祉法人、医療法人、一般社団・財団法人、公益社団・財団法人、学校法人、農事組合法人、組合、法人格のない任意団体",
        "Social welfare, medical, school, agricultural corporations, associations, foundations, cooperatives, bodies without personality.")]
    public bool? ExcludedBody { get; init; }

    /// <summary>公序良俗に反する事業、又は公的な資金の使途として不適切な事業か (風俗営業等を含む): unfit for public money (the office judges).</summary>
    [Member("公序良俗に反する又は公的資金の使途として不適切な事業", "against public order, or unfit for public money", Declared = true)]
    [Help("風営法第2条の各営業を含む", "The amusement businesses of the act included.")]
    public bool? UnfitForPublicMoney { get; init; }

    /// <summary>開業してから法人成をして3年が経過していないか: incorporated less than three years ago, after starting as a sole proprietor.</summary>
    [Member("法人成から3年未満", "incorporated less than 3 years ago, after a start as sole proprietor", Happened = true)]
    public bool? IncorporatedLately { get; init; }

    /// <summary>開業からの通算年数 (端数は切り捨てる): years in business in all.</summary>
    [Member("開業からの通算年数", "years in business in all"), Counted("年", "years", 0, 1_000)]
    [Help("法人成の前を含む。端数は切り捨てる", "Those before the incorporation included; a part of a year does not count.")]
    public int? YearsInBusiness { get; init; }
}
