using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Rules.Evaluation;

/// <summary>What one row makes of the record: nothing where it bars nothing.</summary>
/// <param name="row">The row.</param>
/// <param name="track">Its track.</param>
/// <param name="record">The record; <see langword="null"/> where none is told.</param>
/// <param name="on">The moment asked about.</param>
internal sealed class Bars(Combination row, Track track, IReadOnlyList<PastAward>? record, LocalDateTime on) : IRelationMeaning<BarFinding?>
{
    private const string Place = "applicant.pastAwards";

    public BarFinding? Together() => null;

    public BarFinding? AddOn() => null;

    /// <summary>The ledger says it.</summary>
    public BarFinding? SharedCeiling(string limit, bool usedByGrants) => null;

    public BarFinding? Differing(Label what) => Same(Awards.Live, what);

    /// <summary>What is only applied for may still be applied for here.</summary>
    public BarFinding? AcceptedOnce() => Same(Awards.CarriedOut, ("事業の内容", "the project"));

    public BarFinding? Once() => WithoutEnd(Awards.Live, ("この公募では申請できない", "barred for this call"), ofThisCall: true);

    public BarFinding? Barred(IReadOnlyList<AwardStatus> came) => WithoutEnd(came, ("日数では明けない", "has no end by the calendar"), ofThisCall: false);

    public BarFinding? BarredFor(int count, int months, BarStart since, LookedAt at, IReadOnlyList<AwardStatus> came)
    {
        if (record is null) return Untold();
        var held = Counted(came).Select(c => (c.Counts, c.At, c.Award, End: End(c.Award, since, months, c.Counts))).Select(c => (c.Counts, c.At, c.Award, c.End, Hits: Kleene.Min(c.Counts, Hits(c.End, at)))).Where(c => c.Hits != Verdict.NotMet).ToArray();
        var sure = held.Where(c => c.Hits == Verdict.Met).OrderByDescending(c => c.End.Last ?? LocalDate.MaxIsoValue).ToArray();
        if (sure.Length >= count)
        {
            var until = sure[count - 1].End.Last;
            return Finding(Openness.Barred, sure.Select(c => c.At), [], until, until is { } last ? Until(last, at) : ("事業の終了日が決まるまで申請できない", "barred until the project has ended"));
        }
        if (held.Length < count) return null;
        var missing = held.Where(c => c.Hits == Verdict.Unknown).SelectMany(c => Missing(c.Award, c.At, c.Counts, c.End.Told ? null : NameOf(since)));
        return Finding(Openness.Unknown, held.Select(c => c.At), missing, null, held.Any(c => c.End.Told && c.End.Last is not null && c.Counts == Verdict.Met)
            ? Until(held.Where(c => c.End.Last is not null).Max(c => c.End.Last!.Value), at)
            : ("当たるかどうかは、まだ決まらない", "it is not settled whether it applies"));
    }

    /// <summary>Costs or projects that must differ: the record says whether they do.</summary>
    private BarFinding? Same(IReadOnlyList<AwardStatus> came, Label what)
    {
        if (record is null) return Finding(Openness.OnlyIfDifferent, [], [Place], null, ($"{what.Ja}が異なる場合に限る", $"only where {what.En} differs"));
        var counted = Counted(came).Where(c => c.Award.CoversSameCosts != false).ToArray();
        if (counted.Length == 0) return null;
        var same = counted.Where(c => c.Counts == Verdict.Met && c.Award.CoversSameCosts == true).ToArray();
        return same.Length > 0
            ? Finding(Openness.Barred, same.Select(c => c.At), [], null, ($"{what.Ja}が同じままでは申請できない", $"barred while {what.En} stays the same"))
            : Finding(Openness.OnlyIfDifferent, counted.Select(c => c.At), counted.SelectMany(c => Missing(c.Award, c.At, c.Counts, c.Award.CoversSameCosts is null ? "coversSameCosts" : null)), null, ($"{what.Ja}が異なる場合に限る", $"only where {what.En} differs"));
    }

