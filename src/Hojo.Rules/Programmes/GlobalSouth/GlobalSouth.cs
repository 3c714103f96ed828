using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.GlobalSouth;

/// <summary>グローバルサウス未来志向型共創等事業.</summary>
internal static class GlobalSouth
{
    public static readonly Programme Programme = new("global-south", ("グローバルサウス未来志向型共創等事業", "Global South future-oriented co-creation projects"));

    public static readonly Source Doc = new("GS-R7", "経済産業省 海外展開支援施策 (令和7年度補正予算・令和8年度当初予算案)", "東北経済産業局総務企画部国際課",
        SourceRank.Leaflet, "7130da8187e87a8664221c5e7c43b61fe58f6846c8c61cfb80a7c9e8aa772b59", new(2026, 11, 21));

    /// <summary>Dates as noted from the public record; the record itself is not at hand.</summary>
    public static readonly Source Record = new("GS-R7-J", "調査記録 facts.md (jGrants a0WJ200000CDYS0MAP の写し)", "jGrants",
        SourceRank.Record, "15b00207760d8d497edaf333b29658832298c11724184c524773450fc5129b55", new(2026, 11, 21));
}
