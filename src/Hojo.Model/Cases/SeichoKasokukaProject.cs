using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>中小企業成長加速化補助金の不支給要件: declared by the applicant; the office decides.</summary>
[JsonConverter(typeof(PartConverter<SeichoKasokukaProject>))]
public sealed record SeichoKasokukaProject
{
    /// <summary>既存の老朽化設備の入替えなど、生産能力等が向上しない更新投資か: renews worn equipment and adds no capacity.</summary>
    [Member("生産能力等が向上しない更新投資", "renews equipment and adds no capacity", Declared = true)]
    public bool? MereRenewal { get; init; }

    /// <summary>実施の大半を他社に外注又は委託し、企画だけを行うか: leaves most of the work to others.</summary>
    [Member("実施の大半を外注・委託し、企画だけを行う事業", "most of the work is left to others", Declared = true)]
    public bool? MostlyOutsourced { get; init; }

    /// <summary>実質的に労働を伴わない、又は専ら資産運用的か: without real labour, or mere investment.</summary>
    [Member("実質的に労働を伴わない・専ら資産運用的な事業", "without real labour, or mere investment", Declared = true)]
    public bool? WithoutLabour { get; init; }

    /// <summary>購入した設備を自ら占有せず、特定の第三者に長期間貸与させるか: let to one third party for long.</summary>
    [Member("設備の特定の第三者への長期間の貸与", "equipment let to one third party for long", Declared = true)]
    public bool? LetToOne { get; init; }

    /// <summary>補助事業が1次産業 (農業、林業、漁業) か: farming, forestry or fishing.</summary>
    [Member("補助事業が1次産業(農業・林業・漁業)", "the project is farming, forestry or fishing", Declared = true)]
    public bool? PrimaryIndustry { get; init; }

    /// <summary>主として従業員の解雇を通じて賃上げ要件を達成するか: meets the wage requirement mainly by dismissals.</summary>
    [Member("主として従業員の解雇による賃上げ要件の達成", "meets the wage requirement mainly by dismissals", Declared = true)]
    public bool? ByDismissals { get; init; }

    /// <summary>公序良俗や法令に反する(恐れがある)、又は消費者保護の観点から不適切な事業か: against public order, law or consumer protection.</summary>
    [Member("公序良俗・法令・消費者保護に反する事業", "against public order, law or consumer protection", Declared = true)]
    public bool? Unfit { get; init; }

    /// <summary>風営法第2条各項に定める事業か: amusement business under the act.</summary>
    [Member("風営法第2条各項に定める事業", "amusement business under the act")]
    public bool? Amusement { get; init; }
}
