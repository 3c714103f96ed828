namespace Hojo.Model;

/// <summary>事業計画: what the applicant means to do, and what it promises.</summary>
public sealed record BusinessPlan
{
    /// <summary>事業実施都道府県: where the project is done, not the head office.</summary>
    public Prefecture? Prefecture { get; init; }

    /// <summary>補助事業終了後の事業計画期間, in years.</summary>
    public int? Years { get; init; }

    /// <summary>付加価値額 (営業利益 + 人件費 + 減価償却費) の年平均成長率.</summary>
    public Growth? ValueAdded { get; init; }

    /// <summary>給与支給総額の年平均成長率.</summary>
    public Growth? Payroll { get; init; }

    /// <summary>一人当たり給与支給総額の年平均成長率.</summary>
    public Growth? PayrollPerHead { get; init; }

    /// <summary>事業場内最低賃金と地域別最低賃金の差, in yen an hour: the least of all plan years; below zero when under it.</summary>
    public int? WageFloorGap { get; init; }

    /// <summary>賃上げ特例 (補助上限額の引上げ) を希望するか.</summary>
    public bool? ClaimsRaisedCap { get; init; }

    /// <summary>最低賃金引上げ特例 (補助率の引上げ) を希望するか.</summary>
    public bool? ClaimsMinimumWageSpecial { get; init; }

    /// <summary>労働生産性の年平均成長率.</summary>
    public Growth? LaborProductivity { get; init; }

    /// <summary>新製品等と市場の新規性についての申告.</summary>
    public Novelty Novelty { get; init; } = new();

    /// <summary>新事業の売上高についての計画.</summary>
    public NewSales NewSales { get; init; } = new();

    /// <summary>一般事業主行動計画を策定し「両立支援のひろば」で公表しているか.</summary>
    public bool? ActionPlanPublished { get; init; }

    /// <summary>金融機関等から資金提供を受けて補助事業を実施するか.</summary>
    public bool? BankFunded { get; init; }

    /// <summary>「金融機関による確認書」を提出できるか.</summary>
    public bool? BankConfirmation { get; init; }
}
