namespace Hojo.Model;

/// <summary>IT導入補助金: what came of the plan, where the common results do not tell it.</summary>
public sealed record ItOutcome
{
    /// <summary>付加価値額の年平均成長率の実績.</summary>
    public Growth? ValueAdded { get; init; }

    /// <summary>事業場内最低賃金の目標が未達となった年以降の年数 (その年を含む): 1年度目の未達なら3、3年度目なら1、未達がなければ0.</summary>
    public int? YearsFromMiss { get; init; }

    /// <summary>給与支給総額の年率増加率平均が「付加価値額の年率増加率平均/2」を超えているか.</summary>
    public bool? PayAboveHalfValueAdded { get; init; }
}
