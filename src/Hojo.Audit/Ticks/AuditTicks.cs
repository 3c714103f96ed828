using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Audit.Ticks;

/// <summary>検印の一式: a folder with a file of ticks for each round that somebody has begun to audit, <c>jizokuka/17.csv</c> for the round
/// <c>jizokuka/17</c>.</summary>
/// <example><code>
/// AuditTicks ticks = AuditTicks.Read("audit", Catalogue.National);
/// answer = answer with { Audited = ticks.Of(track) };
/// </code></example>
/// <threadsafety>Immutable.</threadsafety>
public sealed class AuditTicks
{
    private readonly Dictionary<string, IReadOnlyList<Tick>> _ofRound;

    private AuditTicks(Dictionary<string, IReadOnlyList<Tick>> ofRound) => _ofRound = ofRound;

    /// <summary>No tick at all.</summary>
    public static AuditTicks None { get; } = new([]);

    /// <summary>The rounds that have a file, by their ids.</summary>
    public IEnumerable<string> Rounds => _ofRound.Keys.Order(StringComparer.Ordinal);

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="catalogue">What the rounds are.</param>
    /// <exception cref="TickFormatException">A file that cannot be taken, or that is named for no round.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static AuditTicks Read(string folder, Catalogue catalogue)
    {
        Guard.Against.NullOrEmpty(folder);
        Guard.Against.Null(catalogue);
        var all = new Dictionary<string, IReadOnlyList<Tick>>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(folder, "*.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var id = Path.ChangeExtension(Path.GetRelativePath(folder, file), null).Replace(Path.DirectorySeparatorChar, '/');
            if (!catalogue.TryGetRound(id, out _))
            {
                var said = Catalogue.NotEncoded(id, catalogue.NearRounds(id));
                throw new TickFormatException(file, null, ($"公募回 {said.Ja}", $"the round {said.En}"));
            }
            using var from = File.OpenRead(file);
            all.Add(id, TickFile.Read(file, from));
        }
        return new(all);
    }

    /// <summary>What the ticks come to for a round.</summary>
    /// <param name="round">The round.</param>
    public RoundAudit Of(Round round)
        => new(Guard.Against.Null(round), _ofRound.TryGetValue(round.Id, out var ticks) ? ticks : []);

    /// <summary>n行中m行が検証済み: how many of the rows of a track are ticked; for <see cref="Assessment.Audited"/>.</summary>
    /// <param name="track">A track of a round.</param>
    /// <exception cref="ArgumentException">The track is of no round.</exception>
    public AuditCount Of(Track track)
        => Of(Guard.Against.Null(track).Round
            ?? throw new ArgumentException($"{track.Id} is a track of no round", nameof(track))).Of(track);
}
