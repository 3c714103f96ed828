using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>賃上げ特例の目標値 (特例給与支給総額目標値、特例1人あたり給与支給総額目標値、特例事業所内最低賃金目標値), beside those of the basic requirements.</summary>
[JsonConverter(typeof(PartConverter<RaisedTargets>))]
public sealed record RaisedTargets
{
    /// <summary>特例の給与支給総額の年平均成長率の目標値: target of the special for the yearly growth of total pay.</summary>
    [Member("賃上げ特例の目標値(給与支給総額の年平均成長率)", "target of the special (yearly growth of total pay)",
        As = "RaisedTargetPayroll", OrElse = ["plan.payroll"])]
    [Help("書かなければ、申請時の計画 plan.payroll を使う", "Where it is left out, plan.payroll of the application stands.")]
    public Growth? Payroll { get; init; }

    /// <summary>特例の1人あたり給与支給総額の年平均成長率の目標値: target of the special for the yearly growth of pay per head.</summary>
    [Member("賃上げ特例の目標値(1人あたり給与支給総額の年平均成長率)", "target of the special (yearly growth of pay per head)",
        As = "RaisedTargetPayrollPerHead", OrElse = ["plan.payrollPerHead"])]
    [Help("書かなければ、申請時の計画 plan.payrollPerHead を使う", "Where it is left out, plan.payrollPerHead of the application stands.")]
    public Growth? PayrollPerHead { get; init; }

    /// <summary>特例の事業所内最低賃金と地域別最低賃金の差の目標値, in yen an hour: target of the special for the lowest wage.</summary>
    [Member("賃上げ特例の目標値(事業所内最低賃金と地域別最低賃金の差)", "target of the special (lowest wage above the regional minimum)",
        As = "RaisedTargetWageFloorGap", OrElse = ["plan.wageFloorGap"])]
    [Counted("円", "yen an hour", -1_000, 10_000)]
    [Help("書かなければ、申請時の計画 plan.wageFloorGap を使う", "Where it is left out, plan.wageFloorGap of the application stands.")]
    public int? WageFloorGap { get; init; }
}
