using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Audit.Checks;

/// <summary>Between the tracks of a round: numbers that none of them takes, with numbers on either side that one does.</summary>
internal static class TrackGapChecks
{
    public static IEnumerable<CheckFinding> Of(IReadOnlyList<CheckedTrack> tracks)
    {
        if (tracks.Count < 2) yield break;
        var facts = tracks.SelectMany(track => track.Refusals).Where(row => row.Facts.Count == 1)
            .Select(row => row.Facts.Single()).Distinct();
        foreach (var fact in facts.Where(fact => fact.Choices.Count == 0))
            foreach (var gap in Gaps(tracks, fact))
                yield return Found(tracks, fact, gap);
    }

    /// <summary>The stretches that every track refuses, but for those at either end.</summary>
    private static IEnumerable<ValueInterval> Gaps(IReadOnlyList<CheckedTrack> tracks, Fact fact)
    {
        SortedSet<long> starts = [fact.Least, .. tracks.SelectMany(track => Alone(track, fact))
            .SelectMany(row => new Dependencies().Condition(row.Fails).Turns[fact])];
        var stretches = ValueInterval.Of(starts, fact.Most);
        var taken = Array.ConvertAll(stretches, stretch
            => tracks.Any(track => !Alone(track, fact).Any(row => Refuses(track, row, fact, stretch.From))));
        var (first, last) = (Array.IndexOf(taken, true), Array.LastIndexOf(taken, true));
        for (var k = first + 1; k < last; k++) if (!taken[k]) yield return stretches[k];
    }

    private static CheckFinding Found(IReadOnlyList<CheckedTrack> tracks, Fact fact, ValueInterval gap)
    {
        var refusing = tracks.SelectMany(track => Alone(track, fact).Where(row => Refuses(track, row, fact, gap.From))
            .Select(row => new CheckedRow(track.Track.Id, row.Row.Id, row.Row.Citation)));
        var (round, words) = (tracks[0].Track.Round!, gap.Show(fact));
        return new()
        {
            Kind = CheckKind.Gap,
            Round = round.Id,
            Rows = [.. refusing.Distinct()],
            Text = ($"「{fact.Label.Ja}」が{words.Ja}の申請者は、どの枠も受け付けないが、その両側は受け付ける",
                $"no track takes an applicant whose '{fact.Label.En}' is {words.En}, though tracks take those on either side"),
            Witness = [new(fact.Id, fact.Label, fact.Show(gap.From)) { Written = fact.Written(gap.From) }],
        };
    }

    /// <summary>The rows of a track that read this fact and no other.</summary>
    private static IEnumerable<Refusal> Alone(CheckedTrack track, Fact fact)
        => track.Refusals.Where(row => row.Facts.Count == 1 && row.Facts.Single() == fact);

    private static bool Refuses(CheckedTrack track, Refusal row, Fact fact, long value)
        => track.Search.Of(row.Fails & new Compared(fact, Edge.Equal, value, () => fact.Print(value))).IsFound;
}
