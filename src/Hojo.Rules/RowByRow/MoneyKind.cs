namespace Hojo.Rules.RowByRow;

/// <summary>What a line of the formula does.</summary>
public enum MoneyKind
{
    /// <summary>A cost, or another sum that the applicant states.</summary>
    Stated,

    /// <summary>数字・表: a printed sum or table.</summary>
    Figure,

    /// <summary>単価 × 数.</summary>
    Each,

    /// <summary>計.</summary>
    Total,

    /// <summary>補助率 × 額.</summary>
    Rate,

    /// <summary>上限.</summary>
    Limit,

    /// <summary>A rate that steps on the subsidy.</summary>
    Stepped,

    /// <summary>控除.</summary>
    Deduction,

    /// <summary>端数処理.</summary>
    Rounding,

    /// <summary>One formula or another.</summary>
    Choice,

    /// <summary>An amount inside its own formula, supposed from above until the formula supports it.</summary>
    Supposed,

    /// <summary>The greatest whole-yen amount that its own formula supports.</summary>
    Settled,
}
