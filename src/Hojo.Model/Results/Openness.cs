using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>Whether a track is still open to a company by its record, the more open first. The words of a track's own rows
/// (要件, 対象外) are the assessment's matter.</summary>
[JsonConverter(typeof(WordConverter<Openness>))]
public enum Openness
{
    /// <summary>Nothing in the record bars it.</summary>
    Open = 1,

    /// <summary>経費や事業が異なる場合に限る: only where costs or projects differ.</summary>
    OnlyIfDifferent,

    /// <summary>Not settled by what is told.</summary>
    Unknown,

    /// <summary>申請できない: barred from applying.</summary>
    Barred,
}
