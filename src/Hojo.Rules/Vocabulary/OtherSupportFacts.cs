using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.Facts;

namespace Hojo.Rules.Vocabulary;

/// <summary>Support that is not money: what only these programmes ask.</summary>
internal static class OtherSupportFacts
{
    public static readonly Fact<bool> ExportPortalRegistered = Stated("otherSupport.exportPortalRegistered", ("1万者支援ポータルサイトへの登録", "registered on the portal of the programme"), c => c.OtherSupport.ExportPortalRegistered);
    public static readonly Fact<bool> ExportSupporter = Stated("otherSupport.exportSupporter", ("民間の輸出支援事業者(地域商社等)", "a private supporter of exports (regional trading company and the like)"), c => c.OtherSupport.ExportSupporter);
    public static readonly Fact<bool> RegionalBrandGroup = Declared("otherSupport.regionalBrandGroup", ("知的財産を活用した地域ブランドの形成に意欲的な団体", "a body eager to build a regional brand on designs, trade marks and the like"), c => c.OtherSupport.RegionalBrandGroup);
    public static readonly Fact<bool> RegionalMarkGroup = Declared("otherSupport.regionalMarkGroup", ("地域団体商標・GIの活用による販路拡大に意欲のある団体", "a body eager to widen its markets by regional collective marks or GI"), c => c.OtherSupport.RegionalMarkGroup);
}
