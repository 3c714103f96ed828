namespace Hojo.Model;

/// <summary>海外知財支援: what only these programmes ask.</summary>
public sealed record OverseasIp
{
    /// <summary>中小企業、中小スタートアップ企業、小規模企業のいずれかか.</summary>
    public bool? SmallBusiness { get; init; }

    /// <summary>大学等か.</summary>
    public bool? University { get; init; }

    /// <summary>地域団体商標の出願か.</summary>
    public bool? RegionalTrademark { get; init; }

    /// <summary>事業協同組合、商工会、商工会議所、NPO法人のいずれかか.</summary>
    public bool? RegionalBody { get; init; }

    /// <summary>中小企業支援法第2条の中小企業者等か.</summary>
    public bool? SupportActSme { get; init; }

    /// <summary>みなし大企業に当たるか.</summary>
    public bool? DeemedLarge { get; init; }

    /// <summary>出願する権利.</summary>
    public IpRight? Right { get; init; }

    /// <summary>日本国特許庁に既に出願している.</summary>
    public bool? FiledInJapan { get; init; }

    /// <summary>日本の出願と同一内容で外国に出願する予定である.</summary>
    public bool? SameFilingAbroad { get; init; }

    /// <summary>過去に特許庁の「外国出願補助金」を利用して出願した特許案件か.</summary>
    public bool? UsedFilingSubsidy { get; init; }

    /// <summary>「拒絶理由通知」を受領している.</summary>
    public bool? RefusalReceived { get; init; }

    /// <summary>拒絶理由に「新規性」又は「進歩性」が指摘されている.</summary>
    public bool? RefusalCitesNovelty { get; init; }

    /// <summary>審査請求を既に行ったか.</summary>
    public bool? ExaminationRequested { get; init; }

    /// <summary>外国特許庁への納付手数料, in yen.</summary>
    public Yen? OfficeFees { get; init; }

    /// <summary>国内代理人・現地代理人費用, in yen.</summary>
    public Yen? AgentFees { get; init; }

    /// <summary>翻訳費用, in yen.</summary>
    public Yen? Translation { get; init; }

    /// <summary>上の額に、支援決定前に発生した費用が含まれるか.</summary>
    public bool? IncludesCostsBeforeDecision { get; init; }

    /// <summary>同じ年度の出願手続でこの法人に既に決まった補助金の合計, in yen; 0 where there is none.</summary>
    public Yen? GrantedThisYear { get; init; }

    /// <summary>海外での知財侵害への対策費用, in yen.</summary>
    public Yen? CountermeasureCost { get; init; }

    /// <summary>冒認商標の無効・取消し、又は防衛型の対策か(それ以外は模倣品対策).</summary>
    public bool? SquattingOrDefence { get; init; }

    /// <summary>海外知財訴訟費用保険の掛金, in yen.</summary>
    public Yen? Premium { get; init; }

    /// <summary>保険の加入が初年度か.</summary>
    public bool? FirstYearInsured { get; init; }
}
