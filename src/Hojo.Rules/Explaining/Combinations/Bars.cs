using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;
using NodaTime;

namespace Hojo.Rules.Explaining.Combinations;

/// <summary>What the rows make of the record: whether one bars is what its row says of the case; the entries, the last day and what would
/// settle it are put into words here.</summary>
/// <param name="track">The track.</param>
/// <param name="record">The record; <see langword="null"/> where none is told.</param>
/// <param name="sheet">The case, on the day asked about.</param>
/// <param name="on">The day asked about.</param>
internal sealed class Bars(Track track, IReadOnlyList<PastAward>? record, Sheet sheet, LocalDate on)
{
    private const string Place = "applicant.pastAwards";

    /// <summary>Of one row; nothing where it bars nothing.</summary>
    public BarFinding? Of(RecordBar row)
    {
        var applies = row.When.Fold(new Holds(sheet));
        if (applies == Verdict.NotMet) return null;
        var (reader, stated) = (row.Rule.Reader, row.Rule.Stated);
        var entries = new Entries(reader, record, reader.Counting.At == LookedAt.Deadline ? Deadline : on);
        return applies == Verdict.Met ? Barring(row, entries, stated) : Open(row, entries, stated);
    }

    private static BarFinding Barring(RecordBar row, Entries entries, Fact<bool> stated)
    {
        if (entries.Barring is { } bars)
            return Finding(row, Openness.Barred, bars.Select(e => e.At), [], entries.Last, BarNotes.Of(entries));
        return Finding(row, Openness.Barred, [stated.Id], [], null, ($"申告による: {stated.Label.Ja}", $"as stated: {stated.Label.En}"));
    }

    private BarFinding Open(RecordBar row, Entries entries, Fact<bool> stated)
    {
        var settledBy = (record is null ? [Place] : entries.Possible.SelectMany(e => entries.Missing(e))).Append(stated.Id);
        var differing = entries.Counting.Differing;
        var note = differing is not null ? ($"{differing.Ja}が異なる場合に限る", $"only where {differing.En} differs")
            : record is null ? ("申請と採択の記録が示されていない", "the record of applications and awards is not told")
            : BarNotes.Open(entries);
        return Finding(row, differing is null ? Openness.Unknown : Openness.OnlyIfDifferent, entries.Possible.Select(e => e.At), settledBy,
            null, note);
    }

    private LocalDate Deadline => track.Windows.Max(w => w.Closes!.Moment!.Day);

    private static BarFinding Finding(RecordBar row, Openness holds, IEnumerable<string> because, IEnumerable<string> settledBy,
        LocalDate? until, Bilingual note) => new()
    {
        Row = row.Id,
        Text = row.Text,
        Holds = holds,
        Because = [.. because],
        SettledBy = [.. settledBy.Distinct()],
        Until = until,
        Note = note,
        Reading = row.Reading,
        Citation = row.Citation,
    };
}
