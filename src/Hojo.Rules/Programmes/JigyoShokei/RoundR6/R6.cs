using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.JigyoShokei.RoundR6;

/// <summary>令和6年度補正, as far as its leaflet goes: every row is provisional. The leaflet names no number of a call.</summary>
internal static class R6
{
    public static readonly Round Round = new(JigyoShokei.Programme, "jigyo-shokei/r6", ("令和6年度補正(2025年3月のリーフレット)", "fiscal 2024 supplementary budget (leaflet of March 2025)"),
        Succession.Track, ExpertBuyer.Track, ExpertSeller.Track, PmiExpert.Track, PmiInvestment.Track, Closure.Track);
}
