using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.Facts;

namespace Hojo.Rules.Vocabulary;

/// <summary>資金繰り支援: what only loans and guarantees ask.</summary>
internal static class FinanceFacts
{
    private static readonly Label Months = ("か月", "months");

    public static readonly Fact<Yen> Requested = Money("finance.requested", ("希望額", "amount asked for"), c => c.Finance.Requested);
    public static readonly Fact<Yen> SchemeBalance = Money("finance.schemeBalance", ("同じ制度の既存の利用残高", "balance already used of the same scheme"), c => c.Finance.SchemeBalance);
    public static readonly Fact<Yen> GuaranteedBalance = Money("finance.guaranteedBalance", ("既存の保証付融資の残高", "balance of guaranteed loans held already"), c => c.Finance.GuaranteedBalance);
    public static readonly Fact<bool> Association = Stated("finance.association", ("組合等", "an association"), c => c.Finance.Association);
    public static readonly Fact<Yen> ProperLoan = Money("finance.properLoan", ("原則同時に受けるプロパー融資の額", "unguaranteed loan taken at the same time"), c => c.Finance.ProperLoan);
    public static readonly Fact<int> ProperLoanMonths = Count("finance.properLoanMonths", ("プロパー融資の期間", "term of the unguaranteed loan"), Months, 0, 1_200, c => c.Finance.ProperLoanMonths);
    public static readonly Fact<bool> ActionPlan = Stated("finance.actionPlan", ("経営行動計画の策定・実行・報告", "management action plan made, carried out and reported on"), c => c.Finance.ActionPlan);
    public static readonly Fact<bool> ImprovementPlan = Stated("finance.improvementPlan", ("中小企業活性化協議会・405事業等で策定した計画", "plan made with the revitalisation council, the 405 programme or the like"), c => c.Finance.ImprovementPlan);
    public static readonly Fact<bool> CashFlowShort = Declared("finance.cashFlowShort", ("キャッシュフローの不足", "short of cash flow"), c => c.Finance.CashFlowShort);
    public static readonly Fact<bool> Rebuilding = Declared("finance.rebuilding", ("一時的な財務悪化による企業再建等への取組", "rebuilding after finances worsened for a time"), c => c.Finance.Rebuilding);
    public static readonly Fact<bool> GrowthFunds = Declared("finance.growthFunds", ("省力化投資等の成長資金の必要", "needs funds for growth such as labour-saving investment"), c => c.Finance.GrowthFunds);
    public static readonly Fact<bool> MarginFellByOilPrices = Declared("finance.marginFellByOilPrices", ("ウクライナ情勢・原油価格上昇の影響による利益率の減少", "profit margin fell through Ukraine or oil prices"), c => c.Finance.MarginFellByOilPrices);
    public static readonly Fact<bool> RecognisedExpert = Stated("finance.recognisedExpert", ("国が認定した専門家による計画策定の支援", "plan made with an expert recognised by the state"), c => c.Finance.RecognisedExpert);
    public static readonly Fact<bool> PlannedByBank = Stated("finance.plannedByBank", ("民間金融機関による計画策定の支援", "plan made with a private financial institution"), c => c.Finance.PlannedByBank);
    public static readonly Fact<Yen> PlanFee = Money("finance.planFee", ("計画策定支援費用", "fee for making the plan"), c => c.Finance.PlanFee);
    public static readonly Fact<Yen> FollowUpFee = Money("finance.followUpFee", ("伴走支援費用(期中)", "fee for support during the year"), c => c.Finance.FollowUpFee);
    public static readonly Fact<Yen> YearEndFollowUpFee = Money("finance.yearEndFollowUpFee", ("伴走支援費用(決算期)", "fee for support at the closing of accounts"), c => c.Finance.YearEndFollowUpFee);
    public static readonly Fact<int> MonthsInDistrict = Count("finance.monthsInDistrict", ("同一地区内で事業を行っている期間", "time in business in the same district"), Months, 0, 12_000, c => c.Finance.MonthsInDistrict);
}
