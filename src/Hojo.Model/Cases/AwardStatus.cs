using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>How far an application came.</summary>
[JsonConverter(typeof(WordConverter<AwardStatus>))]
public enum AwardStatus
{
    /// <summary>申請中.</summary>
    Applied = 1,

    /// <summary>不採択.</summary>
    Rejected,

    /// <summary>採択 (交付決定の前).</summary>
    Adopted,

    /// <summary>交付決定 (事業の実施中).</summary>
    Decided,

    /// <summary>補助事業の終了.</summary>
    Completed,

    /// <summary>取下げ・辞退.</summary>
    Declined,

    /// <summary>採択又は交付決定の取消.</summary>
    Revoked,
}
