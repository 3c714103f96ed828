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
        Programmes.ItDonyu.Round2025.Round,
    ];

    /// <summary>All tracks of all rounds.</summary>
    public static IEnumerable<Track> Tracks => Rounds.SelectMany(r => r.Tracks);

    /// <summary>The track of this id, or <see langword="null"/> where it is not encoded.</summary>
    public static Track? Track(string id) => Tracks.FirstOrDefault(t => t.Id == id);
}
