using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>実質的な引継ぎが行われたとみなされない例: what is no real takeover or succession, in 専門家活用枠 and 事業承継促進枠 alike (the office judges).</summary>
[JsonConverter(typeof(PartConverter<JigyoShokeiSubstance>))]
public sealed record JigyoShokeiSubstance
{
    /// <summary>グループ内の事業再編か (支配関係のある法人の間を含む): within a group.</summary>
    [Member("グループ内の事業再編", "a reorganisation within a group", Declared = true)]
    [Help("支配関係のある法人の間を含む", "Between corporations under common control included.")]
    public bool? WithinGroup { get; init; }

    /// <summary>物品・不動産等のみの売買・承継か: goods or real estate alone.</summary>
    [Member("物品・不動産等のみの売買・承継", "goods or real estate alone", Declared = true)]
    [Help("不動産・賃貸物件・空き家・賃借権だけの売買を含む", "Land, lets, empty houses or rights of lease alone included.")]
    public bool? GoodsOrPropertyOnly { get; init; }

    /// <summary>休眠会社や、事業の実態がない会社か: a dormant company.</summary>
    [Member("休眠会社・事業の実態がない会社", "a dormant company", Declared = true)]
    public bool? Dormant { get; init; }

    /// <summary>開業・設立の直後で、正当性が確認できないか: opened just before, without good reason.</summary>
    [Member("開業・設立直後で正当性が確認できない", "opened just before, without good reason", Declared = true)]
    public bool? JustOpened { get; init; }

    /// <summary>フランチャイズ契約・のれん分け (実質的なものを含む) か: a franchise or a branch let go.</summary>
    [Member("フランチャイズ契約・のれん分け", "a franchise, or a branch that staff set up", Declared = true)]
    public bool? FranchiseOrBranch { get; init; }

    /// <summary>合同会社の社員間における代表社員の交代で、経営者交代とみなされないか: members of a company change places.</summary>
    [Member("合同会社の社員間の代表社員交代で経営者交代とみなされない", "members of a company change places, and no manager does", Declared = true)]
    public bool? MembersChangePlaces { get; init; }
}
