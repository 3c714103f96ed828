using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.KofukaShien;

/// <summary>海外から稼ぐための高付加価値化支援事業 (北海道): support for adding value, to earn abroad (Hokkaido).</summary>
internal static class KofukaShien
{
    public static readonly Programme Programme = new("kofuka-shien",
        ("海外から稼ぐための高付加価値化支援事業(北海道)", "higher value for earning abroad (Hokkaido)"));
}
