using System.Diagnostics.CodeAnalysis;
using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Rules;

/// <summary>カタログ: the rounds that can be asked: the national ones, those of other packages beside them. What is not in it is not encoded;
/// there is no nearest round.</summary>
/// <example><code>
/// var hojo = new Catalogue(NationalRounds.All, [TopUpProgramme.Round]);
/// var topUp = hojo["mihon-topup/2026"];
/// </code></example>
/// <threadsafety>Immutable; one instance serves all threads.</threadsafety>
public sealed class Catalogue
{
    private readonly RoundEntry[] _entries;
    private readonly Dictionary<string, RoundEntry> _byId = new(StringComparer.Ordinal);

    /// <summary>The rounds of some lists, in their order.</summary>
    /// <param name="rounds">The lists, <see cref="NationalRounds.All"/> among them where national support is asked about too.</param>
    /// <exception cref="ArgumentException">A round that is there twice.</exception>
    public Catalogue(params IEnumerable<RoundEntry>[] rounds)
    {
        _entries = [.. Guard.Against.Null(rounds).SelectMany(list => list)];
        foreach (var entry in _entries)
        {
            if (_byId.ContainsKey(entry.Id)) throw new ArgumentException($"{entry.Id} is there twice", nameof(rounds));
            _byId.Add(entry.Id, entry);
        }
    }

    /// <summary>国の制度: every round that this package has.</summary>
    public static Catalogue National { get; } = new(NationalRounds.All);

    /// <summary>Its rounds, by programme and in their order.</summary>
    public IReadOnlyList<Round> Rounds => [.. _entries.Select(entry => entry.Round)];

    /// <summary>Their ids. No round is made.</summary>
    internal IEnumerable<string> RoundIds => _entries.Select(entry => entry.Id);

    /// <summary>All tracks of all rounds that stand for themselves. A round that is kept beside the one from its guideline
    /// (<see cref="Language.Round.ReplacedBy"/>) is asked by its id only.</summary>
    public IEnumerable<Track> Tracks
        => _entries.Where(entry => entry.Round.ReplacedBy is null).SelectMany(entry => entry.Round.Tracks);

    /// <summary>A track made ready to be asked. No other round is made.</summary>
    /// <param name="track">Its id, <c>programme/round</c> or <c>programme/round/track</c>.</param>
    /// <exception cref="NotEncodedException">It is not encoded; those that may be meant are named.</exception>
    public Assessor this[string track] => Assessor.For(Track(Guard.Against.Null(track)));

    /// <summary>The same where it is encoded.</summary>
    public bool TryGet(string track, [NotNullWhen(true)] out Assessor? assessor)
    {
        assessor = TryGetTrack(Guard.Against.Null(track), out var found) ? Assessor.For(found) : null;
        return assessor is not null;
    }

    /// <summary>The round of an id. No other is made.</summary>
    /// <exception cref="NotEncodedException">It is not encoded; those that may be meant are named.</exception>
    public Round Round(string id)
        => TryGetRound(id, out var round) ? round : throw new NotEncodedException(NotEncoded(id, NearRounds(id)));

    /// <summary>The same where it is encoded.</summary>
    public bool TryGetRound(string id, [NotNullWhen(true)] out Round? round)
    {
        round = _byId.TryGetValue(Guard.Against.Null(id), out var entry) ? entry.Round : null;
        return round is not null;
    }

    /// <summary>The track of an id. No other round is made.</summary>
    /// <exception cref="NotEncodedException">It is not encoded; those that may be meant are named.</exception>
    public Track Track(string id)
        => TryGetTrack(id, out var track) ? track : throw new NotEncodedException(NotEncoded(id, NearTracks(id)));

    /// <summary>The same where it is encoded.</summary>
    public bool TryGetTrack(string id, [NotNullWhen(true)] out Track? track)
    {
        track = EntryOf(Guard.Against.Null(id))?.Round.Tracks.FirstOrDefault(t => t.Id == id);
        return track is not null;
    }

