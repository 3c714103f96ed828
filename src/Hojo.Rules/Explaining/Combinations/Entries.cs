using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Rules.Explaining.Combinations;

/// <summary>An entry of the record that a rule counts, or may.</summary>
/// <param name="Award">The entry.</param>
/// <param name="At">Its place.</param>
/// <param name="Read">What the rule makes of it.</param>
internal sealed record Entry(PastAward Award, string At, RecordEntry Read)
{
    /// <summary>Whether it counts for certain and its end is known.</summary>
    public bool IsSure => Read is { Counts: Verdict.Met, Told: true };
}

/// <summary>The entries of the record that bar on a day, or may.</summary>
internal sealed class Entries
{
    private readonly RecordReader _reader;
    private readonly Entry[] _sure;

    public Entries(RecordReader reader, IReadOnlyList<PastAward>? record, LocalDate day)
    {
        _reader = reader;
        Possible = [.. (record ?? [])
            .Select((award, k) => new Entry(award, $"applicant.pastAwards[{Format.Number(k).En}]", reader.Read(award)))
            .Where(e => e.Read.Counts != Verdict.NotMet && e.Read.Last >= day)];
        _sure = [.. Possible.Where(e => e.IsSure).OrderByDescending(e => e.Read.Last)];
    }

    /// <summary>What counts.</summary>
    public Counting Counting => _reader.Counting;

    /// <summary>All that bar or may.</summary>
    public IReadOnlyList<Entry> Possible { get; }

    /// <summary>Those that bar, the longest first; <see langword="null"/> where they are too few.</summary>
    public IReadOnlyList<Entry>? Barring => _sure.Length >= Counting.Count ? _sure : null;

    /// <summary>The last day barred; <see langword="null"/> without an end.</summary>
    public LocalDate? Last => _sure[Counting.Count - 1].Read.Last is var last && last < RecordReader.NoEnd ? last : null;

    /// <summary>Places of what an entry does not tell.</summary>
    public IEnumerable<string> Missing(Entry entry)
    {
        var (award, at, unknown) = (entry.Award, entry.At, entry.Read.Counts == Verdict.Unknown);
        if (unknown && _reader.Covers(award) == Verdict.Unknown)
            yield return at + (award.Programme == AwardedProgramme.Other ? ".programme" : ".track");
        if (award.Status is null && award.Came(Counting.Came) == Verdict.Unknown) yield return at + ".status";
        if (Counting.Differing is not null && award.CoversSameCosts is null) yield return at + ".coversSameCosts";
        if (!entry.Read.Told) yield return at
            + (Counting.Since switch { BarStart.Adoption => ".adoptedOn", BarStart.Decision => ".decidedOn", _ => ".completedOn" });
    }
}

/// <summary>Until when a bar lasts, in words.</summary>
internal static class BarNotes
{
    public static Bilingual Of(Entries entries) => entries.Counting switch
    {
        { Differing: { } what } => ($"{what.Ja}が同じままでは申請できない", $"barred while {what.En} stays the same"),
        { OfThisCall: true } => ("この公募では申請できない", "barred for this call"),
        { Months: 0 } => ("日数では明けない", "has no end by the calendar"),
        var counting => entries.Last is { } last ? Until(last, counting.At) : ("事業の終了日が決まるまで申請できない", "barred until the project has ended"),
    };

    /// <summary>Where it is not settled: until when at most, where every end is known.</summary>
    public static Bilingual Open(Entries entries)
        => entries.Possible.Where(e => e.IsSure && e.Read.Last < RecordReader.NoEnd).Select(e => (LocalDate?)e.Read.Last).Max() is { } last
            ? Until(last, entries.Counting.At)
            : ("当たるかどうかは、まだ決まらない", "it is not settled whether it applies");

    private static Bilingual Until(LocalDate last, LookedAt at)
    {
        var day = Format.Of(last);
        return at == LookedAt.Application
            ? ($"{day.Ja}まで申請できない", $"barred until {day.En}")
            : ($"申請締切日が{day.Ja}までの公募には申請できない", $"barred from calls that close by {day.En}");
    }
}
