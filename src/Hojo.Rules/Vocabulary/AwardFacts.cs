using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;
using static Hojo.Rules.Vocabulary.Facts;

namespace Hojo.Rules.Vocabulary;

/// <summary>Facts of the award and of what came of the plan.</summary>
internal static class AwardFacts
{
    public static readonly Fact<LocalDate> AdoptedOn = Day("award.adoptedOn", ("採択発表日", "day of adoption"), c => c.Award.AdoptedOn);
    public static readonly Fact<LocalDate> DecidedOn = Day("award.decidedOn", ("交付決定日", "day of the grant decision"), c => c.Award.DecidedOn);
    public static readonly Fact<LocalDate> StartedOn = Day("award.startedOn", ("補助事業の開始日", "day the project started"), c => c.Award.StartedOn);
    public static readonly Fact<LocalDate> CompletedOn = Day("award.completedOn", ("補助事業の完了日", "day the project was completed"), c => c.Award.CompletedOn);

    public static readonly Fact<Growth> ActualPayroll = Rising("results.payroll", ("給与支給総額の年平均成長率の実績", "actual yearly growth of total pay"), c => c.Results.Payroll);
    public static readonly Fact<Growth> ActualPayrollPerHead = Rising("results.payrollPerHead", ("一人当たり給与支給総額の年平均成長率の実績", "actual yearly growth of pay per head"), c => c.Results.PayrollPerHead);
    public static readonly Fact<int> WageFloorMissedYears = Count("results.wageFloorMissedYears", ("事業場内最賃水準の未達年数", "years in which the wage floor was missed"), ("年", "years"), 0, 10, c => c.Results.WageFloorMissedYears);
    public static readonly Fact<bool> RaisedCapAchieved = Stated("results.raisedCapAchieved", ("賃上げ特例の要件の達成", "the raised ceiling's conditions achieved"), c => c.Results.RaisedCapAchieved);
    public static readonly Fact<bool> ValueAddedIncreased = Stated("results.valueAddedIncreased", ("付加価値額の増加", "value added increased"), c => c.Results.ValueAddedIncreased);
    public static readonly Fact<bool> OperatingDeficit = Stated("results.operatingDeficit", ("企業全体の営業赤字", "operating deficit of the whole company"), c => c.Results.OperatingDeficit);
    public static readonly Fact<bool> BeyondControl = Stated("results.beyondControl", ("天災など事業者の責めに帰さない理由", "reasons beyond the company's control"), c => c.Results.BeyondControl);
}
