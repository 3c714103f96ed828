namespace Hojo.Model;

/// <summary>事業計画期間の実績: what a repayment is worked from.</summary>
public sealed record Results
{
    /// <summary>給与支給総額の年平均成長率の実績.</summary>
    public Growth? Payroll { get; init; }

    /// <summary>一人当たり給与支給総額の年平均成長率の実績.</summary>
    public Growth? PayrollPerHead { get; init; }

    /// <summary>事業場内最低賃金が要件の水準に届かなかった年の数.</summary>
    public int? WageFloorMissedYears { get; init; }

    /// <summary>賃上げ特例の要件 (給与支給総額と事業場内最低賃金の両方) を達成したか.</summary>
    public bool? RaisedCapAchieved { get; init; }

    /// <summary>付加価値額が増加したか.</summary>
    public bool? ValueAddedIncreased { get; init; }

    /// <summary>企業全体の営業利益が赤字か.</summary>
    public bool? OperatingDeficit { get; init; }

    /// <summary>天災など、事業者の責めに帰さない理由があるか.</summary>
    public bool? BeyondControl { get; init; }
}
