using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Hojo.Model;

/// <summary>Several days as documents print them: 2026年9月中旬, 2026年4月〜5月頃, 2026年4月以降.</summary>
internal static class DateSpanText
{
    public const string Expected = "days as they are printed, such as 2026年9月中旬 or 2026年4月〜5月頃,";

    private static readonly Regex Form = new(
        "^(?<y>[0-9]{4})年(?<m>[0-9]{1,2})月(?:(?<d>[0-9]{1,2})日)?(?:〜(?:(?<y2>[0-9]{4})年)?(?<m2>[0-9]{1,2})月(?:(?<d2>[0-9]{1,2})日)?)?"
        + "(?<end>上旬|中旬|下旬|末|頃|以降|以前)?\\z",
        RegexOptions.CultureInvariant);

    /// <returns><see langword="null"/> where the text is not what <see cref="DateSpan.Words"/> would be, or is before 1868 or after
    /// 2100.</returns>
    public static DateSpan? Of(string text)
    {
        if (Form.Match(text) is not { Success: true, Groups: var parts }) return null;
        if (Day(parts["y"], parts["m"], parts["d"]) is not { } first) return null;
        var hasLast = parts["m2"].Success;
        var last = hasLast ? Day(parts["y2"].Success ? parts["y2"] : parts["y"], parts["m2"], parts["d2"]) : first;
        if (last is not { } to || to < first) return null;
        return Span(first, to, hasLast, parts["d"].Success, parts["end"].Value) is { } span && span.Words.Ja == text ? span : null;
    }

    private static DateSpan? Span(LocalDate first, LocalDate last, bool hasLast, bool hasDay, string end)
    {
        var (from, to) = (first.ToYearMonth(), last.ToYearMonth());
        return (end, hasLast) switch
        {
            ("", true) when hasDay => DateSpan.Between(first, last),
            ("", true) when from < to => DateSpan.Between(from, to),
            ("頃", true) when from < to => DateSpan.OneOf(from, to),
            ("頃", false) => DateSpan.Around(from),
            ("以降", false) => DateSpan.From(from),
            ("以前", false) => DateSpan.To(from),
            ("上旬", false) => DateSpan.Part(from, MonthPart.Early),
            ("中旬", false) => DateSpan.Part(from, MonthPart.Middle),
            ("下旬", false) => DateSpan.Part(from, MonthPart.Late),
            ("末", false) => DateSpan.Part(from, MonthPart.End),
            _ => null,
        };
    }

    /// <summary>A day that exists, the first of the month where none is named.</summary>
    private static LocalDate? Day(Group year, Group month, Group day)
    {
        var (y, m, d) = (Number(year), Number(month), day.Success ? Number(day) : 1);
        return y is >= 1868 and <= 2100 && m is >= 1 and <= 12 && d >= 1 && d <= CalendarSystem.Iso.GetDaysInMonth(y, m)
            ? new(y, m, d)
            : null;
    }

    private static int Number(Group digits) => int.Parse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture);
}
