using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.Facts;

namespace Hojo.Rules.Vocabulary;

/// <summary>ものづくり補助金 and its successor: what only these programmes ask.</summary>
internal static class MonodzukuriFacts
{
    public static readonly Fact<bool> Innovative = Declared("monodzukuri.innovative", ("革新的な新製品・新サービスの開発", "development of an innovative product or service"), c => c.Monodzukuri.Innovative);
    public static readonly Fact<bool> OverseasBusiness = Declared("monodzukuri.overseasBusiness", ("海外事業の実施による国内の生産性向上", "overseas business that raises productivity in Japan"), c => c.Monodzukuri.OverseasBusiness);
    public static readonly Fact<bool> Export = Stated("monodzukuri.export", ("海外市場開拓(輸出)に関する事業", "project to open overseas markets (export)"), c => c.Monodzukuri.Export);
    public static readonly Fact<Yen> RawMaterials = Money("monodzukuri.rawMaterials", ("原材料費", "raw materials"), c => c.Monodzukuri.RawMaterials);
    public static readonly Fact<Yen> OverseasTravel = Money("monodzukuri.overseasTravel", ("海外旅費", "overseas travel"), c => c.Monodzukuri.OverseasTravel);
    public static readonly Fact<Yen> Interpretation = Money("monodzukuri.interpretation", ("通訳・翻訳費", "interpretation and translation"), c => c.Monodzukuri.Interpretation);
}
