using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>ものづくり補助金 and its successor: what only these programmes ask.</summary>
[JsonConverter(typeof(PartConverter<MonodzukuriPart>))]
public sealed record MonodzukuriPart
{
    /// <summary>革新的な新製品・新サービスの開発に当たるか (the office judges).</summary>
    [Member("革新的な新製品・新サービスの開発", "development of an innovative product or service", Declared = true)]
    public bool? Innovative { get; init; }

    /// <summary>海外事業の実施により国内の生産性を向上させる事業か (the office judges).</summary>
    [Member("海外事業の実施による国内の生産性向上", "overseas business that raises productivity in Japan", Declared = true)]
    public bool? OverseasBusiness { get; init; }

    /// <summary>グローバル枠のうち、海外市場開拓 (輸出) に関する事業か: project to open overseas markets (export).</summary>
    [Member("海外市場開拓(輸出)に関する事業", "project to open overseas markets (export)")]
    public bool? Export { get; init; }

    /// <summary>原材料費, in yen without consumption tax.</summary>
    [Member("原材料費", "raw materials")]
    public Yen? RawMaterials { get; init; }

    /// <summary>海外旅費, in yen without consumption tax.</summary>
    [Member("海外旅費", "overseas travel")]
    public Yen? OverseasTravel { get; init; }

    /// <summary>通訳・翻訳費, in yen without consumption tax.</summary>
    [Member("通訳・翻訳費", "interpretation and translation")]
    public Yen? Interpretation { get; init; }
}
