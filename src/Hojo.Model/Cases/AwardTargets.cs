using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>目標値: the yearly growth that the adopted plan declares, each at least what the document prints (基準値). Repayments are
/// measured by it. Where one is not told, the growth planned at the application stands.</summary>
[JsonConverter(typeof(PartConverter<AwardTargets>))]
public sealed record AwardTargets
{
    /// <summary>付加価値額の年平均成長率の目標値: target for the yearly growth of value added.</summary>
    [Member("採択された計画の目標値(付加価値額の年平均成長率)", "target of the plan as adopted (yearly growth of value added)",
        As = "TargetValueAdded", OrElse = ["plan.valueAdded"])]
    [Help("書かなければ、申請時の計画 plan.valueAdded を使う", "Where it is left out, plan.valueAdded of the application stands.")]
    public Growth? ValueAdded { get; init; }

    /// <summary>従業員一人当たり付加価値額の年平均成長率の目標値: target for the yearly growth of value added per employee.</summary>
    [Member("採択された計画の目標値(従業員一人当たり付加価値額の年平均成長率)", "target of the plan as adopted (yearly growth of value added per employee)",
        As = "TargetValueAddedPerHead")]
    public Growth? ValueAddedPerHead { get; init; }

    /// <summary>給与支給総額の年平均成長率の目標値: target for the yearly growth of total pay.</summary>
    [Member("採択された計画の目標値(給与支給総額の年平均成長率)", "target of the plan as adopted (yearly growth of total pay)",
        As = "TargetPayroll", OrElse = ["plan.payroll"])]
    [Help("書かなければ、申請時の計画 plan.payroll を使う", "Where it is left out, plan.payroll of the application stands.")]
    public Growth? Payroll { get; init; }

    /// <summary>一人当たり給与支給総額の年平均成長率の目標値: target for the yearly growth of pay per head.</summary>
    [Member("採択された計画の目標値(一人当たり給与支給総額の年平均成長率)", "target of the plan as adopted (yearly growth of pay per head)",
        As = "TargetPayrollPerHead", OrElse = ["plan.payrollPerHead"])]
    [Help("書かなければ、申請時の計画 plan.payrollPerHead を使う", "Where it is left out, plan.payrollPerHead of the application stands.")]
    public Growth? PayrollPerHead { get; init; }

    /// <summary>労働生産性の年平均成長率の目標値: target for the yearly growth of labour productivity.</summary>
    [Member("採択された計画の目標値(労働生産性の年平均成長率)", "target of the plan as adopted (yearly growth of labour productivity)",
        As = "TargetLaborProductivity", OrElse = ["plan.laborProductivity"])]
    [Help("書かなければ、申請時の計画 plan.laborProductivity を使う", "Where it is left out, plan.laborProductivity of the application stands.")]
    public Growth? LaborProductivity { get; init; }

    /// <summary>役員の給与支給総額の年平均成長率の目標値: target for the yearly growth of the officers' total pay.</summary>
    [Member("採択された計画の目標値(役員の給与支給総額の年平均成長率)", "target of the plan as adopted (yearly growth of the officers' total pay)",
        As = "TargetOfficersPayroll", OrElse = ["plan.officersPayroll"])]
    [Help("書かなければ、申請時の計画 plan.officersPayroll を使う", "Where it is left out, plan.officersPayroll of the application stands.")]
    public Growth? OfficersPayroll { get; init; }

    /// <summary>役員の一人当たり給与支給総額の年平均成長率の目標値: target for the yearly growth of the officers' pay per head.</summary>
    [Member("採択された計画の目標値(役員の一人当たり給与支給総額の年平均成長率)",
        "target of the plan as adopted (yearly growth of the officers' pay per head)",
        As = "TargetOfficersPayrollPerHead", OrElse = ["plan.officersPayrollPerHead"])]
    [Help("書かなければ、申請時の計画 plan.officersPayrollPerHead を使う",
        "Where it is left out, plan.officersPayrollPerHead of the application stands.")]
    public Growth? OfficersPayrollPerHead { get; init; }

    /// <summary>事業場内最低賃金と地域別最低賃金の差の目標値, in yen an hour: target for what the lowest wage is above the regional minimum.</summary>
    [Member("採択された計画の目標値(事業場内最低賃金と地域別最低賃金の差)", "target of the plan as adopted (lowest wage above the regional minimum)",
        As = "TargetWageFloorGap", OrElse = ["plan.wageFloorGap"])]
    [Counted("円", "yen an hour", -1_000, 10_000)]
    [Help("書かなければ、申請時の計画 plan.wageFloorGap を使う", "Where it is left out, plan.wageFloorGap of the application stands.")]
    public int? WageFloorGap { get; init; }

    /// <summary>賃上げ特例の目標値: what the special for large wage rises is measured by.</summary>
    [Part("賃上げ特例の目標値", "targets of the special for large wage rises")]
    public RaisedTargets Raised { get; init; } = new();
}
