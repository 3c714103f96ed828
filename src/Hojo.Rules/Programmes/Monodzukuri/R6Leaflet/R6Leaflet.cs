using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.Monodzukuri.R6Leaflet;

/// <summary>ものづくり補助金(令和6年度補正), as far as its leaflet goes.</summary>
internal static class R6Leaflet
{
    public static readonly Round Round = new(Monodzukuri.Programme, "monodzukuri/r6-leaflet", ("令和6年度補正(リーフレット)", "FY2024 supplementary budget (leaflet)"), ValueAddedTrack.Track, GlobalTrack.Track);
}
