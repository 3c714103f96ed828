using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 加点項目 (9) and 減点項目 (4). The document gives no weights.</summary>
internal static class Round3Points
{
    public static IEnumerable<Provision> Rows(Source doc, Condition specified) =>
    [
        new Point("partnership", ("パートナーシップ構築宣言", "partnership declaration"), PartnershipDeclared.Is(true), doc["パートナーシップ構築宣言", 148, 150]),
        new Point("kurumin", ("くるみん認定", "Kurumin certification"), Kurumin.Is(true), doc["くるみん認定", 151, 152]),
        new Point("eruboshi", ("えるぼし認定", "Eruboshi certification"), Eruboshi.Is(true), doc["えるぼし認定", 153, 154]),
        new Point("atotsugi", ("アトツギ甲子園出場", "took part in Atotsugi Koshien"), AtotsugiKoshien.Is(true), doc["アトツギ甲子園出場", 155, 156]),
        new Point("health-management", ("健康経営優良法人2025認定", "Health and Productivity Management 2025"), HealthManagement2025.Is(true), doc["健康経営優良法人2025認定", 157, 158]),
        new Point("technical-information", ("技術情報管理認証制度", "technical information management certification"), TechnicalInformationManagement.Is(true), doc["技術情報管理認証制度", 159, 160]),
        new Point("growth-matching", ("成長加速マッチングサービス登録", "registered with the growth matching service"), GrowthMatching.Is(true), doc["成長加速マッチングサービス登録", 161, 162]),
        new Point("revitalising", ("再生事業者", "business under revitalisation"), Revitalising.Is(true), doc["再生事業者", 163, 164]),
        new Point("specified-business", ("特定事業者", "specified business"), specified, doc["特定事業者", 165, 166])
        { Reading = ("「特定事業者の一部」の表に当てはまることとする", "read as falling within the table of specified businesses") },
        new Point("missed-wage-point", ("賃上げ加点要件未達事業者(18か月間減点)", "missed an earlier wage point (for 18 months)"), MissedWagePoint.Is(true), doc["賃上げ加点要件未達事業者", 167, 169]) { IsDeduction = true },
        new Point("excessive-investment", ("過剰投資と判断された申請", "investment judged excessive"), ExcessiveInvestment.Is(true), doc["過剰投資と判断された申請", 170, 171]) { IsDeduction = true },
        new Point("stalled-project", ("他の補助事業の事業化が進展していない事業者", "another subsidised project has stalled"), StalledPastProject.Is(true), doc["他の補助事業の事業化が進展していない事業者", 172, 173]) { IsDeduction = true },
        new Point("easily-done", ("容易に実施可能な新製品等", "a new product that is easily done"), EasilyDone.Is(true), doc["容易に実施可能な新製品等", 174, 175]) { IsDeduction = true },
    ];
}
