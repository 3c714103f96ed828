using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>新事業進出補助金の補助対象外事業: declared by the applicant; the office decides.</summary>
[JsonConverter(typeof(PartConverter<ShinjigyoProject>))]
public sealed record ShinjigyoProject
{
    /// <summary>主たる内容そのもの、又は実施の大半を他者に外注・委託する事業か: mainly done by others.</summary>
    [Member("主たる内容又は大半の外注・委託", "the project is mainly done by others", Declared = true)]
    public bool? MainlyOutsourced { get; init; }

    /// <summary>グループ会社が既に実施している事業など、容易に実施可能な事業か: done by a company of the group already.</summary>
    [Member("グループ会社が既に実施している事業など容易な事業", "done by a company of the group already", Declared = true)]
    public bool? DoneInGroup { get; init; }

    /// <summary>事業承継の前の事業者が既に実施している事業など、容易に実施可能な事業か: done before the succession already.</summary>
    [Member("承継前の事業者が既に実施している事業など容易な事業", "done before the succession already", Declared = true)]
    public bool? DoneBeforeSuccession { get; init; }

    /// <summary>不動産賃貸など、実質的な労働を伴わない事業又は専ら資産運用的な事業か: without real labour, or mere investment.</summary>
    [Member("実質的な労働を伴わない・専ら資産運用的な事業", "without real labour, or mere investment", Declared = true)]
    public bool? WithoutLabour { get; init; }

    /// <summary>会員の募集・入会が公に行われない会員制ビジネスか: a membership business not open to the public.</summary>
    [Member("会員の募集・入会が公でない会員制ビジネス", "a membership business not open to the public", Declared = true)]
    public bool? ClosedMembership { get; init; }

    /// <summary>施設・設備を自ら占有せず、特定の第三者に長期間賃貸させる事業か: let to one third party for long.</summary>
    [Member("施設・設備の特定の第三者への長期賃貸", "premises or equipment let to one third party for long", Declared = true)]
    public bool? LetToOne { get; init; }

    /// <summary>1次産業 (農業、林業、漁業) に取り組む事業か: agriculture, forestry or fishing.</summary>
    [Member("1次産業の事業", "agriculture, forestry or fishing", Declared = true, As = "PrimaryIndustry")]
    public bool? PrimaryIndustry { get; init; }

    /// <summary>主として従業員の解雇を通じて要件を達成させる事業か: meets the requirements mainly by dismissals.</summary>
    [Member("主として従業員の解雇による要件の達成", "meets the requirements mainly by dismissals", Declared = true)]
    public bool? ByDismissals { get; init; }

    /// <summary>公序良俗に反する事業か: against public order.</summary>
    [Member("公序良俗に反する事業", "against public order", Declared = true)]
    public bool? AgainstPublicOrder { get; init; }

    /// <summary>法令に違反する(恐れがある)事業、消費者保護の観点から不適切な事業か: against the law, or unfit for consumers.</summary>
    [Member("法令違反・消費者保護の観点から不適切な事業", "against the law, or unfit for consumers", Declared = true)]
    public bool? AgainstLaw { get; init; }

    /// <summary>風営法第2条各項により定める事業か: amusement business.</summary>
    [Member("風営法第2条各項の事業", "amusement business under the act", As = "AmusementProject")]
    public bool? Amusement { get; init; }

    /// <summary>他の法人・事業者と同一又は類似した内容の事業か: like that of another applicant.</summary>
    [Member("他の法人・事業者と同一又は類似した内容", "like the project of another applicant", Declared = true)]
    public bool? LikeAnother { get; init; }

    /// <summary>利益や付加価値額の大部分が第三者のものになる事業か: most of the profit goes to others.</summary>
    [Member("利益・付加価値額の大部分が第三者のもの", "most of the profit goes to others", Declared = true)]
    public bool? ProfitToOthers { get; init; }
}
