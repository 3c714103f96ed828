using Hojo.Model;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Rules;

/// <summary>One case held against many tracks: the same assessments, side by side and in order.</summary>
internal static class Comparing
{
    /// <summary>Ranks the tracks that are open for a case at a moment, and apart from them those that may be, and holds the best
    /// against each other.</summary>
    /// <param name="tracks">The tracks; with <see cref="Catalogue.Tracks"/>, all that are encoded.</param>
    /// <param name="case">What is known.</param>
    /// <param name="on">The moment asked about, in Japan.</param>
    /// <param name="all">Those not open at that moment too.</param>
    /// <param name="best">How many of the best are held against each other; 0 or more.</param>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    public static Comparison Compare(IEnumerable<Track> tracks, Case @case, JapanTime on, bool all = false, int best = 10)
    {
        Guard.Against.Null(@case, nameof(@case));
        var asked = Guard.Against.Null(tracks).ToArray();
        var listed = all ? asked : [.. asked.Where(track => track.OpenOn(on) != Verdict.NotMet)];
        var ranked = listed.Select(track => Of(Assessor.For(track), @case, on))
            .OrderBy(c => c.Prospect).ThenBy(c => c.Turn is null)
            .ThenByDescending(c => c.Amount?.Least).ThenByDescending(c => c.Amount?.Most).ThenBy(c => c.Track, StringComparer.Ordinal)
            .ToLookup(c => c.Availability.Open);
        ComparedTrack[] alive = [.. ranked[Verdict.Met], .. ranked[Verdict.Unknown]], every = [.. alive, .. ranked[Verdict.NotMet]];
        var foremost = alive.Where(c => c.Prospect < Prospect.NotEligible).Take(best);
        var pairs = Combining.Pairs([.. foremost.Select(c => listed.First(track => track.Id == c.Track))]);
        var said = pairs.SelectMany(p => p.Says).Select(s => s.Citation);
        return new()
        {
            Version = RulesVersion.Current,
            On = on,
            Tracks = [.. ranked[Verdict.Met]],
            MayBeOpen = [.. ranked[Verdict.Unknown]],
            Closed = [.. ranked[Verdict.NotMet]],
            NotOpen = asked.Length - listed.Length,
            Pairs = pairs,
            Sources = [.. every.SelectMany(Cited).Concat(said).Select(c => c.Source).Distinct()],
        };
    }

    private static ComparedTrack Of(Assessor assessor, Case @case, JapanTime on)
    {
        var (a, standing) = (assessor.Assess(@case, on), assessor.CheckRecord(@case, on));
        var prospect = Ranked(a.Verdict, standing.Openness);
        var (reason, row, citation, reading) = Reasons.Of(a, standing);
        return new()
        {
            Track = a.Track,
            Title = a.Title,
            Availability = a.Availability,
            Prospect = prospect,
            Verdict = a.Verdict,
            IsProvisional = a.IsProvisional,
            Reason = reason,
            ReasonRow = row,
            ReasonCitation = citation,
            ReasonReading = reading,
            Turn = prospect == Prospect.NotEligible && standing.Openness != Openness.Barred ? Planned(assessor, @case, on) : null,
            Money = a.Grant?.Name,
            Amount = a.Grant?.Range,
            Cap = a.Grant?.Cap,
            OwnShare = a.Grant?.OwnShare,
            PointsGained = a.Points.Count(p => !p.IsDeduction && p.Holds == Verdict.Met),
            PointsPossible = a.Points.Count(p => !p.IsDeduction && p.Holds != Verdict.NotMet),
            Deductions = a.Points.Count(p => p.IsDeduction && p.Holds == Verdict.Met),
            Exposure = a.Exposures.Count == 0 ? null : a.Exposures.Max(e => e.Most.Most),
            Next = a.Dates.Where(d => assessor.Track.ByKind.Timed.Exists(row => row.Id == d.Row) && DayOf(d) >= on)
                .OrderBy(DayOf).FirstOrDefault(),
            Questions = a.Questions.Count(q => !q.OnlyMovesPoints),
            Standing = standing,
        };
    }

