using Hojo.Model;

namespace Hojo.Rules.Vocabulary;

/// <summary>Facts of the award.</summary>
public static partial class AwardFacts
{
    /// <summary>Where the award does not tell the years, the plan of the application stands, if it is such a plan.</summary>
    private static int? PlanYearsElse(Case c) => c.Plan.Years is >= 3 and <= 5 ? c.Plan.Years : null;

    /// <summary>Where the award does not tell a target, the growth planned at the application stands.</summary>
    private static Growth? TargetValueAddedElse(Case c) => c.Plan.ValueAdded;

    private static Growth? TargetPayrollElse(Case c) => c.Plan.Payroll;

    private static Growth? TargetPayrollPerHeadElse(Case c) => c.Plan.PayrollPerHead;

    private static Growth? TargetLaborProductivityElse(Case c) => c.Plan.LaborProductivity;

    private static Growth? TargetOfficersPayrollElse(Case c) => c.Plan.OfficersPayroll;

    private static Growth? TargetOfficersPayrollPerHeadElse(Case c) => c.Plan.OfficersPayrollPerHead;

    private static int? TargetWageFloorGapElse(Case c) => c.Plan.WageFloorGap;

    private static Growth? RaisedTargetPayrollElse(Case c) => c.Plan.Payroll;

    private static Growth? RaisedTargetPayrollPerHeadElse(Case c) => c.Plan.PayrollPerHead;

    private static int? RaisedTargetWageFloorGapElse(Case c) => c.Plan.WageFloorGap;
}