    private BarFinding? WithoutEnd(IReadOnlyList<AwardStatus> came, Label note, bool ofThisCall)
    {
        if (record is null) return Untold();
        var counted = Counted(came).Where(c => !ofThisCall || !Before(c.Award)).ToArray();
        var sure = counted.Where(c => c.Counts == Verdict.Met).ToArray();
        return sure.Length > 0 ? Finding(Openness.Barred, sure.Select(c => c.At), [], null, note)
            : counted.Length == 0 ? null
            : Finding(Openness.Unknown, counted.Select(c => c.At), counted.SelectMany(c => Missing(c.Award, c.At, c.Counts, null)), null, ("当たるかどうかは、まだ決まらない", "it is not settled whether it applies"));
    }

    /// <summary>The entries that count, or may, each with its place.</summary>
    private IEnumerable<(PastAward Award, string At, Verdict Counts)> Counted(IReadOnlyList<AwardStatus> came) => record!
        .Select((award, k) => (Award: award, At: $"{Place}[{Shown.Number(k).En}]", Counts: Kleene.Min(row.Covers(track.Id, award.Path), award.Came(came))))
        .Where(c => c.Counts != Verdict.NotMet);

    /// <summary>An application has no day before its call opens: one that has is of an earlier call, whatever else is not told.</summary>
    private bool Before(PastAward award)
        => award.FirstDay is { } first && track.OpensNotBefore is { } opens && first < opens;

    private static (bool Told, LocalDate? Last) End(PastAward award, BarStart since, int months, Verdict counts)
    {
        var from = since switch
        {
            BarStart.Adoption => award.AdoptedOn,
            BarStart.Decision => award.DecidedOn,
            _ => award.CompletedOn is { } ended ? ended.With(DateAdjusters.EndOfMonth) : null,
        };
        if (from is { } day) return (true, CivilPeriod.End(day, months));
        // A project that has not ended yet has no day of its end: the bar has not begun to run, and stands.
        return (since == BarStart.MonthOfCompletion && award.Status is AwardStatus.Adopted or AwardStatus.Decided && counts == Verdict.Met, null);
    }

    /// <summary>A deadline that the documents do not state lies on the day asked about at the earliest.</summary>
    private Verdict Hits((bool Told, LocalDate? Last) end, LookedAt at)
    {
        if (!end.Told) return Verdict.Unknown;
        if (end.Last is not { } last) return Verdict.Met;
        return at == LookedAt.Application || (Deadline is null && on.Date > last) ? Of(on.Date <= last)
            : Deadline is { } deadline ? Of(deadline <= last) : Verdict.Unknown;
    }

    private static Verdict Of(bool met) => met ? Verdict.Met : Verdict.NotMet;

    /// <summary>The first deadline that has not passed; once all have, the last one, unless the day of another is not printed.</summary>
    private LocalDate? Deadline
    {
        get
        {
            var all = track.Windows.Select(w => w.Closes?.Moment?.Day).ToArray();
            return all.Where(day => day >= on.Date).Min() ?? (all.Contains(null) ? null : all.Max());
        }
    }

    private static Label Until(LocalDate last, LookedAt at)
    {
        var day = Shown.Of(last);
        return at == LookedAt.Application ? ($"{day.Ja}まで申請できない", $"barred until {day.En}") : ($"申請締切日が{day.Ja}までの公募には申請できない", $"barred from calls that close by {day.En}");
    }

    private static string NameOf(BarStart since) => since switch { BarStart.Adoption => "adoptedOn", BarStart.Decision => "decidedOn", _ => "completedOn" };

    private IEnumerable<string> Missing(PastAward award, string at, Verdict counts, string? day)
    {
        if (counts == Verdict.Unknown && row.Covers(track.Id, award.Path) == Verdict.Unknown) yield return at + (award.Programme == AwardedProgramme.Other ? ".programme" : ".track");
        if (counts == Verdict.Unknown && award.Status is null) yield return at + ".status";
        if (day is not null) yield return at + "." + day;
    }

    private BarFinding Untold() => Finding(Openness.Unknown, [], [Place], null, ("申請と採択の記録が示されていない", "the record of applications and awards is not told"));

    private BarFinding Finding(Openness holds, IEnumerable<string> because, IEnumerable<string> settledBy, LocalDate? until, Label note) => new()
    {
        Row = row.Id,
        Text = row.Text,
        Holds = holds,
        Because = [.. because],
        SettledBy = [.. settledBy.Distinct()],
        Until = holds == Openness.Barred ? until : null,
        Note = note,
        Reading = row.Reading,
        Citation = row.Citation,
    };
}