    /// <summary>A plan is drawn up for one programme: what it alone stands against can be planned otherwise for another.</summary>
    private static Turn? Planned(Assessor assessor, Case @case, JapanTime on)
        => new GrantSolver(assessor, @case, on).SingleChanges().FirstOrDefault(turn => turn.Change.Ease == Ease.Planned);

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
        var byRecord = openness switch
        {
            Openness.Barred => Prospect.NotEligible,
            Openness.Unknown => Prospect.NeedsInput,
            _ => Prospect.Eligible,
        };
        return byRows > byRecord ? byRows : byRecord;
    }

    /// <summary>A day without an hour lasts to its end, a month or another time to that of its last day.</summary>
    private static LocalDateTime? DayOf(DateFinding date) => date.At ?? (date.Days() is { } days ? days.Last + LocalTime.MaxValue : null);

    private static IEnumerable<Citation> Cited(ComparedTrack track)
    {
        var rows = track.Standing.Findings.Select(f => f.Citation).Concat(track.Standing.Ledgers.Select(l => l.Citation));
        if (track.Availability is { Open: not Verdict.Met, Citation: { } window }) rows = rows.Prepend(window);
        if (track.ReasonCitation is { } reason) rows = rows.Prepend(reason);
        return track.Next is { } next ? rows.Append(next.Citation) : rows;
    }
}

/// <summary>Why a track stands where it does, in a line: the first row that says so.</summary>
internal static class Reasons
{
    public static (Bilingual Reason, string? Row, Citation? Citation, Bilingual? Reading) Of(Assessment a, RecordCheck standing)
    {
        if (a is { Verdict: TrackVerdict.NotOpen, Availability: { Why: { } why, Row: var row, Citation: var window } })
            return (($"期間外: {why.Ja}", $"not open: {why.En}"), row, window, a.Availability.Reading);
        if (a.Findings.FirstOrDefault(f => f.Verdict == Verdict.NotMet) is { } failed)
            return (Told(failed, Said(failed, ("満たさない", "not met"), ("該当する", "applies"))), failed.Row,
                failed.Citation, failed.Reading);
        if (standing.Findings.FirstOrDefault(f => f.Holds == Openness.Barred) is { } bar)
            return (($"{bar.Text.Ja}({bar.Note.Ja})", $"{bar.Text.En} ({bar.Note.En})"), bar.Row, bar.Citation, bar.Reading);
        if (a.Contradictions.Count > 0 && a.Contradictions[0].Text is var said)
            return (($"入力の矛盾: {said.Ja}", $"inputs contradict each other: {said.En}"), null, null, null);
        if (a.Verdict == TrackVerdict.NeedsInput) return (Missing(a), null, null, null);
        if (standing.Findings.FirstOrDefault(f => f.Holds == Openness.Unknown) is { } open)
            return (($"{open.Text.Ja}({open.Note.Ja})", $"{open.Text.En} ({open.Note.En})"), open.Row, open.Citation, open.Reading);
        if (a.Verdict == TrackVerdict.Eligible)
            return (a.IsProvisional
                ? ("示された内容では、読んだ文書にある要件をすべて満たす", "by what is told, every requirement in the documents read is met")
                : ("示された内容では、すべての要件を満たす", "by what is told, every requirement is met"), null, null, null);
        return a.Findings.FirstOrDefault(f => f.AwaitsJudgement) is { } doubt
            ? (Said(doubt, ("事務局の判断による", "for the office to judge"), ("該当するかは事務局の判断による", "the office judges whether it applies")),
                doubt.Row, doubt.Citation, doubt.Reading)
            : (("受付中かを事務局に確かめる。受付中なら、示された内容ではすべての要件を満たす",
                "ask the office whether it is open: if it is, by what is told every requirement is met"), null, null, null);
    }

    private static Bilingual Said(Finding finding, Bilingual requirement, Bilingual exclusion)
    {
        var lead = finding.IsExclusion ? exclusion : requirement;
        return ($"{lead.Ja}: {finding.Text.Ja}", $"{lead.En}: {finding.Text.En}");
    }

    /// <summary>With the values that it fails by, so that who reads it knows what would have to be otherwise.</summary>
    private static Bilingual Told(Finding failed, Bilingual said)
    {
        Bilingual[] values = [.. failed.Read.Where(read => read.Value is not null)
            .Select(read => (Bilingual)($"{read.Label.Ja}＝{read.Value!.Ja}", $"{read.Label.En} = {read.Value.En}"))];
        if (values.Length == 0) return said;
        var told = Format.Join(values, "、", ", ");
        return ($"{said.Ja}({told.Ja})", $"{said.En} ({told.En})");
    }

    /// <summary>The first of what has to be told, which are those that can turn the verdict, and how many more there are.</summary>
    private static Bilingual Missing(Assessment a)
    {
        Question[] asked = [.. a.Questions.Where(q => !q.OnlyMovesPoints)];
        var first = Format.Join(asked.Take(3).Select(q => q.Label), "、", ", ");
        return asked.Length > 3
            ? ($"不明: {first.Ja} ほか{asked.Length - 3}件", $"not told: {first.En} and {asked.Length - 3} more")
            : ($"不明: {first.Ja}", $"not told: {first.En}");
    }
}
