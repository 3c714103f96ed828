using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>Support that is not money: what only these programmes ask.</summary>
[JsonConverter(typeof(PartConverter<OtherSupportPart>))]
public sealed record OtherSupportPart
{
    /// <summary>新規輸出1万者支援プログラムのポータルサイトに登録しているか: registered on the portal of the programme.</summary>
    [Member("1万者支援ポータルサイトへの登録", "registered on the portal of the programme")]
    public bool? ExportPortalRegistered { get; init; }

    /// <summary>民間の輸出支援事業者(地域商社等)か: a private supporter of exports (regional trading company and the like).</summary>
    [Member("民間の輸出支援事業者(地域商社等)", "a private supporter of exports (regional trading company and the like)")]
    public bool? ExportSupporter { get; init; }

    /// <summary>デザインや商標等の知的財産を活用した地域ブランドの形成に意欲的な団体か: a body eager to build a regional brand on designs, trade marks and the like.</summary>
    [Member("知的財産を活用した地域ブランドの形成に意欲的な団体", "a body eager to build a regional brand on designs, trade marks and the like", Declared = true)]
    public bool? RegionalBrandGroup { get; init; }

    /// <summary>地域団体商標・地理的表示(GI)保護制度の活用により国内外等への販路拡大に意欲のある団体か: a body eager to widen its markets by regional collective marks or
    /// GI.</summary>
    [Member("地域団体商標・GIの活用による販路拡大に意欲のある団体", "a body eager to widen its markets by regional collective marks or GI", Declared = true)]
    public bool? RegionalMarkGroup { get; init; }
}
