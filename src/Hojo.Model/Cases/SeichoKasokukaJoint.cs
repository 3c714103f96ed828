using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>中小企業成長加速化補助金の共同申請 (コンソーシアム), and that with a leasing company.</summary>
[JsonConverter(typeof(PartConverter<SeichoKasokukaJoint>))]
public sealed record SeichoKasokukaJoint
{
    /// <summary>複数の事業者で共同申請するか: several businesses apply together.</summary>
    [Member("複数の事業者による共同申請(コンソーシアム)", "several businesses apply together")]
    [Help("リース会社とだけの共同申請は「いいえ」", "No, where a leasing company alone joins.")]
    public bool? Jointly { get; init; }

    /// <summary>共同申請者の全者が、事業者の範囲、100億宣言、賃上げ要件を満たすか: every member qualifies.</summary>
    [Member("共同申請者の全者が要件を満たす", "every member qualifies")]
    [Help("事業者の範囲のほか、100億宣言と賃上げ要件は原則として各者で対応する", "The declaration and the wage requirement are, as a rule, met by each.")]
    public bool? MembersQualify { get; init; }

    /// <summary>参加企業の投資額 (専門家経費・外注費を除く) のうち最も大きいもの, in yen without consumption tax: the largest investment of one member.</summary>
    [Member("参加企業の投資額のうち最も大きいもの", "the largest investment of one member")]
    [Help("建物費、機械装置費、ソフトウェア費の合計", "Of buildings, machinery and software together.")]
    public Yen? LargestInvestment { get; init; }

    /// <summary>設備取得のため、リース会社と共同申請するか: applies jointly with a leasing company.</summary>
    [Member("リース会社との共同申請", "applies jointly with a leasing company")]
    public bool? WithLessor { get; init; }

    /// <summary>リース料から補助金相当分が減額されることを証明できるか: the lease fees are shown to be lower by the subsidy.</summary>
    [Member("リース料から補助金相当分が減額されることの証明", "the lease fees are shown to be lower by the subsidy")]
    public bool? FeesLowered { get; init; }
}
