using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>賃上げ特例の目標値の達成状況: which targets of the special were missed. Where an answer is left out, the results tell it.</summary>
[JsonConverter(typeof(PartConverter<RaisedOutcome>))]
public sealed record RaisedOutcome
{
    /// <summary>特例の給与支給総額の目標値を達成できなかったか: the target of the special for total pay was missed.</summary>
    [Member("賃上げ特例の目標値(給与支給総額)の未達", "target of the special for total pay missed", As = "RaisedPayrollMissed",
        OrElse = ["results.payroll", "results.officersPayroll", "award.targets.raised.payroll", "plan.payroll"])]
    [Help("書かなければ、results.payroll と results.officersPayroll を目標値と比べる",
        "Left out, results.payroll and results.officersPayroll are compared with the target.")]
    public bool? PayrollMissed { get; init; }

    /// <summary>特例の1人あたり給与支給総額の目標値を達成できなかったか: the target of the special for pay per head was missed.</summary>
    [Member("賃上げ特例の目標値(1人あたり給与支給総額)の未達", "target of the special for pay per head missed", As = "RaisedPayrollPerHeadMissed",
        OrElse = ["results.payrollPerHead", "award.targets.raised.payrollPerHead", "plan.payrollPerHead"])]
    [Help("書かなければ、results.payrollPerHead を目標値と比べる", "Left out, results.payrollPerHead is compared with the target.")]
    public bool? PayrollPerHeadMissed { get; init; }

    /// <summary>特例の事業所内最低賃金の目標値を、1年でも達成できなかったか: the target of the special for the lowest wage was missed in some year.</summary>
    [Member("賃上げ特例の目標値(事業所内最低賃金)の未達(1年でも)", "target of the special for the lowest wage missed in some year", As = "RaisedWageFloorMissed",
        OrElse = ["results.year1.wageFloorGap", "results.year2.wageFloorGap", "results.year3.wageFloorGap", "results.year4.wageFloorGap",
            "results.year5.wageFloorGap", "award.planYears", "award.targets.raised.wageFloorGap", "plan.wageFloorGap"])]
    [Help("書かなければ、各年の wageFloorGap を目標値と比べる", "Left out, wageFloorGap of each year is compared with the target.")]
    public bool? WageFloorMissed { get; init; }

    /// <summary>常時使用する従業員がいなくなったか: no regular employees are left.</summary>
    [Member("事業計画期間に常時使用する従業員がいなくなったこと", "no regular employees left within the plan", As = "NoEmployeesLeft")]
    public bool? EmployeesGone { get; init; }
}
