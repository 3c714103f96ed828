using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>中小企業成長加速化補助金: what came of the project, where only this programme looks at it.</summary>
[JsonConverter(typeof(PartConverter<SeichoKasokukaOutcome>))]
public sealed record SeichoKasokukaOutcome
{
    /// <summary>交付決定までに、賃上げの目標を全ての従業員又は従業員代表者、役員に表明したか: the wage target was declared before the decision.</summary>
    [Member("賃上げの目標の交付決定までの表明", "the wage target was declared before the grant decision")]
    public bool? TargetsDeclared { get; init; }

    /// <summary>基準年度の (掲げた目標の指標による) 給与が、申請時点の直近の事業年度を下回ったか: pay of the base year fell below the last year before.</summary>
    [Member("基準年度の、申請時点の直近の事業年度を下回る給与支給総額等",
        "pay in the base year below that of the last business year before the application", Happened = true)]
    [Help("掲げた目標の指標で見る。申請時に確定した決算がない場合は、申請日を含む事業年度と比べる",
        "By the measure of the target; without closed accounts, against the year of the application.")]
    public bool? BaseYearBelow { get; init; }

    /// <summary>採択後に「労務費の適切な転嫁のための価格交渉に関する指針」を遵守していないことが明らかとなったか: the guideline on labour costs was not kept.</summary>
    [Member("労務費の転嫁に関する指針の不遵守", "the guideline on passing on labour costs was not kept", Happened = true)]
    public bool? LabourCostGuidelineBroken { get; init; }

    /// <summary>適正化法等に違反する行為等をしたか (他の用途への無断流用、虚偽報告、目的外使用等): the grant was misused.</summary>
    [Member("不正行為(無断流用、虚偽報告、目的外使用等)", "misuse of the grant, false reports and the like", Happened = true)]
    [Help("補助事業期間中の他の補助金での同様の行為を含む", "The same with other subsidies in the project period included.")]
    public bool? Misused { get; init; }
}
