using Hojo.Rules.Language;
using Hojo.Rules.Programmes.ShinjigyoShinshutsu;

namespace Hojo.Rules;

/// <summary>Every round that is encoded, one line each. What is not here is not encoded; there is no nearest round.</summary>
/// <threadsafety>Immutable.</threadsafety>
public static class Catalogue
{
    /// <summary>The rounds, by programme and in their order.</summary>
    public static IReadOnlyList<Round> Rounds { get; } =
    [
        Round1.Round,
        Round3.Round,
        Programmes.Monodzukuri.R6Leaflet.R6Leaflet.Round,
        Programmes.SeichoKasokuka.Round1.Round,
        Programmes.HyakuokuSengen.Fy2025.Round,
        Programmes.Jizokuka.Round17.Round,
        Programmes.Jizokuka.Sogyo1.Round,
        Programmes.Jizokuka.Kyodo1.Round,
        Programmes.JigyoShokei.RoundR6.R6.Round,
        Programmes.JigyoShokei.Round14.Round,
        Programmes.GlobalSouth.R7.Round,
        Programmes.Kenrika.Fy2024.Round,
        Programmes.KaigaiChizai.Fy2026.Round,
        Programmes.Shikinguri.KyochoShien.Round,
        Programmes.Shikinguri.KeieiKaizenSupport.Round,
        Programmes.Shikinguri.KoguchiReisai.Round,
        Programmes.Shikinguri.ShihonseiRetsugo.Round,
        Programmes.Shikinguri.SafetyNet.Round,
        Programmes.Shikinguri.SokiKeieiKaizen.Round,
        Programmes.Shikinguri.Marukei.Round,
        Programmes.ShinkiYushutsu.Leaflet2025.Round,
        Programmes.KaigaiBusiness.Fiscal2026.Round,
        Programmes.KofukaShien.Fiscal2026.Round,
        Programmes.ChiikiBrand.Fiscal2024.Round,
        Programmes.DesignKeiei.Fiscal2024.Round,
        Programmes.ShinjigyoMonodzukuri.Round1.Round,
        Programmes.Shoryokuka.Catalogue2025.Round,
        Programmes.Shoryokuka.Catalogue2026.Round,
        Programmes.Shoryokuka.GeneralR6.Round,
        Programmes.Shoryokuka.GeneralR7.Round,
        Programmes.ItDonyu.Round2025.Round,
    ];

    /// <summary>All tracks of all rounds.</summary>
    public static IEnumerable<Track> Tracks => Rounds.SelectMany(r => r.Tracks);

    /// <summary>The track of this id, or <see langword="null"/> where it is not encoded.</summary>
    public static Track? Track(string id) => Tracks.FirstOrDefault(t => t.Id == id);
}
