using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>事業承継・M&amp;A補助金: subsidy for business succession and M&amp;A.</summary>
internal static class JigyoShokei
{
    public static readonly Programme Programme = new("jigyo-shokei", ("事業承継・M&A補助金", "Business succession and M&A subsidy"));
}
