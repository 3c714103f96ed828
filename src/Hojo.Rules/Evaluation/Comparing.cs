using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Rules.Evaluation;

/// <summary>One case held against many tracks: the same assessments, side by side and in order.</summary>
public static class Comparing
{
    /// <summary>Ranks tracks for a case at a moment, and holds the best against each other.</summary>
    /// <param name="tracks">The tracks; with <see cref="Catalogue.Tracks"/>, all that are encoded.</param>
    /// <param name="case">What is known.</param>
    /// <param name="on">The moment asked about, in Japan.</param>
    /// <param name="all">Those not open at that moment too.</param>
    /// <param name="best">How many of the best are held against each other; 0 or more.</param>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    public static Comparison Compare(IEnumerable<Track> tracks, Case @case, LocalDateTime on, bool all = false, int best = 10)
    {
        var asked = tracks.ToArray();
        var open = all ? asked : [.. asked.Where(track => track.OpenOn(on) != Verdict.NotMet)];
        ComparedTrack[] ranked = [.. open.Select(track => Of(Assessor.For(track), @case, on))
            .OrderBy(c => c.Prospect).ThenByDescending(c => c.Amount?.Least).ThenByDescending(c => c.Amount?.Most).ThenBy(c => c.Track, StringComparer.Ordinal)];
        var pairs = Combining.Pairs([.. ranked.Where(c => c.Prospect < Prospect.NotEligible).Take(best).Select(c => open.First(track => track.Id == c.Track))]);
        return new()
        {
            On = on,
            Tracks = ranked,
            NotOpen = asked.Length - open.Length,
            Pairs = pairs,
            Sources = [.. ranked.SelectMany(Cited).Concat(pairs.SelectMany(p => p.Says).Select(s => s.Citation)).Select(c => c.Source).Distinct()],
        };
    }

    private static ComparedTrack Of(Assessor assessor, Case @case, LocalDateTime on)
    {
        var (a, standing) = (assessor.Assess(@case, on), assessor.Standing(@case, on));
        var prospect = Ranked(a.Verdict, standing.Openness);
        var (reason, citation) = Reasons.Of(a, standing, assessor.Track);
        return new()
        {
            Track = a.Track,
            Title = a.Title,
            Prospect = prospect,
            Verdict = a.Verdict,
            Reason = reason,
            ReasonCitation = citation,
            Money = a.Grant?.Name,
            Amount = a.Grant?.Range,
            OwnShare = a.Grant?.OwnShare,
            PointsGained = a.Points.Count(p => !p.IsDeduction && p.Holds == Verdict.Met),
            PointsPossible = a.Points.Count(p => !p.IsDeduction && p.Holds != Verdict.NotMet),
            Deductions = a.Points.Count(p => p.IsDeduction && p.Holds == Verdict.Met),
            Exposure = a.Exposures.Count == 0 ? null : a.Exposures.Max(e => e.Most.Most),
            Next = a.Dates.Where(d => assessor.Track[d.Row] is Window or LeadTime or Deadline && DayOf(d) >= on).OrderBy(DayOf).FirstOrDefault(),
            Questions = a.Questions.Count,
            Standing = standing,
        };
    }

    /// <summary>The rows and the record together: the less open of the two.</summary>
    private static Prospect Ranked(TrackVerdict verdict, Openness openness)
    {
        var byRows = verdict switch
        {
            TrackVerdict.Eligible => Prospect.Eligible,
            TrackVerdict.NeedsJudgement => Prospect.NeedsJudgement,
            TrackVerdict.NeedsInput => Prospect.NeedsInput,
            TrackVerdict.NotEligible => Prospect.NotEligible,
            _ => Prospect.NotOpen,
        };
        var byRecord = openness switch { Openness.Barred => Prospect.NotEligible, Openness.Unknown => Prospect.NeedsInput, _ => Prospect.Eligible };
        return byRows > byRecord ? byRows : byRecord;
    }

    /// <summary>A day without an hour lasts to its end.</summary>
    private static LocalDateTime? DayOf(DateFinding date) => date.At ?? (date.Day is { } day ? day + LocalTime.MaxValue : null);

    private static IEnumerable<Citation> Cited(ComparedTrack track)
    {
        var rows = track.Standing.Findings.Select(f => f.Citation).Concat(track.Standing.Ledgers.Select(l => l.Citation));
        if (track.ReasonCitation is { } reason) rows = rows.Prepend(reason);
        return track.Next is { } next ? rows.Append(next.Citation) : rows;
    }
}

/// <summary>Why a track stands where it does, in a line: the first row that says so.</summary>
internal static class Reasons
{
    public static (Label Reason, Citation? Citation) Of(Assessment a, TrackStanding standing, Track track)
    {
        if (a.Verdict == TrackVerdict.NotOpen) return (("公募期間外", "not open"), track.Rows.OfType<Window>().FirstOrDefault()?.Citation);
        if (a.Findings.FirstOrDefault(f => f.Verdict == Verdict.NotMet) is { } failed) return (Said(failed, ("満たさない", "not met"), ("該当する", "applies")), failed.Citation);
        if (standing.Findings.FirstOrDefault(f => f.Holds == Openness.Barred) is { } bar) return (($"{bar.Text.Ja}({bar.Note.Ja})", $"{bar.Text.En} ({bar.Note.En})"), bar.Citation);
        if (a.Verdict == TrackVerdict.NeedsInput) return (Missing(a), null);
        if (standing.Findings.FirstOrDefault(f => f.Holds == Openness.Unknown) is { } open) return (($"{open.Text.Ja}({open.Note.Ja})", $"{open.Text.En} ({open.Note.En})"), open.Citation);
        if (a.Verdict == TrackVerdict.Eligible) return (("示された内容では、すべての要件を満たす", "by what is told, every requirement is met"), null);
        return a.Findings.FirstOrDefault(f => f.AwaitsJudgement) is { } doubt
            ? (Said(doubt, ("事務局の判断による", "for the office to judge"), ("該当するかは事務局の判断による", "the office judges whether it applies")), doubt.Citation)
            : (("公募中かどうかが文書の日時だけでは決まらない", "the dates of the document do not settle whether it is open"), track.Rows.OfType<Window>().FirstOrDefault()?.Citation);
    }

    private static Label Said(Finding finding, Label requirement, Label exclusion)
    {
        var lead = finding.IsExclusion ? exclusion : requirement;
        return ($"{lead.Ja}: {finding.Text.Ja}", $"{lead.En}: {finding.Text.En}");
    }

    private static Label Missing(Assessment a)
    {
        var first = Shown.Join(a.Questions.Where(q => q.CanTurnVerdict).Take(3).Select(q => q.Label), "、", ", ");
        var more = a.Questions.Count(q => q.CanTurnVerdict) - 3;
        return more > 0 ? ($"不明: {first.Ja} ほか{more}件", $"not told: {first.En} and {more} more") : ($"不明: {first.Ja}", $"not told: {first.En}");
    }
}
