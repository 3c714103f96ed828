namespace Hojo.Model;

/// <summary>資金繰り支援: what only loans and guarantees ask.</summary>
public sealed record Finance
{
    /// <summary>希望額: the loan, or the guaranteed loan, that is asked for, in yen.</summary>
    public Yen? Requested { get; init; }

    /// <summary>同じ制度の既存の利用残高, in yen: what is still owed under the same loan or guarantee, without what the new one repays.</summary>
    public Yen? SchemeBalance { get; init; }

    /// <summary>既存の保証付融資の残高, in yen, of all guarantee schemes together.</summary>
    public Yen? GuaranteedBalance { get; init; }

    /// <summary>組合等か, rather than a single business.</summary>
    public bool? Association { get; init; }

    /// <summary>保証付融資と原則同時に受けるプロパー融資の額, in yen; 0 where there is none.</summary>
    public Yen? ProperLoan { get; init; }

    /// <summary>そのプロパー融資の期間, in months; 0 where there is none.</summary>
    public int? ProperLoanMonths { get; init; }

    /// <summary>経営行動計画を自ら策定し、その実行と進捗の報告を行うか.</summary>
    public bool? ActionPlan { get; init; }

    /// <summary>中小企業活性化協議会の支援や経営改善計画策定支援事業(405事業)等で策定した計画があるか.</summary>
    public bool? ImprovementPlan { get; init; }

    /// <summary>キャッシュフローが不足しているか.</summary>
    public bool? CashFlowShort { get; init; }

    /// <summary>一時的に財務状況が悪化したため企業再建等に取り組むか.</summary>
    public bool? Rebuilding { get; init; }

    /// <summary>省力化投資等の成長資金を必要とするか.</summary>
    public bool? GrowthFunds { get; init; }

    /// <summary>ウクライナ情勢・原油価格上昇の影響で利益率が減少したか.</summary>
    public bool? MarginFellByOilPrices { get; init; }

    /// <summary>国が認定した専門家の支援を受けて経営改善計画を策定するか.</summary>
    public bool? RecognisedExpert { get; init; }

    /// <summary>民間金融機関の支援を受けて経営改善計画を策定するか.</summary>
    public bool? PlannedByBank { get; init; }

    /// <summary>計画策定支援費用, in yen.</summary>
    public Yen? PlanFee { get; init; }

    /// <summary>伴走支援費用(期中), in yen.</summary>
    public Yen? FollowUpFee { get; init; }

    /// <summary>伴走支援費用(決算期), in yen.</summary>
    public Yen? YearEndFollowUpFee { get; init; }

    /// <summary>同一地区内で事業を行っている期間, in whole months up to now.</summary>
    public int? MonthsInDistrict { get; init; }
}
