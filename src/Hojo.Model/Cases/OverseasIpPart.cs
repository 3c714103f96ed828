using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>海外知財支援: what only these programmes ask.</summary>
[JsonConverter(typeof(PartConverter<OverseasIpPart>))]
public sealed record OverseasIpPart
{
    /// <summary>中小企業、中小スタートアップ企業、小規模企業のいずれかか: small or medium-sized enterprise, start-up or small business.</summary>
    [Member("中小企業・中小スタートアップ企業・小規模企業", "small or medium-sized enterprise, start-up or small business", Happened = true)]
    public bool? SmallBusiness { get; init; }

    /// <summary>大学等か: university or the like.</summary>
    [Member("大学等", "university or the like")]
    public bool? University { get; init; }

    /// <summary>地域団体商標の出願か: filing of a regional collective trademark.</summary>
    [Member("地域団体商標の出願", "filing of a regional collective trademark")]
    public bool? RegionalTrademark { get; init; }

    /// <summary>事業協同組合、商工会、商工会議所、NPO法人のいずれかか: business cooperative, society or chamber of commerce, non-profit corporation.</summary>
    [Member("事業協同組合・商工会・商工会議所・NPO法人", "business cooperative, society or chamber of commerce, non-profit corporation")]
    public bool? RegionalBody { get; init; }

    /// <summary>中小企業支援法第2条の中小企業者等か: SME under article 2 of the SME Support Act.</summary>
    [Member("中小企業支援法第2条の中小企業者等", "SME under article 2 of the SME Support Act", Happened = true)]
    public bool? SupportActSme { get; init; }

    /// <summary>みなし大企業に当たるか: deemed a large company.</summary>
    [Member("みなし大企業", "deemed a large company")]
    public bool? DeemedLarge { get; init; }

    /// <summary>出願する権利: right filed for.</summary>
    [Member("出願する権利", "right filed for")]
    public IpRight? Right { get; init; }

    /// <summary>日本国特許庁に既に出願している: filed at the Japan Patent Office.</summary>
    [Member("日本国特許庁への出願", "filed at the Japan Patent Office")]
    public bool? FiledInJapan { get; init; }

    /// <summary>日本の出願と同一内容で外国に出願する予定である: the same is to be filed abroad.</summary>
    [Member("同一内容の外国への出願の予定", "the same is to be filed abroad")]
    public bool? SameFilingAbroad { get; init; }

    /// <summary>過去に特許庁の「外国出願補助金」を利用して出願した特許案件か: patent filed with the office's foreign filing subsidy.</summary>
    [Member("特許庁の「外国出願補助金」を利用した特許案件", "patent filed with the office's foreign filing subsidy", Happened = true)]
    public bool? UsedFilingSubsidy { get; init; }

    /// <summary>「拒絶理由通知」を受領している: notice of reasons for refusal received.</summary>
    [Member("拒絶理由通知の受領", "notice of reasons for refusal received")]
    public bool? RefusalReceived { get; init; }

    /// <summary>拒絶理由に「新規性」又は「進歩性」が指摘されている: the reasons name novelty or inventive step.</summary>
    [Member("拒絶理由に新規性又は進歩性の指摘", "the reasons name novelty or inventive step")]
    public bool? RefusalCitesNovelty { get; init; }

    /// <summary>審査請求を既に行ったか: examination already requested.</summary>
    [Member("審査請求済み", "examination already requested")]
    public bool? ExaminationRequested { get; init; }

    /// <summary>外国特許庁への納付手数料, in yen.</summary>
    [Member("外国特許庁への納付手数料", "fees of foreign patent offices")]
    public Yen? OfficeFees { get; init; }

    /// <summary>国内代理人・現地代理人費用, in yen.</summary>
    [Member("国内代理人・現地代理人費用", "domestic and local agents")]
    public Yen? AgentFees { get; init; }

    /// <summary>翻訳費用, in yen.</summary>
    [Member("翻訳費用", "translation")]
    public Yen? Translation { get; init; }

    /// <summary>上の額のうち、支援決定前に発生した費用, in yen: what of the costs above arose before the decision.</summary>
    [Member("支援決定前に発生した費用", "costs that arose before the decision", OrElse = ["overseasIp.includesCostsBeforeDecision"])]
    [Help("上の額のうちの額。書かなければ、includesCostsBeforeDecision が「いいえ」なら0",
        "Of the costs above. Left out, it is 0 where includesCostsBeforeDecision says no.")]
    public Yen? CostsBeforeDecision { get; init; }

    /// <summary>上の額に、支援決定前に発生した費用が含まれるか: includes costs that arose before the decision.</summary>
    [Member("支援決定前に発生した費用を含む", "includes costs that arose before the decision")]
    public bool? IncludesCostsBeforeDecision { get; init; }

    /// <summary>同じ年度の出願手続でこの法人に既に決まった補助金の合計, in yen; 0 where there is none.</summary>
    [Member("同じ年度の出願手続で既に決まった補助金", "already granted for filings of the same fiscal year")]
    [Help("この法人に既に決まった補助金の合計。なければ0。書かなければ applicant.pastAwards から合計する",
        "To this corporation, in all; 0 where there is none. Where it is left out, it is summed from applicant.pastAwards.")]
    public Yen? GrantedThisYear { get; init; }

    /// <summary>海外での知財侵害への対策費用, in yen.</summary>
    [Member("海外での知財侵害への対策費用", "countermeasures against infringement abroad")]
    public Yen? CountermeasureCost { get; init; }

    /// <summary>冒認商標の無効・取消し、又は防衛型の対策か(それ以外は模倣品対策): against squatted trademarks, or defence.</summary>
    [Member("冒認商標・防衛型の対策", "against squatted trademarks, or defence")]
    [Help("それ以外は模倣品対策", "Otherwise it is against counterfeits.")]
    public bool? SquattingOrDefence { get; init; }

    /// <summary>海外知財訴訟費用保険の掛金, in yen.</summary>
    [Member("海外知財訴訟費用保険の掛金", "premium of the overseas litigation insurance")]
    public Yen? Premium { get; init; }

    /// <summary>保険の加入が初年度か: first year of the insurance.</summary>
    [Member("保険の加入初年度", "first year of the insurance")]
    public bool? FirstYearInsured { get; init; }
}
