using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>How far an application came.</summary>
[JsonConverter(typeof(WordConverter<AwardStatus>))]
public enum AwardStatus
{
    /// <summary>申請中: applied for, nothing decided yet.</summary>
    Applied = 1,

    /// <summary>不採択: rejected.</summary>
    Rejected,

    /// <summary>採択 (交付決定の前): adopted, before the grant decision.</summary>
    Adopted,

    /// <summary>交付決定 (事業の実施中): grant decided, the project under way.</summary>
    Decided,

    /// <summary>補助事業の終了: the project is completed.</summary>
    Completed,

    /// <summary>取下げ・辞退: withdrawn or declined by the applicant.</summary>
    Declined,

    /// <summary>採択又は交付決定の取消: the adoption or the grant decision was revoked.</summary>
    Revoked,
}
