namespace Hojo.Model;

/// <summary>グローバルサウス未来志向型共創等事業: what only this programme asks.</summary>
public sealed record GlobalSouth
{
    /// <summary>中小企業か; the document does not define the word.</summary>
    public bool? SmallOrMedium { get; init; }

    /// <summary>実施国がグローバルサウス諸国に当たる.</summary>
    public bool? InGlobalSouth { get; init; }

    /// <summary>実施国がASEAN加盟国か.</summary>
    public bool? InAsean { get; init; }

    /// <summary>補助対象経費の総額, in yen.</summary>
    public Yen? Cost { get; init; }

    /// <summary>GX分野の案件か.</summary>
    public bool? GreenTransformation { get; init; }

    /// <summary>DX分野の案件か.</summary>
    public bool? DigitalTransformation { get; init; }

    /// <summary>経済安全保障分野(特定重要物資に係る)の案件か.</summary>
    public bool? SpecifiedCriticalGoods { get; init; }

    /// <summary>相手国裨益: 産業基盤構築や技術育成、社会課題解決に資する (the office judges).</summary>
    public bool? BenefitsPartnerCountry { get; init; }

    /// <summary>日本裨益: 効果を定量的に示せる (the office judges).</summary>
    public bool? EffectQuantified { get; init; }

    /// <summary>日本で既に技術的には確立されている (the office judges).</summary>
    public bool? ProvenInJapan { get; init; }

    /// <summary>該当国において事業に未適用である (the office judges).</summary>
    public bool? NotYetApplied { get; init; }

    /// <summary>スケール化を含む事業化にあたっての課題が明確である (the office judges).</summary>
    public bool? IssueClear { get; init; }

    /// <summary>日本へのリバースイノベーションに資する (the office judges).</summary>
    public bool? ReverseInnovation { get; init; }

    /// <summary>事業化に至った際に日本の雇用増加等に繋がる (the office judges).</summary>
    public bool? JobsInJapan { get; init; }

    /// <summary>日本の産業構造上重要と考えられる物資を対象とする (the office judges).</summary>
    public bool? VitalGoods { get; init; }

    /// <summary>一国への輸入依存度が高く、供給構造の変化が日本のサプライチェーン強靱化に資する (the office judges).</summary>
    public bool? SupplyResilience { get; init; }

    /// <summary>申請者自身が、申請内容と同じ分野・目的の他の海外プロジェクトを実施しているか.</summary>
    public bool? SimilarProjectByApplicant { get; init; }

    /// <summary>同じ分野・目的の海外プロジェクトを実施する海外子会社への出資比率; 0/1 where there is none.</summary>
    public Rate? SimilarProjectSubsidiaryShare { get; init; }

    /// <summary>同じ分野・目的の海外プロジェクトを実施する海外孫会社について、間に立つ海外子会社への出資比率; 0/1 where there is none.</summary>
    public Rate? SimilarProjectGrandchildParentShare { get; init; }

    /// <summary>その海外子会社による海外孫会社への出資比率; 0/1 where there is none.</summary>
    public Rate? SimilarProjectGrandchildShare { get; init; }

    /// <summary>相手国政府等との協力を示すMOUやレターを、応募時又は事業開始後1年以内に提出する.</summary>
    public bool? SubmitsGovernmentLetter { get; init; }
}
