using System.Text.Json.Serialization;
using NodaTime;

namespace Hojo.Model;

/// <summary>事業計画: what the applicant means to do, and what it promises.</summary>
[JsonConverter(typeof(PartConverter<BusinessPlan>))]
public sealed record BusinessPlan
{
    /// <summary>事業実施都道府県: where the project is done, not the head office.</summary>
    [Member("事業実施都道府県", "prefecture of the project", As = "DoneIn")]
    [Help("補助事業を行う都道府県。本社の所在地ではない", "Where the project is done, not the head office.")]
    public Prefecture? Prefecture { get; init; }

    /// <summary>補助事業終了後の事業計画期間, in years.</summary>
    [Member("事業計画期間", "plan period"), Counted("年", "years", 1, 10)]
    [Help("補助事業終了後の事業計画期間", "Years of the plan after the project has ended.")]
    public int? Years { get; init; }

    /// <summary>付加価値額 (営業利益 + 人件費 + 減価償却費) の年平均成長率: yearly growth of value added.</summary>
    [Member("付加価値額の年平均成長率", "yearly growth of value added")]
    [Help("付加価値額 = 営業利益 + 人件費 + 減価償却費", "Value added is operating profit, personnel costs and depreciation together.")]
    public Growth? ValueAdded { get; init; }

    /// <summary>従業員一人当たり付加価値額の年平均成長率: yearly growth of value added per employee.</summary>
    [Member("従業員一人当たり付加価値額の年平均成長率", "yearly growth of value added per employee")]
    public Growth? ValueAddedPerHead { get; init; }

    /// <summary>給与支給総額の年平均成長率: yearly growth of total pay.</summary>
    [Member("給与支給総額の年平均成長率", "yearly growth of total pay")]
    public Growth? Payroll { get; init; }

    /// <summary>一人当たり給与支給総額の年平均成長率: yearly growth of pay per head.</summary>
    [Member("一人当たり給与支給総額の年平均成長率", "yearly growth of pay per head")]
    public Growth? PayrollPerHead { get; init; }

    /// <summary>役員の給与支給総額の年平均成長率: yearly growth of the officers' total pay.</summary>
    [Member("役員の給与支給総額の年平均成長率", "yearly growth of the officers' total pay")]
    [Help("従業員と役員を分けて見る公募だけが聞く。そのとき、役員でない方の欄は従業員の分である",
        "Asked only where a call looks at employees and officers apart; the other growths are then those of the employees.")]
    public Growth? OfficersPayroll { get; init; }

    /// <summary>役員の一人当たり給与支給総額の年平均成長率: yearly growth of the officers' pay per head.</summary>
    [Member("役員の一人当たり給与支給総額の年平均成長率", "yearly growth of the officers' pay per head")]
    public Growth? OfficersPayrollPerHead { get; init; }

    /// <summary>事業場内最低賃金と地域別最低賃金の差, in yen an hour: the least of all plan years; below zero when under it.</summary>
    [Member("事業場内最低賃金と地域別最低賃金の差(最小の年)", "lowest wage of the workplace above the regional minimum (least year)",
        OrElse = ["plan.wageFloor", "plan.wageFloorOn", "plan.prefecture"])]
    [Counted("円", "yen an hour", -1_000, 10_000)]
    [Help("事業計画期間のすべての年のうち最小の差。下回れば負。書かなければ、wageFloor、wageFloorOn、prefecture から計算する",
        "The least of all plan years; below zero when under the minimum. " +
        "Left out, it is worked from wageFloor, wageFloorOn and prefecture.")]
    public int? WageFloorGap { get; init; }

    /// <summary>事業場内最低賃金, in yen an hour, in the year where it is least above the regional minimum.</summary>
    [Member("事業場内最低賃金(差が最小の年)", "lowest wage of the workplace (year of the least difference)", NoFact = true)]
    [Counted("円", "yen an hour", 500, 10_000)]
    [Help("1時間当たりの額。地域別最低賃金との差ではない", "An hour; the wage itself, not what lies above the regional minimum.")]
    public int? WageFloor { get; init; }

    /// <summary>The day on which <see cref="WageFloor"/> is paid, which says which regional minimum it is held against.</summary>
    [Member("その賃金の日", "day of that wage", NoFact = true)]
    [Help("この日に発効している地域別最低賃金と比べる。その日の額が収録されていなければ差は不明",
        "The regional minimum in force on it is what counts; the difference stays unknown where that is not encoded.")]
    public LocalDate? WageFloorOn { get; init; }

    /// <summary>賃上げ特例 (補助上限額の引上げ) を希望するか: claims the raised ceiling.</summary>
    [Member("賃上げ特例の希望", "claims the raised ceiling")]
    public bool? ClaimsRaisedCap { get; init; }

    /// <summary>最低賃金引上げ特例 (補助率の引上げ) を希望するか: claims the minimum wage special.</summary>
    [Member("最低賃金引上げ特例の希望", "claims the minimum wage special")]
    public bool? ClaimsMinimumWageSpecial { get; init; }

    /// <summary>労働生産性の年平均成長率: yearly growth of labour productivity.</summary>
    [Member("労働生産性の年平均成長率", "yearly growth of labour productivity")]
    public Growth? LaborProductivity { get; init; }

    /// <summary>新製品等と市場の新規性についての申告: novelty of the product and of the market.</summary>
    [Part("新製品等と市場の新規性", "novelty of the product and of the market")]
    public Novelty Novelty { get; init; } = new();

    /// <summary>新事業の売上高についての計画: sales of the new business.</summary>
    [Part("新事業の売上高", "sales of the new business")]
    public NewSales NewSales { get; init; } = new();

    /// <summary>一般事業主行動計画を策定し「両立支援のひろば」で公表しているか: general employer action plan published.</summary>
    [Member("一般事業主行動計画の公表", "general employer action plan published")]
    public bool? ActionPlanPublished { get; init; }

    /// <summary>金融機関等から資金提供を受けて補助事業を実施するか: funded by a financial institution.</summary>
    [Member("金融機関等からの資金提供", "funded by a financial institution")]
    public bool? BankFunded { get; init; }

    /// <summary>「金融機関による確認書」を提出できるか: confirmation by the financial institution.</summary>
    [Member("金融機関による確認書の提出", "confirmation by the financial institution")]
    public bool? BankConfirmation { get; init; }
}
