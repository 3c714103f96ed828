using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>加点事由: what 事業承継・M&amp;A補助金 gives points for, beyond what every case tells; as it stands at the application.</summary>
[JsonConverter(typeof(PartConverter<JigyoShokeiPoints>))]
public sealed record JigyoShokeiPoints
{
    /// <summary>中小会計要領又は中小会計指針の適用を受けているか: SME accounting rules.</summary>
    [Member("中小会計要領・中小会計指針の適用", "SME accounting rules applied")]
    public bool? SmeAccounting { get; init; }

    /// <summary>有効な経営力向上計画の認定、経営革新計画の承認又は先端設備等導入計画の認定を受けているか: one of three plans certified.</summary>
    [Member("経営力向上計画・経営革新計画・先端設備等導入計画の認定等", "a plan of management, innovation or equipment certified")]
    public bool? PlanCertified { get; init; }

    /// <summary>地域未来牽引企業か: a regional leader chosen by the ministry.</summary>
    [Member("地域未来牽引企業", "chosen as a company that leads its region's future")]
    public bool? RegionalLeader { get; init; }

    /// <summary>「女性の活躍推進企業データベース」に一般事業主行動計画を公表しているか: action plan for women's advancement published.</summary>
    [Member("女性活躍推進法に基づく一般事業主行動計画の公表", "action plan for women's advancement published", As = "WomensPlanPublished")]
    public bool? WomensPlan { get; init; }

    /// <summary>健康経営優良法人か: recognised for health and productivity management.</summary>
    [Member("健康経営優良法人", "recognised for health and productivity management")]
    public bool? HealthManagement { get; init; }

    /// <summary>サイバーセキュリティお助け隊サービスを利用しているか: uses the security service.</summary>
    [Member("サイバーセキュリティお助け隊サービスの利用", "uses the security service", As = "UsesSecurityService")]
    public bool? SecurityService { get; init; }

    /// <summary>事業化状況報告の前年度の期首から期末までの事業場内最低賃金の引上げの予定額, in yen an hour.</summary>
    [Member("事業化状況報告時の事業場内最低賃金の引上げ額(前年度の期首から期末)", "planned rise of the lowest wage in the year before the report",
        As = "RiseInYear")]
    [Counted("円", "yen an hour", -1_000, 10_000)]
    public int? WageFloorRise { get; init; }

    /// <summary>その賃上げを従業員に表明しているか: the rise is declared to the employees.</summary>
    [Member("賃上げの従業員への表明", "the rise is declared to the employees", As = "RiseDeclared")]
    public bool? WageRiseDeclared { get; init; }

    /// <summary>米国の追加関税措置により大きな影響を受けるか: hit by the additional tariffs of the United States (the office judges).</summary>
    [Member("米国の追加関税措置による大きな影響", "hit by the additional tariffs of the United States", Declared = true)]
    public bool? TariffsHit { get; init; }

    /// <summary>地域おこし協力隊として委嘱を受け、承継者の取組の実施地がその地域か: appointed to the regional cooperation corps there.</summary>
    [Member("地域おこし協力隊(取組の実施地がその地域)", "appointed to the regional cooperation corps where the project is done")]
    public bool? CooperationCorps { get; init; }

    /// <summary>事業承継・引継ぎ支援センター又は中小機構の支援を受けて事業承継計画書を策定しているか: plan made with a support centre.</summary>
    [Member("支援センター・中小機構の支援による事業承継計画書", "succession plan made with a support centre")]
    public bool? PlanWithCentre { get; init; }
}
