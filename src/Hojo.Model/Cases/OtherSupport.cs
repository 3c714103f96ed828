namespace Hojo.Model;

/// <summary>Support that is not money: what only these programmes ask.</summary>
public sealed record OtherSupport
{
    /// <summary>新規輸出1万者支援プログラムのポータルサイトに登録しているか.</summary>
    public bool? ExportPortalRegistered { get; init; }

    /// <summary>民間の輸出支援事業者(地域商社等)か.</summary>
    public bool? ExportSupporter { get; init; }

    /// <summary>デザインや商標等の知的財産を活用した地域ブランドの形成に意欲的な団体か.</summary>
    public bool? RegionalBrandGroup { get; init; }

    /// <summary>地域団体商標・地理的表示(GI)保護制度の活用により国内外等への販路拡大に意欲のある団体か.</summary>
    public bool? RegionalMarkGroup { get; init; }
}
