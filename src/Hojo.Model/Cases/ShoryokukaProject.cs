using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>省力化投資補助金の補助対象外となる事業: declared by the applicant; the office decides.</summary>
[JsonConverter(typeof(PartConverter<ShoryokukaProject>))]
public sealed record ShoryokukaProject
{
    /// <summary>事業の主たる課題の解決そのものを他者へ外注・委託するか: leaves the main task itself to others.</summary>
    [Member("主たる課題の解決そのものの外注・委託", "the main task itself is left to others", Declared = true)]
    public bool? OutsourcedTask { get; init; }

    /// <summary>対外向けの販売や有償の提供を前提とする設備・システム等の開発を含むか: develops what is sold or let to others.</summary>
    [Member("対外向けの販売・有償の提供を前提とする開発", "develops equipment or systems to sell or let to others", Declared = true)]
    public bool? ForOthers { get; init; }

    /// <summary>購入した設備を自ら占有せず、特定の第三者に長期間賃貸させるか: lets the equipment to a third party for long.</summary>
    [Member("設備の特定の第三者への長期間の賃貸", "the equipment is let to a third party for long", Declared = true)]
    public bool? LeasedOut { get; init; }

    /// <summary>主として従業員の解雇を通じて労働生産性等の要件や目標を達成するか: reaches its goals mainly by dismissals.</summary>
    [Member("主として従業員の解雇を通じた労働生産性等の達成", "reaches its goals mainly by dismissals", Declared = true, As = "ReachedByDismissals")]
    public bool? ByDismissals { get; init; }

    /// <summary>公序良俗や法令に反する、又は消費者保護の観点から不適切な事業か: against public order, law or consumer protection.</summary>
    [Member("公序良俗・法令・消費者保護に反する事業", "against public order, law or consumer protection", Declared = true)]
    public bool? UnfitProject { get; init; }

    /// <summary>風営法第2条各項の営業か (旅館業の許可を受けたものを除く): amusement business, licensed inns apart.</summary>
    [Member("風俗営業等の事業(旅館業の許可を受けたものを除く)", "amusement business (but licensed inns)", As = "AmusementTrade")]
    public bool? Amusement { get; init; }

    /// <summary>他の中小企業等から提出された事業と同一又は極めて類似した内容か: like the project of another applicant.</summary>
    [Member("他者の事業と同一又は極めて類似した内容", "the same as, or very like, another applicant's project", Declared = true)]
    public bool? CopiedPlan { get; init; }

    /// <summary>遂行が困難である、経費の大半が対象外である、又は実態が確認できない事業か: cannot be carried out or verified.</summary>
    [Member("遂行困難・経費の大半が対象外・実態を確認できない事業", "cannot be carried out, mostly ineligible, or cannot be verified", Declared = true)]
    public bool? Infeasible { get; init; }

    /// <summary>新規事業か (カタログ注文型の対象外): a new business.</summary>
    [Member("新規事業", "a new business", Declared = true)]
    public bool? NewBusiness { get; init; }

    /// <summary>製品を登録されている業種・業務プロセス以外の用途に供するか: used for other trades or processes than registered.</summary>
    [Member("登録されている業種・業務プロセス以外の用途", "used for other trades or processes than registered", Declared = true)]
    public bool? OtherUse { get; init; }

    /// <summary>不動産賃貸、駐車場経営、暗号資産のマイニング等、実質的な労働を伴わない又は主に資産運用的な事業か: without labour, or mere investment.</summary>
    [Member("不動産賃貸・駐車場経営等の、実質的な労働を伴わない事業", "without real labour: letting, parking, mining of crypto assets")]
    public bool? PropertyIncome { get; init; }

    /// <summary>取り組む事業が1次産業 (農業・林業・漁業) か: farming, forestry or fishing.</summary>
    [Member("取り組む事業が1次産業(農業・林業・漁業)", "the project is farming, forestry or fishing")]
    public bool? InPrimaryIndustry { get; init; }

    /// <summary>既に所有する製品の置き換えであり、省力化効果が得られないか: replaces what is owned and saves no labour.</summary>
    [Member("省力化効果の得られない置き換え", "a replacement that saves no labour", Declared = true)]
    public bool? MereReplacement { get; init; }

    /// <summary>事業再構築・新事業進出補助金に採択された事業に用いる機器を導入するか: equipment for a project of another award.</summary>
    [Member("事業再構築・新事業進出補助金の事業に用いる機器の導入", "equipment for a project under the restructuring or new business entry subsidy")]
    public bool? ForOtherProject { get; init; }

    /// <summary>IT導入補助金と同一又は類似内容の事業 (同じ業務プロセスに導入) か: the same process as under the IT adoption subsidy.</summary>
    [Member("IT導入補助金と同一又は類似内容の事業", "the same as, or like, a project under the IT adoption subsidy", Declared = true)]
    public bool? SameTaskAsIt { get; init; }

    /// <summary>類似のテーマ・設備等の申請が集中し、過剰投資と判断されるか (the office judges).</summary>
    [Member("類似のテーマ・設備等への申請の集中による過剰投資", "excessive investment where like applications crowd together", Declared = true)]
    public bool? CrowdedTheme { get; init; }
}
