using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.Facts;

namespace Hojo.Rules.Vocabulary;

/// <summary>Certifications and circumstances that points are given or taken for.</summary>
internal static class StandingFacts
{
    public static readonly Fact<bool> PartnershipDeclared = Stated("applicant.standing.partnershipDeclared", ("パートナーシップ構築宣言の公表", "partnership declaration published"), c => c.Applicant.Standing.PartnershipDeclared);
    public static readonly Fact<bool> Kurumin = Stated("applicant.standing.kurumin", ("くるみん認定", "Kurumin certification"), c => c.Applicant.Standing.Kurumin);
    public static readonly Fact<bool> Eruboshi = Stated("applicant.standing.eruboshi", ("えるぼし認定", "Eruboshi certification"), c => c.Applicant.Standing.Eruboshi);
    public static readonly Fact<bool> AtotsugiKoshien = Stated("applicant.standing.atotsugiKoshien", ("アトツギ甲子園への出場", "took part in Atotsugi Koshien"), c => c.Applicant.Standing.AtotsugiKoshien);
    public static readonly Fact<bool> HealthManagement2025 = Stated("applicant.standing.healthManagement2025", ("健康経営優良法人2025の認定", "recognised as Health and Productivity Management 2025"), c => c.Applicant.Standing.HealthManagement2025);
    public static readonly Fact<bool> TechnicalInformationManagement = Stated("applicant.standing.technicalInformationManagement", ("技術情報管理認証の取得", "technical information management certified"), c => c.Applicant.Standing.TechnicalInformationManagement);
    public static readonly Fact<bool> GrowthMatching = Stated("applicant.standing.growthMatching", ("成長加速マッチングサービスへの登録", "registered with the growth matching service"), c => c.Applicant.Standing.GrowthMatching);
    public static readonly Fact<bool> Revitalising = Stated("applicant.standing.revitalising", ("事業再生への取組", "under business revitalisation"), c => c.Applicant.Standing.Revitalising);
    public static readonly Fact<bool> MissedWagePoint = Stated("applicant.standing.missedWagePoint", ("賃上げ加点の未達による減点期間中", "within the 18 months after a missed wage point"), c => c.Applicant.Standing.MissedWagePoint);
    public static readonly Fact<bool> ExcessiveInvestment = Declared("applicant.standing.excessiveInvestment", ("事業規模に対する過剰な投資", "investment excessive for the size of business"), c => c.Applicant.Standing.ExcessiveInvestment);
    public static readonly Fact<bool> StalledPastProject = Declared("applicant.standing.stalledPastProject", ("過去の補助事業の事業化の停滞", "past subsidised project stalled"), c => c.Applicant.Standing.StalledPastProject);
    public static readonly Fact<bool> EasilyDone = Declared("applicant.standing.easilyDone", ("容易に実施できる新製品等", "a new product done without particular effort"), c => c.Applicant.Standing.EasilyDone);
}
