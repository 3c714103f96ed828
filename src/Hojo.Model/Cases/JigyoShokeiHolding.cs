using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>ホールディングス承継(HD承継): a corporation of the successor takes the shares.</summary>
[JsonConverter(typeof(PartConverter<JigyoShokeiHolding>))]
public sealed record JigyoShokeiHolding
{
    /// <summary>承継予定者が所有する法人が株式を取得するか: a corporation of the successor takes the shares.</summary>
    [Member("HD承継", "succession through a holding company", As = "ThroughHolding")]
    public bool? Taken { get; init; }

    /// <summary>移転前に、承継予定者とHD会社が所有する申請者法人の株式の割合: share held before.</summary>
    [Member("移転前に承継予定者とHD会社が所有する株式の割合", "share of the applicant held before", As = "HeldBefore")]
    public Rate? Before { get; init; }

    /// <summary>移転後に、HD会社が所有する申請者法人の株式の割合: share held by the holding company afterwards.</summary>
    [Member("移転後にHD会社が所有する株式の割合", "share of the applicant held afterwards", As = "HeldAfter")]
    public Rate? After { get; init; }

    /// <summary>承継予定者が保有するHD会社の株式の割合, the less of before and afterwards: the successor's share of the holding company.</summary>
    [Member("承継予定者が保有するHD会社の株式の割合", "the successor's share of the holding company", As = "SuccessorsHolding")]
    [Help("移転前と移転後の少ない方", "Before or afterwards, whichever is less.")]
    public Rate? Successors { get; init; }

    /// <summary>被承継者がHD会社の株式を所有するか (移転前又は移転後): the owner holds shares of the holding company.</summary>
    [Member("被承継者によるHD会社の株式の所有", "the owner holds shares of the holding company", As = "OwnerInHolding")]
    public bool? Owners { get; init; }
}
