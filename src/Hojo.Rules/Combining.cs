using Hojo.Model;
using Hojo.Rules.Explaining.Combinations;
using Hojo.Rules.Language;

namespace Hojo.Rules;

/// <summary>併用: what a company's record leaves open, until when a bar lasts, how much of each ceiling is left,
/// and which tracks may be taken together.</summary>
internal static class Combining
{
    /// <summary>What the record leaves open of a track at a moment.</summary>
    /// <param name="assessor">The track.</param>
    /// <param name="case">The company; its record is <c>applicant.pastAwards</c>.</param>
    /// <param name="on">The moment asked about, in Japan.</param>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    public static RecordCheck CheckRecord(Assessor assessor, Case @case, JapanTime on)
    {
        var (track, record) = (Guard.Against.Null(assessor).Track, Guard.Against.Null(@case, nameof(@case)).Applicant.PastAwards);
        var sheet = assessor.Grid.Read(@case).At(on);
        BarFinding[] findings = [.. track.ByKind.RecordBars.Select(new Bars(track, record, sheet, on.Date).Of).OfType<BarFinding>()];
        var openness = findings.Select(f => f.Holds).DefaultIfEmpty(Openness.Open).Max();
        var bars = findings.Where(f => f.Holds == Openness.Barred).ToArray();
        return new(
            track.Id,
            track.Title,
            openness,
            bars.Length > 0 && bars.All(b => b.Until is not null) ? bars.Max(b => b.Until) : null,
            findings,
            Ledgers.Of(assessor.Compiled, sheet, record));
    }

    /// <summary>Each two of some tracks, held against each other.</summary>
    public static IReadOnlyList<PairFinding> Pairs(IReadOnlyList<Track> tracks)
        => [.. Guard.Against.Null(tracks).SelectMany((first, k) => tracks.Skip(k + 1).Select(second => Pair(first, second)))];

    /// <summary>Two tracks held against each other: the strictest of what their documents say, and who says what.</summary>
    public static PairFinding Pair(Track first, Track second)
    {
        Guard.Against.Null(first);
        Guard.Against.Null(second);
        PairSaying[] says = [.. Says(first, second), .. Says(second, first)];
        return new(first.Id, second.Id, says.Select(s => s.Verdict).DefaultIfEmpty(PairVerdict.NotStated).Max(), says);
    }

    private static IEnumerable<PairSaying> Says(Track track, Track other)
    {
        foreach (var related in track.ByKind.Related)
        {
            if (Related.Covers(related.With, track.Id, other.Id) != Verdict.Met) continue;
            if (related.With.All(pattern => pattern == Combination.OtherSubsidies) && !other.IsSubsidy) continue;
            if (related.Holds.Fold(Together.Meaning) is { } verdict)
                yield return new(track.Id, related.Row.Id, verdict, related.Row.Text, related.Row.Reading, related.Row.Citation);
        }
    }
}

/// <summary>What a relation comes to for two tracks that are meant together; nothing where it is only of the past.</summary>
internal sealed class Together : IRelationMeaning<PairVerdict?>
{
    public static readonly Together Meaning = new();

    PairVerdict? IRelationMeaning<PairVerdict?>.Together() => PairVerdict.Allowed;

    public PairVerdict? AddOn() => PairVerdict.Allowed;

    public PairVerdict? SharedCeiling(string limit, bool usedByGrants) => PairVerdict.WithinSharedCeiling;

    public PairVerdict? Differing(Bilingual what) => PairVerdict.OnlyWithDifferentCosts;

    public PairVerdict? AcceptedOnce() => PairVerdict.AcceptedOnce;

    public PairVerdict? BarredFor(int count, int months, BarStart since, LookedAt at, IReadOnlyList<AwardStatus> came)
        => PairVerdict.BarredForATime;

    public PairVerdict? Barred(IReadOnlyList<AwardStatus> came)
        => came.Contains(AwardStatus.Completed) ? PairVerdict.Barred
            : came.Contains(AwardStatus.Decided) ? PairVerdict.BarredForATime
            : null;

    public PairVerdict? Once() => PairVerdict.Barred;
}
