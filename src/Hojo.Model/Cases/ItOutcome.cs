using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>IT導入補助金: what came of the plan, where the common results do not tell it.</summary>
[JsonConverter(typeof(PartConverter<ItOutcome>))]
public sealed record ItOutcome
{
    /// <summary>給与支給総額の年率増加率平均が「付加価値額の年率増加率平均/2」を超えているか: pay grew by more than half the growth of value added.</summary>
    [Member("給与支給総額の増加率が付加価値額の増加率の2分の1を超える", "pay grew by more than half the growth of value added")]
    public bool? PayAboveHalfValueAdded { get; init; }
}
