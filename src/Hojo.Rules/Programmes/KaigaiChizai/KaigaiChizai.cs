using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.KaigaiChizai;

/// <summary>中小企業等海外展開支援事業 (海外知財支援): support for expanding abroad (intellectual property).</summary>
internal static class KaigaiChizai
{
    public static readonly Programme Programme = new("kaigai-chizai",
        ("中小企業等海外展開支援事業", "support for intellectual property of SMEs abroad"));
}
