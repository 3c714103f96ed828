using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Rules.Explaining;

/// <summary>Dates that run from a day of the case.</summary>
internal static class TermDates
{
    /// <summary>With every start told, the earliest end; with some told, an end that it will not be later than.</summary>
    public static DateFinding Of(Term term, Sheet sheet)
    {
        var known = term.Limits.Where(l => l.Facts.All(sheet.IsTold)).Select(l => End(l, sheet)).ToArray();
        var told = term.NotAfter is { } last ? [.. known, last] : known;
        var missing = Format.Join(term.Limits.SelectMany(l => l.Facts).Where(f => !sheet.IsTold(f)).Select(f => f.Label).Distinct(),
            "と", " and the ");
        var bare = Dates.Bare(term, term.IsDeadline ? DateKind.Deadline : DateKind.PeriodEnd, term.Text);
        if (told.Length == 0) return bare with { Note = Waits(missing) };
        var end = told.Min();
        return bare with
        {
            Day = term.About ? null : end,
            Month = term.About ? end.ToYearMonth() : null,
            Note = known.Length < term.Limits.Count ? ($"{missing.Ja}によってはこれより早くなる", $"may be earlier, depending on the {missing.En}")
                : term.About ? ("「程度」とあるため、月までで示す", "the length is only said roughly, so the month is given")
                : null,
        };
    }

    public static DateFinding Of(NotBefore since, Sheet sheet)
    {
        var bare = Dates.Bare(since, DateKind.From, since.Text);
        return sheet.IsTold(since.From) ? bare with { Day = Told(since.From, sheet) } : bare with { Note = Waits(since.From.Label) };
    }

    public static IEnumerable<DateFinding> Of(Yearly yearly, Sheet sheet)
    {
        var bare = Dates.Bare(yearly, DateKind.Report, yearly.Text);
        int? times = yearly.Times ?? (sheet.IsTold(yearly.Years!) ? yearly.Years!.Value(sheet[yearly.Years]) : null);
        Fact[] needed = [yearly.From, .. yearly.Due?.Facts ?? []];
        if (times is { } all && needed.All(sheet.IsTold))
            return Enumerable.Range(1, all).Select(nth => Nth(yearly, sheet, nth) with
            {
                Text = ($"{yearly.Text.Ja}({nth}回目/全{all}回)", $"{yearly.Text.En} ({nth} of {all})"),
            });
        var missing = Format.Join(
            (times is null ? needed.Prepend(yearly.Years!) : needed).Where(f => !sheet.IsTold(f)).Select(f => f.Label).Distinct(),
            "と", " and the ");
        return [bare with
        {
            Note = times is { } count ? ($"全{count}回。{Waits(missing).Ja}", $"{count} in all; {Waits(missing).En}") : Waits(missing),
        }];
    }

    /// <summary>The day by which the so-many-th is due, or the year in which.</summary>
    private static DateFinding Nth(Yearly yearly, Sheet sheet, int nth)
    {
        var bare = Dates.Bare(yearly, DateKind.Report, yearly.Text);
        return yearly.Due is { } due ? bare with { Day = End(due, sheet, nth - 1) } : bare with
        {
            Span = Year(Told(yearly.From, sheet), nth),
            Note = ("この1年の間に1回。提出期限の日は記載がない", "once within this year; no day is stated"),
        };
    }

    private static LocalDate End(Within within, Sheet sheet, int later = 0)
        => within.End(Told(within.From, sheet), within.ClosingMonth is { } month ? month.Value(sheet[month]) : null, later);

    /// <summary>The so-many-th year after a day.</summary>
    private static DateSpan Year(LocalDate from, int nth)
        => DateSpan.Between((nth == 1 ? from : CivilPeriod.End(from, Length.Years(nth - 1))).PlusDays(1),
            CivilPeriod.End(from, Length.Years(nth)));

    private static Bilingual Waits(Bilingual missing) => ($"{missing.Ja}が分かれば計算できる", $"to be worked out from the {missing.En}");

    private static LocalDate Told(Fact<LocalDate> fact, Sheet sheet) => fact.Value(sheet[fact]);
}
