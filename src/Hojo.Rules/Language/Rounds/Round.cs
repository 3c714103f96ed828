using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>制度・補助金: a programme of support, with all its rounds.</summary>
/// <param name="Id">Short romaji id: <c>shinjigyo-shinshutsu</c>.</param>
/// <param name="Name">Its name.</param>
public sealed record Programme(string Id, Bilingual Name);

/// <summary>公募回: one call, with its own document, window and figures. The unit of truth.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class Round
{
    /// <summary>A round.</summary>
    /// <param name="programme">The programme it belongs to.</param>
    /// <param name="id">The id: <c>programme/round</c>.</param>
    /// <param name="name">What it is called: 第3回.</param>
    /// <param name="tracks">Its tracks, in the document's order.</param>
    /// <exception cref="ArgumentException">Ids that do not belong together, or no track.</exception>
    public Round(Programme programme, string id, Bilingual name, params Track[] tracks)
    {
        Guard.Against.Null(programme);
        Guard.Against.Null(id);
        Guard.Against.Null(name);
        Guard.Against.Null(tracks);
        if (!Ids.IsPath(id) || !id.StartsWith(programme.Id + "/", StringComparison.Ordinal))
            throw new ArgumentException($"'{id}' is no round of {programme.Id}", nameof(id));
        if (tracks.Length == 0) throw new ArgumentException($"{id}: a round without a track", nameof(tracks));
        foreach (var track in tracks)
            if (tracks.Length == 1 ? track.Id != id : !track.Id.StartsWith(id + "/", StringComparison.Ordinal))
                throw new ArgumentException($"'{track.Id}' is no track of {id}", nameof(tracks));
        foreach (var track in tracks)
            track.Round = track.Round is null ? this
                : throw new ArgumentException($"'{track.Id}' belongs to a round already", nameof(tracks));
        (Programme, Id, Name, Tracks) = (programme, id, name, [.. tracks]);
    }

    /// <summary>The programme it belongs to.</summary>
    public Programme Programme { get; }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>What it is called.</summary>
    public Bilingual Name { get; }

    /// <summary>Its tracks, in the document's order.</summary>
    public IReadOnlyList<Track> Tracks { get; }

    /// <summary>公募要領による回: the id of the round that is written from the guideline of the same call, where this one is kept only to be
    /// held against it; <see langword="null"/> for a round that stands for itself.</summary>
    public string? ReplacedBy { get; internal init; }

    /// <summary>Where the guideline says otherwise than this round, which stays as it was read; empty where it stands for itself.</summary>
    public IReadOnlyList<Bilingual> Differences { get; internal init; } = [];

    /// <summary>All its rows, once each.</summary>
    public IEnumerable<Provision> Rows => Tracks.SelectMany(t => t.Rows).Distinct();

    /// <summary>The documents that its rows cite.</summary>
    public IEnumerable<Source> Sources => Rows.SelectMany(r => r.Citations).Select(c => c.Source).Distinct();

    /// <summary>The id and the name.</summary>
    public override string ToString() => $"{Id} {Programme.Name.Ja} {Name.Ja}";
}
