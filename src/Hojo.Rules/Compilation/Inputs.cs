using Hojo.Model;

namespace Hojo.Rules.Compilation;

/// <summary>What a track makes of the inputs themselves: which of them contradict each other, and which it does not read. Only a case
/// can be asked; a sheet holds no more than what the track reads.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class Inputs
{
    private const string Record = "applicant.pastAwards";

    private readonly HashSet<string> _read;
    private readonly Consistency[] _consistencies;

    public Inputs(TrackFacts track)
    {
        _read = [.. track.All.Turns.Keys.SelectMany(fact => fact.ToldElsewhere.Prepend(fact.Id))];
        // The record is read by facts that are worked from it, and beside them by what bars or shares with other awards.
        var readsRecord = track.Track.ByKind.Combinations.Count > 0
            || _read.Any(at => at.StartsWith(Record + ".", StringComparison.Ordinal));
        if (readsRecord) _read.Add(Record);
        _consistencies = [.. Consistencies.All.Where(c => c.Places.Any(_read.Contains))];
    }

    /// <summary>The verdict with the inputs looked at: on contradicting ones it is never better than "more has to be told". A refusal or a
    /// shut window stands.</summary>
    public TrackVerdict Settle(TrackVerdict verdict, Case? @case)
        => RestsOnInputs(verdict) && @case is not null && IsContradicted(@case) ? TrackVerdict.NeedsInput : verdict;

    /// <summary>The same where the contradictions are found already.</summary>
    public static TrackVerdict Settle(TrackVerdict verdict, IReadOnlyList<Contradiction> found)
        => RestsOnInputs(verdict) && found.Count > 0 ? TrackVerdict.NeedsInput : verdict;

    private static bool RestsOnInputs(TrackVerdict verdict) => verdict is TrackVerdict.Eligible or TrackVerdict.NeedsJudgement;

    /// <summary>Every contradiction that touches what the track reads.</summary>
    public IReadOnlyList<Contradiction> Contradictions(Case @case)
        => [.. _consistencies.Where(c => c.IsBroken(@case)).Select(c => c.Of(@case))];

    /// <summary>What the case tells and no row of the track reads.</summary>
    public IReadOnlyList<Unread> Unread(Case @case)
        => [.. ToldPlaces.Of(@case).Where(at => !_read.Contains(at))
            .Select(at => new Unread(at, CaseMembers.Find(at)?.Label ?? (at, at), Alike(at)))];

    private IReadOnlyList<string> Alike(string place)
    {
        var name = place.Substring(place.LastIndexOf('.'));
        return [.. _read.Where(at => at.EndsWith(name, StringComparison.Ordinal)).OrderBy(at => at, StringComparer.Ordinal)];
    }

    private bool IsContradicted(Case @case)
    {
        foreach (var consistency in _consistencies) if (consistency.IsBroken(@case)) return true;
        return false;
    }
}
