using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.Facts;

namespace Hojo.Rules.Vocabulary;

/// <summary>Facts of the plan.</summary>
internal static class PlanFacts
{
    public static readonly Fact<Prefecture> DoneIn = Choice("plan.prefecture", ("事業実施都道府県", "prefecture of the project"), Prefecture.Hokkaido, Prefecture.Okinawa, x => (int)x, c => c.Plan.Prefecture);
    public static readonly Fact<int> Years = Count("plan.years", ("事業計画期間", "plan period"), ("年", "years"), 1, 10, c => c.Plan.Years);
    public static readonly Fact<Growth> ValueAdded = Rising("plan.valueAdded", ("付加価値額の年平均成長率", "yearly growth of value added"), c => c.Plan.ValueAdded);
    public static readonly Fact<Growth> Payroll = Rising("plan.payroll", ("給与支給総額の年平均成長率", "yearly growth of total pay"), c => c.Plan.Payroll);
    public static readonly Fact<Growth> PayrollPerHead = Rising("plan.payrollPerHead", ("一人当たり給与支給総額の年平均成長率", "yearly growth of pay per head"), c => c.Plan.PayrollPerHead);
    public static readonly Fact<int> WageFloorGap = Count("plan.wageFloorGap", ("事業場内最低賃金と地域別最低賃金の差(最小の年)", "lowest wage of the workplace above the regional minimum (least year)"), YenAnHour, -1_000, 10_000, c => c.Plan.WageFloorGap);
    public static readonly Fact<bool> ClaimsRaisedCap = Stated("plan.claimsRaisedCap", ("賃上げ特例の希望", "claims the raised ceiling"), c => c.Plan.ClaimsRaisedCap);
    public static readonly Fact<bool> ClaimsMinimumWageSpecial = Stated("plan.claimsMinimumWageSpecial", ("最低賃金引上げ特例の希望", "claims the minimum wage special"), c => c.Plan.ClaimsMinimumWageSpecial);
    public static readonly Fact<Growth> LaborProductivity = Rising("plan.laborProductivity", ("労働生産性の年平均成長率", "yearly growth of labour productivity"), c => c.Plan.LaborProductivity);
    public static readonly Fact<bool> ActionPlanPublished = Stated("plan.actionPlanPublished", ("一般事業主行動計画の公表", "general employer action plan published"), c => c.Plan.ActionPlanPublished);
    public static readonly Fact<bool> BankFunded = Stated("plan.bankFunded", ("金融機関等からの資金提供", "funded by a financial institution"), c => c.Plan.BankFunded);
    public static readonly Fact<bool> BankConfirmation = Stated("plan.bankConfirmation", ("金融機関による確認書の提出", "confirmation by the financial institution"), c => c.Plan.BankConfirmation);

    public static readonly Fact<Rate> NewOfSales = Share("plan.newSales.ofSales", ("新製品等の売上高の割合(最終年度)", "new product's share of sales (last year)"), c => c.Plan.NewSales.OfSales, ApplicantFacts.Sales);
    public static readonly Fact<Rate> NewOfValueAdded = Share("plan.newSales.ofValueAdded", ("新製品等の付加価値額の割合(最終年度)", "new product's share of value added (last year)"), c => c.Plan.NewSales.OfValueAdded);
    public static readonly Fact<Yen> DivisionSales = new("plan.newSales.divisionSales", ("新事業部門の売上高", "sales of the division"), ("円", "yen"), Scales.Money, c => c.Plan.NewSales.DivisionSales, Yen.Zero, Yen.Of(1_000_000_000_000));
    public static readonly Fact<Rate> NewOfDivisionSales = Share("plan.newSales.ofDivisionSales", ("部門の売上高に占める新製品等の割合", "new product's share of the division's sales"), c => c.Plan.NewSales.OfDivisionSales, DivisionSales);
    public static readonly Fact<Rate> NewOfDivisionValueAdded = Share("plan.newSales.ofDivisionValueAdded", ("部門の付加価値額に占める新製品等の割合", "new product's share of the division's value added"), c => c.Plan.NewSales.OfDivisionValueAdded);

    public static readonly Fact<bool> NewToApplicant = Declared("plan.novelty.newToApplicant", ("製品等が申請者にとって新規", "the product is new to the applicant"), c => c.Plan.Novelty.NewToApplicant);
    public static readonly Fact<bool> OnlyMoreVolume = Declared("plan.novelty.onlyMoreVolume", ("既存製品の製造量の増加だけ", "only a larger volume of an existing product"), c => c.Plan.Novelty.OnlyMoreVolume);
    public static readonly Fact<bool> OnlyMadeBefore = Declared("plan.novelty.onlyMadeBefore", ("過去に製造した製品の再製造だけ", "only a product made before"), c => c.Plan.Novelty.OnlyMadeBefore);
    public static readonly Fact<bool> OnlyOtherMethod = Declared("plan.novelty.onlyOtherMethod", ("製造方法の変更だけ", "only another way of making it"), c => c.Plan.Novelty.OnlyOtherMethod);
    public static readonly Fact<bool> NoDifferentPerformance = Declared("plan.novelty.noDifferentPerformance", ("性能が有意に異ならない", "no significant difference in performance"), c => c.Plan.Novelty.NoDifferentPerformance);
    public static readonly Fact<bool> NewCustomers = Declared("plan.novelty.newCustomers", ("対象としていなかった顧客層の新市場", "a new market of customers not served so far"), c => c.Plan.Novelty.NewCustomers);
    public static readonly Fact<bool> SameMarket = Declared("plan.novelty.sameMarket", ("既存製品と市場が同一", "the same market as an existing product"), c => c.Plan.Novelty.SameMarket);
    public static readonly Fact<bool> PartOfMarket = Declared("plan.novelty.partOfMarket", ("既存製品の市場の一部だけ", "only a part of an existing product's market"), c => c.Plan.Novelty.PartOfMarket);
    public static readonly Fact<bool> OnlyOtherArea = Declared("plan.novelty.onlyOtherArea", ("商圏が異なるだけ", "only another trade area"), c => c.Plan.Novelty.OnlyOtherArea);
}