    /// <summary>The ids of rounds that may be meant by one that is not encoded, the nearest first: those of the same programme, or those
    /// whose letters are close.</summary>
    public IReadOnlyList<string> NearRounds(string id) => NearestIds.To(Guard.Against.Null(id), _byId.Keys);

    /// <summary>The same for tracks: those of the round, where the id is that of a round with several.</summary>
    public IReadOnlyList<string> NearTracks(string id)
        => EntryOf(Guard.Against.Null(id)) is { } entry
            ? NearestIds.To(id, entry.Round.Tracks.Select(t => t.Id))
            : NearestIds.To(id, NearRounds(id).SelectMany(round => _byId[round].Round.Tracks).Select(t => t.Id));

    /// <summary>比較: the tracks that are open for a case at a moment, ranked, and apart from them those that may be; the best held
    /// against each other (併用).</summary>
    /// <param name="case">What is known.</param>
    /// <param name="on">The moment asked about.</param>
    /// <param name="all">Those not open at that moment too.</param>
    /// <param name="best">How many of the best are held against each other; 0 or more.</param>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    public Comparison Compare(Case @case, JapanTime on, bool all = false, int best = 10) => Comparing.Compare(Tracks, @case, on, all, best);

    /// <summary>質問: what to ask for all tracks at once, the most useful over all of them first. A track that is shut at that moment, or
    /// already refused, asks nothing.</summary>
    /// <inheritdoc cref="Assessor.Questions(Case, JapanTime)"/>
    public IReadOnlyList<Question> Questions(Case @case, JapanTime on) => Questioning.Questions(@case, Tracks, on);

    /// <summary>The same for some tracks, in their order.</summary>
    /// <param name="case">What is known.</param>
    /// <param name="tracks">Their ids.</param>
    /// <param name="on">The moment asked about.</param>
    /// <exception cref="NotEncodedException">One is not encoded; those that may be meant are named.</exception>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    public IReadOnlyList<Question> Questions(Case @case, IEnumerable<string> tracks, JapanTime on)
        => Questioning.Questions(@case, Guard.Against.Null(tracks).Select(Track), on);

    /// <summary>日程: the dates of some tracks, in the order of their first days; what is not fixed yet comes last.</summary>
    /// <param name="case">What is known.</param>
    /// <param name="tracks">Their ids.</param>
    /// <param name="from">Leaves out what lies wholly before this day; what is not fixed stays.</param>
    /// <exception cref="NotEncodedException">One is not encoded; those that may be meant are named.</exception>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    public IReadOnlyList<CalendarEntry> Calendar(Case @case, IEnumerable<string> tracks, LocalDate? from = null)
        => Dating.Of(@case, Guard.Against.Null(tracks).Select(Track), from);

    /// <summary>併用: two tracks held against each other: the strictest of what their documents say, and who says what.</summary>
    /// <exception cref="NotEncodedException">One is not encoded; those that may be meant are named.</exception>
    public PairFinding Pair(string first, string second)
    {
        Guard.Against.Null(first);
        Guard.Against.Null(second);
        return Combining.Pair(Track(first), Track(second));
    }

    private RoundEntry? EntryOf(string track)
        => _byId.TryGetValue(track, out var entry) ? entry
        : track.LastIndexOf('/') is > 0 and var end && _byId.TryGetValue(track.Substring(0, end), out entry) ? entry
        : null;

    /// <summary>未収録: what whoever names a round or a track that is not encoded is told, with what may be meant.</summary>
    /// <param name="id">What is named.</param>
    /// <param name="near"><see cref="NearRounds"/> or <see cref="NearTracks"/> of it.</param>
    public static Bilingual NotEncoded(string id, IReadOnlyList<string> near)
    {
        Guard.Against.Null(id);
        var ids = string.Join(", ", Guard.Against.Null(near));
        Bilingual meant = near.Count == 0 ? ("", "") : ($"(近いもの: {ids})", $" (near it: {ids})");
        return ($"{Quoted.Of(id)} はまだ収録されていません{meant.Ja}", $"{Quoted.Of(id)} is not encoded{meant.En}");
    }
}
