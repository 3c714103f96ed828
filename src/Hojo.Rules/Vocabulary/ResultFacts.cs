using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.Facts;

namespace Hojo.Rules.Vocabulary;

/// <summary>Facts of what came of the plan.</summary>
internal static class ResultFacts
{
    private static readonly Func<Case, YearResult>[] Years = [c => c.Results.Year1, c => c.Results.Year2, c => c.Results.Year3, c => c.Results.Year4, c => c.Results.Year5];

    public static readonly Fact<Growth> ActualPayroll = Rising("results.payroll", ("給与支給総額の年平均成長率の実績", "actual yearly growth of total pay"), c => c.Results.Payroll);
    public static readonly Fact<Growth> ActualPayrollPerHead = Rising("results.payrollPerHead", ("一人当たり給与支給総額の年平均成長率の実績", "actual yearly growth of pay per head"), c => c.Results.PayrollPerHead);
    public static readonly Fact<Growth> ActualValueAdded = Rising("results.valueAdded", ("付加価値額の年平均成長率の実績", "actual yearly growth of value added"), c => c.Results.ValueAdded);
    public static readonly Fact<Growth> ActualLaborProductivity = Rising("results.laborProductivity", ("労働生産性の年平均成長率の実績", "actual yearly growth of labour productivity"), c => c.Results.LaborProductivity);

    /// <summary>By plan year, the first at place 0.</summary>
    public static readonly IReadOnlyList<Fact<int>> ActualWageFloorGap =
        [.. Years.Select((year, k) => Count($"results.year{k + 1}.wageFloorGap", ($"{k + 1}年目の事業場内最低賃金と地域別最低賃金の差の実績", $"lowest wage above the regional minimum in year {k + 1}"), YenAnHour, -1_000, 10_000, c => year(c).WageFloorGap))];

    /// <summary>By plan year, the first at place 0, of the three that a document asks for: from the base year to that year.</summary>
    public static readonly IReadOnlyList<Fact<Growth>> ActualValueAddedTo =
        [.. Years.Take(3).Select((year, k) => Rising($"results.year{k + 1}.valueAdded", ($"{k + 1}年目までの付加価値額の年平均成長率の実績", $"actual yearly growth of value added to year {k + 1}"), c => year(c).ValueAdded))];

    public static readonly Fact<bool> RaisedCapAchieved = Stated("results.raisedCapAchieved", ("賃上げ特例の要件の達成", "the raised ceiling's conditions achieved"), c => c.Results.RaisedCapAchieved);
    public static readonly Fact<bool> ValueAddedIncreased = Stated("results.valueAddedIncreased", ("付加価値額の増加", "value added increased"), c => c.Results.ValueAddedIncreased);
    public static readonly Fact<bool> OperatingDeficit = Stated("results.operatingDeficit", ("企業全体の営業赤字", "operating deficit of the whole company"), c => c.Results.OperatingDeficit);
    public static readonly Fact<bool> BeyondControl = Stated("results.beyondControl", ("天災など事業者の責めに帰さない理由", "reasons beyond the company's control"), c => c.Results.BeyondControl);
    public static readonly Fact<Growth> ActualPayrollByEnd = ByEnd("results.payrollByEnd", ("補助事業終了時の給与支給総額の増加率の実績(申請時比)", "actual rise of total pay by the end of the project"), c => c.Results.PayrollByEnd);
    public static readonly Fact<int> ActualWageFloorRise = Count("results.wageFloorRise", ("補助事業終了時の事業場内最低賃金の引上げ額の実績(申請時比)", "actual rise of the lowest wage by the end of the project"), YenAnHour, -1_000, 10_000, c => c.Results.WageFloorRise);
    public static readonly Fact<Growth> ActualWageFloorGrowth = ByEnd("results.wageFloorGrowth", ("補助事業終了時の事業場内最低賃金の増加率の実績(申請時比)", "actual rise of the lowest wage, as a percentage, by the end of the project"), c => c.Results.WageFloorGrowth);
    public static readonly Fact<bool> InvoiceIssuerAtEnd = Stated("results.invoiceIssuer", ("補助事業終了時点での適格請求書発行事業者の登録", "registered as an invoice issuer at the end of the project"), c => c.Results.InvoiceIssuer);
    public static readonly Fact<bool> ProfitMade = Stated("results.profitMade", ("補助事業による収益", "the project made a profit"), c => c.Results.ProfitMade);
    public static readonly Fact<bool> Withdrew = Stated("results.withdrawn", ("報告の完了前の辞退(解約・廃業・事業譲渡など)", "withdrew before the reports were complete"), c => c.Results.Withdrawn);
    public static readonly Fact<bool> ReportMissing = Stated("results.reportMissing", ("期間内の効果報告の未提出", "a report not made in time"), c => c.Results.ReportMissing);

    /// <summary>事業場内最低賃金がこの額に届かなかった年, by plan year.</summary>
    public static IReadOnlyList<Condition> WageFloorMissed(int least) => [.. ActualWageFloorGap.Select(gap => gap < least)];

    /// <summary>事業計画期間のうち1年でも、事業場内最低賃金がこの額に届かなかった.</summary>
    public static Condition WageFloorEverMissed(int least) => WageFloorMissed(least).Select((missed, k) => k < 3 ? missed : AwardFacts.PlanYears >= k + 1 & missed).Aggregate((a, b) => a | b);
}
