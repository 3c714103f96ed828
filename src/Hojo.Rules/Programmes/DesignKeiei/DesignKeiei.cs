using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.DesignKeiei;

/// <summary>デザイン経営セミナー事業 (北海道): seminars on design-led management (Hokkaido).</summary>
internal static class DesignKeiei
{
    public static readonly Programme Programme = new("design-keiei",
        ("デザイン経営セミナー事業(北海道)", "seminars on design-driven management (Hokkaido)"));
}
