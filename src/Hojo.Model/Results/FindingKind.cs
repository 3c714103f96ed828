using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>What kind of line a finding is of.</summary>
[JsonConverter(typeof(WordConverter<FindingKind>))]
public enum FindingKind
{
    /// <summary>要件: it must hold.</summary>
    Requirement = 1,

    /// <summary>対象外: it must not hold.</summary>
    Exclusion,

    /// <summary>対象外 by the record of past applications: it must not hold.</summary>
    RecordBar,

    /// <summary>下限: below it nothing is granted.</summary>
    Floor,

    /// <summary>特例: not required, but it changes a figure while it holds.</summary>
    Special,
}
