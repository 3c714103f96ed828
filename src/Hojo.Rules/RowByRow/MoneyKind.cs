namespace Hojo.Rules.RowByRow;

/// <summary>What a line of the formula does.</summary>
public enum MoneyKind
{
    /// <summary>A cost, or another sum that the applicant states.</summary>
    Stated,

    /// <summary>数字・表: a printed sum or table.</summary>
    Figure,

    /// <summary>単価 × 数: a unit price times a number.</summary>
    Each,

    /// <summary>計: a sum.</summary>
    Total,

    /// <summary>補助率 × 額: a rate of an amount.</summary>
    Rate,

    /// <summary>上限: a limit.</summary>
    Limit,

    /// <summary>A rate that steps on the subsidy.</summary>
    Stepped,

    /// <summary>控除: a deduction.</summary>
    Deduction,

    /// <summary>端数処理: a rounding.</summary>
    Rounding,

    /// <summary>One formula or another.</summary>
    Choice,

    /// <summary>An amount inside its own formula, supposed from above until the formula supports it.</summary>
    Supposed,

    /// <summary>The greatest whole-yen amount that its own formula supports.</summary>
    Settled,
}
