using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>ものづくり補助金の補助対象外となる事業: declared by the applicant; the office decides.</summary>
[JsonConverter(typeof(PartConverter<MonodzukuriProject>))]
public sealed record MonodzukuriProject
{
    /// <summary>主たる課題の解決そのものを外注・委託する、又は主たる部分を外注・委託して企画だけを行う事業か: the main part is left to others.</summary>
    [Member("主たる課題の解決・主たる部分の外注・委託", "the main task or part is left to others", Declared = true)]
    public bool? MainPartOutsourced { get; init; }

    /// <summary>実質的に労働を伴わない事業、又は専ら資産運用的性格の強い事業か: without real labour, or mere investment.</summary>
    [Member("実質的に労働を伴わない・専ら資産運用的な事業", "without real labour, or mere investment", Declared = true)]
    [Help("無人駐車場、コインランドリー、自動販売機など、人手を伴わず売上が計上できる事業", "Car parks, laundries, vending machines and the like that earn without hands.")]
    public bool? NoRealLabour { get; init; }

    /// <summary>購入した設備を自ら占有せず、特定の第三者に長期間貸与させるような事業か: the equipment is lent to a third party for long.</summary>
    [Member("設備の特定の第三者への長期間の貸与", "the equipment is lent to a third party for long", Declared = true)]
    public bool? LentForLong { get; init; }

    /// <summary>主として従業員の解雇を通じて要件を達成させるような事業か: meets the requirements mainly by dismissals.</summary>
    [Member("主として従業員の解雇を通じた要件の達成", "meets the requirements mainly by dismissals", Declared = true, As = "MetByDismissals")]
    public bool? ByDismissals { get; init; }

    /// <summary>公序良俗・法令に反する (恐れのある) 事業、消費者保護の観点から不適切な事業か: against public order, law or consumer protection.</summary>
    [Member("公序良俗・法令・消費者保護に反する(恐れのある)事業", "against public order, law or consumer protection", Declared = true)]
    public bool? Improper { get; init; }

    /// <summary>風営法第2条各項に規定する営業に関する事業か: amusement business.</summary>
    [Member("風営法第2条各項の営業に関する事業", "amusement business under the act", As = "AmusementBusiness")]
    public bool? Amusement { get; init; }

    /// <summary>他の法人・事業者と同一又は類似した内容の事業か: the same as, or like, another applicant's.</summary>
    [Member("他の法人・事業者と同一又は類似した内容の事業", "the same as, or like, another applicant's project", Declared = true)]
    public bool? LikeOthers { get; init; }

    /// <summary>事業内容やスケジュール等から遂行が困難と判断される事業か: cannot be carried out (the office judges).</summary>
    [Member("遂行が困難と判断される事業", "a project that cannot be carried out", Declared = true)]
    public bool? Impracticable { get; init; }
}
