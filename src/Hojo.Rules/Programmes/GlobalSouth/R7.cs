using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.GlobalSouth;

/// <summary>令和7年度補正: 大型実証 (two tracks), 小規模実証, FS, as far as the leaflet goes. The track for Ukraine is not in it.</summary>
internal static class R7
{
    public static readonly Round Round = new(GlobalSouth.Programme, "global-south/r7", ("令和7年度補正", "supplementary budget of fiscal 2025"),
        R7Large.Asean, R7Large.NonAsean, R7Small.Demonstration, R7Small.Study);
}
