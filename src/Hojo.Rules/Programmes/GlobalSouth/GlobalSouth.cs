using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.GlobalSouth;

/// <summary>グローバルサウス未来志向型共創等事業: co-creation projects with the Global South.</summary>
internal static class GlobalSouth
{
    public static readonly Programme Programme = new("global-south",
        ("グローバルサウス未来志向型共創等事業", "Global South future-oriented co-creation projects"));
}
