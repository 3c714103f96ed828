using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Rules.Pages;

namespace Hojo.Audit.Differences;

/// <summary>規定の写し: all that some tracks say, as words and figures, so that two versions of the rules can be compared where only one of
/// the programs is at hand. Each row, document and fact stands in it once.</summary>
/// <example><code>
/// RulesSnapshot today = RulesSnapshot.Of(Catalogue.National.Tracks);
/// </code></example>
/// <threadsafety>Immutable.</threadsafety>
public sealed record RulesSnapshot
{
    /// <summary>The form of a file: it rises when a reader of the form before would misread the new one.</summary>
    internal const int CurrentSchema = 1;

    /// <summary>The form of the file.</summary>
    public required int Schema { get; init; }

    /// <summary>The documents that the rows cite, by their ids.</summary>
    public required IReadOnlyList<SnapshotDocument> Documents { get; init => field = EquatableList.Of(value); }

    /// <summary>The facts that are asked, by their ids.</summary>
    public required IReadOnlyList<SnapshotFact> Facts { get; init => field = EquatableList.Of(value); }

    /// <summary>The rows, by their fingerprints.</summary>
    public required IReadOnlyList<SnapshotRow> Rows { get; init => field = EquatableList.Of(value); }

    /// <summary>The tracks, in their order.</summary>
    public required IReadOnlyList<SnapshotTrack> Tracks { get; init => field = EquatableList.Of(value); }

    /// <summary>What some tracks say now.</summary>
    /// <param name="tracks">The tracks.</param>
    /// <exception cref="ArgumentException">A track is not sound.</exception>
    public static RulesSnapshot Of(IEnumerable<Track> tracks)
    {
        Track[] all = [.. Guard.Against.Null(tracks)];
        return new()
        {
            Schema = CurrentSchema,
            Documents = [.. all.SelectMany(t => t.Rows).SelectMany(r => r.Citations).Select(c => c.Source).DistinctBy(s => s.Id)
                .OrderBy(s => s.Id, StringComparer.Ordinal).Select(s => new SnapshotDocument(s.Id, s.Title, s.Sha256))],
            Facts = [.. all.SelectMany(t => Assessor.For(t).Grid.Facts).DistinctBy(f => f.Id).OrderBy(f => f.Id, StringComparer.Ordinal)
                .Select(f => new SnapshotFact(f.Id, f.Label, f.Unit, f.Print(f.Least), f.Print(f.Most)))],
            Rows = [.. all.SelectMany(t => t.Rows).Select(SnapshotRow.Of).DistinctBy(r => r.Fingerprint)],
            Tracks = [.. all.Select(SnapshotTrack.Of)],
        };
    }

    /// <summary>The same with some of its tracks alone.</summary>
    /// <param name="ids">Their ids.</param>
    public RulesSnapshot Only(IReadOnlyCollection<string> ids)
    {
        Guard.Against.Null(ids);
        return this with { Tracks = [.. Tracks.Where(track => ids.Contains(track.Id))] };
    }
}

/// <summary>A document.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">表題: what the track is called.</param>
/// <param name="Sha256">SHA-256 of the text that was read; <see langword="null"/> where it was not kept.</param>
public sealed record SnapshotDocument(string Id, string Title, string? Sha256 = null);

/// <summary>A fact that is asked.</summary>
/// <param name="Id">Its place in a case file.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Least">The least that may be told.</param>
/// <param name="Most">The most.</param>
public sealed record SnapshotFact(string Id, Bilingual Label, Bilingual Unit, Bilingual Least, Bilingual Most);
