using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.Facts;

namespace Hojo.Rules.Vocabulary;

/// <summary>グローバルサウス未来志向型共創等事業: what only this programme asks.</summary>
internal static class GlobalSouthFacts
{
    public static readonly Fact<bool> SmallOrMedium = Happened("globalSouth.smallOrMedium", ("中小企業", "small or medium-sized enterprise"), c => c.GlobalSouth.SmallOrMedium);
    public static readonly Fact<bool> InGlobalSouth = Declared("globalSouth.inGlobalSouth", ("実施国がグローバルサウス諸国", "done in a country of the Global South"), c => c.GlobalSouth.InGlobalSouth);
    public static readonly Fact<bool> InAsean = Stated("globalSouth.inAsean", ("実施国がASEAN加盟国", "done in a member state of ASEAN"), c => c.GlobalSouth.InAsean);
    public static readonly Fact<Yen> Cost = Money("globalSouth.cost", ("補助対象経費", "eligible cost"), c => c.GlobalSouth.Cost);

    public static readonly Fact<bool> GreenTransformation = Declared("globalSouth.greenTransformation", ("GX分野の案件", "green transformation"), c => c.GlobalSouth.GreenTransformation);
    public static readonly Fact<bool> DigitalTransformation = Declared("globalSouth.digitalTransformation", ("DX分野の案件", "digital transformation"), c => c.GlobalSouth.DigitalTransformation);
    public static readonly Fact<bool> SpecifiedCriticalGoods = Declared("globalSouth.specifiedCriticalGoods", ("経済安全保障分野(特定重要物資)の案件", "economic security (specified critical goods)"), c => c.GlobalSouth.SpecifiedCriticalGoods);

    public static readonly Fact<bool> BenefitsPartnerCountry = Declared("globalSouth.benefitsPartnerCountry", ("相手国への裨益", "benefits the partner country"), c => c.GlobalSouth.BenefitsPartnerCountry);
    public static readonly Fact<bool> EffectQuantified = Declared("globalSouth.effectQuantified", ("日本への効果の定量的な提示", "effect for Japan shown in figures"), c => c.GlobalSouth.EffectQuantified);
    public static readonly Fact<bool> ProvenInJapan = Declared("globalSouth.provenInJapan", ("日本で技術的に確立", "technically established in Japan"), c => c.GlobalSouth.ProvenInJapan);
    public static readonly Fact<bool> NotYetApplied = Declared("globalSouth.notYetApplied", ("該当国で事業に未適用", "not yet applied to business in the country"), c => c.GlobalSouth.NotYetApplied);
    public static readonly Fact<bool> IssueClear = Declared("globalSouth.issueClear", ("事業化(スケール化を含む)の課題が明確", "the issue of commercialising (scaling included) is clear"), c => c.GlobalSouth.IssueClear);
    public static readonly Fact<bool> ReverseInnovation = Declared("globalSouth.reverseInnovation", ("日本へのリバースイノベーション", "reverse innovation into Japan"), c => c.GlobalSouth.ReverseInnovation);
    public static readonly Fact<bool> JobsInJapan = Declared("globalSouth.jobsInJapan", ("事業化時の日本の雇用増加等", "more jobs in Japan once commercialised"), c => c.GlobalSouth.JobsInJapan);
    public static readonly Fact<bool> VitalGoods = Declared("globalSouth.vitalGoods", ("日本の産業構造上重要な物資が対象", "goods vital to the structure of Japanese industry"), c => c.GlobalSouth.VitalGoods);
    public static readonly Fact<bool> SupplyResilience = Declared("globalSouth.supplyResilience", ("一国への高い輸入依存とサプライチェーン強靱化", "imports lean on one country, and supply grows more resilient"), c => c.GlobalSouth.SupplyResilience);

    public static readonly Fact<bool> SimilarProjectByApplicant = Stated("globalSouth.similarProjectByApplicant", ("申請者による同じ分野・目的の他の海外プロジェクト", "another overseas project of the same field and purpose by the applicant"), c => c.GlobalSouth.SimilarProjectByApplicant);
    public static readonly Fact<Rate> SimilarProjectSubsidiaryShare = Share("globalSouth.similarProjectSubsidiaryShare", ("同種プロジェクトを行う海外子会社への出資比率", "share in an overseas subsidiary with such a project"), c => c.GlobalSouth.SimilarProjectSubsidiaryShare);
    public static readonly Fact<Rate> SimilarProjectGrandchildParentShare = Share("globalSouth.similarProjectGrandchildParentShare", ("同種プロジェクトを行う海外孫会社の親である海外子会社への出資比率", "share in the overseas subsidiary above a second-tier one with such a project"), c => c.GlobalSouth.SimilarProjectGrandchildParentShare);
    public static readonly Fact<Rate> SimilarProjectGrandchildShare = Share("globalSouth.similarProjectGrandchildShare", ("海外子会社による同種プロジェクトを行う海外孫会社への出資比率", "that subsidiary's share in the second-tier one"), c => c.GlobalSouth.SimilarProjectGrandchildShare);
    public static readonly Fact<bool> SubmitsGovernmentLetter = Stated("globalSouth.submitsGovernmentLetter", ("相手国政府等のMOU・レターの提出", "memorandum or letter of the partner government submitted"), c => c.GlobalSouth.SubmitsGovernmentLetter);
}
