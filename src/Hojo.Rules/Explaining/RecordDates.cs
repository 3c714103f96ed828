using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;
using NodaTime;

namespace Hojo.Rules.Explaining;

/// <summary>When a bar by the record has run out.</summary>
internal static class RecordDates
{
    /// <summary>The day after the last one barred, while that is still to come;
    /// nothing where the record bars nothing, or without an end.</summary>
    public static DateFinding[] Of(RecordBar row, Fact<LocalDate> until, Sheet sheet)
    {
        if (!sheet.IsTold(until) || until.Value(sheet[until]) is var last && (last == RecordReader.Never || last == RecordReader.NoEnd))
            return [];
        // A calendar is asked for no day: it leaves out what lies before.
        if (row.When.Fold(new Holds(sheet)) == Verdict.NotMet) return [];
        Bilingual note = row.Rule.Reader.Counting.At == LookedAt.Deadline
            ? ("申請締切日がこの日以後の公募", "calls that close on this day or later")
            : ("この日以後の申請", "applications on this day or later");
        return [Dates.Bare(row, DateKind.From, ($"{row.Text.Ja}: 明ける日", $"{row.Text.En}: no longer barred"))
            with { Day = last.PlusDays(1), Note = note }];
    }
}
