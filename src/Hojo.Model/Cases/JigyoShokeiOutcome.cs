using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>M&amp;A・事業承継の結果: what came of the deal or of the succession.</summary>
[JsonConverter(typeof(PartConverter<JigyoShokeiOutcome>))]
public sealed record JigyoShokeiOutcome
{
    /// <summary>補助事業期間内にクロージングしたか: the deal closed within the project period.</summary>
    [Member("補助事業期間内のクロージング", "the deal closed within the project period")]
    public bool? DealClosed { get; init; }

    /// <summary>引継ぎが実現しなかったのは、相手方の責によらない申請者の一方的な自己都合か: given up for reasons of its own (the office judges).</summary>
    [Member("申請者の一方的な自己都合による不成立", "given up for reasons of its own", Declared = true)]
    public bool? OwnReasons { get; init; }

    /// <summary>事業承継対象期間内に承継を完了したか: the succession was completed in time.</summary>
    [Member("事業承継対象期間内の承継の完了", "the succession was completed in time")]
    public bool? SuccessionDone { get; init; }
}
