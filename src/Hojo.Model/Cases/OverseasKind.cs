using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>グローバル枠の海外事業の種類: kind of overseas business, グローバル要件 ① to ④.</summary>
[JsonConverter(typeof(WordConverter<OverseasKind>))]
public enum OverseasKind
{
    /// <summary>海外への直接投資に関する事業: direct investment abroad.</summary>
    DirectInvestment = 1,

    /// <summary>海外市場開拓 (輸出) に関する事業: opening overseas markets (export).</summary>
    Export,

    /// <summary>インバウンド対応に関する事業: visitors from abroad.</summary>
    Inbound,

    /// <summary>海外企業と共同で行う事業: jointly with a company abroad.</summary>
    Joint,
}
