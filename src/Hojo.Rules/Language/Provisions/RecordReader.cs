using Hojo.Model;
using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>One entry of the record, as a rule reads it.</summary>
/// <param name="Counts">Whether it counts.</param>
/// <param name="Told">Whether the end of what it bars is known.</param>
/// <param name="Last">The last day that it bars, where that is known.</param>
internal readonly record struct RecordEntry(Verdict Counts, bool Told, LocalDate Last);

/// <summary>How far a relation reads the record: what counts, how many bar, and for how long.</summary>
/// <param name="own">The round or track whose rule it is.</param>
/// <param name="with">The others that count.</param>
/// <param name="counting">What of them counts.</param>
/// <param name="opens">The first day on which its call may open.</param>
internal sealed class RecordReader(string own, IReadOnlyList<string> with, Counting counting, Func<LocalDate?> opens)
{
    /// <summary>Stands for "never": before any day that may be asked about.</summary>
    public static readonly LocalDate Never = Asked.On.LeastValue.PlusDays(-1);

    /// <summary>Stands for "without an end", and for any later day.</summary>
    public static readonly LocalDate NoEnd = Asked.On.MostValue;

    private readonly int _came = PastAward.Bits(counting.Came);

    /// <summary>What counts.</summary>
    public Counting Counting => counting;

    // Most entries name their programme only: what that comes to is the same every time.
    private readonly Verdict[] _ofProgramme = [.. Enumerable.Range(0, (int)AwardedProgramme.Other + 1)
        .Select(programme => Related.Covers(with, own, Paths.Of((AwardedProgramme)programme)))];

    /// <summary>Whether the id of an entry is one of those that count.</summary>
    public Verdict Covers(PastAward award)
        => award.Track is { } track ? Related.Covers(with, own, track) : _ofProgramme[(int)award.Programme];

    /// <summary>One entry.</summary>
    public RecordEntry Read(PastAward award)
    {
        var counts = award.Came(_came);
        if (counts != Verdict.NotMet) counts = Least(counts, OfThisCall(award));
        if (counting.Differing is not null)
            counts = Least(counts, award.CoversSameCosts switch { true => Verdict.Met, false => Verdict.NotMet, _ => Verdict.Unknown });
        return counts == Verdict.NotMet || counting.Months == 0 ? new(counts, true, NoEnd)
            : End(award) is { } last ? new(counts, true, last)
            : new(counts, false, NoEnd);
    }

    /// <summary>An application has no day before its call opens: one whose call is not told is of an earlier one where it has.</summary>
    private Verdict OfThisCall(PastAward award)
    {
        var covers = Covers(award);
        return counting.OfThisCall && covers == Verdict.Unknown && award.FirstDay < opens() ? Verdict.NotMet : covers;
    }

    /// <summary>The last day barred by as many entries as bar together: by those that count for certain, or by all that may.</summary>
    public LocalDate Until(IReadOnlyList<PastAward> record, bool surely)
    {
        if (record.Count < counting.Count) return Never;
        Span<LocalDate> latest = stackalloc LocalDate[counting.Count];
        latest.Fill(Never);
        for (var k = 0; k < record.Count; k++)
        {
            var entry = Read(record[k]);
            if (surely ? entry is not { Counts: Verdict.Met, Told: true } : entry.Counts == Verdict.NotMet) continue;
            var (last, at) = (entry.Last, 0);
            while (at < latest.Length && latest[at] >= last) at++;
            for (; at < latest.Length; at++) (latest[at], last) = (last, latest[at]);
        }
        return latest[counting.Count - 1];
    }

    private LocalDate? End(PastAward award)
    {
        var from = counting.Since switch
        {
            BarStart.Adoption => award.AdoptedOn,
            BarStart.Decision => award.DecidedOn,
            _ => award.CompletedOn,
        };
        // A project that has not ended yet has no day of its end: the bar has not begun to run, and stands.
        if (from is not { } day)
            return counting.Since == BarStart.MonthOfCompletion && award.Status is AwardStatus.Adopted or AwardStatus.Decided
                ? NoEnd
                : null;
        if (day >= NoEnd) return NoEnd;
        var end = CivilPeriod.End(counting.Since == BarStart.MonthOfCompletion ? day.With(DateAdjusters.EndOfMonth) : day, counting.Months);
        return end < NoEnd ? end : NoEnd;
    }

    private static Verdict Least(Verdict a, Verdict b) => a < b ? a : b;
}
