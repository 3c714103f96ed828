using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>グローバルサウス未来志向型共創等事業: what only this programme asks.</summary>
[JsonConverter(typeof(PartConverter<GlobalSouthPart>))]
public sealed record GlobalSouthPart
{
    /// <summary>日本企業か; the document does not define the word.</summary>
    [Member("日本企業", "Japanese company")]
    public bool? JapaneseCompany { get; init; }

    /// <summary>中小企業か; the document does not define the word.</summary>
    [Member("中小企業", "small or medium-sized enterprise", Happened = true)]
    public bool? SmallOrMedium { get; init; }

    /// <summary>実施国がグローバルサウス諸国に当たる: done in a country of the Global South.</summary>
    [Member("実施国がグローバルサウス諸国", "done in a country of the Global South", Declared = true)]
    public bool? InGlobalSouth { get; init; }

    /// <summary>実施国がASEAN加盟国か: done in a member state of ASEAN.</summary>
    [Member("実施国がASEAN加盟国", "done in a member state of ASEAN")]
    public bool? InAsean { get; init; }

    /// <summary>補助対象経費の総額, in yen.</summary>
    [Member("補助対象経費", "eligible cost")]
    public Yen? Cost { get; init; }

    /// <summary>GX分野の案件か: green transformation.</summary>
    [Member("GX分野の案件", "green transformation", Declared = true)]
    public bool? GreenTransformation { get; init; }

    /// <summary>DX分野の案件か: digital transformation.</summary>
    [Member("DX分野の案件", "digital transformation", Declared = true)]
    public bool? DigitalTransformation { get; init; }

    /// <summary>経済安全保障分野(特定重要物資に係る)の案件か: economic security (specified critical goods).</summary>
    [Member("経済安全保障分野(特定重要物資)の案件", "economic security (specified critical goods)", Declared = true)]
    public bool? SpecifiedCriticalGoods { get; init; }

    /// <summary>相手国裨益: 産業基盤構築や技術育成、社会課題解決に資する (the office judges).</summary>
    [Member("相手国への裨益", "benefits the partner country", Declared = true)]
    public bool? BenefitsPartnerCountry { get; init; }

    /// <summary>日本裨益: 効果を定量的に示せる (the office judges).</summary>
    [Member("日本への効果の定量的な提示", "effect for Japan shown in figures", Declared = true)]
    public bool? EffectQuantified { get; init; }

    /// <summary>日本で既に技術的には確立されている (the office judges).</summary>
    [Member("日本で技術的に確立", "technically established in Japan", Declared = true)]
    public bool? ProvenInJapan { get; init; }

    /// <summary>該当国において事業に未適用である (the office judges).</summary>
    [Member("該当国で事業に未適用", "not yet applied to business in the country", Declared = true)]
    public bool? NotYetApplied { get; init; }

    /// <summary>スケール化を含む事業化にあたっての課題が明確である (the office judges).</summary>
    [Member("事業化(スケール化を含む)の課題が明確", "the issue of commercialising (scaling included) is clear", Declared = true)]
    public bool? IssueClear { get; init; }

    /// <summary>日本へのリバースイノベーションに資する (the office judges).</summary>
    [Member("日本へのリバースイノベーション", "reverse innovation into Japan", Declared = true)]
    public bool? ReverseInnovation { get; init; }

    /// <summary>事業化に至った際に日本の雇用増加等に繋がる (the office judges).</summary>
    [Member("事業化時の日本の雇用増加等", "more jobs in Japan once commercialised", Declared = true)]
    public bool? JobsInJapan { get; init; }

    /// <summary>日本の産業構造上重要と考えられる物資を対象とする (the office judges).</summary>
    [Member("日本の産業構造上重要な物資が対象", "goods vital to the structure of Japanese industry", Declared = true)]
    public bool? VitalGoods { get; init; }

    /// <summary>一国への輸入依存度が高く、供給構造の変化が日本のサプライチェーン強靱化に資する (the office judges).</summary>
    [Member("一国への高い輸入依存とサプライチェーン強靱化", "imports lean on one country, and supply grows more resilient", Declared = true)]
    public bool? SupplyResilience { get; init; }

    /// <summary>申請者自身が、申請内容と同じ分野・目的の他の海外プロジェクトを実施しているか: another overseas project of the same field and purpose by the applicant.</summary>
    [Member("申請者による同じ分野・目的の他の海外プロジェクト", "another overseas project of the same field and purpose by the applicant")]
    public bool? SimilarProjectByApplicant { get; init; }

    /// <summary>同じ分野・目的の海外プロジェクトを実施する海外子会社への出資比率; 0/1 where there is none.</summary>
    [Member("同種プロジェクトを行う海外子会社への出資比率", "share in an overseas subsidiary with such a project")]
    [Help("なければ 0/1", "0/1 where there is none.")]
    public Rate? SimilarProjectSubsidiaryShare { get; init; }

    /// <summary>同じ分野・目的の海外プロジェクトを実施する海外孫会社について、間に立つ海外子会社への出資比率; 0/1 where there is none.</summary>
    [Member("同種プロジェクトを行う海外孫会社の親である海外子会社への出資比率", "share in the overseas subsidiary above a second-tier one with such a project")]
    [Help("なければ 0/1", "0/1 where there is none.")]
    public Rate? SimilarProjectGrandchildParentShare { get; init; }

    /// <summary>その海外子会社による海外孫会社への出資比率; 0/1 where there is none.</summary>
    [Member("海外子会社による同種プロジェクトを行う海外孫会社への出資比率", "that subsidiary's share in the second-tier one")]
    [Help("なければ 0/1", "0/1 where there is none.")]
    public Rate? SimilarProjectGrandchildShare { get; init; }

    /// <summary>相手国政府等との協力を示すMOUやレターを、応募時又は事業開始後1年以内に提出する: memorandum or letter of the partner government submitted.</summary>
    [Member("相手国政府等のMOU・レターの提出", "memorandum or letter of the partner government submitted")]
    public bool? SubmitsGovernmentLetter { get; init; }
}
