using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>新事業進出補助金のリース会社との共同申請: what its conditions ask.</summary>
[JsonConverter(typeof(PartConverter<ShinjigyoLease>))]
public sealed record ShinjigyoLease
{
    /// <summary>リース会社と共同申請するか: applies jointly with a leasing company.</summary>
    [Member("リース会社との共同申請", "applies jointly with a leasing company", As = "LeasesJointly")]
    public bool? Jointly { get; init; }

    /// <summary>リース事業協会が確認した「リース料軽減計算書」を提出できるか: confirmed statement of the lower lease fees.</summary>
    [Member("リース料軽減計算書の提出", "confirmed statement of the lower lease fees")]
    public bool? FeesLowered { get; init; }

    /// <summary>ファイナンス・リース取引か: a finance lease.</summary>
    [Member("ファイナンス・リース取引", "a finance lease")]
    public bool? FinanceLease { get; init; }

    /// <summary>セール＆リースバック取引、転リース取引又は割賦契約か: sale and lease-back, sublease or instalment sale.</summary>
    [Member("セール＆リースバック・転リース・割賦", "sale and lease-back, sublease or instalment sale")]
    public bool? LeaseBack { get; init; }
}
