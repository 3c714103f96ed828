using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>資金繰り支援: what only loans and guarantees ask.</summary>
[JsonConverter(typeof(PartConverter<ShikinguriPart>))]
public sealed record ShikinguriPart
{
    /// <summary>希望額: the loan, or the guaranteed loan, that is asked for, in yen.</summary>
    [Member("希望額", "amount asked for")]
    [Help("借りたい額、又は保証を受けたい融資の額", "The loan, or the guaranteed loan, that is asked for.")]
    public Yen? Requested { get; init; }

    /// <summary>同じ制度の既存の利用残高, in yen: what is still owed under the same loan or guarantee, without what the new one repays.</summary>
    [Member("同じ制度の既存の利用残高", "balance already used of the same scheme")]
    [Help("新しい融資で返す分を除く", "Without what the new loan repays.")]
    public Yen? SchemeBalance { get; init; }

    /// <summary>既存の保証付融資の残高, in yen, of all guarantee schemes together.</summary>
    [Member("既存の保証付融資の残高", "balance of guaranteed loans held already")]
    [Help("すべての保証制度の合計", "Of all guarantee schemes together.")]
    public Yen? GuaranteedBalance { get; init; }

    /// <summary>使途 of the loan.</summary>
    [Member("使途", "use of the loan", As = "Use")]
    [Help("両方に使うときは、使途ごとに分けて入力する", "Where it serves both, each use is told apart.")]
    public UseOfFunds? UseOfFunds { get; init; }

    /// <summary>希望する貸付期間, in months, grace included.</summary>
    [Member("希望する貸付期間", "term asked for"), Counted("か月", "months", 0, 1_200)]
    [Help("据置期間を含む", "Grace included.")]
    public int? TermMonths { get; init; }

    /// <summary>希望する据置期間, in months; 0 where none is asked for.</summary>
    [Member("希望する据置期間", "grace asked for"), Counted("か月", "months", 0, 1_200)]
    [Help("据置を希望しなければ0", "0 where none is asked for.")]
    public int? GraceMonths { get; init; }

    /// <summary>組合等か, rather than a single business.</summary>
    [Member("組合等", "an association")]
    public bool? Association { get; init; }

    /// <summary>保証付融資と原則同時に受けるプロパー融資の額, in yen; 0 where there is none.</summary>
    [Member("原則同時に受けるプロパー融資の額", "unguaranteed loan taken at the same time")]
    [Help("なければ0", "0 where there is none.")]
    public Yen? ProperLoan { get; init; }

    /// <summary>そのプロパー融資の期間, in months; 0 where there is none.</summary>
    [Member("プロパー融資の期間", "term of the unguaranteed loan"), Counted("か月", "months", 0, 1_200)]
    [Help("なければ0", "0 where there is none.")]
    public int? ProperLoanMonths { get; init; }

    /// <summary>経営行動計画を自ら策定し、その実行と進捗の報告を行うか: management action plan made, carried out and reported on.</summary>
    [Member("経営行動計画の策定・実行・報告", "management action plan made, carried out and reported on")]
    public bool? ActionPlan { get; init; }

    /// <summary>中小企業活性化協議会の支援や経営改善計画策定支援事業(405事業)等で策定した計画があるか: plan made with the revitalisation council, the 405 programme or the
    /// like.</summary>
    [Member("中小企業活性化協議会・405事業等で策定した計画", "plan made with the revitalisation council, the 405 programme or the like")]
    public bool? ImprovementPlan { get; init; }

    /// <summary>キャッシュフローが不足しているか: short of cash flow.</summary>
    [Member("キャッシュフローの不足", "short of cash flow", Declared = true)]
    public bool? CashFlowShort { get; init; }

    /// <summary>一時的に財務状況が悪化したため企業再建等に取り組むか: rebuilding after finances worsened for a time.</summary>
    [Member("一時的な財務悪化による企業再建等への取組", "rebuilding after finances worsened for a time", Declared = true)]
    public bool? Rebuilding { get; init; }

    /// <summary>省力化投資等の成長資金を必要とするか: needs funds for growth such as labour-saving investment.</summary>
    [Member("省力化投資等の成長資金の必要", "needs funds for growth such as labour-saving investment", Declared = true)]
    public bool? GrowthFunds { get; init; }

    /// <summary>ウクライナ情勢・原油価格上昇の影響で利益率が減少したか: profit margin fell through Ukraine or oil prices.</summary>
    [Member("ウクライナ情勢・原油価格上昇の影響による利益率の減少", "profit margin fell through Ukraine or oil prices", Declared = true)]
    public bool? MarginFellByOilPrices { get; init; }

    /// <summary>国が認定した専門家の支援を受けて経営改善計画を策定するか: plan made with an expert recognised by the state.</summary>
    [Member("国が認定した専門家による計画策定の支援", "plan made with an expert recognised by the state")]
    public bool? RecognisedExpert { get; init; }

    /// <summary>民間金融機関の支援を受けて経営改善計画を策定するか: plan made with a private financial institution.</summary>
    [Member("民間金融機関による計画策定の支援", "plan made with a private financial institution")]
    public bool? PlannedByBank { get; init; }

    /// <summary>計画策定支援費用, in yen.</summary>
    [Member("計画策定支援費用", "fee for making the plan")]
    public Yen? PlanFee { get; init; }

    /// <summary>伴走支援費用(期中), in yen.</summary>
    [Member("伴走支援費用(期中)", "fee for support during the year")]
    public Yen? FollowUpFee { get; init; }

    /// <summary>伴走支援費用(決算期), in yen.</summary>
    [Member("伴走支援費用(決算期)", "fee for support at the closing of accounts")]
    public Yen? YearEndFollowUpFee { get; init; }

    /// <summary>同一地区内で事業を行っている期間, in whole months up to now.</summary>
    [Member("同一地区内で事業を行っている期間", "time in business in the same district"), Counted("か月", "months", 0, 12_000)]
    public int? MonthsInDistrict { get; init; }
}
