using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>What a line of the working does.</summary>
[JsonConverter(typeof(WordConverter<StepKind>))]
public enum StepKind
{
    /// <summary>入力: a cost, or another sum that the applicant states.</summary>
    Stated = 1,

    /// <summary>表の額: a printed sum, or the cell of a table.</summary>
    Figure,

    /// <summary>単価 × 数: a unit price times a number.</summary>
    Each,

    /// <summary>計: its parts are summands.</summary>
    Total,

    /// <summary>率 × 額: a rate of an amount.</summary>
    Rate,

    /// <summary>上限: what came to it, or <see cref="Step.Limit"/> where that is less.</summary>
    Limit,

    /// <summary>段階率: a rate that steps on the subsidy.</summary>
    Stepped,

    /// <summary>控除: a stated sum taken off.</summary>
    Deduction,

    /// <summary>端数処理: a rounding.</summary>
    Rounding,

    /// <summary>釣合い: an amount inside its own formula, at which its limits balance.</summary>
    Balance,

    /// <summary>場合分け: one formula or another, while it is open which. Never in a working that ends in one amount.</summary>
    Choice,
}
