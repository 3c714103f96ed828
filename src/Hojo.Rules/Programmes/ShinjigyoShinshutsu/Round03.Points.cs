using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.ShinjigyoShinshutsuFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 １０－１．書面審査 （８）加点項目 (9) and （９）減点項目 (4), without weights.</summary>
internal static partial class Round03
{
    private static void Points(RoundBuilder round, Condition specified)
    {
        Reading atDeadline = new("応募締切日時点で満たしていること", "to be met at the deadline");
        var bonus = round.Under(Doc, "（８）加点項目");
        bonus.Point("partnership", (43, "「パートナーシップ構築宣言」ポータルサイトにおいて宣言を公表している事業者"),
            "① パートナーシップ構築宣言加点", PartnershipDeclared.Is(true), atDeadline);
        bonus.Point("kurumin", (43, "トライくるみん、くるみん又はプラチナくるみんのいずれかの認定"), "② くるみん加点", Kurumin.Is(true), atDeadline);
        bonus.Point("eruboshi", (43, "えるぼし１～３段階又はプラチナえるぼしのいずれかの認定"), "③ えるぼし加点", Eruboshi.Is(true), atDeadline);
        bonus.Point("atotsugi", (43, "アトツギ甲子園のピッチ大会に出場した事業者"), "④ アトツギ甲子園加点", AtotsugiKoshien.Is(true), atDeadline);
        bonus.Point("health-management", (43, "健康経営優良法人2025に認定されている事業者"),
            "⑤ 健康経営優良法人加点(2025の認定)", HealthManagement2025.Is(true), atDeadline);
        bonus.Point("technical-information", (43, "技術情報管理認証制度の認証を取得している事業者"),
            "⑥ 技術情報管理認証制度加点", TechnicalInformationManagement.Is(true), atDeadline);
        bonus.Point("growth-matching", (43, "会員登録を行い、挑戦課題を登録している事業者"), "⑦ 成長加速化マッチングサービス加点", GrowthMatching.Is(true), atDeadline);
        bonus.Point("revitalising", (43, "応募締切日から遡って３年以内に再生計画等が成立等した者"), "⑧ 再生事業者加点(策定中、又は応募締切日から遡って3年以内に成立)",
            Revitalising.Is(true) & (RevitalisationPlanning.Is(true) | RevitalisationPlanOn >= round.Closes.Minus(Length.Years(3))),
            "3年前の応当日以後の成立を含む。策定中は、44頁の(ア)から(キ)の計画に限る",
            also: [bonus.At((44, "(ア)から(キ)のみが対象"))]);
        bonus.Point("specified-business", (44, "「２．補助対象者（３）特定事業者の一部」に該当する事業者"), "⑨ 特定事業者加点", specified,
            "(3)は(1)と(2)に該当しない者に限られるので、中小企業者などは該当しない");

        var minus = round.Under(Doc, "（９）減点項目");
        minus.MinusPoint("missed-wage-point", (44, "未達が報告されてから18か月の間、本補助金への申請にあたっては"), "① 加点項目要件未達事業者(未達の報告から18か月の間、大幅に減点)",
            MissedWagePoint.Is(true), "中小企業庁の8つの補助金の賃上げ加点。災害などのやむを得ない理由が認められた場合を除く");
        minus.MinusPoint("excessive-investment", (45, "過剰投資と判断された申請に関しては"),
            "② 過剰投資の抑制(一時的流行による過剰投資と判断されると大幅に減点)", ExcessiveInvestment.Is(true));
        minus.MinusPoint("stalled-project", (45, "事業化段階が３段階以下である場合は、減点を行います"),
            "③ 他の補助事業の事業化が進展していない事業者(事業化段階が3段階以下)", StalledPastProject.Is(true),
            "新事業進出補助金、事業再構築補助金、ものづくり補助金の、直近の事業化状況報告等による");
        minus.MinusPoint("easily-done", (45, "「３―５．評価が低くなる例」に該当する場合"), "④ 「３－５．評価が低くなる例」(容易に製造等が可能、容易な改変、単なる組み合わせ)", EasilyDone.Is(true));
    }
}
