using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>ものづくり補助金 and its successor: what only these programmes ask.</summary>
[JsonConverter(typeof(PartConverter<MonodzukuriPart>))]
public sealed record MonodzukuriPart
{
    /// <summary>革新的な新製品・新サービスの開発に当たるか (the office judges).</summary>
    [Member("革新的な新製品・新サービスの開発", "development of an innovative product or service", Declared = true)]
    public bool? Innovative { get; init; }

    /// <summary>海外事業の実施により国内の生産性を向上させる事業か (the office judges).</summary>
    [Member("海外事業の実施による国内の生産性向上", "overseas business that raises productivity in Japan", Declared = true)]
    public bool? OverseasBusiness { get; init; }

    /// <summary>グローバル枠のうち、海外市場開拓 (輸出) に関する事業か: project to open overseas markets (export).</summary>
    [Member("海外市場開拓(輸出)に関する事業", "project to open overseas markets (export)")]
    public bool? Export { get; init; }

    /// <summary>原材料費, in yen without consumption tax.</summary>
    [Member("原材料費", "raw materials")]
    public Yen? RawMaterials { get; init; }

    /// <summary>海外旅費, in yen without consumption tax.</summary>
    [Member("海外旅費", "overseas travel")]
    public Yen? OverseasTravel { get; init; }

    /// <summary>通訳・翻訳費, in yen without consumption tax.</summary>
    [Member("通訳・翻訳費", "interpretation and translation")]
    public Yen? Interpretation { get; init; }

    /// <summary>組織形態: kind of applicant.</summary>
    [Member("組織形態(ものづくり補助金)", "kind of applicant (monodzukuri subsidy)", As = "OrganisedAs")]
    public MonodzukuriOrganisation? Organisation { get; init; }

    /// <summary>日本国内に本社及び補助事業の実施場所を有するか: head office and project site in Japan.</summary>
    [Member("日本国内の本社及び補助事業の実施場所", "head office and project site in Japan", As = "BasedInJapan")]
    public bool? InJapan { get; init; }

    /// <summary>補助事業の実施場所が既にあるか (建設中・建設予定でない): the project site exists.</summary>
    [Member("補助事業の実施場所が既にあること(建設中・建設予定でない)", "the project site exists (not under construction or planned)")]
    public bool? SiteExists { get; init; }

    /// <summary>事業に要する経費, in yen with consumption tax: all that the project costs.</summary>
    [Member("事業に要する経費(税込)", "all that the project costs, with consumption tax")]
    [Help("補助対象経費(税抜)は、この3分の2以上であることを要する", "Eligible costs, without tax, are two thirds of it or more.")]
    public Yen? TotalOutlay { get; init; }

    /// <summary>交付申請時までに一般事業主行動計画を公表する旨を宣誓するか: pledges to publish the action plan by the grant application.</summary>
    [Member("交付申請時までに一般事業主行動計画を公表する旨の宣誓", "pledge to publish the general employer action plan by the grant application",
        As = "ActionPlanPledge")]
    public bool? ActionPlanPledged { get; init; }

    /// <summary>交付申請時までに、設定した目標値を従業員等に表明したか: the targets were declared in time.</summary>
    [Member("目標値の従業員等への表明(交付申請時まで)", "targets declared to employees and officers in time")]
    public bool? TargetsDeclared { get; init; }

    /// <summary>グローバル枠: the global frame.</summary>
    [Part("グローバル枠", "global frame")]
    public MonodzukuriOverseas Overseas { get; init; } = new();

    /// <summary>補助対象外となる事業者: who may not apply.</summary>
    [Part("補助対象外となる事業者", "who may not apply")]
    public MonodzukuriBarred Barred { get; init; } = new();

    /// <summary>補助対象外となる事業: projects that may not be applied for.</summary>
    [Part("補助対象外となる事業", "projects that may not be applied for")]
    public MonodzukuriProject Project { get; init; } = new();

    /// <summary>加点・減点: points.</summary>
    [Part("加点・減点", "bonus points and deductions")]
    public MonodzukuriPoints Points { get; init; } = new();
}
