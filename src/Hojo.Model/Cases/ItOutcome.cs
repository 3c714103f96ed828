namespace Hojo.Model;

/// <summary>IT導入補助金: what came of the plan, where the common results do not tell it.</summary>
public sealed record ItOutcome
{
    /// <summary>給与支給総額の年率増加率平均が「付加価値額の年率増加率平均/2」を超えているか.</summary>
    public bool? PayAboveHalfValueAdded { get; init; }
}
